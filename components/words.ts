/**
 * Every phrase a person reads in the popup and in the panel, and how dates, numbers and plurals are written. English for
 * now; components hold no words of their own, so a second language is a second copy of this file.
 */
import type { AutomaticBackup } from '../utils/backup/automatic.ts';
import type { ChangeKind } from '../utils/diff/types.ts';
import type { KeptLink, PageFault } from '../utils/messaging/protocol.ts';
import type { Change, CheckOutcome, Watch } from '../utils/record/types.ts';
import type { NotifyFrom, WordFault } from '../utils/settings.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The phrases are English, so dates are too: in the person's own English where the browser names one. */
export function uiLocale(preferred: string = globalThis.navigator?.language ?? ''): string {
  return /^en\b/i.test(preferred) ? preferred : 'en-GB';
}

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
  if (passedMs < MINUTE_MS) return 'just now';
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

/** "1 change", "1,200 changes": `#` stands for the number. */
export function plural(
  count: number,
  forms: { readonly one: string; readonly other: string },
  locale = uiLocale(),
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}

export const countChanges = (count: number): string => plural(count, { one: '# change', other: '# changes' });

/** "3 changes since 3 May". */
export const changesSince = (count: number, since: number, now: number): string =>
  `${countChanges(count)} since ${isToday(since, now) ? 'earlier today' : formatDay(since, now)}`;

export const editorialLine = (count: number, isAlone: boolean): string =>
  `${isAlone ? 'Only' : 'and'} ${plural(count, { one: '# editorial difference', other: '# editorial differences' })}`;

/** What a person should know before believing a change, one sentence each. */
export function caveats(
  change: Pick<Change, 'staleDate' | 'isReread' | 'isRewritten'>,
  now: number,
): string[] {
  const sentences: string[] = [];
  if (change.isRewritten) sentences.push('The document was written anew: hardly anything is as it was.');
  if (change.staleDate) {
    const day = formatDay(new Date(`${change.staleDate}T12:00`).getTime(), now);
    sentences.push(`Changed without a new date: the page still says ${day}.`);
  }
  if (change.isReread) {
    sentences.push(
      'Clausewatch was updated since your last visit and reads pages more closely now, so some of this may be older.',
    );
  }
  return sentences;
}

export const movedLine = (count: number): string =>
  plural(count, {
    one: 'A clause stands elsewhere, its words unchanged',
    other: '# clauses in a row stand elsewhere, their words unchanged',
  });

export const moreTopics = (count: number): string =>
  plural(count, { one: '# more topic', other: '# more topics' });

/** The words that made a clause belong to a topic: "It says “collect”, “train”." */
export const becauseOf = (words: readonly string[]): string =>
  words.length > 0 ? `It says “${words.join('”, “')}”.` : '';

/** "2 of 3"; before the first step just how many there are. */
export const position = (current: number, total: number): string =>
  current === 0 ? `${total} in all` : `${current} of ${total}`;

const KINDS: Record<ChangeKind, string> = {
  added: 'New',
  removed: 'Removed',
  reworded: 'Reworded',
  moved: 'Moved',
};

/** "New", "Removed", "Reworded", "Moved", "Moved and reworded". */
export function kindName(clause: { readonly kind: ChangeKind; readonly moved: boolean }): string {
  return clause.kind === 'reworded' && clause.moved ? 'Moved and reworded' : KINDS[clause.kind];
}

const FAULTS: Record<PageFault, string> = {
  'too-large': 'This page is too large to read, so it is left alone.',
  empty: 'There was no text on this page to read.',
  unlike:
    'This address now shows something quite different from the terms kept before, so nothing was recorded. If these are the terms, try again.',
  restless: 'This page kept changing while it was being read. Once it has come to rest, try again.',
  storage: 'The browser could not keep what was read. Nothing stored earlier was lost.',
  unreadable: 'This page could not be read.',
};

/** One plain sentence for why a page could not be read or kept. */
export const faultSentence = (fault: PageFault): string => FAULTS[fault];

const WORD_FAULTS: Record<WordFault, string> = {
  'too-short': 'Type a word or a phrase of at least two letters.',
  'too-long': 'This is too long to be found word by word. Eighty letters are the most.',
  'no-letters': 'There is no letter or digit in it to look for.',
  'there-already': 'It is in the list already.',
  'too-many': 'The list is full. Remove a word that you no longer need first.',
};

/** One plain sentence for why a word of the person's own could not be added. */
export const wordFaultSentence = (fault: WordFault): string => WORD_FAULTS[fault];

