/**
 * Words of texts in Latin letters without an expression: to match Unicode classes takes five times as long. A text is looked up
 * character by character once; where it has another character, an expression has to decide.
 */
import { foldText } from './fold.ts';

/** Basic Latin to Latin Extended-B, and from General Punctuation to Currency Symbols. */
const RANGES = [
  [0, 0x250],
  [0x2000, 0x20d0],
] as const;

/** The lower half of a sign: the character as it is compared, folded and in lower case; 0 where that is none or several. */
export const FOLDED = 0xffff;

const LETTER = 1 << 16;
export const NUMBER = 1 << 17;
export const CURRENCY = 1 << 18;
export const SPACE = 1 << 19;
/** Marks that may join two parts of a token; those that may join two digits. */
export const JOINS = 1 << 20;
export const JOINS_DIGITS = 1 << 21;
/** "%" and "‰". */
export const SHARE = 1 << 22;
export const UNDERSCORE = 1 << 23;
const APOSTROPHE = 1 << 24;
/** A point or a comma. */
const POINT = 1 << 25;
/** Not in the ranges, a mark that joins with a letter, or a letter that is several characters once it is folded. */
const FOREIGN = 1 << 26;
export const WORD = LETTER | NUMBER;

const SIGNS = new Int32Array(RANGES[1][1]).fill(FOREIGN);
for (const [start, end] of RANGES) {
  for (let unit = start; unit < end; unit += 1) SIGNS[unit] = signOf(String.fromCharCode(unit));
}

function signOf(character: string): number {
  if (/\s/.test(character)) return SPACE | 0x20;
  const folded = foldText(character).toLowerCase();
  const isOne = folded.length === 1;
  return (isOne ? folded.charCodeAt(0) : 0) | kindOf(character, isOne);
}

function kindOf(character: string, isOne: boolean): number {
  if (/[\p{L}\p{N}]/u.test(character) && !isOne) return FOREIGN;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  if (/[\p{M}\p{Cf}]/u.test(character)) return FOREIGN;
  if (character === "'") return JOINS | APOSTROPHE;
  if (character === '.') return JOINS | POINT;
  if (character === ',') return JOINS_DIGITS | POINT;
  if (/[’@&‐‑-]/.test(character)) return JOINS;
  if (character === ':') return JOINS_DIGITS;
  if (/[%‰]/.test(character)) return SHARE;
  return character === '_' ? UNDERSCORE : 0;
}

/** What is known of each character of a text: bits, and in the lower half the character folded; 0 after the end. */
export type Signs = Int32Array;

let read: Signs = new Int32Array(1024);

/** Looks each character up; null where one is foreign. The list is used again for the next text. */
export function signsOf(text: string): Signs | null {
  const { length } = text;
  if (length + 2 > read.length) read = new Int32Array(2 * (length + 2));
  const signs = read;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = unit < SIGNS.length ? (SIGNS[unit] ?? 0) : FOREIGN;
    if (sign === FOREIGN) return null;
    signs[at] = sign;
  }
  signs[length] = 0;
  signs[length + 1] = 0;
  return signs;
}

const is = (signs: Signs, at: number, kind: number): boolean => ((signs[at] ?? 0) & kind) !== 0;

/**
 * Writes a hash of each run of letters and digits, `[\p{L}\p{N}]+`, whatever its case, in order. No run is cut out for it.
 *
 * @param hashes takes as many as half the characters, rounded up
 * @returns how many there are
 */
export function hashRuns(signs: Signs, length: number, hashes: Int32Array): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if (!is(signs, at, WORD)) continue;
    let hash = HASH_START;
    for (; is(signs, at, WORD); at += 1) hash = Math.imul(hash ^ ((signs[at] ?? 0) & FOLDED), HASH_PRIME);
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

/** Where the next word begins, with the sign of its currency; `length` where there is none. */
export function wordFrom(signs: Signs, start: number, length: number): number {
  for (let at = start; at < length; at += 1) {
    const sign = signs[at] ?? 0;
    if ((sign & WORD) !== 0 || ((sign & CURRENCY) !== 0 && is(signs, at + 1, WORD))) return at;
  }
  return length;
}

/**
 * Where a word ends, with what belongs to its amount: "don't", "1,000.50", "$15", "15 £", "30%" (`SPACED_WORD` in
 * plain-words.ts).
 */
export function endOfWord(signs: Signs, start: number): number {
  let at = is(signs, start, CURRENCY) ? start + 1 : start;
  do at += 1;
  while (is(signs, at, WORD) || joins(signs, at));
  if (is(signs, at, SHARE)) return at + 1;
  if (!is(signs, at - 1, NUMBER)) return at;
  const currency = is(signs, at, SPACE) ? at + 1 : at;
  return is(signs, currency, CURRENCY) && !is(signs, currency + 1, NUMBER) ? currency + 1 : at;
}

/** Whether a mark joins what stands before it to what follows: an apostrophe, or a point or comma between digits. */
function joins(signs: Signs, at: number): boolean {
  if (!is(signs, at, APOSTROPHE | POINT)) return false;
  if (is(signs, at, APOSTROPHE)) return is(signs, at + 1, WORD);
  return is(signs, at - 1, NUMBER) && is(signs, at + 1, NUMBER);
}

/** How many letters, digits, currency signs and percent signs a text has; null where it has a foreign character. */
export function countLatinLetters(text: string): number | null {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = unit < SIGNS.length ? (SIGNS[unit] ?? 0) : FOREIGN;
    if (sign === FOREIGN) return null;
    if ((sign & (WORD | CURRENCY | SHARE)) !== 0) count += 1;
  }
  return count;
}
