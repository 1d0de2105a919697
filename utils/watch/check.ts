/**
 * One background check of one terms.
 *
 *     (not allowed ────────────────────────────────────────────────────▶ say so)
 *     fetch ─┬─ failed ────────────────────────────────────────────────▶ say why, wait longer
 *            ├─ nothing new (304) ─────────────────────────────────────▶ all is well
 *            └─ page ─▶ read ─┬─ no news in it ─────────────────────────▶ record
 *                             ├─ a text in doubt (see doubt.ts) ────────▶ say why
 *                             └─ other words ─┬─ never agreed before ───▶ needs a visit
 *                                             ├─ not believed (look.ts) ▶ look again
 *                                             └─ else ──────────────────▶ record, to be told
 *
 * Where the page needs a visit, it is read once more in a background tab, if the person allows that; what is read there counts
 * like a visit's text, but is looked at twice all the same.
 *
 * A site has agreed once it has sent the text of a visit, or nearly all of it. Until then a difference may as well be due
 * to scripts, cookies or the country: a large one means that the page needs a visit, a small one is never told.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import type { Recorded, Sighting } from '../record/record.ts';
import type { Change, Terms, Validators, Watch } from '../record/types.ts';
import { doubtOf, isNearlyAll, isSameDocument, type KnownText, leadsTo, type Reading } from './doubt.ts';
import type { Fetched } from './fetch.ts';
import { look } from './look.ts';
import { agreed, failed, looked, type Moment, type Settle, succeeded, unmodified } from './settle.ts';

export interface CheckContext {
  /** Whether the person lets us read the site of an address. */
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly fetchPage: (url: string, validators: Validators | null) => Promise<Fetched>;
  /** Reads fetched HTML; rejects where it cannot be read. */
  readonly readHtml: (html: string, url: string) => Promise<VisitReport>;
  /** Reads a page in a background tab; null where the person does not allow that, or nothing could be read there. */
  readonly readInTab: (url: string) => Promise<VisitReport | null>;
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
  if (!(await context.mayRead(terms.url))) {
    const moment: Moment = { at: context.now(), chance: context.chance() };
    return { settle: failed(moment, 'not-allowed', NOWHERE), notBefore: null };
  }
  const fetched = await context.fetchPage(terms.url, conditionsOf(terms, watch));
  const moment: Moment = { at: context.now(), chance: context.chance() };
  if (fetched.outcome === 'unmodified') return { settle: unmodified(moment), notBefore: null };
  if (fetched.outcome !== 'page') {
    const notBefore = fetched.retryAfterMs === null ? null : moment.at + fetched.retryAfterMs;
    return { settle: failed(moment, fetched.outcome, { notBefore, movedTo: null }), notBefore };
  }
  const known = await context.knownText(terms);
  const subject: Subject = { terms, watch, known, moment };
  const settle =
    (await settleFetched(subject, fetched, context)) ??
    (await settleRendered(subject, context)) ??
    failed(moment, 'needs-visit', NOWHERE);
  return { settle, notBefore: null };
}

const NOWHERE = { notBefore: null, movedTo: null };

/** What is checked, and when. */
interface Subject {
  readonly terms: Terms;
  readonly watch: Watch;
  readonly known: KnownText;
  readonly moment: Moment;
}

/** A text as it came: fetched without cookies and scripts, or read in a tab. */
interface Seen extends Reading {
  readonly validators: Validators;
  readonly isRendered: boolean;
}

/** What a fetched page comes to; null where only a visit can tell. */
async function settleFetched(
  subject: Subject,
  { html, url, validators }: Extract<Fetched, { outcome: 'page' }>,
  context: CheckContext,
): Promise<Settle | null> {
  let report: VisitReport;
  try {
    report = await context.readHtml(html, url);
  } catch {
    return null;
  }
  return settleSeen(subject, { html, url, report, validators, isRendered: false }, context);
}

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** The same for the page as a tab shows it; null where none may be opened, or it does not help either. */
async function settleRendered(subject: Subject, context: CheckContext): Promise<Settle | null> {
  const report = await context.readInTab(subject.terms.url);
  if (!report) return null;
  const seen: Seen = { html: '', url: report.url, report, validators: NO_VALIDATORS, isRendered: true };
  return settleSeen(subject, seen, context);
}

async function settleSeen(subject: Subject, seen: Seen, context: CheckContext): Promise<Settle | null> {
  const { terms, watch, known, moment } = subject;
  const { url, report, validators } = seen;
  const isKnown = (await context.digestOf(report)) === known.digest;
  const doubt = isKnown ? null : doubtOf(terms, watch, seen, known);
  if (doubt === 'needs-visit') return null;
  if (doubt) return failed(moment, doubt, { notBefore: null, movedTo: doubt === 'moved' ? url : null });
  const movedTo = leadsTo(terms, url);
  // The known words under the name of another document: what will be read there is not recorded for this one.
  if (!isSameDocument(terms, report)) return succeeded(moment, { movedTo, lastAnswer: null });

  const sighting = sightingOf(terms, report);
  const rehearsed = await context.rehearse(sighting);
  if (rehearsed.outcome === 'unlike') return null;
  if (rehearsed.outcome !== 'changed') {
    return succeeded(moment, { movedTo, lastAnswer: await recordAnswer(sighting, validators, context) });
  }
  if (!watch.agreed && !isKnown && !seen.isRendered) {
    const isJustSeen = Math.abs(moment.at - terms.lastSeenAt) <= JUST_SEEN_MS;
    return isJustSeen && isNearlyAll(rehearsed.change, known)
      ? agreed(moment, rehearsed.change, { movedTo })
      : null;
  }
  const unread = await context.unreadChange(terms.id);
  const looks = look(rehearsed.change, unread, watch, moment.at, await context.secondLookMs());
  const found = looks.isBelieved
    ? { movedTo, lastAnswer: await recordAnswer(sighting, validators, context) }
    : { movedTo };
  return looked(moment, looks, found);
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
