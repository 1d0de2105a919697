import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareVersions } from '../../../utils/record/compare.ts';
import { ignorePart, stopIgnoring } from '../../../utils/record/ignore.ts';
import { IGNORED } from '../../../utils/record/places.ts';
import { type Recorded, recordTerms, reviewChange } from '../../../utils/record/record.ts';
import type { Change, Terms } from '../../../utils/record/types.ts';
import { closeDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const USE = 'You may use the service if you are old enough to agree to these terms.';
const KEEP = 'We keep your messages for 90 days after you delete them.';
const TELL = 'We tell you by e-mail before these terms change.';
const LAW = 'These terms are governed by the law of the land in which you live.';
const TEASERS = [
  'In other news: the harbour owls have moved house once more.',
  'Our summer picnic takes place by the old mill, with plenty of cake.',
  'Meet Frieda, who has painted every pigeon loft between here and the sea.',
  'Five quiet places for writing letters on rainy afternoons.',
  'How the first pigeon crossed the bay in fog and came home for tea.',
];
const [ONE = '', TWO = '', THREE = '', FOUR = '', FIVE = ''] = TEASERS;

let time = 1_000_000;
let ownWords: readonly string[] = [];
const context = { store, now: () => time, ownWords: async () => ownWords };
const see = (...texts: readonly string[]): Promise<Recorded> => {
  time += 60_000;
  return recordTerms(aSighting({ clauses: clausesOf(...texts) }), context);
};
const changeOf = (recorded: Recorded): Change => {
  if (recorded.outcome !== 'changed') throw new Error(`expected a change, got ${recorded.outcome}`);
  return recorded.change;
};
const wordsOf = ({ clauses }: Change): string[] =>
  clauses
    .filter(({ significance, kind }) => significance !== 'editorial' && kind !== 'moved')
    .map(({ words }) => words.map(({ text }) => text).join(''));
const termsNow = async (): Promise<Terms> => {
  const [terms] = await store.allTerms();
  if (!terms) throw new Error('no terms are kept');
  return terms;
};
/** Ignores the clause of a change that holds some words. */
const ignore = (change: Change, words: string): Promise<Change | null> => {
  const index = change.clauses.findIndex((clause) => clause.words.some(({ text }) => text.includes(words)));
  return ignorePart(change.id, index, context);
};
/** Terms with a teaser that has changed once, and is ignored. */
const ignoreTeaser = async (): Promise<void> => {
  await see(USE, ONE, KEEP, TELL);
  expect(await ignore(changeOf(await see(USE, TWO, KEEP, TELL)), TWO)).toBeNull();
};

beforeEach(async () => {
  ownWords = [];
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('an ignored part', () => {
  it('takes what it replaced with it, and the change goes where nothing else is told', async () => {
    await ignoreTeaser();
    expect(await store.countUnread()).toBe(0);
    const terms = await termsNow();
    expect(terms.reviewedVersion).toBe(terms.latestVersion);
    expect(terms.ignored).toMatchObject([{ text: TWO, clauses: 1 }]);
    const [newest] = await store.versionsOf(terms.id);
    expect(Object.keys(newest?.silence?.reasons ?? {})).toEqual([IGNORED]);
  });

  it('stays ignored however often its words change, come and go', async () => {
    await ignoreTeaser();
    for (const text of [THREE, FOUR]) expect((await see(USE, text, KEEP, TELL)).outcome).toBe('unchanged');
    expect((await see(USE, KEEP, TELL)).outcome).toBe('unchanged');
    expect((await see(USE, FIVE, KEEP, TELL)).outcome).toBe('unchanged');
    const [newest] = await store.versionsOf((await termsNow()).id);
    expect(newest?.silence?.reasons).toEqual({ [IGNORED]: 1 });
    expect((await termsNow()).ignored?.[0]).toMatchObject({ text: FIVE });
    expect((await termsNow()).ignored?.[0]?.quieted).toBeGreaterThan(4);
  });

  it('is quiet in a background check too', async () => {
    await ignoreTeaser();
    time += 60_000;
    const seen = aSighting({ clauses: clausesOf(USE, THREE, KEEP, TELL), source: 'watch' });
    expect((await recordTerms(seen, context)).outcome).toBe('unchanged');
  });

  it('hides nothing that changes elsewhere, and is left out of that change', async () => {
    await ignoreTeaser();
    const change = changeOf(await see(USE, THREE, KEEP.replace('90', '30'), TELL));
    expect(wordsOf(change)).toEqual([expect.stringContaining('30')]);
    await reviewChange(change.id, context);
    expect((await see(USE, FOUR, KEEP.replace('90', '30'), TELL)).outcome).toBe('unchanged');
  });

  it('follows a neighbour that is reworded together with it', async () => {
    await ignoreTeaser();
    const reworded = USE.replace('old enough', 'sixteen or older');
    const change = changeOf(await see(reworded, THREE, KEEP, TELL));
    expect(wordsOf(change)).toHaveLength(1);
    await reviewChange(change.id, context);
    expect((await see(reworded, FOUR, KEEP, TELL)).outcome).toBe('unchanged');
    expect((await see(USE, FIVE, KEEP, TELL)).outcome).toBe('changed'); // the neighbour, back again
  });

  it('tells a clause that comes to stand beside it', async () => {
    await ignoreTeaser();
    const more = 'The loft closes at dusk and opens at dawn on every day of the year.';
    expect(wordsOf(changeOf(await see(USE, THREE, more, KEEP, TELL)))).toContain(more);
  });

  it('tells a duty, a new topic and a word of the person’s own that stand in its place', async () => {
    for (const text of [
      'You agree that we may close your account at any time.',
      'Disputes are settled by binding arbitration, one person at a time.',
    ]) {
      await store.forgetAll();
      await ignoreTeaser();
      expect(wordsOf(changeOf(await see(USE, text, KEEP, TELL)))).toContain(text);
    }
    await store.forgetAll();
    await ignoreTeaser();
    ownWords = ['lighthouse'];
    const own = 'A walk to the lighthouse, with a picture of it.';
    expect(wordsOf(changeOf(await see(USE, own, KEEP, TELL)))).toContain(own);
  });

  it('stays where it was when all around it moves away', async () => {
    await ignoreTeaser();
    expect(wordsOf(changeOf(await see(TELL, KEEP, THREE, LAW, USE)))).toContain(LAW);
  });

  it('is one part with the lines beside it, once each was ignored', async () => {
    await see(USE, ONE, TWO, KEEP, TELL);
    const change = changeOf(await see(USE, THREE, FOUR, KEEP, TELL));
    const left = await ignore(change, THREE);
    if (left) await ignore(left, FOUR);
    const { ignored } = await termsNow();
    expect(ignored).toHaveLength(1);
    expect((await see(USE, FIVE, ONE, KEEP, TELL)).outcome).toBe('unchanged');
    expect((await see(USE, 'A picture of the bay at night.', KEEP, TELL)).outcome).toBe('unchanged');
    expect((await see(USE, TWO, 'The mill at noon.', 'The owl at home.', KEEP, TELL)).outcome).toBe(
      'changed',
    );
  });

  it('can be told of again', async () => {
    await ignoreTeaser();
    const terms = await termsNow();
    await stopIgnoring(terms.id, terms.ignored?.[0]?.id ?? '', store);
    expect((await see(USE, THREE, KEEP, TELL)).outcome).toBe('changed');
  });

  it('is named in a comparison of two versions', async () => {
    await ignoreTeaser();
    await see(USE, THREE, KEEP, TELL);
    const [newest, , oldest] = await store.versionsOf((await termsNow()).id);
    const compared = await compareVersions(oldest?.id ?? '', newest?.id ?? '', {
      store,
      ownWords: context.ownWords,
    });
    expect(compared.map(({ reason }) => reason)).toEqual(compared.map(() => IGNORED));
  });

  it('never hides a clause that came, went or changed in another place', async () => {
    const sentence = fc.constantFrom(
      'The loft opens at dawn.',
      'A letter weighs an ounce.',
      'The bay is wide and cold.',
      'Ink dries in the sun.',
      'Stamps are sold at the pier.',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('added', 'removed', 'reworded'),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom(THREE, ''),
        sentence,
        async (how, place, teaser, text) => {
          await store.forgetAll();
          await ignoreTeaser();
          const seen = [USE, teaser, KEEP, TELL];
          if (how === 'added') seen.splice(place === 0 ? 0 : 3, 0, text);
          if (how === 'removed') seen.splice(place, 1);
          if (how === 'reworded') seen[place] = `${seen[place]} ${text}`;
          const shown = seen.filter((one) => one !== '');
          expect((await see(...shown)).outcome).toBe('changed');
        },
      ),
      { numRuns: 60 },
    );
  });
});
