/** Generated terms: as large, as changed and as repeatable as a measurement wants them. */
import type { Clause } from '../../utils/terms/types.ts';

const WORDS =
  'account agree apply before cancel change claim clause collect content copy data delete device notice offer partner pay period person policy price process refund remove report request right rule send service share store term third time transfer use user within write year'.split(
    ' ',
  );
const WORDS_PER_CLAUSE = 16;

/** Numbers in [0, 1) that are the same for the same seed: mulberry32 by Tommy Ettinger (public domain). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many clauses of some sixteen words each, about 115 characters. */
export function syntheticTerms(count: number, seed = 1): Clause[] {
  const next = random(seed);
  return Array.from({ length: count }, () => clauseOf(sentence(next)));
}

/** The same clauses, each with two of its words replaced. */
export function rewritten(clauses: readonly Clause[], seed = 3): Clause[] {
  const next = random(seed);
  return clauses.map(({ text }) => {
    const words = text.split(' ');
    for (let edit = 0; edit < 2; edit += 1) words[Math.floor(next() * (words.length - 1))] = wordOf(next);
    return clauseOf(words.join(' '));
  });
}

/** Terms of which some blocks have changed places; `places` are the old indices of the lighter ones. */
export function movedAround(seed: number): { before: Clause[]; after: Clause[]; places: number[] } {
  const next = random(seed);
  const before = syntheticTerms(60, seed);
  const length = 1 + Math.floor(next() * 4);
  const from = Math.floor(next() * 20);
  const to = 30 + Math.floor(next() * 25);
  const places = Array.from({ length }, (_, i) => from + i);
  const block = before.slice(from, from + length);
  const rest = [...before.slice(0, from), ...before.slice(from + length)];
  return { before, after: [...rest.slice(0, to), ...block, ...rest.slice(to)], places };
}

function sentence(next: () => number): string {
  return `${Array.from({ length: WORDS_PER_CLAUSE }, () => wordOf(next)).join(' ')}.`;
}

function wordOf(next: () => number): string {
  return WORDS[Math.floor(next() * WORDS.length)] ?? 'term';
}

const clauseOf = (text: string): Clause => ({ kind: 'paragraph', number: '', text });

const SYLLABLES =
  'a ac ad al an ar as at be ca ce ci co com con cu da de di do du e el en er es ex fa fi for ful ge ha i il im in ing is ive la le li lo ly ma me ment mi mo na ne ni no nu o of on or out pa per pl po pre pro ra re ri ro sa se si so su ta te ter ti tion to tra tu un up us va ve vi wa we'.split(
    ' ',
  );
const PROSE_WORDS = 1_200;

/**
 * Terms as they really are to those who keep and compress them: the median clause of 117 real documents has 115 characters and
 * the mean one 213, nearly all documents hold a character that is not Latin-1, and their deflated size is 0.31 of the text.
 */
export function proseTerms(count: number, seed = 1): Clause[] {
  const next = random(seed);
  return Array.from({ length: count }, () => clauseOf(proseSentence(next)));
}

/** A clause with two of its words replaced. */
export function reworded({ text }: Clause, seed: number): Clause {
  const next = random(seed);
  const words = text.split(' ');
  for (let edit = 0; edit < 2; edit += 1) words[Math.floor(next() * (words.length - 1))] = proseWord(next);
  return clauseOf(words.join(' '));
}

function proseSentence(next: () => number): string {
  const length = Math.round(7 + 120 * next() ** 3);
  const words = Array.from({ length }, () => proseWord(next));
  return `${words.join(' ')}${next() < 0.1 ? ' “as is”' : ''}.`;
}

/** Some words come often and most seldom, as in any language. */
function proseWord(next: () => number): string {
  const rank = Math.floor(PROSE_WORDS ** next());
  const own = random(rank);
  const syllables = 1 + Math.floor(own() * Math.min(4, 1.5 + Math.log10(rank + 1)));
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(own() * SYLLABLES.length)]).join('');
}
