import type { Steps } from '../steps.ts';
import { hashRun, hashRuns, signsOf } from './latin.ts';
import { Holders, Likeness, PairNumbers } from './pairs.ts';
import type { Pair } from './runs.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** In a script without spaces a single character stands for a word. */
const ANY_WORD = new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}]+`, 'gu');

/** Only until the next text is hashed: the list is used again. */
let hashes = new Int32Array(1024);

/** Hashes of the words of a folded text, whatever their case, in order; how many there are, and in which list. */
export function wordHashes(foldedText: string): { readonly hashes: Int32Array; readonly count: number } {
  if (foldedText.length > hashes.length) hashes = new Int32Array(2 * foldedText.length);
  const signs = signsOf(foldedText);
  if (signs !== null) return { hashes, count: hashRuns(signs, foldedText.length, hashes) };
  const lower = foldedText.toLowerCase();
  const words = lower.match(mayBeUnspaced(lower) ? ANY_WORD : WORD) ?? [];
  for (const [at, word] of words.entries()) hashes[at] = hashRun(word);
  return { hashes, count: words.length };
}

/** A clause that has no equal, and the gap between kept clauses it stands in. */
export interface Unpaired {
  readonly index: number;
  readonly text: string;
  readonly gap: number;
}

/** A pair that may be one clause reworded, with the share of its word pairs that both have (0..1). */
interface Candidate extends Pair {
  readonly likeness: number;
  readonly sameGap: boolean;
  readonly distance: number;
}

interface Profile extends Unpaired {
  /** Numbers of its word pairs, each once. */
  readonly pairs: Int32Array;
  readonly wordCount: number;
  /** Hashes of its words, each once, where these are few; else empty. */
  readonly words: readonly number[];
  /** `shapeOf` its text, once asked for. */
  shape: string | undefined;
  /** Place among the unpaired clauses of its gap. */
  readonly place: number;
}

/** Clauses worked through between two chances to pause; about a millisecond. */
const PROFILES_PER_STEP = 100;
const LOOKUPS_PER_STEP = 50;

/** Gaps with at most this many possible pairs are tried in full. */
const SMALL_GAP = 900;
/** In larger gaps a clause is also held against the ones that stand as far from the gap's start or end, give or take this. */
const SHIFT = 2;
/** Best guesses kept for each clause. */
const GUESSES = 6;
const LIKE_ANYWHERE = 0.5;
const LIKE_IN_GAP = 0.2;
/** Who is found this alike in its own gap is not looked for elsewhere. */
const LIKE_ENOUGH = 0.8;
const SAME_GAP_BONUS = 0.15;
/** Clauses of at most so many words are also compared by their words. */
const FEW_WORDS = 8;
const NO_WORDS: readonly number[] = [];
/** Only a line of at most so many words can be one that ticks. */
const TICKING_WORDS = 14;
/** Word pairs found in more clauses than this say too little to look all of them up. */
const COMMON = 16;
/** In characters: about so many come to one word pair that no clause before had. */
const PER_PAIR = 8;
/** Shorter clauses are labels: alike in another section, they are two labels. */
const WORDS_TO_MOVE = 5;

/**
 * Pairs the clauses that are one clause reworded: half their word pairs in common anywhere, a fifth inside one gap.
 * Best likeness first; of equals the one with the smaller shift, then the earlier.
 */
export function* pairReworded(before: readonly Unpaired[], after: readonly Unpaired[]): Steps<Pair[]> {
  if (before.length === 0 || after.length === 0) return [];
  const numbers = new PairNumbers((lengthOf(before) + lengthOf(after)) / PER_PAIR);
  const olds = yield* profilesOf(before, numbers);
  const news = yield* profilesOf(after, numbers);
  const likeness = new Likeness(numbers.size);
  const inGap = yield* likeInGap(olds, news, likeness);
  const found = new Set(inGap.flatMap((pair) => (pair.likeness >= LIKE_ENOUGH ? [pair.before] : [])));
  const open = olds.filter((old) => !found.has(old.index));
  const anywhere = yield* likeAnywhere(open, news, numbers.size, likeness);
  const candidates = [...inGap, ...anywhere].sort(byLikeness);
  const pairedBefore = new Set<number>();
  const pairedAfter = new Set<number>();
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    if (pairedBefore.has(candidate.before) || pairedAfter.has(candidate.after)) continue;
    pairedBefore.add(candidate.before);
    pairedAfter.add(candidate.after);
    pairs.push({ before: candidate.before, after: candidate.after });
  }
  return pairs.sort((a, b) => a.before - b.before);
}

function byLikeness(a: Candidate, b: Candidate): number {
  return scoreOf(b) - scoreOf(a) || a.distance - b.distance || a.before - b.before || a.after - b.after;
}

function scoreOf({ likeness, sameGap }: Candidate): number {
  return likeness + (sameGap ? SAME_GAP_BONUS : 0);
}

function lengthOf(clauses: readonly Unpaired[]): number {
  let length = 0;
  for (const { text } of clauses) length += text.length;
  return length;
}

function* profilesOf(clauses: readonly Unpaired[], numbers: PairNumbers): Steps<Profile[]> {
  const places = new Map<number, number>();
  const profiles: Profile[] = [];
  for (const { index, text, gap } of clauses) {
    if (profiles.length % PROFILES_PER_STEP === 0) yield;
    const { hashes, count } = wordHashes(text);
    const place = places.get(gap) ?? 0;
    places.set(gap, place + 1);
    const words = count <= FEW_WORDS ? [...new Set(hashes.subarray(0, count))] : NO_WORDS;
    const pairs = numbers.listOf(hashes, count);
    profiles.push({ index, text, gap, place, wordCount: count, words, pairs, shape: undefined });
  }
  return profiles;
}

const TICKING =
  /\p{N}+|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:second|minute|hour|day|week|month|year)s?|an?)\b/giu;

/** Whether two texts are one line that ticks: equal once digits and months are masked, which both have. */
function tickAlike(a: Profile, b: Profile): boolean {
  a.shape ??= shapeOf(a.text);
  if (a.shape === '') return false;
  b.shape ??= shapeOf(b.text);
  return a.shape === b.shape;
}

/** A text with what may tick masked; empty where nothing may. */
function shapeOf(text: string): string {
  const lower = text.toLowerCase();
  const shape = lower.replace(TICKING, '#');
  return shape === lower ? '' : shape;
}

/** Guesses from an inverted index of the rarer word pairs: no clause is compared with all others. */
function* likeAnywhere(
  olds: readonly Profile[],
  news: readonly Profile[],
  pairCount: number,
  likeness: Likeness,
): Steps<Candidate[]> {
  yield;
  const { starts, holders } = new Holders(
    news.map(({ pairs }) => pairs),
    pairCount,
  );
  const sizes = Int32Array.from(news, ({ pairs }) => pairs.length);
  const shared = new Int32Array(news.length);
  const touched = new Int32Array(news.length);
  const candidates: Candidate[] = [];
  for (const [done, old] of olds.entries()) {
    if (done % LOOKUPS_PER_STEP === 0) yield;
    let touches = 0;
    let common = 0;
    for (const pair of old.pairs) {
      const start = starts[pair] ?? 0;
      const end = starts[pair + 1] ?? 0;
      if (end - start > COMMON) {
        common += 1;
        continue;
      }
      for (let at = start; at < end; at += 1) {
        const holder = holders[at] ?? 0;
        const count = shared[holder] ?? 0;
        if (count === 0) {
          touched[touches] = holder;
          touches += 1;
        }
        shared[holder] = count + 1;
      }
    }
    const guesses: Guess[] = [];
    const isShort = old.wordCount <= FEW_WORDS;
    for (let touch = 0; touch < touches; touch += 1) {
      const holder = touched[touch] ?? 0;
      const count = shared[holder] ?? 0;
      shared[holder] = 0;
      const all = old.pairs.length + (sizes[holder] ?? 0);
      // Even if the new clause had all the common pairs too; short ones may be alike by their words.
      if (!isShort && count + common < LIKE_IN_GAP * (all - count - common)) continue;
      keepBest(guesses, { holder, share: count / (all - count) });
    }
    if (guesses.length > 0) likeness.hold(old.pairs);
    for (const { holder } of guesses) {
      const candidate = candidateOf(old, news[holder], likeness);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** A new clause, and the share of rarer word pairs that it has in common with an old one. */
interface Guess {
  readonly holder: number;
  readonly share: number;
}

/** Keeps the best guesses, best first; of equals the first. */
function keepBest(guesses: Guess[], guess: Guess): void {
  const worst = guesses.at(-1);
  if (guesses.length === GUESSES && worst && guess.share <= worst.share) return;
  const place = guesses.findIndex(({ share }) => share < guess.share);
  guesses.splice(place < 0 ? guesses.length : place, 0, guess);
  if (guesses.length > GUESSES) guesses.pop();
}

function* likeInGap(
  olds: readonly Profile[],
  news: readonly Profile[],
  likeness: Likeness,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const tryPair = (old: Profile, profile: Profile | undefined) => {
    const candidate = candidateOf(old, profile, likeness);
    if (candidate) candidates.push(candidate);
  };
  const newsByGap = byGap(news);
  for (const [gap, oldsOfGap] of byGap(olds)) {
    yield;
    const newsOfGap = newsByGap.get(gap);
    if (newsOfGap === undefined) continue;
    const isSmall = oldsOfGap.length * newsOfGap.length <= SMALL_GAP;
    const difference = newsOfGap.length - oldsOfGap.length;
    for (const old of oldsOfGap) {
      likeness.hold(old.pairs);
      if (isSmall) {
        for (const profile of newsOfGap) tryPair(old, profile);
        continue;
      }
      for (let shift = -SHIFT; shift <= SHIFT; shift += 1) {
        tryPair(old, newsOfGap[old.place + shift]);
        if (difference !== 0) tryPair(old, newsOfGap[old.place + difference + shift]);
      }
    }
  }
  return candidates;
}

function byGap(profiles: readonly Profile[]): Map<number, Profile[]> {
  const groups = new Map<number, Profile[]>();
  for (const profile of profiles) {
    const group = groups.get(profile.gap);
    if (group) group.push(profile);
    else groups.set(profile.gap, [profile]);
  }
  return groups;
}

/** @param likeness holds the old clause */
function candidateOf(old: Profile, profile: Profile | undefined, likeness: Likeness): Candidate | null {
  if (profile === undefined) return null;
  const sameGap = old.gap === profile.gap;
  const [fewer, more] = [
    Math.min(old.wordCount, profile.wordCount),
    Math.max(old.wordCount, profile.wordCount),
  ];
  if (!sameGap && fewer < WORDS_TO_MOVE) return null;
  const least = sameGap ? LIKE_IN_GAP : LIKE_ANYWHERE;
  let share = mayBeLike(old.pairs, profile.pairs, least) ? likeness.to(profile.pairs) : 0;
  if (sameGap) {
    // Few word pairs survive one changed word in a short clause.
    if (more <= FEW_WORDS) share = Math.max(share, 0.7 * jaccard(old.words, profile.words));
    if (share < 0.9 && more <= TICKING_WORDS && tickAlike(old, profile)) share = 0.9;
  }
  if (share < least) return null;
  const distance = sameGap ? Math.abs(old.place - profile.place) : Math.abs(old.index - profile.index);
  return { before: old.index, after: profile.index, likeness: share, sameGap, distance };
}

/** Whether two lists are near enough in length to have that share of their entries in common. */
function mayBeLike(a: Int32Array, b: Int32Array, share: number): boolean {
  return Math.min(a.length, b.length) >= share * Math.max(a.length, b.length);
}

/** Of all entries of two short lists, the share that both have. */
function jaccard(a: readonly number[], b: readonly number[]): number {
  let both = 0;
  for (const entry of a) if (b.includes(entry)) both += 1;
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}
