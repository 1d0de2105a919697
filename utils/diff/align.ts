/**
 * Pairs the clauses of two versions.
 *
 *     old  A B C D E F          A B = kept · E ↔ E' reworded · D moved · C removed · X added
 *     new  A B E' F D X
 *
 * 1. Equal ends are trimmed, the rest interned: from here on equal clauses are equal numbers.
 * 2. Clauses found once on each side: the run of them that keeps its order and holds most text stays; in the gaps between,
 *    the same again, then Myers for repeated ones.
 * 3. Equal clauses still left have moved.
 * 4. Texts that were only cut elsewhere (one paragraph, now two) are one text.
 * 5. What is alike is reworded; what is left was added or removed.
 *
 * A 20,000-clause rewrite takes well under a second: nothing here compares every clause with every other.
 */
import type { Steps } from '../steps.ts';
import type { Clause } from '../terms/types.ts';
import { foldText } from './fold.ts';
import { pairReworded, type Unpaired } from './likeness.ts';
import { Partners } from './partners.ts';
import { findRecut, type Recut } from './recut.ts';
import { type Gap, heaviestRun, type Ids, keptInOrder, type Pair } from './runs.ts';

/** A pair of clauses; `moved` where it changed places with other clauses. */
export interface AlignedPair extends Pair {
  readonly moved: boolean;
}

