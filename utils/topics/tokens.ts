/**
 * A text cut into words, as the lexicon sees it. Words are runs of letters and digits in lower case, so "don't" is two
 * words and punctuation never hides a phrase; a Chinese character is a word, since nothing parts words there. `start`
 * and `end` lead back to the words as they stand in the text.
 */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence each word stands in, counted from 0 and never falling. */
  readonly sentences: readonly number[];
}

/** Kept in capitals, because in small letters they are words of other languages (French "j'ai", Romanian "ia"). */
const ACRONYMS: ReadonlySet<string> = new Set(['AI', 'KI', 'IA', 'TDM', 'ML', 'ODR', 'EEA', 'LLM', 'GPT']);

/** A word as the lexicon writes it: in lower case, acronyms of AI apart; the polite Chinese "you" as the plain one. */
export function foldWord(word: string): string {
  return ACRONYMS.has(word) ? word : plainYou(word.toLowerCase());
}

const plainYou = (word: string): string => (word === '您' ? '你' : word);

/** What a character is: no part of a word, part of one, or a word by itself. */
const [GAP, PART, HAN] = [1, 2, 3];
/** By code unit; asking a regular expression for every letter is what reading a text would spend most of its time on. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] ?? 0;
  if (known !== 0) return known;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = kindOf(isSurrogate ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at));
  // A surrogate says nothing without the other half of its character.
  if (!isSurrogate) KINDS[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^\p{Script=Han}$/u.test(character)) return HAN;
  return /^[\p{L}\p{N}\p{M}]$/u.test(character) ? PART : GAP;
}

/** How many code units a character takes. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the next word begins, from `at` on; the text's length where there is none. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const known = KINDS[text.charCodeAt(start)];
    if (known === GAP) start += 1;
    else if (known === PART || known === HAN || kindAt(text, start) !== GAP) return start;
    else start += widthAt(text, start);
  }
  return start;
}

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let end = start + widthAt(text, start);
  if (kindAt(text, start) === HAN) return end;
  while (end < text.length) {
    const known = KINDS[text.charCodeAt(end)];
    if (known === PART) end += 1;
    else if (known === GAP || known === HAN || kindAt(text, end) !== PART) return end;
    else end += widthAt(text, end);
  }
  return end;
}

/** Stands for "AI" as part of a name, which says nothing about AI. */
const NAME = 'ai (name)';
/** Words with a capital that are no name before "AI". */
const NO_NAME =
  /^(generative|our|your|the|an?|of|using|use|responsible|agentic|conversational|party|prohibited|and|or|with|by|for|in|to|any|all|these|eu|no|about|how|on|from|commercial|competing|general|purpose|beta|certain|some|each|if|when|where|does|is|are|can|such|other|new|use|most|voice)$/i;

/** Whether "AI" follows a word with a capital, as in "Example AI", or a dot, as in "Example.AI": the end of a name. */
function isName(text: string, start: number, previousEnd: number, word: string): boolean {
  if (word !== 'AI' || start - previousEnd !== 1) return false;
  const gap = text.charCodeAt(previousEnd);
  if (gap === 46) return true;
  if (gap !== 32) return false;
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, previousEnd - 24), previousEnd))?.[0] ?? '';
  if (before === '' || before === before.toUpperCase() || NO_NAME.test(before)) return false;
  return /^\p{Lu}/u.test(before);
}

/** Stands for the first word of the host in an e-mail address, which says only that there is an address. */
export const HOST = '@';

/** The word between two places, told from the end of a name. */
function wordAt(text: string, start: number, end: number, previousEnd: number): string {
  const word = text.slice(start, end);
  return isName(text, start, previousEnd, word) ? NAME : foldWord(word);
}

const SENTENCE_END = /[.!?。！？|\n]/;

/** Cuts a text into words; linear in its length. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  // Folded as a whole, which is cheaper than word by word, unless a letter has another length in lower case.
  const lower = text.toLowerCase();
  const isAligned = lower.length === text.length;
  let sentence = 0;
  let previousEnd = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, previousEnd)) {
    const end = wordEnd(text, start);
    if (words.length > 0 && endsSentence(text, previousEnd, start, ends.length - 1, starts)) sentence += 1;
    const mayBeAcronym = end - start <= 3 && text.charCodeAt(start) < 91;
    if (start - previousEnd === 1 && previousEnd > 0 && text.charCodeAt(previousEnd) === 64) words.push(HOST);
    else if (isAligned && !mayBeAcronym) words.push(plainYou(lower.slice(start, end)));
    else words.push(wordAt(text, start, end, previousEnd));
    starts.push(start);
    previousEnd = end;
    ends.push(end);
    sentences.push(sentence);
  }
  return { words, starts, ends, sentences };
}

/**
 * Whether the gap between two words ends a sentence. "e.g. this" and "Inc. may" do not: a letter alone before the dot,
 * or a small letter after it, is no new sentence.
 */
function endsSentence(
  text: string,
  from: number,
  to: number,
  last: number,
  starts: readonly number[],
): boolean {
  if (to - from === 1) return text.charCodeAt(from) === 10;
  // A gap of a million signs is one gap: what ends a sentence stands at its edge.
  const gap = text.slice(from, Math.min(to, from + 8));
  if (!SENTENCE_END.test(gap)) return false;
  if (!/^\)?["'”’»]?\./.test(gap)) return true;
  if (from - (starts[last] ?? 0) === 1) return false;
  const next = text.charAt(to);
  return !/\s/.test(gap) ? false : next !== next.toLowerCase() || next === next.toUpperCase();
}

/** Where each sentence of a text begins and ends, from its first word to its last. */
export function sentencesOf(tokens: Tokens): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const [at, sentence] of tokens.sentences.entries()) {
    const span = spans[sentence];
    if (span) span.end = tokens.ends[at] ?? span.end;
    else spans.push({ start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 });
  }
  return spans;
}
