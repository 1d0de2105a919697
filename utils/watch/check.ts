/**
 * One background check: fetch, read by the same pipeline as a visit, record. A failure is never a change, and neither
 * is a poorer text: a page that needs scripts or a login sends less than what the person read, so until the site has
 * once sent the very text of a visit (`agreed`), a difference only means that the page needs a visit.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import { type Recorded, type Sighting, termsIdOf } from '../record/record.ts';
import type { Change, CheckOutcome, Terms, Watch } from '../record/types.ts';
import type { Fetched } from './fetch.ts';

export interface CheckContext {
  readonly fetchPage: (url: string) => Promise<Fetched>;
  /** Reads fetched HTML; rejects where it cannot be read. */
  readonly readHtml: (html: string, url: string) => Promise<VisitReport>;
  readonly record: (sighting: Sighting) => Promise<Recorded>;
  /** Characters of text in the newest version, and its fingerprint's digest. */
  readonly latestText: (terms: Terms) => Promise<{ readonly length: number; readonly digest: string }>;
  readonly digestOf: (report: VisitReport) => Promise<string>;
  readonly now: () => number;
}

export interface Checked {
  readonly watch: Watch;
  /** The unread change, where the check saw one. */
  readonly change: Change | null;
}

/** Fetched text below this share of the newest version's is taken for a poorer page, not for a change. */
const POORER = 0.5;

/** Checks one watched terms. @throws StoreError where the result could not be kept */
export async function checkTerms(terms: Terms, watch: Watch, context: CheckContext): Promise<Checked> {
  const failed = (outcome: CheckOutcome, message: string): Checked => ({
    watch: { ...watch, lastFailure: { at: context.now(), outcome, message } },
    change: null,
  });
  const fetched = await context.fetchPage(terms.url);
  if (fetched.outcome === 'unreachable') return failed('unreachable', fetched.message);
  let report: VisitReport;
  try {
    report = await context.readHtml(fetched.html, fetched.url);
  } catch {
    return failed('needs-visit', 'What the site sent could not be read.');
  }
  const sighting = sightingOf(terms, report);
  const isSameDocument = termsIdOf(sighting) === terms.id;
  const latest = await context.latestText(terms);
  const isSameText = (await context.digestOf(report)) === latest.digest;
  if (!isSameText) {
    const length = report.clauses.reduce((sum, clause) => sum + clause.text.length, 0);
    if (!report.verdict.isTerms && !terms.trackedByHand)
      return failed('not-terms', 'The site sent a page that is no terms page.');
    if (length < POORER * latest.length)
      return failed('needs-visit', 'The site sent much less text than you saw.');
    if (!isSameDocument) return failed('needs-visit', 'The site sent another document or language.');
    if (!watch.agreed)
      return failed('needs-visit', 'The site sends other text than you saw; open the page to compare.');
  }
  const recorded: Recorded | null = isSameDocument ? await context.record(sighting) : null;
  if (recorded?.outcome === 'unlike')
    return failed('needs-visit', 'The site sent something quite different.');
  return {
    watch: succeeded(watch, context.now()),
    change: recorded?.outcome === 'changed' ? recorded.change : null,
  };
}

function sightingOf(terms: Terms, report: VisitReport): Sighting {
  const { verdict, ...seen } = report;
  return {
    ...seen,
    url: terms.url,
    termsType: verdict.termsType,
    source: 'watch',
    byHand: terms.trackedByHand,
  };
}

function succeeded(watch: Watch, now: number): Watch {
  return { ...watch, agreed: true, lastSuccessAt: now, lastFailure: null };
}
