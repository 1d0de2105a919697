/**
 * Keeping terms that other terms point to, without a visit: fetch, read by the same pipeline, record. What is kept so
 * has not been read by the person, so a first visit settles what later ones are compared with.
 */
import type { KeptLink, VisitReport } from '../messaging/protocol.ts';
import { type Recorded, type Sighting, termsIdOf } from '../record/record.ts';
import type { Fetched } from './fetch.ts';

export interface KeepContext {
  readonly fetchPage: (url: string) => Promise<Fetched>;
  /** Reads fetched HTML; rejects where it cannot be read. */
  readonly readHtml: (html: string, url: string) => Promise<VisitReport>;
  readonly isKnown: (termsId: string) => Promise<boolean>;
  readonly record: (sighting: Sighting) => Promise<Recorded>;
}

/** Keeps the terms at an address. @throws StoreError where they could not be kept */
export async function keepLinked(url: string, context: KeepContext): Promise<KeptLink> {
  const fetched = await context.fetchPage(url);
  if (fetched.outcome !== 'page') return 'unreachable';
  let report: VisitReport;
  try {
    report = await context.readHtml(fetched.html, fetched.url);
  } catch {
    return 'not-terms';
  }
  const { verdict, ...seen } = report;
  if (!verdict.isTerms || seen.clauses.length === 0) return 'not-terms';
  if (await context.isKnown(termsIdOf(seen))) return 'known';
  await context.record({ ...seen, termsType: verdict.termsType, source: 'link' });
  return 'kept';
}
