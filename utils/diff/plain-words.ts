/** The words of a folded text as the rules of significance see them: in lower case, without punctuation. */
import { endOfWord, signsOf, wordFrom } from './latin.ts';
import { mayBeUnspaced } from './unspaced.ts';
import { VOCABULARY } from './vocabulary.ts';

const SPACED_WORD =
  "\\p{Sc}?[\\p{L}\\p{N}\\p{M}]+(?:(?:'|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*(?:[%‰]|(?<=\\p{N})\\s?\\p{Sc}(?!\\p{N}))?";
const WORD = new RegExp(SPACED_WORD, 'gu');
/** For scripts without spaces too, in which each character is a word. */
const ANY_WORD = new RegExp(
  `[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|${SPACED_WORD}`,
  'gu',
);

/** Only until the next text is read: the list is used again. */
let numbers = new Int32Array(1024);

/** The numbers of the words in the vocabulary, in order; how many there are, and in which list. */
export function wordNumbers(foldedText: string): { readonly numbers: Int32Array; readonly count: number } {
  VOCABULARY.tidyUp();
  const { length } = foldedText;
  if (length > numbers.length) numbers = new Int32Array(2 * length);
  const found = numbers;
  const signs = signsOf(foldedText);
  let count = 0;
  if (signs === null) {
    for (const word of anyWords(foldedText)) {
      found[count] = VOCABULARY.numberOfText(word);
      count += 1;
    }
    return { numbers: found, count };
  }
  for (let start = wordFrom(signs, 0, length); start < length; count += 1) {
    const end = endOfWord(signs, start);
    found[count] = VOCABULARY.numberOf(signs, start, end);
    start = wordFrom(signs, end, length);
  }
  return { numbers: found, count };
}

export function plainWords(foldedText: string): readonly string[] {
  const lower = foldedText.toLowerCase();
  const signs = signsOf(lower);
  if (signs === null) return anyWords(lower);
  const { length } = lower;
  const words: string[] = [];
  for (let start = wordFrom(signs, 0, length); start < length; ) {
    const end = endOfWord(signs, start);
    words.push(lower.slice(start, end));
    start = wordFrom(signs, end, length);
  }
  return words;
}

/** How many words a text has; no more than `most` are counted, where the text is in Latin letters. */
export function countWords(foldedText: string, most: number): number {
  const signs = signsOf(foldedText);
  if (signs === null) return anyWords(foldedText).length;
  const { length } = foldedText;
  let count = 0;
  for (let at = wordFrom(signs, 0, length); at < length && count < most; count += 1) {
    at = wordFrom(signs, endOfWord(signs, at), length);
  }
  return count;
}

function anyWords(foldedText: string): readonly string[] {
  const lower = foldedText.toLowerCase();
  return lower.match(mayBeUnspaced(lower) ? ANY_WORD : WORD) ?? [];
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
