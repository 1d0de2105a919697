import type { Steps } from '../steps.ts';
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
/** Characters by which a clause and its first piece are found to start alike: of a piece, of a short one such as a title. */
const START = 24;
const SHORT_START = 8;
/** How many clauses that start alike are tried. */
const MOST_WHOLES = 32;
/** Clauses worked through between two chances to pause. */
const CLAUSES_PER_STEP = 100;

/** The clauses of a version, and their texts, folded where they have no partner yet. */
export interface Version {
  readonly clauses: readonly Clause[];
  readonly texts: readonly string[];
}

/** Finds and settles the clauses that were only cut elsewhere, among those without a partner. */
export function* findRecut(before: Version, after: Version, partners: Partners): Steps<Recut[]> {
  const olds = new Side(before, 'before', partners);
  const news = new Side(after, 'after', partners);
  const splits = (yield* piecesOf(olds, news)).map(([whole, pieces]) => ({ before: [whole], after: pieces }));
  const merges = (yield* piecesOf(news, olds)).map(([whole, pieces]) => ({ before: pieces, after: [whole] }));
  return [...splits, ...merges].sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

/** The clauses of one version as they read without spaces: pieces are joined with a space, a cell border or nothing. */
class Side {
  /** Those without a partner, in order, with how they start. */
  readonly starts = new Map<number, string>();

  private readonly bare = new Map<number, string>();
  private readonly version: Version;
  private readonly side: 'before' | 'after';
  private readonly partners: Partners;

  constructor(version: Version, side: 'before' | 'after', partners: Partners) {
    this.version = version;
    this.side = side;
    this.partners = partners;
    for (const index of partners.alone(side)) {
      this.starts.set(index, withoutSpaces((version.texts[index] ?? '').slice(0, 2 * START)).slice(0, START));
    }
  }

  /** The text of a clause; made when first asked for, as few clauses start like another one. */
  textOf(index: number): string {
    const known = this.bare.get(index);
    if (known !== undefined) return known;
    const text = withoutSpaces(this.version.texts[index] ?? '');
    this.bare.set(index, text);
    return text;
  }

  numberOf(index: number): string {
    return withoutSpaces(foldText(this.version.clauses[index]?.number ?? ''));
  }

  isAlone(index: number): boolean {
    return this.partners.isAlone(this.side, index);
  }

  settle(index: number): void {
    this.partners.settle(this.side, index);
  }
}

function withoutSpaces(foldedText: string): string {
  return foldedText.replaceAll(' ', '').replaceAll('|', '');
}

/** Every clause of `wholes` that reads as two or more neighbours of `pieces`, which are then settled on both sides. */
function* piecesOf(wholes: Side, pieces: Side): Steps<[whole: number, pieces: number[]][]> {
  const byStart = new Map<string, number[]>();
  const listUnder = (start: string, index: number): void => {
    const list = byStart.get(start);
    if (list) list.push(index);
    else byStart.set(start, [index]);
  };
  for (const [index, start] of wholes.starts) {
    if (start.length < SHORT_START) continue;
    listUnder(start, index);
    if (start.length > SHORT_START) listUnder(start.slice(0, SHORT_START), index);
  }
  const found: [number, number[]][] = [];
  for (const [first, start] of pieces.starts) {
    if (first % CLAUSES_PER_STEP === 0) yield;
    if (!pieces.isAlone(first) || !pieces.starts.has(first + 1)) continue;
    for (const whole of byStart
      .get(start.length < START ? start.slice(0, SHORT_START) : start)
      ?.slice(0, MOST_WHOLES) ?? []) {
      if (!wholes.isAlone(whole) || wholes.textOf(whole).length < SHORTEST) continue;
      const run = readsAs(wholes.textOf(whole), pieces, first);
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
    if (!pieces.isAlone(index)) return null;
    const [text, number] = [pieces.textOf(index), pieces.numberOf(index)];
    if (whole.startsWith(text, at)) at += text.length;
    else if (at > 0 && number !== '' && whole.startsWith(number + text, at))
      at += number.length + text.length;
    else return null;
    run.push(index);
    if (at === whole.length) return run.length > 1 ? run : null;
  }
  return null;
}
