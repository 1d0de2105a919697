import type { Steps } from '../steps.ts';

/** Word pairs found in more clauses than this say too little to look all of them up. */
const COMMON = 16;
/** Clauses worked through between two chances to pause; about a millisecond. */
const CLAUSES_PER_STEP = 100;

interface Range {
  readonly start: number;
  readonly end: number;
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Which clauses hold a word pair: open addressing and flat lists, because a Map of lists cost most of a rewrite. */
export class PairIndex {
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** Of each slot: how many clauses hold the pair, and where its list starts; once it is filled, where it ends. */
  private readonly counts: Int32Array;
  private readonly starts: Int32Array;
  readonly holders: Int32Array;

  private constructor(total: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.holders = new Int32Array(total);
  }

  /** @param clauses the word pairs of each clause, each pair once */
  static *of(clauses: readonly Int32Array[]): Steps<PairIndex> {
    let total = 0;
    for (const pairs of clauses) total += pairs.length;
    const index = new PairIndex(total);
    for (const [done, pairs] of clauses.entries()) {
      if (done % CLAUSES_PER_STEP === 0) yield;
      index.count(pairs);
    }
    index.lay();
    for (const [holder, pairs] of clauses.entries()) {
      if (holder % CLAUSES_PER_STEP === 0) yield;
      index.hold(holder, pairs);
    }
    return index;
  }

  private count(pairs: Int32Array): void {
    for (const pair of pairs) {
      const slot = this.slotOf(pair);
      this.keys[slot] = pair;
      this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    }
  }

  /** Gives each slot its place in the list of holders; `starts` is where the next holder goes, until all are held. */
  private lay(): void {
    let start = 0;
    for (let slot = 0; slot <= this.mask; slot += 1) {
      this.starts[slot] = start;
      start += this.counts[slot] ?? 0;
    }
  }

  private hold(holder: number, pairs: Int32Array): void {
    for (const pair of pairs) {
      const slot = this.slotOf(pair);
      const at = this.starts[slot] ?? 0;
      this.holders[at] = holder;
      this.starts[slot] = at + 1;
    }
  }

  /** Where the clauses that hold the pair stand in `holders`; nowhere, where they are many. */
  rangeOf(pair: number): Range {
    const slot = this.slotOf(pair);
    const count = this.counts[slot] ?? 0;
    if (count === 0 || count > COMMON) return NOWHERE;
    const end = this.starts[slot] ?? 0;
    return { start: end - count, end };
  }

  private slotOf(pair: number): number {
    let slot = (pair ^ (pair >>> 15)) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== pair) slot = (slot + 1) & this.mask;
    return slot;
  }
}
