/**
 * Words of texts in Latin letters without an expression: to match Unicode classes takes five times as long. Each function gives
 * null where a text has another character, of which an expression has to decide.
 */

/** Basic Latin to Latin Extended-B, which holds no combining mark. */
const END = 0x250;
const WORD = 1;
const NUMBER = 2;
const CURRENCY = 4;
const SPACE = 8;

const KINDS = Uint8Array.from({ length: END }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/\p{N}/u.test(character)) return WORD | NUMBER;
  if (/\p{L}/u.test(character)) return WORD;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  return /\s/.test(character) ? SPACE : 0;
});
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const PERCENT = 0x25;

/** What stands at a place, 0 after the end. */
const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0;

export function isLatin(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= END) return false;
  return true;
}

/** Runs of letters and digits: `[\p{L}\p{N}]+`. */
export function latinRuns(text: string): string[] | null {
  if (!isLatin(text)) return null;
  const runs: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while ((kindAt(text, at) & WORD) !== 0) at += 1;
    if (at > start) runs.push(text.slice(start, at));
  }
  return runs;
}

/** "don't", "1,000.50", "$15", "15 £", "30%": words with what belongs to their amount (`SPACED_WORD` in side.ts). */
export function latinWords(text: string): string[] | null {
  if (!isLatin(text)) return null;
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const letters = kindAt(text, at) === CURRENCY ? at + 1 : at;
    if ((kindAt(text, letters) & WORD) === 0) {
      at += 1;
      continue;
    }
    const end = endOfAmount(text, endOfWord(text, letters));
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  do at += 1;
  while ((kindAt(text, at) & WORD) !== 0 || joins(text, at));
  return at;
}

/** Whether a mark joins what stands before it to what follows: an apostrophe, or a point or comma between digits. */
function joins(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === APOSTROPHE) return (kindAt(text, at + 1) & WORD) !== 0;
  if (mark !== COMMA && mark !== STOP) return false;
  return (kindAt(text, at - 1) & kindAt(text, at + 1) & NUMBER) !== 0;
}

function endOfAmount(text: string, end: number): number {
  if (text.charCodeAt(end) === PERCENT) return end + 1;
  if ((kindAt(text, end - 1) & NUMBER) === 0) return end;
  const sign = kindAt(text, end) === SPACE ? end + 1 : end;
  const isSign = kindAt(text, sign) === CURRENCY && (kindAt(text, sign + 1) & NUMBER) === 0;
  return isSign ? sign + 1 : end;
}
