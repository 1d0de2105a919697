/** What a redline is made of: words, spaces and marks, and what makes two of them alike. */
import { foldText } from './fold.ts';
import {
  CURRENCY,
  FOLDED,
  JOINS,
  JOINS_DIGITS,
  NUMBER,
  SHARE,
  type Signs,
  SPACE,
  signsOf,
  UNDERSCORE,
  WORD,
} from './latin.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';
import { VOCABULARY } from './vocabulary.ts';

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
const PASSAGES = new RegExp(`[${PASSAGE}]{2,}`, 'gu');
const WORDLIKE = /[\p{L}\p{N}]/u;
/** In characters: about so many make a word where there are no spaces. */
const UNSPACED_WORD = 2;

let segmenter: Intl.Segmenter | null = null;

/** The key of white space. */
export const WHITE = 0;

const NO_PASSAGES: ReadonlySet<string> = new Set();

/**
 * Two texts to be compared, cut into tokens. A passage without spaces that both hold is one token: it is kept as a whole, and to
 * find its words takes longer than all the rest.
 */
export function tokensOf(before: string, after: string): readonly [old: Tokens, current: Tokens] {
  const shared = mayBeUnspaced(before) && mayBeUnspaced(after) ? sharedPassages(before, after) : NO_PASSAGES;
  return [new Tokens(before, shared), new Tokens(after, shared)];
}

function sharedPassages(before: string, after: string): ReadonlySet<string> {
  const olds = new Set(before.match(PASSAGES));
  return new Set(after.match(PASSAGES)?.filter((passage) => olds.has(passage)));
}

/** A text cut into words, spaces and punctuation marks. */
export class Tokens {
  readonly text: string;
  /** Where each token begins in the text; then where the last one ends. */
  readonly starts: number[] = [];
  /** A number for each token: equal where they are the same word, mark or space but for case and typography. */
  readonly keys: number[] = [];
  /** How many words stand before each token; then how many there are. */
  private readonly words: number[] = [];

  /** @param wholes passages without spaces that are not cut */
  constructor(text: string, wholes = NO_PASSAGES) {
    this.text = text;
    const signs = signsOf(text);
    const words = signs ? this.cutLatin(signs) : this.cutAny(wholes);
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

  private cutLatin(signs: Signs): number {
    let words = 0;
    for (let at = 0; at < this.text.length; ) {
      const start = at;
      this.starts.push(start);
      this.words.push(words);
      if (is(signs, at, SPACE)) {
        while (is(signs, at, SPACE)) at += 1;
        this.keys.push(WHITE);
        continue;
      }
      at = endOfToken(signs, at);
      // A mark that becomes none or several once it is folded.
      const isOdd = at === start + 1 && !is(signs, start, FOLDED);
      this.keys.push(isOdd ? keyOf(this.text.charAt(start)) : VOCABULARY.numberOf(signs, start, at));
      if (hasWord(signs, start, at)) words += 1;
    }
    return words;
  }

  private cutAny(wholes: ReadonlySet<string>): number {
    let words = 0;
    let start = 0;
    for (const token of cut(this.text, wholes)) {
      this.starts.push(start);
      this.words.push(words);
      this.keys.push(keyOf(token));
      if (wholes.has(token)) words += Math.ceil(token.length / UNSPACED_WORD);
      else if (WORDLIKE.test(token)) words += 1;
      start += token.length;
    }
    return words;
  }
}

const LETTERS = WORD | UNDERSCORE;

const is = (signs: Signs, at: number, kind: number): boolean => ((signs[at] ?? 0) & kind) !== 0;

function hasWord(signs: Signs, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (is(signs, at, WORD)) return true;
  return false;
}

/** `tokenExpression` for what is no space. */
function endOfToken(signs: Signs, start: number): number {
  let at = is(signs, start, CURRENCY) && is(signs, start + 1, LETTERS) ? start + 1 : start;
  if (!is(signs, at, LETTERS)) return start + 1;
  do at += 1;
  while (is(signs, at, LETTERS) || joins(signs, at));
  return is(signs, at, SHARE) ? at + 1 : at;
}

function joins(signs: Signs, mark: number): boolean {
  if (is(signs, mark, JOINS)) return is(signs, mark + 1, LETTERS);
  return is(signs, mark, JOINS_DIGITS) && is(signs, mark - 1, NUMBER) && is(signs, mark + 1, NUMBER);
}

function* cut(text: string, wholes: ReadonlySet<string>): Generator<string> {
  if (!mayBeUnspaced(text)) {
    yield* text.match(SPACED_TOKEN) ?? [];
    return;
  }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length > 1 && IS_UNSPACED.test(token) && !wholes.has(token)) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }); // 70 times the cost of the expression
      for (const { segment } of segmenter.segment(token)) yield segment;
    } else {
      yield token;
    }
  }
}

function keyOf(token: string): number {
  return /^\s/.test(token) ? WHITE : VOCABULARY.numberOfText(foldText(token).toLowerCase());
}

/** Sentences, each with the space after it; they join back to the text. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
}

const SENTENCE = /[\s\S]*?(?:[.!?;:…]["'”’)\]]*\s+|[。！？；]|$)/gu;
