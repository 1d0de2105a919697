/** What a redline is made of: words, spaces and marks, and what makes two of them alike. */
import { foldText } from './fold.ts';
import {
  CURRENCY,
  JOINS,
  JOINS_DIGITS,
  type LatinText,
  NUMBER,
  readLatin,
  SHARE,
  SPACE,
  UNDERSCORE,
  WORD,
} from './latin.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';
import { Vocabulary } from './vocabulary.ts';

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

const VOCABULARY = new Vocabulary();
/** The key of white space. */
export const WHITE = 0;

/** A text cut into words, spaces and punctuation marks. */
export class Tokens {
  readonly text: string;
  /** Where each token begins in the text; then where the last one ends. */
  readonly starts: number[] = [];
  /** A number for each token: equal where they are the same word, mark or space but for case and typography. */
  readonly keys: number[] = [];
  /** How many words stand before each token; then how many there are. */
  private readonly words: number[] = [];

  constructor(text: string) {
    this.text = text;
    const latin = readLatin(text);
    const words = latin ? this.cutLatin(latin) : this.cutAny();
    this.starts.push(text.length);
    this.words.push(words);
  }

  get length(): number {
    return this.keys.length;
  }

  /** The text of the tokens from `from` to before `to`. */
  slice(from: number, to = from + 1): string {
    return this.text.slice(this.starts[from], this.starts[to]);
  }

  /** Whether two tokens are the same to the character. */
  areSame(a: number, b: number): boolean {
    return this.keys[a] === this.keys[b] && this.slice(a) === this.slice(b);
  }

  /** How many of the tokens from `from` to before `to` are words, rather than spaces or marks. */
  wordsIn(from: number, to: number): number {
    return (this.words[to] ?? 0) - (this.words[from] ?? 0);
  }

  private cutLatin({ kinds, folded, length }: LatinText): number {
    let words = 0;
    for (let at = 0; at < length; ) {
      const start = at;
      this.starts.push(start);
      this.words.push(words);
      if (((kinds[at] ?? 0) & SPACE) !== 0) {
        while (((kinds[at] ?? 0) & SPACE) !== 0) at += 1;
        this.keys.push(WHITE);
        continue;
      }
      at = endOfToken(kinds, at);
      const isMark = at === start + 1 && folded[start] === 0;
      this.keys.push(isMark ? keyOf(this.text.charAt(start)) : VOCABULARY.numberOf(folded, start, at));
      for (let inside = start; inside < at; inside += 1) {
        if (((kinds[inside] ?? 0) & WORD) === 0) continue;
        words += 1;
        break;
      }
    }
    return words;
  }

  private cutAny(): number {
    let words = 0;
    let start = 0;
    for (const token of cut(this.text)) {
      this.starts.push(start);
      this.words.push(words);
      this.keys.push(keyOf(token));
      if (WORDLIKE.test(token)) words += 1;
      start += token.length;
    }
    return words;
  }
}

const LETTERS = WORD | UNDERSCORE;

/** `tokenExpression` for what is no space. */
function endOfToken(kinds: Uint16Array, start: number): number {
  const is = (at: number, kind: number): boolean => ((kinds[at] ?? 0) & kind) !== 0;
  let at = is(start, CURRENCY) && is(start + 1, LETTERS) ? start + 1 : start;
  if (!is(at, LETTERS)) return start + 1;
  const joins = (mark: number): boolean =>
    is(mark, JOINS)
      ? is(mark + 1, LETTERS)
      : is(mark, JOINS_DIGITS) && is(mark - 1, NUMBER) && is(mark + 1, NUMBER);
  do at += 1;
  while (is(at, LETTERS) || joins(at));
  return is(at, SHARE) ? at + 1 : at;
}

function* cut(text: string): Generator<string> {
  if (!mayBeUnspaced(text)) {
    yield* text.match(SPACED_TOKEN) ?? [];
    return;
  }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length > 1 && IS_UNSPACED.test(token)) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }); // 70 times the cost of the expression
      for (const { segment } of segmenter.segment(token)) yield segment;
    } else {
      yield token;
    }
  }
}

let characters = new Uint16Array(64);

function keyOf(token: string): number {
  if (/^\s/.test(token)) return WHITE;
  const folded = foldText(token).toLowerCase();
  if (folded.length > characters.length) characters = new Uint16Array(2 * folded.length);
  for (let at = 0; at < folded.length; at += 1) characters[at] = folded.charCodeAt(at);
  return VOCABULARY.numberOf(characters, 0, folded.length);
}

/** Tells that the keys of all tokens made so far are not needed any more. */
export function forgetKeys(): void {
  VOCABULARY.tidyUp();
}

/** The largest key given so far. */
export function largestKey(): number {
  return VOCABULARY.size;
}

/** Sentences, each with the space after it; they join back to the text. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
}

const SENTENCE = /[\s\S]*?(?:[.!?;:…]["'”’)\]]*\s+|[。！？；]|$)/gu;
