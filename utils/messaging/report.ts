import type { ReadDocument } from '../terms/types.ts';
import type { VisitReport } from './protocol.ts';

/** What leaves a document that was read: its text without its nodes. */
export function reportOf(
  { title, language, canonicalLink, verdict, siteLinks, clauses }: ReadDocument,
  { url, byHand = false, isGrown = false }: Pick<VisitReport, 'url'> & Partial<VisitReport>,
): VisitReport {
  return {
    url,
    title,
    language,
    canonicalLink,
    verdict,
    siteLinks,
    byHand,
    isGrown,
    clauses: clauses.map(({ kind, number, text, links }) => ({ kind, number, text, links })),
  };
}
