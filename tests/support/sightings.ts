import type { VisitReport } from '../../utils/messaging/protocol.ts';
import type { Sighting } from '../../utils/record/record.ts';
import type { LinkedClause } from '../../utils/terms/types.ts';

/** Clauses out of plain texts. */
export function clausesOf(...texts: readonly string[]): LinkedClause[] {
  return texts.map((text) => ({ kind: 'paragraph', number: '', text, links: [] }));
}

/** Terms as a visit sees them; what a test is about is given, the rest is plausible. */
export function aSighting(seen: Partial<Sighting> & { readonly clauses: readonly LinkedClause[] }): Sighting {
  return {
    url: 'https://pigeonpost.example/terms',
    canonicalLink: null,
    language: 'en',
    title: 'Terms of Service',
    termsType: 'Terms of Service',
    source: 'visit',
    byHand: false,
    siteLinks: [],
    ...seen,
  };
}

/** What a reader reports of a page. */
export function aReport({
  isTerms = true,
  ...overrides
}: Partial<VisitReport> & { isTerms?: boolean } = {}): VisitReport {
  return {
    url: 'https://pigeonpost.example/terms',
    title: 'Terms',
    language: 'en',
    canonicalLink: null,
    verdict: { isTerms, termsType: 'Terms of Service', score: 1, reasons: [] },
    clauses: clausesOf('You may use the service if you are old enough.'),
    siteLinks: [],
    byHand: false,
    isGrown: false,
    ...overrides,
  };
}
