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

/** As much of a title as anybody reads. */
export function boundedTitle(title: string): string {
  return title.slice(0, MOST_TITLE);
}

/** Whether a service has as many terms as are kept of it by themselves. */
export function isFull(service: string, allTerms: readonly Pick<Terms, 'service'>[]): boolean {
  return allTerms.filter((terms) => terms.service === service).length >= MOST_TERMS;
}
