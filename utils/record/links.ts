import { canonicalUrl, openableUrl } from '../terms/address.ts';
import { termsTypeOf } from '../terms/names.ts';
import type { Link, LinkedClause } from '../terms/types.ts';
import { serviceOf } from './service.ts';
import type { Terms } from './types.ts';

/** Whether a link points to terms, by what it is called or where it leads. */
function pointsToTerms(link: Link): boolean {
  const path = new URL(link.url).pathname.replace(/[-_/.]+/g, ' ');
  return termsTypeOf(link.text) !== null || termsTypeOf(path) !== null;
}

/** Canonical addresses of the terms pages a document links to, each once, other than itself. */
export function termsLinksOf(clauses: readonly LinkedClause[], ownCanonicalUrl: string): string[] {
  const found = new Set<string>();
  for (const { links } of clauses) {
    for (const link of links) if (pointsToTerms(link)) found.add(canonicalUrl(link.url));
  }
  found.delete(ownCanonicalUrl);
  return [...found].sort();
}

/** The terms pages a clause links to that `known` does not hold, each once. */
export function newTermsLinks(
  clause: LinkedClause,
  known: ReadonlySet<string>,
  ownCanonicalUrl: string,
): Link[] {
  const fresh = new Map<string, Link>();
  for (const link of clause.links) {
    const canonical = canonicalUrl(link.url);
    if (canonical === ownCanonicalUrl || known.has(canonical) || !pointsToTerms(link)) continue;
    if (!fresh.has(canonical)) fresh.set(canonical, { url: openableUrl(link.url), text: link.text });
  }
  return [...fresh.values()];
}

/** Of the terms that a page links to, those of its own service, each once, other than itself. */
export function ownSiteLinks(page: {
  readonly url: string;
  readonly canonicalLink: string | null;
  readonly siteLinks: readonly Link[];
}): Link[] {
  const found = new Map<string, Link>();
  const own = canonicalUrl(page.url, page.canonicalLink);
  for (const link of page.siteLinks) {
    const canonical = canonicalUrl(link.url);
    if (canonical === own || found.has(canonical) || serviceOf(link.url) !== serviceOf(page.url)) continue;
    found.set(canonical, { url: openableUrl(link.url), text: link.text });
  }
  return [...found.values()];
}

/** The terms that the kept terms of a service link to and that are not kept themselves, each once. */
export function offersOf(allTerms: readonly Terms[], service: string): Link[] {
  const known = new Set(allTerms.flatMap(({ url, canonicalUrl: kept }) => [kept, canonicalUrl(url)]));
  const found = new Map<string, Link>();
  for (const { siteLinks } of allTerms.filter((terms) => terms.service === service)) {
    for (const link of siteLinks) {
      const canonical = canonicalUrl(link.url);
      if (!known.has(canonical) && !found.has(canonical)) found.set(canonical, link);
    }
  }
  return [...found.values()];
}
