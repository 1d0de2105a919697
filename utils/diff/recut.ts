import type { Clause } from '../terms/types.ts';
import { foldText } from './fold.ts';
import type { Partners } from './partners.ts';

/**
 * Neighbouring clauses that hold the same words, cut elsewhere: one paragraph that became two, a list that became one
 * paragraph. Pages do that when a `<br>` comes or goes, and so does better extraction; the service said nothing new.
 */
export interface Recut {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Clauses in one piece at most; longer lists that were joined are rare, and reported. */
const MOST_PIECES = 6;
/** Shorter texts are labels; two of them in a row prove nothing. */
const SHORTEST = 24;

/** Finds and settles the clauses that were only cut elsewhere, among those without a partner. */
export function findRecut(before: readonly Clause[], after: readonly Clause[], partners: Partners): Recut[] {
  const olds = new Side(before, 'before', partners);
  const news = new Side(after, 'after', partners);
  const splits = piecesOf(olds, news).map(([whole, pieces]) => ({ before: [whole], after: pieces }));
  const merges = piecesOf(news, olds).map(([whole, pieces]) => ({ before: pieces, after: [whole] }));
  return [...splits, ...merges].sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

/** The clauses of one version as they read without spaces: pieces are joined with a space, a cell border or nothing. */
class Side {
  readonly bare = new Map<number, string>();
  readonly numbers = new Map<number, string>();

  private readonly side: 'before' | 'after';
  private readonly partners: Partners;

  constructor(clauses: readonly Clause[], side: 'before' | 'after', partners: Partners) {
    this.side = side;
    this.partners = partners;
    for (const index of partners.alone(side)) {
      const clause = clauses[index];
      if (!clause) continue;
      this.bare.set(index, bareText(clause.text));
      this.numbers.set(index, bareText(clause.number));
    }
  }

  isAlone(index: number): boolean {
    return this.partners.isAlone(this.side, index);
  }

  settle(index: number): void {
    this.partners.settle(this.side, index);
  }
}

function bareText(text: string): string {
  return foldText(text).replace(/[\s|]+/g, '');
}

/** Every clause of `wholes` that reads as two or more neighbours of `pieces`, which are then settled on both sides. */
function piecesOf(wholes: Side, pieces: Side): [whole: number, pieces: number[]][] {
  const byStart = new Map<string, number[]>();
  for (const [index, text] of wholes.bare) {
    if (text.length < SHORTEST) continue;
    const list = byStart.get(text.slice(0, 8));
    if (list) list.push(index);
    else byStart.set(text.slice(0, 8), [index]);
  }
  const found: [number, number[]][] = [];
  if (byStart.size === 0) return found;
  for (const [start, text] of pieces.bare) {
    if (!pieces.isAlone(start) || !pieces.bare.has(start + 1)) continue;
    const candidates = text.length >= 8 ? byStart.get(text.slice(0, 8)) : undefined;
    for (const whole of candidates?.slice(0, 32) ?? []) {
      if (!wholes.isAlone(whole)) continue;
      const run = readsAs(wholes.bare.get(whole) ?? '', pieces, start);
      if (run === null) continue;
      for (const piece of run) pieces.settle(piece);
      wholes.settle(whole);
      found.push([whole, run]);
      break;
    }
  }
  return found;
}

function readsAs(whole: string, pieces: Side, start: number): number[] | null {
  const run: number[] = [];
  let at = 0;
  for (let index = start; run.length < MOST_PIECES; index += 1) {
    const text = pieces.bare.get(index);
    if (text === undefined || !pieces.isAlone(index)) return null;
    const number = pieces.numbers.get(index) ?? '';
    if (whole.startsWith(text, at)) at += text.length;
    else if (at > 0 && number !== '' && whole.startsWith(number + text, at))
      at += number.length + text.length;
    else return null;
    run.push(index);
    if (at === whole.length) return run.length > 1 ? run : null;
  }
  return null;
}
