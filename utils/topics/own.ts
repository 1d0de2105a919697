import type { WordEdit } from '../diff/types.ts';

/** Scripts that put no spaces between words; in them a phrase may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Which of the person's own words or phrases a changed clause holds, in its old or its new text. A word is found whole,
 * in any case: "arbitration" not in "counterarbitrations", "AI" not in "said".
 */
export function findOwnWords(words: readonly WordEdit[], own: readonly string[]): string[] {
  if (own.length === 0) return [];
  const sides = (['delete', 'insert'] as const).map((op) =>
    fold(words.map((edit) => (edit.op === 'keep' || edit.op === op ? edit.text : '')).join('')),
  );
  return own.filter((phrase) => sides.some((text) => holds(text, fold(phrase))));
}

function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isEdge(text, at) && isEdge(text, end)) return true;
  }
  return false;
}

/** Whether a word may begin or end at an offset. */
function isEdge(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset).match(/.$/u)?.[0] ?? '';
  const after = text.slice(offset, offset + 2).match(/^./u)?.[0] ?? '';
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
