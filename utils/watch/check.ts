/**
 * One background check of one terms.
 *
 *     fetch ─┬─ failed ─────────────────────────────────────────────▶ say why, wait longer
 *            ├─ nothing new (304) ──────────────────────────────────▶ all is well
 *            └─ page ─▶ read ─┬─ the known text ────────────────────▶ all is well
 *                             ├─ a text in doubt (see doubt.ts) ─────▶ say why
 *                             └─ other words ─┬─ never agreed before ▶ needs a visit
 *                                             └─ else ──────────────▶ record
 *
 * A site has agreed once it has sent the very text of a visit. Until then a difference may as well be due to scripts,
 * cookies or the country, and only means that the page needs a visit.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import type { Recorded, Sighting } from '../record/record.ts';
import type { Change, CheckOutcome, Terms, Validators, Watch } from '../record/types.ts';
import { doubtOf, isSameDocument, type KnownText, leadsTo, type Reading } from './doubt.ts';
import type { Fetched } from './fetch.ts';
import { backedOff, heldOff, scheduled } from './schedule.ts';

export interface CheckContext {
  readonly fetchPage: (url: string, validators: Validators | null) => Promise<Fetched>;
  /** Reads fetched HTML; rejects where it cannot be read. */
  readonly readHtml: (html: string, url: string) => Promise<VisitReport>;
  readonly record: (sighting: Sighting) => Promise<Recorded>;
  /** What recording would come to; keeps nothing. */
  readonly rehearse: (sighting: Sighting) => Promise<Recorded>;
  readonly knownText: (terms: Terms) => Promise<KnownText>;
  readonly digestOf: (report: VisitReport) => Promise<string>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly chance: () => number;
}

export interface Checked {
  /** The watch after the check, made from the watch as it is by then. */
  readonly settle: (watch: Watch) => Watch;
  /** The unread change, where the check saw one. */
  readonly change: Change | null;
  /** Until when the site wants to be left alone; null where it does not say. */
  readonly notBefore: number | null;
}

/** Checks one watched terms. @throws StoreError where the result could not be kept */
export async function checkTerms(terms: Terms, watch: Watch, context: CheckContext): Promise<Checked> {
  const fetched = await context.fetchPage(terms.url, conditionsOf(terms, watch));
  if (fetched.outcome === 'unmodified') return unmodified(context);
  if (fetched.outcome !== 'page') return failed(fetched.outcome, context, { waitMs: fetched.retryAfterMs });
  const { html, url } = fetched;
  let report: VisitReport;
  try {
    report = await context.readHtml(html, url);
  } catch {
    return failed('needs-visit', context);
  }
  const reading: Reading = { html, url, report };
  const known = await context.knownText(terms);
  if ((await context.digestOf(report)) !== known.digest) {
    const doubt =
      doubtOf(terms, watch, reading, known) ?? (await disagreement(terms, watch, report, context));
    if (doubt) return failed(doubt, context, { movedTo: doubt === 'moved' ? url : null });
  }
  const recorded = isSameDocument(terms, report) ? await context.record(sightingOf(terms, report)) : null;
  const newest = recorded && 'terms' in recorded ? recorded.terms.latestVersion : terms.latestVersion;
  return {
    settle: succeeded(context, {
      movedTo: leadsTo(terms, url),
      lastAnswer: answerOf(fetched.validators, newest),
    }),
    change: recorded?.outcome === 'changed' ? recorded.change : null,
    notBefore: null,
  };
}

/** Why another text than the known one is no change although nothing is wrong with it; null where it is one. */
async function disagreement(
  terms: Terms,
  watch: Watch,
  report: VisitReport,
  context: CheckContext,
): Promise<CheckOutcome | null> {
  const { outcome } = await context.rehearse(sightingOf(terms, report));
  if (outcome === 'unlike') return 'needs-visit';
  return outcome === 'changed' && !watch.agreed ? 'needs-visit' : null;
}

/** A site that says "nothing new" may be mistaken for ever: after so many times it is asked for the whole page. */
const MOST_UNMODIFIED = 5;

/** What to ask the site with, so that it need not send what we know. */
function conditionsOf(terms: Terms, { lastAnswer }: Watch): Validators | null {
  // A newer version than the site's last answer came from a visit: then "nothing new" would say nothing about it.
  if (lastAnswer?.version !== terms.latestVersion || lastAnswer.unmodified >= MOST_UNMODIFIED) return null;
  return lastAnswer;
}

function answerOf({ etag, lastModified }: Validators, version: string): Watch['lastAnswer'] {
  return etag === null && lastModified === null ? null : { etag, lastModified, version, unmodified: 0 };
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

function succeeded({ now, chance }: CheckContext, found: Partial<Watch>): Checked['settle'] {
  const at = now();
  return (watch) =>
    scheduled(
      { ...watch, ...found, agreed: true, lastSuccessAt: at, failures: 0, notBefore: null },
      at,
      chance(),
    );
}

function unmodified(context: CheckContext): Checked {
  return {
    settle: (watch) => {
      const { lastAnswer } = watch;
      const counted = lastAnswer && { ...lastAnswer, unmodified: lastAnswer.unmodified + 1 };
      return succeeded(context, { lastAnswer: counted })(watch);
    },
    change: null,
    notBefore: null,
  };
}

interface FailureDetail {
  readonly waitMs?: number | null;
  readonly movedTo?: string | null;
}

function failed(
  outcome: CheckOutcome,
  { now, chance }: CheckContext,
  { waitMs = null, movedTo = null }: FailureDetail = {},
): Checked {
  const at = now();
  const notBefore = waitMs === null ? null : at + waitMs;
  return {
    settle: (watch) => {
      const counted = {
        ...watch,
        lastFailure: { at, outcome, movedTo },
        failures: watch.failures + 1,
        notBefore,
      };
      const later = backedOff(counted, outcome, at, chance());
      return notBefore === null ? later : heldOff(later, notBefore);
    },
    change: null,
    notBefore,
  };
}
