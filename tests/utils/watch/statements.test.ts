import { describe, expect, it } from 'vitest';
import { newWatch } from '../../../utils/watch/schedule.ts';
import { toBeTold, told } from '../../../utils/watch/settle.ts';
import { isBesidePassing, overruledBy, statementOf, tellable } from '../../../utils/watch/statements.ts';
import { aChange, aClauseChange } from '../../support/builders.ts';

const added = (text: string, at = 4) => aClauseChange({ words: [{ op: 'insert', text }], at });
const removed = (text: string, at = 4) =>
  aClauseChange({ kind: 'removed', words: [{ op: 'delete', text }], at });
const reworded = (from: string, to: string) =>
  aClauseChange({
    kind: 'reworded',
    words: [
      { op: 'delete', text: from },
      { op: 'insert', text: to },
    ],
  });

describe('a statement', () => {
  it('is the same for the same words, however they came', () => {
    expect(statementOf(added('Be kind.'))).toBe(statementOf(reworded('Be good.', 'Be kind.')));
    expect(statementOf(added('Be kind.'))).not.toBe(statementOf(removed('Be kind.')));
  });

  it('is overruled by its contrary', () => {
    expect(overruledBy(removed('Be kind.'))).toContain(statementOf(added('Be kind.')));
    expect(overruledBy(added('Be kind.'))).toContain(statementOf(removed('Be kind.')));
    expect(overruledBy(reworded('Be good.', 'Be kind.'))).toContain(statementOf(added('Be good.')));
  });
});

describe('what is to be told', () => {
  it('leaves out what only moved, and editorial differences without a word of one’s own', () => {
    const clauses = [
      aClauseChange({ kind: 'moved' }),
      aClauseChange({ significance: 'editorial' }),
      aClauseChange({ significance: 'editorial', ownWords: ['owl'] }),
      aClauseChange({ significance: 'minor' }),
    ];
    expect(tellable(aChange({ clauses }))).toEqual(clauses.slice(2));
  });

  it('may not be that a passing teaser took the place of another', () => {
    const passing = [added('Third teaser.', 4)];
    expect(isBesidePassing(removed('Old teaser.', 4), passing)).toBe(true);
    expect(isBesidePassing(removed('Be kind.', 1), passing)).toBe(false);
    expect(isBesidePassing(added('Be kind.', 4), passing)).toBe(false);
  });

  it('is told once, and again only after the contrary', () => {
    const here = added('Be kind.');
    const gone = removed('Be kind.');
    let watch = toBeTold([here, here])(newWatch(0, 1000));
    expect(watch.toTell).toEqual([statementOf(here)]);
    watch = told(watch.toTell, watch.toTell)(watch);
    expect(toBeTold([here])(watch).toTell).toEqual([]);
    watch = toBeTold([gone])(watch);
    watch = told(watch.toTell, watch.toTell)(watch);
    expect(toBeTold([here])(watch).toTell).toEqual([statementOf(here)]);
  });
});