const KEPT: Record<KeptLink, string> = {
  kept: 'Kept. Changes to them will be marked too.',
  known: 'These terms are kept already.',
  'not-terms': 'No terms could be read there in the background. Open the page once, and it is kept.',
  unreachable: 'The page could not be reached. Try again later, or open it once.',
  'not-allowed':
    'Your browser does not let Clausewatch read that site by itself. Open the page and track it there.',
};

/** One plain sentence for what keeping a linked terms came to. */
export const keptSentence = (outcome: KeptLink): string => KEPT[outcome];

const OUTCOMES: Record<CheckOutcome, string> = {
  blocked: 'The site turns background checks away. It is asked less often now; open the page to compare.',
  'needs-login': 'The site wants a login first. The terms are compared each time you open them.',
  moved: 'The page has moved and reads differently there. Open it there once, and it is kept.',
  gone: 'The site has no page at this address any more.',
  unreachable: 'The site could not be reached, or sent no whole page. The next check tries again.',
  'needs-visit':
    'The site does not send these terms without a visit. They are compared each time you open them.',
  'not-allowed': 'Your browser does not let Clausewatch read this site by itself.',
};

/** One plain sentence for why a background check could not compare. */
export const outcomeSentence = (outcome: CheckOutcome): string => OUTCOMES[outcome];

/** How a watch goes: the last check, what came of it, and how the last one that could compare lies back. */
export function watchSentences(watch: Watch, now: number): readonly string[] {
  const { lastSuccessAt, lastFailure, failures } = watch;
  const success = lastSuccessAt === null ? [] : [`Last read ${formatAgo(lastSuccessAt, now)}.`];
  if (lastFailure === null || failures === 0) {
    const state = success.length > 0 ? success : ['The first check is on its way.'];
    const moved =
      watch.movedTo === null ? [] : [`The site shows them at ${plainAddress(watch.movedTo)} now.`];
    return [...state, ...moved, ...glimpseSentence(watch)];
  }
  const tried = `Tried ${formatAgo(lastFailure.at, now)}.`;
  const where = lastFailure.movedTo === null ? [] : [`It leads to ${plainAddress(lastFailure.movedTo)}.`];
  const wait =
    watch.notBefore !== null && watch.notBefore > now
      ? [`The site asks to be left alone until ${formatTime(watch.notBefore, now)}.`]
      : [];
  return [`${tried} ${outcomeSentence(lastFailure.outcome)}`, ...where, ...wait, ...success];
}

/** From so often on, a page whose words pass is called that. */
const RESTLESS = 3;

/** What a look has seen that is not believed yet. */
function glimpseSentence({ glimpse, passed }: Watch): readonly string[] {
  if (passed >= RESTLESS) return ['Part of the page is different each time; what stays is told.'];
  return glimpse ? ['New words were seen, and are told once a second look sees them too.'] : [];
}

/** "every 6 hours", "once a day". */
export function interval(intervalMs: number): string {
  const hours = Math.max(1, Math.round(intervalMs / HOUR_MS));
  if (hours === 1) return 'every hour';
  if (hours < 24) return plural(hours, { one: 'every hour', other: 'every # hours' });
  const days = Math.round(hours / 24);
  return days === 1 ? 'once a day' : plural(days, { one: 'once a day', other: 'every # days' });
}

/** What a person may choose, in milliseconds. */
export const INTERVALS_MS: readonly number[] = [6, 12, 24, 72, 168, 720].map((hours) => hours * HOUR_MS);

export const NOTIFY_WORDS: Record<NotifyFrom, string> = {
  substantive: 'changes of rights, duties, prices or what happens to your data',
  minor: 'small changes too',
};

