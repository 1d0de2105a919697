/** What the person has chosen, kept in `storage.local`; one module, so that every reader knows the defaults. */
import { browser } from './browser.ts';

const HOUR_MS = 3_600_000;

export interface Settings {
  /** Words and phrases of the person's own: a changed clause that holds one is always told, and named after it. */
  readonly ownWords: readonly string[];
  /** Time between background checks, in milliseconds. */
  readonly watchIntervalMs: number;
}

export const DEFAULTS: Settings = { ownWords: [], watchIntervalMs: 24 * HOUR_MS };

/** Below this a site would be asked without end; tests ask every few seconds. */
const SHORTEST_INTERVAL_MS = 1000;

/** Most words of one's own; each is looked for in every changed clause. */
export const MOST_OWN_WORDS = 100;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 80;

/** The settings; what is missing or damaged is as by default. */
export async function readSettings(): Promise<Settings> {
  const { ownWords, watchIntervalMs } = await browser.storage.local.get(['ownWords', 'watchIntervalMs']);
  return {
    ownWords: Array.isArray(ownWords) ? ownWords.filter((word) => typeof word === 'string') : [],
    watchIntervalMs:
      typeof watchIntervalMs === 'number' && watchIntervalMs >= SHORTEST_INTERVAL_MS
        ? watchIntervalMs
        : DEFAULTS.watchIntervalMs,
  };
}

export async function saveOwnWords(ownWords: readonly string[]): Promise<void> {
  await browser.storage.local.set({ ownWords: [...ownWords] });
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
