import { canonicalUrl, openableUrl } from '../terms/address.ts';
import { termsTypeOf } from '../terms/names.ts';
import type { Link, LinkedClause } from '../terms/types.ts';

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