/** What is known about the age of a terms: "Unchanged since 3 May." */
export function ageSentence(
  terms: { readonly firstSeenAt: number; readonly changedAt: number },
  hasUnread: boolean,
  now: number,
): string {
  const tracked = formatDay(terms.firstSeenAt, now);
  const hasChanged = terms.changedAt > terms.firstSeenAt;
  if (!hasChanged) {
    if (isToday(terms.firstSeenAt, now))
      return 'Tracked since today. Changes will be marked here from now on.';
    return `Unchanged since ${tracked}, the day tracking began.`;
  }
  const changed = isToday(terms.changedAt, now) ? 'today' : formatDay(terms.changedAt, now);
  const head = hasUnread || changed === 'today' ? `Last changed ${changed}.` : `Unchanged since ${changed}.`;
  return `${head} Tracked since ${isToday(terms.firstSeenAt, now) ? 'today' : tracked}.`;
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

export const WORDS = {
  product: 'Clausewatch',

  inserted: 'inserted:',
  deleted: 'deleted:',
  endOfEdit: 'end',
  showKept: 'Show the unchanged words left out here',

  newlyLinked: 'Newly linked:',
  keepLink: 'Keep these terms too',
  keepLinkWhy: 'Reads them once in the background, without your cookies, and compares them from then on.',
  keeping: 'Keeping them…',
  opensInNewTab: '(opens in a new tab)',
  previous: 'Previous change',
  next: 'Next change',
  previousKeys: 'Alt+ArrowUp',
  nextKeys: 'Alt+ArrowDown',
  keysHint: 'to step through',
  markRead: 'Mark as read',
  fold: 'Fold to a small button',
  move: 'Move to the next corner',
  notTerms: 'These are no terms…',
  notTermsQuestion:
    'Forget what is kept of this page, and leave it alone from now on? “Track this page” in the toolbar brings it back.',
  notTermsYes: 'Leave it alone',
  unfold: 'show them',
  close: 'Hide until the next visit',
  changes: 'Changes',
  notInPage: 'These words cannot be found on the page as it is now.',
  alsoAbout: 'The rest of the clause is about:',
  removedHere: 'Removed here:',

  thisPage: 'This page',
  loading: 'Looking…',
  unreadableTitle: 'This page cannot be read',
  unreadableBody: 'Browsers keep extensions out of their own pages, add-on stores and PDFs.',
  nothingTitle: 'Not recognised as terms',
  nothingBody: 'If these are terms, track them: changes will be marked here from now on.',
  track: 'Track this page',
  tryAgain: 'Try again',
  reading: 'Reading this page…',
  faultTitle: 'Not read',
  show: 'Show',
  watchOff:
    'Re-read all of its terms that you have opened, and those you open later, without a visit, and be told when they change.',
  muted: 'Changes of this service are shown here only.',
  notifying: 'You are notified of its changes.',
  mute: 'Mute',
  unmute: 'Notify me',
  checkNow: 'Check now',
  notificationsOff: 'Notifications are off: changes will show here only.',
  allowNotifications: 'Allow notifications',
  allowService: 'Let it be read',
  readsOnClick: 'Clausewatch reads a page only when you ask it to.',
  turnOnReading: 'Let it notice terms pages by itself',
  forgetYes: 'Forget',
  forgetNo: 'Keep',

  settings: 'Settings',
  library: 'Everything kept',
  settingsTitle: 'Clausewatch settings',
  ownWordsTitle: 'Your own words',
  ownWordsBody:
    'Whenever a clause that holds one of these words or phrases changes, you are told, however small the change.',
  ownWordLabel: 'Word or phrase',
  addWord: 'Add',
  noOwnWords:
    'None yet. People add things like “arbitration”, “telephone number” or the name of a partner company.',

  watchTitle: 'Watched services',
  notifyOf: 'Notify me of',
  quietHours: 'No notifications at night; what is found then is told afterwards',
  quietFrom: 'From',
  quietUntil: 'until',
  readWatched: 'Read watched terms ',
  readTerms: 'Its terms are read ',
  watchOn: 'All of its terms that you have opened, or open later, are re-read without your cookies.',
  notifyTopics: 'Notify me of changes about',
  mayOpenTabs: 'Open pages that need scripts in a background tab',
  mayOpenTabsWhy:
    'Some sites show their terms only to a browser. With this, such a watched page is opened for a moment in a tab of its own, with your cookies, as if you visited it. Without it, you are told that it needs a visit.',
  readWatchedFrom: 'For services that you begin to watch from now on.',

  welcomeTitle: 'See what changed in the terms you live under',
  welcomeWhat:
    'Services change their terms quietly. Clausewatch remembers the terms you read and, when you come back, highlights the clauses that have changed, right where they stand.',
  welcomeTopics:
    'It says what each change is about, and stays silent where only a date, a link or a comma differs.',
  welcomeStays: 'All of it happens on this computer. Nothing about you or what you read is sent to anybody.',
  welcomePicture: 'What that looks like, on the terms of a made-up service:',
  readingTitle: 'Where Clausewatch reads',
  readingAsk: 'Notice terms pages by itself',
  readingWhy:
    'For this your browser asks whether Clausewatch may read all sites, because terms can be anywhere. On each page it looks at the address, the title and the first heading, and reads on only where these speak of terms.',
  readingOn: 'On. Terms pages are noticed by themselves: open one, and come back to it later.',
  readingOff: 'Turn off',
  readingElse:
    'Without it, click the Clausewatch button on a page of terms and choose “Track this page”, each time you want it compared.',
  readingRefused:
    'Your browser did not allow it. Nothing is lost: you can track pages one by one, or try again.',
  otherPermissions:
    'The same, and what was allowed for single sites or for notifications, can be taken back at any time in your browser’s page about this extension.',
  chooseMore: 'Settings',

  keptTitle: 'What is kept',
  keptBody: 'Every version of the terms you have opened is kept on this computer, and nowhere else.',
  saveBackup: 'Save a backup',
  restoreBackup: 'Restore a backup…',
  automaticOn: 'Save one every week',
  automaticOff: 'Turn off',
  backupSaved: 'The backup is in your downloads.',
  restored: 'Restored. Nothing that was kept before has been taken away.',
  working: 'Working…',
  add: 'Add',
  cancel: 'Cancel',
  forgetAll: 'Forget everything…',
  forgetAllQuestion: 'Forget every version and change of every service? This cannot be undone.',
  forgotten: 'Everything is forgotten.',

  elsewhereWhy: 'Open their terms once, and they are watched here too.',

  recentChanges: 'Recent changes',
  markAllRead: 'Mark all as read',
  unread: 'Unread',
  search: 'Service or words',
  topic: 'Topic',
  everyTopic: 'Every topic',
  noMatch: 'No change matches.',
  noChangesTitle: 'No changes yet',
  noChangesBody:
    'Open the terms you live under as you always would. When their words change, the changes are listed here.',
} as const;

export const watchService = (service: string): string => `Watch ${service} in the background`;
/** "It takes 1.2 MB." */
export function formatBytes(bytes: number, locale = uiLocale()): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  return `It takes ${format.format(value)}.`;
}

