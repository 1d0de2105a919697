/**
 * One background check of one terms.
 *
 *     fetch ─┬─ failed ────────────────────────────────────────────────▶ say why, wait longer
 *            ├─ nothing new (304) ─────────────────────────────────────▶ all is well
 *            └─ page ─▶ read ─┬─ no news in it ─────────────────────────▶ record
 *                             ├─ a text in doubt (see doubt.ts) ────────▶ say why
 *                             └─ other words ─┬─ never agreed before ───▶ needs a visit
 *                                             ├─ not believed (look.ts) ▶ look again
 *                                             └─ else ──────────────────▶ record, to be told
 *
 * A site has agreed once it has sent the text of a visit, or nearly all of it. Until then a difference may as well be due
 * to scripts, cookies or the country: a large one means that the page needs a visit, a small one is never told.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import type { Recorded, Sighting } from '../record/record.ts';
import type { Change, CheckOutcome, Terms, Validators, Watch } from '../record/types.ts';
import { doubtOf, isNearlyAll, isSameDocument, type KnownText, leadsTo } from './doubt.ts';
import type { Fetched } from './fetch.ts';
import { look } from './look.ts';
import { agreed, failed, looked, type Moment, type Settle, succeeded, unmodified } from './settle.ts';

export interface CheckContext {
  readonly fetchPage: (url: string, validators: Validators | null) => Promise<Fetched>;
  /** Reads fetched HTML; rejects where it cannot be read. */
  readonly readHtml: (html: string, url: string) => Promise<VisitReport>;
  readonly record: (sighting: Sighting) => Promise<Recorded>;
  /** What recording would come to; keeps nothing. */
  readonly rehearse: (sighting: Sighting) => Promise<Recorded>;
  readonly knownText: (terms: Terms) => Promise<KnownText>;
  readonly unreadChange: (termsId: string) => Promise<Change | undefined>;
  readonly digestOf: (report: VisitReport) => Promise<string>;
  /** Milliseconds from seeing other words to looking again. */
  readonly secondLookMs: () => Promise<number>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly chance: () => number;
}

export interface Checked {
  readonly settle: Settle;
  /** Until when the site wants to be left alone; null where it does not say. */
  readonly notBefore: number | null;
}

/** So soon after a visit, a difference is due to how the page was read; later it may as well be a change. */
const JUST_SEEN_MS = 60 * 60_000;

/** Checks one watched terms. @throws StoreError where the result could not be kept */
export async function checkTerms(terms: Terms, watch: Watch, context: CheckContext): Promise<Checked> {
  const fetched = await context.fetchPage(terms.url, conditionsOf(terms, watch));
  const moment: Moment = { at: context.now(), chance: context.chance() };
  const failing = (outcome: CheckOutcome, movedTo: string | null = null): Checked => ({
    settle: failed(moment, outcome, { notBefore: null, movedTo }),
    notBefore: null,
  });
  if (fetched.outcome === 'unmodified') return { settle: unmodified(moment), notBefore: null };
  if (fetched.outcome !== 'page') {
    const notBefore = fetched.retryAfterMs === null ? null : moment.at + fetched.retryAfterMs;
    return { settle: failed(moment, fetched.outcome, { notBefore, movedTo: null }), notBefore };
  }
  const { html, url } = fetched;
  let report: VisitReport;
  try {
    report = await context.readHtml(html, url);
  } catch {
    return failing('needs-visit');
  }
  const known = await context.knownText(terms);
  const isKnown = (await context.digestOf(report)) === known.digest;
  const doubt = isKnown ? null : doubtOf(terms, watch, { html, url, report }, known);
  if (doubt) return failing(doubt, doubt === 'moved' ? url : null);
  const movedTo = leadsTo(terms, url);
  // The known words under the name of another document: what will be read there is not recorded for this one.
  if (!isSameDocument(terms, report))
    return { settle: succeeded(moment, { movedTo, lastAnswer: null }), notBefore: null };

  const sighting = sightingOf(terms, report);
  const rehearsed = await context.rehearse(sighting);
  if (rehearsed.outcome === 'unlike') return failing('needs-visit');
  if (rehearsed.outcome !== 'changed') {
    const found = { movedTo, lastAnswer: await recordAnswer(sighting, fetched.validators, context) };
    return { settle: succeeded(moment, found), notBefore: null };
  }
  if (!watch.agreed && !isKnown) {
    const isJustSeen = moment.at - terms.lastSeenAt <= JUST_SEEN_MS;
    if (!isJustSeen || !isNearlyAll(rehearsed.change, known)) return failing('needs-visit');
    return { settle: agreed(moment, rehearsed.change, { movedTo }), notBefore: null };
  }
  const unread = await context.unreadChange(terms.id);
  const seen = look(rehearsed.change, unread, watch, moment.at, await context.secondLookMs());
  const found = seen.isBelieved
    ? { movedTo, lastAnswer: await recordAnswer(sighting, fetched.validators, context) }
    : { movedTo };
  return { settle: looked(moment, seen, found), notBefore: null };
}

/** Records what was read. @returns by what to ask whether it still stands; null where the site names nothing */
async function recordAnswer(
  sighting: Sighting,
  { etag, lastModified }: Validators,
  { record }: CheckContext,
): Promise<Watch['lastAnswer']> {
  const recorded = await record(sighting);
  if (recorded.outcome === 'forgotten' || (etag === null && lastModified === null)) return null;
  return { etag, lastModified, version: recorded.terms.latestVersion, unmodified: 0 };
}

/** A site that says "nothing new" may be mistaken for ever: after so many times it is asked for the whole page. */
const MOST_UNMODIFIED = 5;

/** What to ask the site with, so that it need not send what we know. */
function conditionsOf(terms: Terms, { lastAnswer, glimpse }: Watch): Validators | null {
  if (glimpse) return null; // the words themselves must be seen again
  // A newer version than the site's last answer came from a visit: then "nothing new" would say nothing about it.
  if (lastAnswer?.version !== terms.latestVersion || lastAnswer.unmodified >= MOST_UNMODIFIED) return null;
  return lastAnswer;
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
