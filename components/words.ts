/** How the phrases of the locales are put together with dates, numbers and names. Components hold no words of their own. */
import type { AutomaticBackup } from '../utils/backup/automatic.ts';
import type { ChangeKind } from '../utils/diff/types.ts';
import { message, messageOf, phrases, plural, uiLocale } from '../utils/messages.ts';
import type { KeptLink, PageFault } from '../utils/messaging/protocol.ts';
import type { Change, CheckOutcome, Watch } from '../utils/record/types.ts';
import type { NotifyFrom, WordFault } from '../utils/settings.ts';
import type { Listing } from './entries.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "3 May", with the year where it is not the year of `now`. Times in milliseconds since the epoch. */
export function formatDay(at: number, now: number, locale = uiLocale()): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/** "just now", "5 minutes ago", "yesterday"; from a week on, the day. A clock set back gives the day too. */
export function formatAgo(at: number, now: number, locale = uiLocale()): string {
  const passedMs = now - at;
  if (passedMs < -MINUTE_MS || passedMs >= 7 * DAY_MS) return formatDay(at, now, locale);
  if (passedMs < MINUTE_MS) return message('justNow');
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (passedMs < HOUR_MS) return format.format(-Math.floor(passedMs / MINUTE_MS), 'minute');
  const days = daysBetween(at, now);
  if (days === 0 || passedMs < 6 * HOUR_MS) return format.format(-Math.floor(passedMs / HOUR_MS), 'hour');
  return format.format(-days, 'day');
}

/** "14:05" today, else "3 May, 14:05". */
function formatTime(at: number, now: number, locale = uiLocale()): string {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
  return isToday(at, now) ? time : `${formatDay(at, now, locale)}, ${time}`;
}

