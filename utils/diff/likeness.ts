import type { Steps } from '../steps.ts';
import { hashLatinRuns, hashRun } from './latin.ts';
import { PairIndex } from './pair-index.ts';
import type { Pair } from './runs.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** In a script without spaces a single character stands for a word. */
const ANY_WORD = new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}]+`, 'gu');

/** A hash of each word of a folded text, whatever its case, in order. */
export function wordHashes(foldedText: string): Int32Array {
  const lower = foldedText.toLowerCase();
  const known = hashLatinRuns(lower);
  if (known) return known;
  const words = lower.match(mayBeUnspaced(lower) ? ANY_WORD : WORD) ?? [];
  return Int32Array.from(words, (word) => hashRun(word));
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
  /**
   * Its word pairs as sorted hashes; the first word also counts as a pair of its own. Two that collide make clauses a little
   * more alike than they are.
   */
  readonly pairs: Int32Array;
  readonly wordCount: number;
  /** Sorted hashes of its words, where these are few; else empty. */
  readonly words: Int32Array;
  /** The text with digits and months masked; equal shapes in one gap are one line that ticks. */
  readonly shape: string;
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
const NO_WORDS = new Int32Array();
/** Shorter clauses are labels: alike in another section, they are two labels. */
const WORDS_TO_MOVE = 5;

/**
 * Pairs the clauses that are one clause reworded: half their word pairs in common anywhere, a fifth inside one gap.
 * Best likeness first; of equals the one with the smaller shift, then the earlier.
 */
export function* pairReworded(before: readonly Unpaired[], after: readonly Unpaired[]): Steps<Pair[]> {
  if (before.length === 0 || after.length === 0) return [];
  const olds = yield* profilesOf(before);
  const news = yield* profilesOf(after);
  const inGap = yield* likeInGap(olds, news);
  const found = new Set(inGap.flatMap((pair) => (pair.likeness >= LIKE_ENOUGH ? [pair.before] : [])));
  const open = olds.filter((old) => !found.has(old.index));
  const candidates = [...inGap, ...(yield* likeAnywhere(open, news))].sort(byLikeness);
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

function* profilesOf(clauses: readonly Unpaired[]): Steps<Profile[]> {
  const places = new Map<number, number>();
  const profiles: Profile[] = [];
  for (const clause of clauses) {
    if (profiles.length % PROFILES_PER_STEP === 0) yield;
    const words = wordHashes(clause.text);
    const pairs = new Int32Array(words.length);
    let last = 0;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      pairs[i] = Math.imul(last, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) || 1;
      last = word;
    }
    const place = places.get(clause.gap) ?? 0;
    places.set(clause.gap, place + 1);
    profiles.push({
      ...clause,
      place,
      wordCount: words.length,
      words: words.length <= FEW_WORDS ? distinct(words) : NO_WORDS,
      pairs: distinct(pairs),
      shape: words.length <= 14 ? shapeOf(clause.text) : '',
    });
  }
  return profiles;
}

/** Sorted, each entry once. Reuses the list. */
function distinct(entries: Int32Array): Int32Array {
  entries.sort();
  let length = 0;
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i] ?? 0;
    if (i > 0 && entry === entries[length - 1]) continue;
    entries[length] = entry;
    length += 1;
  }
  return entries.subarray(0, length);
}

const TICKING =
  /\p{N}+|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:second|minute|hour|day|week|month|year)s?|an?)\b/giu;

function shapeOf(text: string): string {
  const shape = text.toLowerCase().replace(TICKING, '#');
  return shape === text.toLowerCase() ? '' : shape;
}

/** Guesses from an inverted index of the rarer word pairs: no clause is compared with all others. */
function* likeAnywhere(olds: readonly Profile[], news: readonly Profile[]): Steps<Candidate[]> {
  const index = yield* PairIndex.of(news.map(({ pairs }) => pairs));
  const shared = new Int32Array(news.length);
  const candidates: Candidate[] = [];
  for (const [done, old] of olds.entries()) {
    if (done % LOOKUPS_PER_STEP === 0) yield;
    const touched: number[] = [];
    for (const pair of old.pairs) {
      const { start, end } = index.rangeOf(pair);
      for (let at = start; at < end; at += 1) {
        const holder = index.holders[at] ?? 0;
        const count = shared[holder] ?? 0;
        if (count === 0) touched.push(holder);
        shared[holder] = count + 1;
      }
    }
    const guesses: { readonly holder: number; readonly share: number }[] = [];
    for (const holder of touched) {
      const count = shared[holder] ?? 0;
      shared[holder] = 0;
      const share = count / (old.pairs.length + (news[holder]?.pairs.length ?? 0) - count);
      const worst = guesses.at(-1);
      if (guesses.length === GUESSES && worst && share <= worst.share) continue;
      const place = guesses.findIndex((guess) => guess.share < share);
      guesses.splice(place < 0 ? guesses.length : place, 0, { holder, share });
      if (guesses.length > GUESSES) guesses.pop();
    }
    for (const { holder } of guesses) {
      const candidate = candidateOf(old, news[holder]);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

function* likeInGap(olds: readonly Profile[], news: readonly Profile[]): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const tryPair = (old: Profile, profile: Profile | undefined) => {
    const candidate = candidateOf(old, profile);
    if (candidate) candidates.push(candidate);
  };
  const newsByGap = byGap(news);
  for (const [gap, oldsOfGap] of byGap(olds)) {
    yield;
    const newsOfGap = newsByGap.get(gap) ?? [];
    const isSmall = oldsOfGap.length * newsOfGap.length <= SMALL_GAP;
    const difference = newsOfGap.length - oldsOfGap.length;
    for (const old of oldsOfGap) {
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

function candidateOf(old: Profile, profile: Profile | undefined): Candidate | null {
  if (profile === undefined) return null;
  const sameGap = old.gap === profile.gap;
  if (!sameGap && Math.min(old.wordCount, profile.wordCount) < WORDS_TO_MOVE) return null;
  let likeness = jaccard(old.pairs, profile.pairs);
  if (sameGap) {
    if (old.shape !== '' && old.shape === profile.shape) likeness = Math.max(likeness, 0.9);
    // Few word pairs survive one changed word in a short clause.
    if (Math.max(old.wordCount, profile.wordCount) <= FEW_WORDS) {
      likeness = Math.max(likeness, 0.7 * jaccard(old.words, profile.words));
    }
  }
  if (likeness < (sameGap ? LIKE_IN_GAP : LIKE_ANYWHERE)) return null;
  const distance = sameGap ? Math.abs(old.place - profile.place) : Math.abs(old.index - profile.index);
  return { before: old.index, after: profile.index, likeness, sameGap, distance };
}

/** Of all entries of two sorted lists, the share that both have. */
function jaccard(a: Int32Array, b: Int32Array): number {
  let both = 0;
  let j = 0;
  for (const entry of a) {
    while ((b[j] ?? Number.POSITIVE_INFINITY) < entry) j += 1;
    if (b[j] === entry) both += 1;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}
