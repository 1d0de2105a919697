import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesInScope, densest } from '../../../utils/archive/scope.ts';
import { compareClauses } from '../../../utils/diff/changes.ts';
import type { Clause } from '../../../utils/terms/types.ts';

const SUBJECTS = ['parcels', 'letters', 'cages', 'feathers', 'perches', 'routes', 'nests', 'wings'];
/** A clause of its own for each number, long enough to be prose. */
const prose = (i: number): Clause => ({
  kind: 'paragraph',
  number: '',
  text: `Rule ${i} about ${SUBJECTS[i % SUBJECTS.length]}: whoever sends number ${i * 37} answers for it before ${i * 91} owls.`,
});
const clauses = (...numbers: number[]): Clause[] => numbers.map(prose);
const label = (text: string): Clause => ({ kind: 'paragraph', number: '', text });
const dated = (day: string): Clause => label(`These rules of the post are in force since ${day} 2026.`);
const NEW_CLAUSE: Clause = {
  kind: 'paragraph',
  number: '',
  text: 'You may not teach machines with what our owls have carried for others.',
};

function told(before: readonly Clause[], after: readonly Clause[], newest: readonly Clause[] | null) {
  const compared = newest && { clauses: newest, changes: compareClauses(newest, after) };
  return changesInScope({ before, after, changes: compareClauses(before, after), newest: compared }).map(
    ({ kind, before: i, after: j }) =>
      `${kind} ${(j === null ? before[i ?? -1] : after[j])?.text.slice(0, 12)}`,
  );
}

describe('what a comparison with the archive tells', () => {
  const terms = [dated('1 May'), ...clauses(1, 2, 3, 4, 5)];

  it('is nothing of a page’s menus, banners and other documents', () => {
    const page = [label('Home'), label('Sign in'), ...terms, ...clauses(21, 22, 23)];
    expect(told(terms, page, null)).toEqual([]);
    expect(told(terms, page, terms)).toEqual([]);
  });

  it('is nothing of what the archive alone has at its ends', () => {
    expect(told([...clauses(31, 32), ...terms, ...clauses(33)], terms, null)).toEqual([]);
  });

  it.each([null, 'newest'])('is a clause that came or went amid the others (%s)', (which) => {
    const page = [dated('1 May'), ...clauses(1, 2), NEW_CLAUSE, ...clauses(3, 5)];
    expect(told(terms, page, which === null ? null : page)).toEqual([
      'added You may not ',
      'removed Rule 4 about',
    ]);
  });

  it('is a clause at the end that the newest version has too', () => {
    const newest = [dated('9 June'), ...clauses(1, 2, 3, 4, 5), NEW_CLAUSE];
    const page = [...newest, label('Contact us'), ...clauses(21, 22, 23, 24)];
    expect(told(terms, page, newest)).toEqual(['added You may not ']);
  });

  it('is a clause at the end that went from the newest version too', () => {
    const page = [dated('9 June'), ...clauses(1, 2, 3, 4)];
    expect(told(terms, page, page)).toEqual(['removed Rule 5 about']);
  });

  it('is nothing that the newest version still has: the page just does not show it to us', () => {
    const page = [dated('9 June'), ...clauses(1, 2, 4, 5)];
    expect(told(terms, page, [dated('9 June'), ...clauses(1, 2, 3, 4, 5)])).toEqual([]);
  });

  it('is nothing of selectors that have changed, as long as the page has not', () => {
    const selected = clauses(2, 3, 4);
    const upgraded = [label('On this page'), ...terms, label('Was this helpful?')];
    expect(told(selected, terms, upgraded)).toEqual([]);
    expect(told(upgraded, terms, selected)).toEqual([]);
  });

  it('is no order: the archive puts parts in the order of its selectors', () => {
    expect(told([...clauses(4, 5), ...terms.slice(0, 4)], terms, null)).toEqual([]);
  });

  it('is no label or heading by itself', () => {
    const page = [dated('1 May'), ...clauses(1, 2), label('Copy link'), ...clauses(3, 4, 5)];
    expect(told(terms, page, null)).toEqual([]);
    expect(told(terms, page, page)).toEqual([]);
  });
});

describe('the densest stretch', () => {
  it('is what no other stretch outweighs', () => {
    const sample = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(sample, (parts) => {
        const texts = parts.map(([length]) => ({ text: 'x'.repeat(length) }));
        const alone = parts.map(([, isAlone]) => isAlone);
        const weigh = (start: number, end: number): number =>
          parts.slice(start, end).reduce((sum, [length, isAlone]) => sum + (isAlone ? -length : length), 0);
        const { start, end } = densest(texts, alone, 1);
        for (let i = 0; i <= parts.length; i += 1) {
          for (let j = i; j <= parts.length; j += 1)
            expect(weigh(i, j)).toBeLessThanOrEqual(weigh(start, end));
        }
      }),
    );
  });
});
