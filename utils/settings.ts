/** What the person has chosen, kept in `storage.local`; one module, so that every reader knows the defaults. */
import { browser } from './browser.ts';

const HOUR_MS = 3_600_000;

export interface Settings {
  /** Words and phrases of the person's own: a changed clause that holds one is always told, and named after it. */
  readonly ownWords: readonly string[];
  /** Time between background checks, in milliseconds. */
  readonly watchIntervalMs: number;
  /** Time from a check that sees other words to the one that makes sure, in milliseconds. */
  readonly secondLookMs: number;
  /** The least significance of a changed clause that is notified. */
  readonly notifyFrom: NotifyFrom;
  /** Topics that make no notification by themselves. */
  readonly quietTopics: readonly string[];
  /** When no notification comes; what is found then is told after. Null: there are no such hours. */
  readonly quietHours: QuietHours | null;
  /** Whether a watched page that needs scripts may be opened in a background tab for a moment. */
  readonly mayOpenTabs: boolean;
}

export type NotifyFrom = 'minor' | 'substantive';

/** Hours of every day, in minutes after local midnight (0..1439); they may pass midnight. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

export const DEFAULTS: Settings = {
  ownWords: [],
  watchIntervalMs: 24 * HOUR_MS,
  // Long enough for another server or another copy in a cache to answer, short enough to be told the same hour.
  secondLookMs: 10 * 60_000,
  notifyFrom: 'substantive',
  quietTopics: [],
  quietHours: null,
  mayOpenTabs: false,
};

/** Below this a site would be asked without end; tests ask every few seconds. */
const SHORTEST_WAIT_MS = 1000;
const MINUTES_PER_DAY = 24 * 60;

/** Most words of one's own; each is looked for in every changed clause. */
export const MOST_OWN_WORDS = 100;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 80;

/** The settings; what is missing or damaged is as by default. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(Object.keys(DEFAULTS));
  const { notifyFrom, quietHours } = kept;
  return {
    ownWords: textsOf(kept.ownWords),
    watchIntervalMs: waitOf(kept.watchIntervalMs) ?? DEFAULTS.watchIntervalMs,
    secondLookMs: waitOf(kept.secondLookMs) ?? DEFAULTS.secondLookMs,
    notifyFrom: notifyFrom === 'minor' || notifyFrom === 'substantive' ? notifyFrom : DEFAULTS.notifyFrom,
    quietTopics: textsOf(kept.quietTopics),
    quietHours: quietHoursOf(quietHours),
    mayOpenTabs: kept.mayOpenTabs === true,
  };
}

function textsOf(kept: unknown): string[] {
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

function waitOf(ms: unknown): number | null {
  return typeof ms === 'number' && ms >= SHORTEST_WAIT_MS ? ms : null;
}

function quietHoursOf(kept: unknown): QuietHours | null {
  const { fromMinute, untilMinute } = (kept ?? {}) as Partial<Record<keyof QuietHours, unknown>>;
  return isMinute(fromMinute) && isMinute(untilMinute) ? { fromMinute, untilMinute } : null;
}

function isMinute(minute: unknown): minute is number {
  return Number.isInteger(minute) && (minute as number) >= 0 && (minute as number) < MINUTES_PER_DAY;
}

/** Keeps what the person has changed; the rest stays as it is. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Calls back with the settings after each change. @returns a function that ends it */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'local') void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Why a word cannot be added, as a code; the sentences are in components/words.ts. */
export type WordFault = 'too-short' | 'too-long' | 'no-letters' | 'there-already' | 'too-many';

/** A word or phrase as typed, made ready to be added to a list. */
export function ownWord(
  typed: string,
  known: readonly string[],
): { readonly word: string; readonly fault: null } | { readonly word: null; readonly fault: WordFault } {
  const word = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  const fault = faultOf(word, known);
  return fault === null ? { word, fault } : { word: null, fault };
}

function faultOf(word: string, known: readonly string[]): WordFault | null {
  if (word.length < SHORTEST_WORD) return 'too-short';
  if (word.length > LONGEST_WORD) return 'too-long';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'no-letters';
  if (known.some((one) => one.toLowerCase() === word.toLowerCase())) return 'there-already';
  return known.length >= MOST_OWN_WORDS ? 'too-many' : null;
}