/** Every clause of either version stands in exactly one of these lists, each in ascending order. */
export interface Alignment {
  /** Equal after folding. */
  readonly equal: readonly AlignedPair[];
  /** One clause with other words. */
  readonly reworded: readonly AlignedPair[];
  /** The same words, cut into clauses elsewhere. */
  readonly recut: readonly Recut[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Their texts; those that were added or removed are folded. */
  readonly texts: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Pairs the clauses of two versions. Aligning the other way round gives the mirror image. */
export function* alignClauses(before: readonly Clause[], after: readonly Clause[]): Steps<Alignment> {
  const olds = before.map((clause) => clause.text);
  const news = after.map((clause) => clause.text);
  const ends = equalEnds(olds, news);
  const ids = yield* internMiddle(olds, news, ends);
  // Ties have to be broken somehow. Broken on a fixed side, they fall the same way in both directions.
  const first = ends.start;
  const isSwapped = (olds[first] ?? '') > (news[first] ?? '');
  if (!isSwapped) return yield* alignMiddle({ before, after, olds, news, ends, ids });
  const swapped = { before: ids.after, after: ids.before };
  return mirror(
    yield* alignMiddle({ before: after, after: before, olds: news, news: olds, ends, ids: swapped }),
  );
}

/** Texts folded between two chances to pause. */
const TEXTS_PER_STEP = 1000;

/**
 * Folds what is between the equal ends of both versions, in place, and gives each text a number, equal where the folded texts
 * are. A text that stands as often in one version as in the other finds its equals unfolded, as most do. A Map compares
 * whole strings, so no key can be forged.
 */
function* internMiddle(olds: string[], news: string[], ends: Ends): Steps<Ids> {
  const known = new Map<string, number>();
  const idOf = (text: string): number => {
    const id = known.get(text);
    if (id !== undefined) return id;
    known.set(text, known.size);
    return known.size - 1;
  };
  /** Of each text how many more old clauses have it than new ones. */
  const surplus: number[] = [];
  const intern = (texts: readonly string[], by: 1 | -1): Int32Array => {
    const ids = new Int32Array(texts.length).fill(-1);
    for (let i = ends.start; i < texts.length - ends.end; i += 1) {
      const id = idOf(texts[i] ?? '');
      ids[i] = id;
      surplus[id] = (surplus[id] ?? 0) + by;
    }
    return ids;
  };
  const ids = { before: intern(olds, 1), after: intern(news, -1) };
  for (const [texts, its] of [[olds, ids.before] as const, [news, ids.after] as const]) {
    for (let i = ends.start; i < texts.length - ends.end; i += 1) {
      if (i % TEXTS_PER_STEP === 0) yield;
      const text = texts[i] ?? '';
      const folded = surplus[its[i] ?? 0] === 0 ? text : foldText(text);
      if (folded === text) continue;
      texts[i] = folded;
      its[i] = idOf(folded);
    }
  }
  return ids;
}

interface Ends {
  readonly start: number;
  readonly end: number;
}

/** How many clauses are equal at the start and at the end. An unchanged page costs one string comparison a clause. */
function equalEnds(olds: readonly string[], news: readonly string[]): Ends {
  const shorter = Math.min(olds.length, news.length);
  let start = 0;
  while (start < shorter && isEqual(olds[start], news[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(olds[olds.length - 1 - end], news[news.length - 1 - end])) end += 1;
  return { start, end };
}

function isEqual(a = '', b = ''): boolean {
  return a === b || foldText(a) === foldText(b);
}

interface Sides {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly olds: readonly string[];
  readonly news: readonly string[];
  readonly ends: Ends;
  readonly ids: Ids;
}

function* alignMiddle({ before, after, olds, news, ends, ids }: Sides): Steps<Alignment> {
  const whole: Gap = {
    beforeStart: ends.start,
    beforeEnd: olds.length - ends.end,
    afterStart: ends.start,
    afterEnd: news.length - ends.end,
  };
  yield;
  const weightOf = ({ before: i, after: j }: Pair) => (olds[i] ?? '').length + (news[j] ?? '').length + 1;
  const partners = new Partners(olds.length, news.length);
  for (let i = 0; i < ends.start; i += 1) partners.pair(i, i);
  for (let i = 1; i <= ends.end; i += 1) partners.pair(olds.length - i, news.length - i);
  for (const { before: i, after: j } of keptInOrder(ids, whole, weightOf)) partners.pair(i, j);
  const anchors = partners.pairs();
  pairMoved(ids, whole, partners);
  const equal = partners.pairs();

  yield;
  const recut = yield* findRecut({ clauses: before, texts: olds }, { clauses: after, texts: news }, partners);
  const gaps = gapsOf(anchors, recut, olds.length, news.length);
  const unpaired = (texts: readonly string[], side: 'before' | 'after'): Unpaired[] =>
    partners.alone(side).map((index) => ({ index, text: texts[index] ?? '', gap: gaps[side][index] ?? 0 }));
  const reworded = yield* pairReworded(unpaired(olds, 'before'), unpaired(news, 'after'));
  for (const { before: i, after: j } of reworded) partners.pair(i, j);

  const inOrder = new Set(heaviestRun(partners.pairs(), weightOf).map((pair) => pair.before));
  const marked = (pairs: readonly Pair[]): AlignedPair[] =>
    pairs.map((pair) => ({ ...pair, moved: !inOrder.has(pair.before) }));
  return {
    equal: marked(equal),
    reworded: marked(reworded),
    recut,
    removed: partners.alone('before'),
    added: partners.alone('after'),
    texts: { before: olds, after: news },
  };
}

/**
 * Pairs equal clauses that do not keep their order: first those found once on each side, then the neighbours that moved
 * with them, then the rest one by one.
 */
function pairMoved(ids: Ids, whole: Gap, partners: Partners): void {
  const left = (side: 'before' | 'after') => {
    const places = new Map<number, number[]>();
    for (const index of partners.alone(side)) {
      const id = ids[side][index] ?? -1;
      const list = places.get(id);
      if (list) list.push(index);
      else places.set(id, [index]);
    }
    return places;
  };
  const isFree = (i: number, j: number) =>
    partners.isAlone('before', i) && partners.isAlone('after', j) && ids.before[i] === ids.after[j];
  const pairWithNeighbours = (before: number, after: number) => {
    partners.pair(before, after);
    for (const step of [1, -1]) {
      for (
        let i = before + step, j = after + step;
        inside(i, j, whole) && isFree(i, j);
        i += step, j += step
      ) {
        partners.pair(i, j);
      }
    }
  };
  const news = left('after');
  const olds = left('before');
  for (const [id, [i, ...others]] of olds) {
    const [j, ...otherNews] = news.get(id) ?? [];
    if (i === undefined || j === undefined || others.length > 0 || otherNews.length > 0) continue;
    if (isFree(i, j)) pairWithNeighbours(i, j);
  }
  for (const [id, places] of olds) {
    const counterparts = (news.get(id) ?? []).filter((j) => partners.isAlone('after', j));
    const free = places.filter((i) => partners.isAlone('before', i));
    for (const [occurrence, i] of free.entries()) {
      const j = counterparts[occurrence];
      if (j !== undefined) partners.pair(i, j);
    }
  }
}

function inside(i: number, j: number, whole: Gap): boolean {
  return i >= whole.beforeStart && i < whole.beforeEnd && j >= whole.afterStart && j < whole.afterEnd;
}

/** The gap each clause stands in: how many kept clauses come before it. Old and new sides of one gap share its number. */
function gapsOf(anchors: readonly Pair[], recut: readonly Recut[], olds: number, news: number) {
  const borders: Pair[] = [...anchors];
  for (const { before, after } of recut) {
    const [i, j] = [before[0], after[0]];
    if (i !== undefined && j !== undefined) borders.push({ before: i, after: j });
  }
  borders.sort((a, b) => a.before - b.before);
  const inOrder = heaviestRun(borders, () => 1);
  const numbered = (length: number, side: 'before' | 'after') => {
    const gaps = new Int32Array(length);
    let gap = 0;
    for (let i = 0; i < length; i += 1) {
      while (gap < inOrder.length && (inOrder[gap]?.[side] ?? 0) < i) gap += 1;
      gaps[i] = gap;
    }
    return gaps;
  };
  return { before: numbered(olds, 'before'), after: numbered(news, 'after') };
}

function mirror(alignment: Alignment): Alignment {
  const turned = (pairs: readonly AlignedPair[]) =>
    pairs
      .map(({ before, after, moved }) => ({ before: after, after: before, moved }))
      .sort((a, b) => a.before - b.before);
  return {
    equal: turned(alignment.equal),
    reworded: turned(alignment.reworded),
    recut: alignment.recut
      .map(({ before, after }) => ({ before: after, after: before }))
      .sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0)),
    removed: alignment.added,
    added: alignment.removed,
    texts: { before: alignment.texts.after, after: alignment.texts.before },
  };
}