/** Midnights between two times, as the person's calendar has them; a day may have 23 or 25 hours. */
function daysBetween(from: number, to: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

const isToday = (at: number, now: number): boolean => daysBetween(at, now) === 0;

export const countChanges = (count: number): string => plural('changes', count);

/** "3 changes since 3 May". */
export const changesSince = (count: number, since: number, now: number): string =>
  isToday(since, now)
    ? message('changesSinceToday', countChanges(count))
    : message('changesSince', countChanges(count), formatDay(since, now));

/** What of a change is counted rather than listed: "and 2 editorial differences; 1 in a part that you ignore". */
export function quietLine({ entries, editorial, ignored }: Listing): string {
  const isAlone = entries.length === 0;
  const parts: string[] = [];
  if (editorial.length > 0) parts.push(plural(isAlone ? 'editorialAlone' : 'editorialToo', editorial.length));
  if (ignored.length > 0) parts.push(plural('ignoredToo', ignored.length));
  return parts.join('; ');
}

/** What a person should know before believing a change, one sentence each. */
export function caveats(
  change: Pick<Change, 'staleDate' | 'isReread' | 'isRewritten'>,
  now: number,
): string[] {
  const sentences: string[] = [];
  if (change.isRewritten) sentences.push(message('caveatRewritten'));
  if (change.staleDate) {
    const day = formatDay(new Date(`${change.staleDate}T12:00`).getTime(), now);
    sentences.push(message('caveatStaleDate', day));
  }
  if (change.isReread) sentences.push(message('caveatReread'));
  return sentences;
}

export const movedLine = (count: number): string => plural('movedLine', count);

export const moreTopics = (count: number): string => plural('moreTopics', count);

/** The words that made a clause belong to a topic: "It says “collect”, “train”." */
export const becauseOf = (words: readonly string[]): string =>
  words.length > 0 ? message('becauseOf', words.join(message('becauseJoin'))) : '';

/** "2 of 3"; before the first step just how many there are. */
export const position = (current: number, total: number): string =>
  current === 0
    ? message('positionNone', String(total))
    : message('position', String(current), String(total));

/** "New", "Removed", "Reworded", "Moved", "Moved and reworded". */
export function kindName(clause: { readonly kind: ChangeKind; readonly moved: boolean }): string {
  return messageOf('kind_', clause.kind === 'reworded' && clause.moved ? 'movedAndReworded' : clause.kind);
}

/** Whether a text is the name of a kind of change. */
export const isKindName = (text: string): boolean =>
  (['added', 'removed', 'reworded', 'moved', 'movedAndReworded'] as const).some(
    (kind) => messageOf('kind_', kind) === text,
  );

/** One plain sentence for why a page could not be read or kept. */
export const faultSentence = (fault: PageFault): string => messageOf('fault_', fault);

/** One plain sentence for why a word of the person's own could not be added. */
export const wordFaultSentence = (fault: WordFault): string => messageOf('wordFault_', fault);

/** One plain sentence for what keeping a linked terms came to. */
export const keptSentence = (outcome: KeptLink): string => messageOf('kept_', outcome);

/** One plain sentence for why a background check could not compare. */
export const outcomeSentence = (outcome: CheckOutcome): string => messageOf('outcome_', outcome);

/** How a watch goes: the last check, what came of it, and how the last one that could compare lies back. */
export function watchSentences(watch: Watch, now: number): readonly string[] {
  const { lastSuccessAt, lastFailure, failures } = watch;
  const success = lastSuccessAt === null ? [] : [message('lastRead', formatAgo(lastSuccessAt, now))];
  if (lastFailure === null || failures === 0) {
    const state = success.length > 0 ? success : [message('firstCheck')];
    const moved = watch.movedTo === null ? [] : [message('shownAt', plainAddress(watch.movedTo))];
    return [...state, ...moved, ...glimpseSentence(watch)];
  }
  const tried = message('tried', formatAgo(lastFailure.at, now));
  const where = lastFailure.movedTo === null ? [] : [message('leadsTo', plainAddress(lastFailure.movedTo))];
  const wait =
    watch.notBefore !== null && watch.notBefore > now
      ? [message('leftAloneUntil', formatTime(watch.notBefore, now))]
      : [];
  return [`${tried} ${outcomeSentence(lastFailure.outcome)}`, ...where, ...wait, ...success];
}

/** From so often on, a page whose words pass is called that. */
const RESTLESS = 3;

/** What a look has seen that is not believed yet. */
function glimpseSentence({ glimpse, passed }: Watch): readonly string[] {
  if (passed >= RESTLESS) return [message('restlessPage')];
  return glimpse ? [message('glimpse')] : [];
}

/** "every 6 hours", "once a day". */
export function interval(intervalMs: number): string {
  const hours = Math.max(1, Math.round(intervalMs / HOUR_MS));
  if (hours < 24) return plural('everyHour', hours);
  return plural('everyDay', Math.round(hours / 24));
}

/** What a person may choose, in milliseconds. */
export const INTERVALS_MS: readonly number[] = [6, 12, 24, 72, 168, 720].map((hours) => hours * HOUR_MS);

export const NOTIFY_FROM: readonly NotifyFrom[] = ['substantive', 'minor'];

export const notifyFromLine = (from: NotifyFrom): string => messageOf('notifyFrom_', from);

/** What is known about the age of a terms: "Unchanged since 3 May." */
export function ageSentence(
  terms: { readonly firstSeenAt: number; readonly changedAt: number },
  hasUnread: boolean,
  now: number,
): string {
  const tracked = formatDay(terms.firstSeenAt, now);
  const hasChanged = terms.changedAt > terms.firstSeenAt;
  if (!hasChanged) {
    return isToday(terms.firstSeenAt, now)
      ? message('trackedToday')
      : message('unchangedSinceTracking', tracked);
  }
  const isChangedToday = isToday(terms.changedAt, now);
  const changed = isChangedToday ? message('today') : formatDay(terms.changedAt, now);
  const head = message(hasUnread || isChangedToday ? 'lastChanged' : 'unchangedSince', changed);
  const since = isToday(terms.firstSeenAt, now) ? message('today') : tracked;
  return `${head} ${message('trackedSince', since)}`;
}

/** Cuts at a word, so that a name read aloud stays short. */
export function excerpt(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > maxLength / 2 ? space : maxLength).trimEnd()}…`;
}

/** Host and path of an address, for people: "example.org/terms". */
export function plainAddress(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host + (pathname === '/' ? '' : pathname);
  } catch {
    return url;
  }
}

/** Phrases that stand by themselves. */
export const WORDS = phrases('');

/** Keys for stepping, as browsers name them. */
export const STEP_KEYS = { previous: 'Alt+ArrowUp', next: 'Alt+ArrowDown' } as const;

export const watchService = (service: string): string => message('watchService', service);

/** "1.2 MB". */
export function formatSize(bytes: number, locale = uiLocale()): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(value);
}

/** "It takes 1.2 MB." */
export const formatBytes = (bytes: number, locale?: string): string =>
  message('takesBytes', formatSize(bytes, locale));

/** What is kept, by kinds: "2 documents, 50 versions and 3 changes". */
export function keptLine(counts: {
  readonly documents: number;
  readonly versions: number;
  readonly changes: number;
}): string {
  const parts = [
    ...(counts.documents > 0 ? [plural('documents', counts.documents)] : []),
    plural('versions', counts.versions),
    plural('changes', counts.changes),
  ];
  return new Intl.ListFormat(uiLocale()).format(parts);
}

/** What the person would lose: before they forget anything. */
export const forgetLoses = (what: string, lost: string): string => message('forgetLoses', what, lost);
export const forgetOne = (what: string): string => message('forgetOne', what);

/** How backups by itself stand. */
export function automaticLine({ isOn, lastSavedAt, lastFault }: AutomaticBackup, now: number): string {
  if (!isOn) return message('automaticNone');
  const state =
    lastFault === 'not-allowed'
      ? message('automaticNotAllowed')
      : message(lastFault === 'failed' ? 'automaticFailed' : 'automaticWeekly');
  return lastSavedAt === null ? state : `${state} ${message('automaticLast', formatAgo(lastSavedAt, now))}`;
}

/** What a backup would add. */
export interface RestoreCounts {
  readonly services: number;
  readonly terms: number;
  readonly versions: number;
  readonly changes: number;
  /** Places that would be ignored. */
  readonly ignored: number;
  readonly ownWords: number;
}

/** What restoring a backup would do. */
export function restorationLine({ ignored, ownWords, ...record }: RestoreCounts): string {
  const { services, terms, versions, changes } = record;
  if (terms + versions + changes + ignored + ownWords === 0) return message('restoreNothing');
  const parts = [
    plural('newServices', services),
    plural('newDocuments', terms),
    plural('versions', versions),
    plural('changes', changes),
    ...(ignored > 0 ? [plural('ignoredPlaces', ignored)] : []),
    ...(ownWords > 0 ? [plural('ownWordsToo', ownWords)] : []),
  ];
  return message('restoreAdds', new Intl.ListFormat(uiLocale()).format(parts));
}

/** What stands above a folded list of topics. */
export const quietTopicsLine = (quiet: number): string =>
  quiet === 0 ? message('everyTopicTold') : plural('topicsBut', quiet);

/** "Clausewatch speaks English, as your browser does…": a tag is told by its name in the language that is spoken. */
export function languageLine(spoken: string, known: readonly string[]): string {
  const names = new Intl.DisplayNames(uiLocale(), { type: 'language' });
  const name = (tag: string): string => names.of(tag) ?? tag;
  const others = known.filter((tag) => tag !== spoken.split('-')[0]);
  const list = new Intl.ListFormat(uiLocale()).format(others.map(name));
  return message('languageSpoken', name(spoken), list);
}

export const takeBackOf = (key: 'takeBackOf' | 'takenBack' | 'notTakenBack', name: string): string =>
  message(key, name);

/** "3 more pages of terms at chat.example" */
export const offersLine = (count: number, service: string): string => plural('offers', count, service);
/** "2 services that you watch on another device". */
export const listedOnly = (count: number): string => plural('listedOnly', count);

export const elsewhereLine = (count: number): string => plural('elsewhere', count);
/** "1 setting could not be read and is as at first." */
export const unreadableLine = (count: number): string => plural('unreadable', count);
export const removeWord = (word: string): string => message('removeWord', word);
export const ownWordTag = (word: string): string => message('ownWordTag', word);
export const forget = (service: string): string => message('forgetService', service);
export const forgetQuestion = (service: string): string => message('forgetServiceQuestion', service);
export const markReadOf = (service: string, termsType: string): string =>
  message('markReadOf', service, termsType);
/** What the live region says when a change becomes the current one. */
export const announcement = (current: number, total: number, kind: string, summary: string): string =>
  message('announcement', position(current, total), kind, summary);
