import { describe, expect, it } from 'vitest';
import type { ChangedClause, Watch } from '../../../utils/record/types.ts';
import { look } from '../../../utils/watch/look.ts';
import { looked, toBeTold, told } from '../../../utils/watch/settle.ts';
import { aChange, aClauseChange, aWatch, NOW } from '../../support/builders.ts';

const DAY = 24 * 3_600_000;
const added = (text: string): ChangedClause => aClauseChange({ words: [{ op: 'insert', text }] });
const clauses = (count: number, of: string): ChangedClause[] =>
  Array.from({ length: count }, (_, i) => added(`Rule ${i} of ${of} stands here from now on.`));

describe('what the person was told', () => {
  it('is all remembered, however much of a page was written anew', () => {
    const change = aChange({ source: 'watch', clauses: clauses(2000, 'the new edition') });
    let watch: Watch = aWatch();
    const tellings: number[] = [];
    for (let day = 0; day < 8; day += 1) {
      const at = NOW + day * DAY;
      watch = looked({ at, chance: 0.5 }, look(change, undefined, watch, at, 60_000), {})(watch);
      if (watch.toTell.length > 0) tellings.push(watch.toTell.length);
      watch = told(watch.toTell, watch.toTell)(watch);
    }
    expect(tellings).toEqual([2000]);
  });

  it('and is to be told stays within bounds, though nobody may tell them', () => {
    let watch: Watch = aWatch();
    for (let edition = 0; edition < 100; edition += 1)
      watch = toBeTold(clauses(200, `edition ${edition}`))(watch);
    expect(watch.toTell).toHaveLength(5000);
    expect(new Set(watch.toTell).size).toBe(5000);
  });
});
