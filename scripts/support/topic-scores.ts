/** Counts of right and wrong labels, and what follows from them. Shares are in 0..1, rounded to four places. */
export class Tally {
  private hits = 0;
  private extra = 0;
  private missed = 0;

  /** Counts one item: whether it has the label, and whether it was given. */
  add(isTrue: boolean, isGiven: boolean): void {
    if (isTrue && isGiven) this.hits += 1;
    else if (isGiven) this.extra += 1;
    else if (isTrue) this.missed += 1;
  }

  get score(): Score {
    const [given, all] = [this.hits + this.extra, this.hits + this.missed];
    return {
      precision: share(this.hits, given),
      recall: share(this.hits, all),
      f1: share(2 * this.hits, given + all),
      items: all,
    };
  }
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many items have the label. */
  readonly items: number;
}

/** A part of a whole; 1 where there is nothing, since nothing was got wrong. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole);
}

/** The mean of the F1 of all labels that some item has. */
export function macroF1(scores: readonly Score[]): number {
  const seen = scores.filter(({ items }) => items > 0);
  return seen.length === 0 ? 1 : round(seen.reduce((sum, { f1 }) => sum + f1, 0) / seen.length);
}

function round(value: number): number {
  return Math.round(10_000 * value) / 10_000;
}
