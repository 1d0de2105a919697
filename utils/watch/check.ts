/**
 * One background check of one terms.
 *
 *     fetch ─┬─ failed ────────────────────────────────────────────────▶ say why, wait longer
 *            ├─ nothing new (304) ─────────────────────────────────────▶ all is well
 *            └─ page ─▶ read ─┬─ the known text, or no news in it ──────▶ record
 *                             ├─ a text in doubt (see doubt.ts) ────────▶ say why
 *                             └─ other words ─┬─ never agreed before ───▶ needs a visit
 *                                             ├─ seen for the first time ▶ look again in some minutes
 *                                             └─ seen before ───────────▶ record, to be told
 *
 * A site has agreed once it has sent the very text of a visit. Until then a difference may as well be due to scripts,
 * cookies or the country, and only means that the page needs a visit.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import type { Recorded, Sighting } from '../record/record.ts';
import type { Change, ChangedClause, CheckOutcome, Terms, Validators, Watch } from '../record/types.ts';
import { doubtOf, isSameDocument, type KnownText, leadsTo } from './doubt.ts';
import type { Fetched } from './fetch.ts';
import { failed, glimpsed, type Moment, type Settle, succeeded, toBeTold, unmodified } from './settle.ts';
import { seenTwice, statementOf, tellable } from './statements.ts';

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
  const sighting = sightingOf(terms, report);
  let news: readonly ChangedClause[] = [];
  const known = await context.knownText(terms);
  if ((await context.digestOf(report)) !== known.digest) {
    const doubt = doubtOf(terms, watch, { html, url, report }, known);
    if (doubt) return failing(doubt, doubt === 'moved' ? url : null);
    const rehearsed = await context.rehearse(sighting);
    if (rehearsed.outcome === 'unlike') return failing('needs-visit');
    if (rehearsed.outcome === 'changed') {
      if (!watch.agreed) return failing('needs-visit');
      const look = await lookAt(rehearsed.change, watch, moment, context);
      if (look.settle) return { settle: look.settle, notBefore: null };
      news = look.news;
    }
  }
  const recorded = isSameDocument(terms, report) ? await context.record(sighting) : null;
  const newest = recorded && 'terms' in recorded ? recorded.terms.latestVersion : terms.latestVersion;
  const lastAnswer = answerOf(fetched.validators, newest);
  const read = succeeded(moment, { movedTo: leadsTo(terms, url), lastAnswer });
  return { settle: (kept) => toBeTold(news)(read(kept)), notBefore: null };
}

/** A look that comes much sooner, as when the person asks for a check, is not a second one. */
const SOONEST_SECOND_LOOK = 0.5;

/**
 * Whether words that are new are to be believed: those that a look some minutes ago has seen too. Pages that go back
 * and forth, or say something else each time, cost one more request in each interval, and no notification.
 *
 * @returns what is seen twice; or, where nothing is, what becomes of the watch
 */
async function lookAt(
  change: Change,
  { glimpse }: Watch,
  moment: Moment,
  context: CheckContext,
): Promise<{ readonly settle: Settle } | { readonly settle: null; readonly news: readonly ChangedClause[] }> {
  const unread = await context.unreadChange(change.termsId);
  const shown = new Set(unread ? tellable(unread).map(statementOf) : []);
  const isFresh = (clause: ChangedClause): boolean => !shown.has(statementOf(clause));
  const statements = tellable(change).filter(isFresh).map(statementOf);
  if (statements.length === 0) return { settle: null, news: [] };
  const secondLookMs = await context.secondLookMs();
  const seen = { at: moment.at, statements };
  if (!glimpse) return { settle: glimpsed(moment, seen, moment.at + secondLookMs) };
  if (moment.at - glimpse.at < SOONEST_SECOND_LOOK * secondLookMs)
    return { settle: glimpsed(moment, glimpse, glimpse.at + secondLookMs) };
  const news = seenTwice(change, glimpse.statements).filter(isFresh);
  return news.length > 0 ? { settle: null, news } : { settle: glimpsed(moment, seen, null) };
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
