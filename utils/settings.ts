/**
 * What the person has chosen, an item per setting in `storage.sync`: it follows them where their browser is signed in, and
 * stays where it is elsewhere. One module, so that every reader knows the defaults.
 */
import * as v from 'valibot';
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
/** All of them together, as JSON in UTF-8 bytes: browsers take 8,192 for an item that follows the person. */
const MOST_BYTES = 8000;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 80;

const wait = v.pipe(v.number(), v.minValue(SHORTEST_WAIT_MS));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_PER_DAY - 1));

/** What each setting may be. */
const SCHEMAS = {
  ownWords: v.pipe(v.array(v.string()), v.maxLength(MOST_OWN_WORDS)),
  watchIntervalMs: wait,
  secondLookMs: wait,
  notifyFrom: v.picklist(['minor', 'substantive']),
  quietTopics: v.array(v.string()),
  quietHours: v.nullable(v.object({ fromMinute: minute, untilMinute: minute })),
  mayOpenTabs: v.boolean(),
} satisfies { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

type Name = keyof Settings;
const NAMES = Object.keys(SCHEMAS) as Name[];

/** The settings; what is missing or cannot be read is as by default. */
export async function readSettings(): Promise<Settings> {
  return (await readKept()).settings;
}

/** Settings that are kept but cannot be read. They stay as they are until the person chooses anew. */
export async function unreadableSettings(): Promise<readonly Name[]> {
  return (await readKept()).unreadable;
}

async function readKept(): Promise<{ readonly settings: Settings; readonly unreadable: readonly Name[] }> {
  const kept: Record<string, unknown> = await browser.storage.sync.get(NAMES);
  const read = NAMES.filter((name) => name in kept).map((name) => ({
    name,
    result: v.safeParse(SCHEMAS[name] as v.GenericSchema, kept[name]),
  }));
  const chosen = read.flatMap(({ name, result }) => (result.success ? [[name, result.output] as const] : []));
  return {
    settings: { ...DEFAULTS, ...Object.fromEntries(chosen) },
    unreadable: read.filter(({ result }) => !result.success).map(({ name }) => name),
  };
}

/** Keeps what the person has changed; the rest stays as it is. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(changed);
}

/** Calls back with the settings after each change. @returns a function that ends it */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'sync') void readSettings().then(listener);
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

/** The words that are known, and those of a backup that may join them. */
export function joinedOwnWords(known: readonly string[], restored: readonly string[]): readonly string[] {
  const words = [...known];
  for (const typed of restored) {
    const { word } = ownWord(typed, words);
    if (word !== null) words.push(word);
  }
  return words;
}

function faultOf(word: string, known: readonly string[]): WordFault | null {
  if (word.length < SHORTEST_WORD) return 'too-short';
  if (word.length > LONGEST_WORD) return 'too-long';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'no-letters';
  if (known.some((one) => one.toLowerCase() === word.toLowerCase())) return 'there-already';
  return known.length >= MOST_OWN_WORDS || bytesOf([...known, word]) > MOST_BYTES ? 'too-many' : null;
}

function bytesOf(words: readonly string[]): number {
  return new TextEncoder().encode(JSON.stringify(words)).byteLength;
}
