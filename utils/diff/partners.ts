import type { Pair } from './runs.ts';

/** Who is paired with whom. */
export class Partners {
  private readonly ofBefore: Int32Array;
  private readonly ofAfter: Int32Array;

  constructor(before: number, after: number) {
    this.ofBefore = new Int32Array(before).fill(-1);
    this.ofAfter = new Int32Array(after).fill(-1);
  }

  pair(before: number, after: number): void {
    this.ofBefore[before] = after;
    this.ofAfter[after] = before;
  }

  /** Takes clauses out that are accounted for without a partner. */
  settle(side: 'before' | 'after', index: number): void {
    (side === 'before' ? this.ofBefore : this.ofAfter)[index] = -2;
  }

  isAlone(side: 'before' | 'after', index: number): boolean {
    return (side === 'before' ? this.ofBefore : this.ofAfter)[index] === -1;
  }

  alone(side: 'before' | 'after'): number[] {
    const list: number[] = [];
    const partners = side === 'before' ? this.ofBefore : this.ofAfter;
    for (const [index, partner] of partners.entries()) if (partner === -1) list.push(index);
    return list;
  }

  pairs(): Pair[] {
    const list: Pair[] = [];
    for (const [before, after] of this.ofBefore.entries()) if (after >= 0) list.push({ before, after });
    return list;
  }
}
