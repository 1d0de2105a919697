/**
 * Words of texts in Latin letters without an expression: to match Unicode classes takes five times as long. Each function gives
 * null where a text has another character, of which an expression has to decide.
 */
import { foldText } from './fold.ts';

/** Basic Latin to Latin Extended-B, and from General Punctuation to Currency Symbols. */
const RANGES = [
  [0, 0x250],
  [0x2000, 0x20d0],
] as const;

const LETTER = 1;
export const NUMBER = 2;
export const CURRENCY = 4;
export const SPACE = 8;
/** Not for these functions: not in the ranges, a mark that joins with a letter, or several characters once it is folded. */
const FOREIGN = 16;
/** Marks that may join two parts of a word; those that may join two digits. */
export const JOINS = 32;
export const JOINS_DIGITS = 64;
/** "%" and "‰". */
export const SHARE = 128;
export const UNDERSCORE = 256;
export const WORD = LETTER | NUMBER;

const KINDS = new Uint16Array(RANGES[1][1]).fill(FOREIGN);
/** Each character as it is compared, folded and in lower case; 0 for what is no single character then. */
const FOLDED = new Uint16Array(KINDS.length);
for (const [start, end] of RANGES) {
  for (let unit = start; unit < end; unit += 1) {
    const character = String.fromCharCode(unit);
    const folded = foldText(character).toLowerCase();
    if (folded.length === 1) FOLDED[unit] = folded.charCodeAt(0);
    KINDS[unit] = folded.length !== 1 && /[\p{L}\p{N}]/u.test(character) ? FOREIGN : kindOf(character);
  }
}

function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  if (/\s/.test(character)) return SPACE;
  if (/[\p{M}\p{Cf}]/u.test(character)) return FOREIGN;
  if (/['’.@&‐‑-]/.test(character)) return JOINS;
  if (/[,:]/.test(character)) return JOINS_DIGITS;
  if (/[%‰]/.test(character)) return SHARE;
  return character === '_' ? UNDERSCORE : 0;
}

/** What is known of each character of a text. Only until the next text is read: the lists are used again. */
export interface LatinText {
  readonly length: number;
  /** What each character is, as bits; 0 after the end. */
  readonly kinds: Uint16Array;
  /** Each character folded and in lower case, as a UTF-16 unit; 0 for what is none or several then. */
  readonly folded: Uint16Array;
}

let kinds = new Uint16Array(1024);
let folded = new Uint16Array(1024);

/** Looks each character up; null where one is foreign. */
export function readLatin(text: string): LatinText | null {
  const { length } = text;
  if (length + 2 > kinds.length) {
    kinds = new Uint16Array(2 * (length + 2));
    folded = new Uint16Array(2 * (length + 2));
  }
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] ?? FOREIGN;
    if (kind === FOREIGN) return null;
    kinds[at] = kind;
    folded[at] = FOLDED[unit] ?? 0;
  }
  kinds[length] = 0;
  kinds[length + 1] = 0;
  return { length, kinds, folded };
}

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const PERCENT = 0x25;
const PER_MILLE = 0x2030;

/** What stands at a place, 0 after the end. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0;
}

const is = (text: string, at: number, kinds: number): boolean => (kindAt(text, at) & kinds) !== 0;

/** Whether a text holds only characters that are known here. */
function isLatin(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= KINDS.length || KINDS[unit] === FOREIGN) return false;
  }
  return true;
}

/**
 * Writes a hash of each run of letters and digits, `[\p{L}\p{N}]+`, whatever its case, in order. No run is cut out for it.
 *
 * @param hashes takes as many as half the characters, rounded up
 * @returns how many there are
 */
export function hashLatinRuns(text: string, hashes: Int32Array): number | null {
  const latin = readLatin(text);
  if (latin === null) return null;
  const { kinds, folded, length } = latin;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if (((kinds[at] ?? 0) & WORD) === 0) continue;
    let hash = HASH_START;
    for (; ((kinds[at] ?? 0) & WORD) !== 0; at += 1) hash = Math.imul(hash ^ (folded[at] ?? 0), HASH_PRIME);
    hashes[count] = hash;
    count += 1;
  }
  return count;
}

/** FNV-1a by Fowler, Noll and Vo, over UTF-16 units. */
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

export function hashRun(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** "don't", "1,000.50", "$15", "15 £", "30%": words with what belongs to their amount (`SPACED_WORD` in side.ts). */
export function latinWords(text: string): string[] | null {
  if (!isLatin(text)) return null;
  const words: string[] = [];
  for (let at = wordFrom(text, 0); at < text.length; ) {
    const end = endOfAmount(text, endOfWord(text, at));
    words.push(text.slice(at, end));
    at = wordFrom(text, end);
  }
  return words;
}

/** How many of these words a text has; no more than `most` are counted. */
export function countLatinWords(text: string, most: number): number | null {
  if (!isLatin(text)) return null;
  let count = 0;
  for (let at = wordFrom(text, 0); at < text.length && count < most; at = wordFrom(text, at)) {
    count += 1;
    at = endOfAmount(text, endOfWord(text, at));
  }
  return count;
}

/** How many letters, digits, currency signs and percent signs a text has. */
export function countLatinLetters(text: string): number | null {
  if (!isLatin(text)) return null;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (is(text, at, WORD | CURRENCY) || isShare(text, at)) count += 1;
  }
  return count;
}

/** Where the next word begins, with the sign of its currency. */
function wordFrom(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if ((kind & WORD) !== 0 || (kind === CURRENCY && is(text, at + 1, WORD))) return at;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let at = is(text, start, CURRENCY) ? start + 1 : start;
  do at += 1;
  while (is(text, at, WORD) || joins(text, at));
  return at;
}

/** Whether a mark joins what stands before it to what follows: an apostrophe, or a point or comma between digits. */
function joins(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === APOSTROPHE) return is(text, at + 1, WORD);
  return (mark === COMMA || mark === STOP) && isBetweenDigits(text, at);
}

function isBetweenDigits(text: string, at: number): boolean {
  return is(text, at - 1, NUMBER) && is(text, at + 1, NUMBER);
}

function endOfAmount(text: string, end: number): number {
  if (isShare(text, end)) return end + 1;
  if (!is(text, end - 1, NUMBER)) return end;
  const sign = is(text, end, SPACE) ? end + 1 : end;
  return is(text, sign, CURRENCY) && !is(text, sign + 1, NUMBER) ? sign + 1 : end;
}

function isShare(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return mark === PERCENT || mark === PER_MILLE;
}