/** How backups by itself stand. */
export function automaticLine({ isOn, lastSavedAt, lastFault }: AutomaticBackup, now: number): string {
  if (!isOn) return 'No backup is saved by itself.';
  const last = lastSavedAt === null ? '' : ` The last one was saved ${formatAgo(lastSavedAt, now)}.`;
  if (lastFault === 'not-allowed')
    return `A backup is due, but your browser does not let Clausewatch save files. Turn this off and on again.${last}`;
  if (lastFault === 'failed')
    return `The last backup could not be saved; it is tried again within a day.${last}`;
  return `A backup is saved to your downloads every week, in the folder “Clausewatch”.${last}`;
}

/** What restoring a backup would do. */
export function restorationLine(counts: {
  readonly services: number;
  readonly terms: number;
  readonly versions: number;
  readonly changes: number;
}): string {
  const { services, terms, versions, changes } = counts;
  if (terms + versions + changes === 0) return 'Everything in this backup is kept here already.';
  const parts = [
    plural(services, { one: '# new service', other: '# new services' }),
    plural(terms, { one: '# new document', other: '# new documents' }),
    plural(versions, { one: '# version', other: '# versions' }),
    plural(changes, { one: '# change', other: '# changes' }),
  ];
  return `This adds ${new Intl.ListFormat(uiLocale()).format(parts)}. Nothing that is kept is taken away.`;
}

/** What stands above a folded list of topics. */
export const quietTopicsLine = (quiet: number): string =>
  quiet === 0
    ? 'About every topic'
    : plural(quiet, { one: 'About all topics but #', other: 'About all topics but #' });

/** "3 more terms of chat.example are not kept". */
export const offersLine = (count: number, service: string): string =>
  `${plural(count, { one: '# more page', other: '# more pages' })} of terms at ${service}`;
/** "2 services that you watch on another device". */
export const elsewhereLine = (count: number): string =>
  plural(count, {
    one: '# service that you watch on another device',
    other: '# services that you watch on another device',
  });
/** "1 setting could not be read and is as at first." */
export const unreadableLine = (count: number): string =>
  plural(count, {
    one: '# setting could not be read, so it is as it was at first until you choose again.',
    other: '# settings could not be read, so they are as they were at first until you choose again.',
  });
export const removeWord = (word: string): string => `Remove “${word}”`;
export const ownWordTag = (word: string): string => `Your word: ${word}`;
export const forget = (service: string): string => `Stop tracking and forget ${service}…`;
export const forgetQuestion = (service: string): string =>
  `Forget every version and change of ${service}? This cannot be undone.`;
export const markReadOf = (service: string, termsType: string): string =>
  `Mark as read: ${service}, ${termsType}`;
/** What the live region says when a change becomes the current one. */
export const announcement = (current: number, total: number, kind: string, summary: string): string =>
  `Change ${position(current, total)}. ${kind}. ${summary}`;
