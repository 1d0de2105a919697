import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfalls } from '../../scripts/support/bounds.ts';
import { macroF1, share, Tally } from '../../scripts/support/topic-scores.ts';

describe('Tally', () => {
  it('counts hits, extras and misses', () => {
    const tally = new Tally();
    for (const [isTrue, isGiven] of [
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const) {
      tally.add(isTrue, isGiven);
    }
    expect(tally.score).toEqual({ precision: 0.6667, recall: 0.6667, f1: 0.6667, items: 3 });
  });
  it('stays between nought and one, and F1 between precision and recall', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
        const tally = new Tally();
        for (const [isTrue, isGiven] of pairs) tally.add(isTrue, isGiven);
        const { precision, recall, f1 } = tally.score;
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-4);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-4);
        expect(f1).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('leaves labels that no item has out of the macro mean', () => {
  const [one, none] = [new Tally(), new Tally()];
  one.add(true, false);
  expect(macroF1([one.score, none.score])).toBe(0);
  expect(macroF1([none.score])).toBe(1);
  expect(share(0, 0)).toBe(1);
});

describe('shortfalls', () => {
  it('names figures beyond their bounds and figures that are not there', () => {
    const figures = { topics: { a: { f1: 0.5 } }, us: 60 };
    const bounds = { least: { 'topics.a.f1': 0.6, 'topics.b.f1': 0.1 }, most: { us: 50 } };
    expect(shortfalls(figures, bounds)).toEqual([
      'topics.a.f1 is 0.5, under 0.6',
      'topics.b.f1 was not measured',
      'us is 60, over 50',
    ]);
  });
  it('takes a figure at its bound for held', () => {
    expect(shortfalls({ a: 1, b: 2 }, { least: { a: 1 }, most: { b: 2 } })).toEqual([]);
  });
});
