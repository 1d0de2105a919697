/**
 * How much a page can make us keep by itself. A site writes what it likes: titles and links as long as a book, and as many
 * addresses as it can count.
 */
import type { Link, LinkedClause } from '../terms/types.ts';
import type { Terms } from './types.ts';

/** What a visit may bring besides its text, which reading bounds: characters of all links. */
const MOST_BESIDES = 2_000_000;
const MOST_TITLE = 500;
/** Terms of one service that are kept without the person asking for each. The most of a real service is some hundreds. */
export const MOST_TERMS = 500;

interface Brought {
  readonly url: string;
  readonly canonicalLink: string | null;
  readonly siteLinks: readonly Link[];
  readonly clauses: readonly Pick<LinkedClause, 'links'>[];
}

/** Whether what a page brings besides its text is more than any terms have. */
export function isOverladen({ url, canonicalLink, siteLinks, clauses }: Brought): boolean {
  let left = MOST_BESIDES - url.length - (canonicalLink?.length ?? 0);
  const take = (links: readonly Link[]): void => {
    for (const link of links) left -= link.url.length + link.text.length;
  };
  take(siteLinks);
  for (const { links } of clauses) take(links);
  return left < 0;
}

/** In characters, and as long as a backup takes it. */
const LONGEST_ADDRESS = 8_000;

/**
 * What a page brings, within bounds, whoever saw it: as much of the title as anybody reads, and no link whose address is longer
 * than any address, or that comes after all that may be kept of them.
 */
export function bounded<
  S extends Brought & { readonly title: string; readonly clauses: readonly LinkedClause[] },
>(sighting: S): S {
  let left = MOST_BESIDES;
  const within = (links: readonly Link[]): Link[] =>
    links.filter(({ url, text }) => {
      if (url.length > LONGEST_ADDRESS) return false;
      left -= url.length + text.length;
      return left >= 0;
    });
  const clauses = sighting.clauses.map((clause) => ({ ...clause, links: within(clause.links) }));
  const siteLinks = within(sighting.siteLinks);
  return { ...sighting, title: sighting.title.slice(0, MOST_TITLE), clauses, siteLinks };
}

/** Whether a service has as many terms as are kept of it by themselves. */
export function isFull(service: string, allTerms: readonly Pick<Terms, 'service'>[]): boolean {
  return allTerms.filter((terms) => terms.service === service).length >= MOST_TERMS;
}
