/** What a redline is made of: words, spaces and marks, and what makes two of them alike. */
import { foldText } from './fold.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';

/** Where there are no spaces, words are found by the browser's dictionary. */
const PASSAGE = `${UNSPACED}ー`;
const IS_UNSPACED = new RegExp(`^[${PASSAGE}]`, 'u');
const ANY_LETTER = '[\\p{L}\\p{N}\\p{M}\\p{Cf}_]';

/** "don't", "e-mail", "example.com", "1,000.50", "10:30", "€15", "30%"; spaces; any other mark. */
function tokenExpression(letter: string): string {
  return [
    `\\p{Sc}?${letter}+(?:(?:['’.@&‐‑-]|(?<=\\p{N})[,:](?=\\p{N}))${letter}+)*[%‰]?`,
    '\\s+',
    '[\\s\\S]',
  ].join('|');
}

const SPACED_TOKEN = new RegExp(tokenExpression(ANY_LETTER), 'gu');
/** For texts with passages that have none. */
const TOKEN = new RegExp(`[${PASSAGE}]+|${tokenExpression(`(?:(?![${PASSAGE}])${ANY_LETTER})`)}`, 'gu');
const WORDLIKE = /[\p{L}\p{N}]/u;

let segmenter: Intl.Segmenter | null = null;

/** Splits a text into words, spaces and punctuation marks that join back to it. */
export function tokensOf(text: string): string[] {
  if (!mayBeUnspaced(text)) return text.match(SPACED_TOKEN) ?? [];
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length > 1 && IS_UNSPACED.test(token)) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }); // 70 times the cost of the expression
      for (const { segment } of segmenter.segment(token)) tokens.push(segment);
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

/** Whether a token is a word, rather than a space or punctuation. */
export function isWord(token: string): boolean {
  return token !== ' ' && WORDLIKE.test(token);
}

/** Sentences, each with the space after it; they join back to the text. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
}

const SENTENCE = /[\s\S]*?(?:[.!?;:…]["'”’)\]]*\s+|[。！？；]|$)/gu;

/** Words are aligned by this. */
export function keyOf(token: string): string {
  return isSpace(token) ? ' ' : foldText(token).toLowerCase();
}

/** Whether a token is white space. */
export function isSpace(token: string): boolean {
  return token === ' ' || /^\s/.test(token);
}

export function isAlike(a = '', b = ''): boolean {
  return a === b || keyOf(a) === keyOf(b);
}
