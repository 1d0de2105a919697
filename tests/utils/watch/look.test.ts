import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangedClause, Watch } from '../../../utils/record/types.ts';
import { type Look, look } from '../../../utils/watch/look.ts';
import { statementOf } from '../../../utils/watch/statements.ts';
import { aChange, aClauseChange, aWatch } from '../../support/builders.ts';

const SOON = 10 * 60_000;
const added = (text: string, at: number): ChangedClause =>
  aClauseChange({ words: [{ op: 'insert', text }], at });
const rule = added('You may not sell your account.', 2);
const other = added('You may not lend your account.', 5);
const teaser = (n: number): ChangedClause => added(`Teaser number ${n}.`, 9);

/** A watch that looks, and remembers. */
function watcher(start: Partial<Watch> = {}) {
  let watch = aWatch(start);
  return {
    look(at: number, clauses: readonly ChangedClause[], unread?: Change): Look {
      const seen = look(aChange({ clauses }), unread, watch, at, SOON);
      watch = {
        ...watch,
        glimpse: seen.glimpse,
        passed: watch.passed + (seen.hasPassed ? 1 : 0),
        told: [...watch.told, ...seen.shown, ...seen.news.map(statementOf)],
      };
      return seen;
    },
  };
}

describe('new words', () => {
  it('are news on the second look', () => {
    const { look } = watcher();
    expect(look(0, [rule])).toMatchObject({ isBelieved: false, news: [], lookAgainAt: SOON });
    expect(look(SOON, [rule])).toMatchObject({ isBelieved: true, news: [rule], glimpse: null });
    expect(look(2 * SOON, [rule])).toMatchObject({ isBelieved: true, news: [] });
  });

  it('are not believed sooner because the person asks for a check', () => {
    const { look } = watcher();
    look(0, [rule]);
    expect(look(SOON / 4, [rule])).toMatchObject({ isBelieved: false, lookAgainAt: SOON });
    expect(look(SOON, [rule]).news).toEqual([rule]);
  });

  it('that come with the second look of others are news on a third', () => {
    const { look } = watcher();
    look(0, [rule]);
    expect(look(SOON, [rule, other])).toMatchObject({ news: [rule], lookAgainAt: 2 * SOON });
    expect(look(2 * SOON, [rule, other])).toMatchObject({ news: [other], glimpse: null });
  });

  it('that a visit has shown are none, however they are recorded later', () => {
    const { look } = watcher();
    const visited = aChange({ clauses: [rule], source: 'visit' });
    expect(look(0, [rule], visited)).toMatchObject({ isBelieved: true, news: [] });
    look(SOON, [rule, other], visited);
    expect(look(2 * SOON, [rule, other], visited).news).toEqual([other]);
    expect(look(3 * SOON, [rule, other], aChange({ source: 'watch' })).news).toEqual([]);
  });

  it('that are others each time are none, and cost one look more in all', () => {
    const { look } = watcher();
    expect(look(0, [teaser(0)]).lookAgainAt).toBe(SOON);
    for (let n = 1; n < 9; n += 1) {
      expect(look(n * SOON, [teaser(n)])).toMatchObject({ isBelieved: false, news: [], lookAgainAt: null });
    }
  });

  it('are not that a teaser has made room for the next', () => {
    const { look } = watcher();
    const gone = aClauseChange({ kind: 'removed', words: [{ op: 'delete', text: 'Teaser 0.' }], at: 9 });
    for (let n = 1; n < 6; n += 1) expect(look(n * SOON, [gone, teaser(n)]).news).toEqual([]);
    expect(look(6 * SOON, [gone, teaser(6)]).news).toEqual([gone]); // too long for a turn
  });

  it('that stay among passing ones are news, some looks later', () => {
    assert(
      property(integer({ min: 0, max: 20 }), (restless) => {
        const { look } = watcher();
        for (let n = 0; n < restless; n += 1) look(n * SOON, [teaser(n)]);
        const news: ChangedClause[] = [];
        for (let n = restless; n < restless + 5; n += 1) news.push(...look(n * SOON, [rule, teaser(n)]).news);
        expect(news).toEqual([rule]);
      }),
    );
  });
});
