import { describe, expect, it } from 'vitest';
import { byWeight, entryOf, listEntries, stepFrom, topicsOf } from '../../components/entries.ts';
import { IGNORED } from '../../utils/record/places.ts';
import { aClauseChange, aTopic } from '../support/builders.ts';

const clauses = [
  aClauseChange({ significance: 'minor' }),
  aClauseChange({ kind: 'reworded', significance: 'editorial' }),
  aClauseChange({ kind: 'moved' }),
  aClauseChange({ kind: 'moved' }),
  aClauseChange({ kind: 'removed' }),
];

describe('listEntries', () => {
  it('groups moved clauses that follow one another and lists editorial differences apart', () => {
    const { entries, editorial } = listEntries(clauses);
    expect(entries.map((entry) => entry.indices)).toEqual([[0], [2, 3], [4]]);
    expect(editorial.map((entry) => entry.index)).toEqual([1]);
  });

  it('counts what stands in ignored parts by itself', () => {
    const ignored = aClauseChange({ significance: 'editorial', reason: IGNORED });
    const { entries, editorial, ignored: left } = listEntries([ignored, ...clauses]);
    expect([entries.length, editorial.length, left.length]).toEqual([3, 1, 1]);
  });

  it('does not group moved clauses that another change parts', () => {
    const parted = [aClauseChange({ kind: 'moved' }), aClauseChange(), aClauseChange({ kind: 'moved' })];
    expect(listEntries(parted).entries).toHaveLength(3);
  });

  it('finds the entry of any clause of a group', () => {
    const { entries } = listEntries(clauses);
    expect(entryOf(entries, 3)).toBe(1);
    expect(entryOf(entries, 1)).toBe(-1);
    expect(entryOf(entries, null)).toBe(-1);
  });
});

describe('stepFrom', () => {
  it.each([
    [null, 1, 0],
    [null, -1, 4],
    [0, 1, 2],
    [3, 1, 4],
    [4, 1, 0],
    [0, -1, 4],
  ] as const)('goes from %s by %s to %s', (current, delta, next) => {
    expect(stepFrom(clauses, current, delta)).toBe(next);
  });

  it('goes nowhere where nothing is listed', () => {
    expect(stepFrom([], null, 1)).toBeNull();
    expect(stepFrom([], null, -1)).toBeNull();
  });
});

it('puts what matters most first and keeps the order of the page among equals', () => {
  const { entries } = listEntries(clauses);
  expect(byWeight(entries).map((entry) => entry.index)).toEqual([4, 0, 2]);
});

it('lists each topic once: those of the changed words, or else those around them', () => {
  const around = aTopic('payments', { inChange: false });
  expect(topicsOf([{ topics: [aTopic('disputes'), around] }, { topics: [aTopic('disputes')] }])).toEqual([
    aTopic('disputes'),
  ]);
  expect(topicsOf([{ topics: [around] }])).toEqual([around]);
});
