import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ignorePart } from '../../../utils/record/ignore.ts';
import { type Recorded, recordTerms, reviewChange } from '../../../utils/record/record.ts';
import { serially } from '../../../utils/serially.ts';
import { closeDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { newWatch } from '../../../utils/watch/schedule.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const FIRST = clausesOf(
  'You may use the service if you are old enough to agree to these terms.',
  'We keep your messages for 90 days after you delete them.',
  'We tell you by e-mail before these terms change.',
  'Last updated: 3 May 2026',
);
const BAN = 'You may not collect data from the service to train artificial intelligence.';

let time = 1_000_000;
let ownWords: readonly string[] = [];
const context = { store, now: () => time, ownWords: async () => ownWords };
const see = (clauses: typeof FIRST, more = {}): Promise<Recorded> => {
  time += 60_000;
  return recordTerms(aSighting({ clauses, ...more }), context);
};
const changeOf = (recorded: Recorded) => {
  if (recorded.outcome !== 'changed') throw new Error(`expected a change, got ${recorded.outcome}`);
  return recorded.change;
};

beforeEach(async () => {
  ownWords = [];
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('recordTerms', () => {
  it('keeps the first version as reviewed and reports nothing', async () => {
    const { outcome } = await see(FIRST);
    expect(outcome).toBe('first');
    expect(await store.countUnread()).toBe(0);
  });

  it('reports nothing while the text is the same', async () => {
    await see(FIRST);
    expect((await see(FIRST)).outcome).toBe('unchanged');
    expect((await see(FIRST)).outcome).toBe('unchanged');
  });

  it('keeps what it is silent about, and why', async () => {
    const first = await see(FIRST);
    const dated = FIRST.map((clause) => ({ ...clause, text: clause.text.replace('3 May', '9 June') }));
    const { outcome } = await see(dated);
    expect(outcome).toBe('unchanged');
    const [newest, oldest] = await store.versionsOf(first.outcome === 'first' ? first.terms.id : '');
    expect(newest?.statedDate).toBe('2026-06-09');
    expect(newest?.silence).toEqual({ from: oldest?.id, reasons: { 'only a date differs': 1 } });
    expect(oldest?.silence).toBeNull();
  });

  it('says when the text changed while its date did not', async () => {
    await see(FIRST);
    const change = changeOf(await see([...clausesOf(BAN), ...FIRST]));
    expect(change.staleDate).toBe('2026-05-03');
    const dated = FIRST.map((clause) => ({ ...clause, text: clause.text.replace('3 May', '9 June') }));
    expect(changeOf(await see([...clausesOf(BAN), ...dated])).staleDate).toBeNull();
  });

  it('says when an earlier edition of the reading read the older version', async () => {
    const first = await see(FIRST);
    const version = first.outcome === 'first' ? await store.version(first.terms.latestVersion) : undefined;
    if (!version) throw new Error('the first version is not kept');
    expect(changeOf(await see([...clausesOf(BAN), ...FIRST])).isReread).toBe(false);
    await store.write({ versions: [{ ...version, extractor: version.extractor - 1 }] });
    expect(changeOf(await see([...FIRST, ...clausesOf(BAN)])).isReread).toBe(true);
  });

  it('reports the added clause, with its topic, until it is reviewed', async () => {
    await see(FIRST);
    const after = [...FIRST, ...clausesOf(BAN)];
    const change = changeOf(await see(after));
    expect(change.clauses.map(({ kind, words }) => [kind, words[0]?.text])).toEqual([['added', BAN]]);
    expect(change.clauses[0]?.topics.map((one) => one.topic)).toContain('ai-scraping');
    expect(changeOf(await see(after)).id).toBe(change.id);
    await reviewChange(change.id, context);
    expect((await see(after)).outcome).toBe('unchanged');
    expect(await store.countUnread()).toBe(0);
  });

  it('compares with the reviewed version, not with the last one seen', async () => {
    await see(FIRST);
    const once = [...FIRST, ...clausesOf(BAN)];
    await see(once);
    const twice = [...once, ...clausesOf('You owe us a fee of 5 euros a month from now on.')];
    const change = changeOf(await see(twice));
    expect(change.clauses.map((clause) => clause.kind)).toEqual(['added', 'added']);
    expect(await store.countUnread()).toBe(1);
  });

  it('keeps silent about headings, labels and short questions that come and go by themselves', async () => {
    const beside = clausesOf('Select your language', 'Was this page of any help to you?');
    const heading = clausesOf('What we do with what you have written to other people')[0];
    await see(FIRST);
    expect((await see([...FIRST, ...beside])).outcome).toBe('unchanged');
    expect((await see([{ ...heading, kind: 'heading' } as (typeof FIRST)[number], ...FIRST])).outcome).toBe(
      'unchanged',
    );
    expect((await see([...FIRST, ...beside, ...clausesOf(BAN)])).outcome).toBe('changed');
  });

  it('tells of a label that holds a word of the person’s own, and names the word', async () => {
    const labelled = clausesOf('Pigeon club');
    await see(FIRST);
    expect((await see([...FIRST, ...labelled])).outcome).toBe('unchanged');
    ownWords = ['pigeon', 'owl'];
    const change = changeOf(await see([...FIRST, ...labelled, ...clausesOf('Pigeon fancy')]));
    expect(change.clauses.map((clause) => clause.ownWords)).toEqual([['pigeon']]);
  });

  it('tells of a title in bold that holds a word of the person’s own, and of no other', async () => {
    await see(FIRST);
    const titled = [...FIRST, ...clausesOf('Breeding and racing of pigeons in the north')];
    expect((await see(titled)).outcome).toBe('unchanged');
    ownWords = ['geese'];
    const change = changeOf(
      await see([...titled, ...clausesOf('Keeping and feeding of geese in the south')]),
    );
    expect(change.clauses.map((clause) => clause.ownWords)).toEqual([['geese']]);
  });

  it('keeps silent about a date that ticks', async () => {
    await see(FIRST);
    const later = [...FIRST.slice(0, 3), ...clausesOf('Last updated: 4 May 2026')];
    expect((await see(later)).outcome).toBe('unchanged');
  });

  it('keeps silent when a page goes back to a text that was reviewed', async () => {
    await see(FIRST);
    const other = [...FIRST, ...clausesOf(BAN)];
    await reviewChange(changeOf(await see(other)).id, context);
    expect((await see(FIRST)).outcome).toBe('unchanged');
    expect((await see(other)).outcome).toBe('unchanged');
  });

  it('takes an unread change back when the service does', async () => {
    await see(FIRST);
    await see([...FIRST, ...clausesOf(BAN)]);
    expect((await see(FIRST)).outcome).toBe('unchanged');
    expect(await store.countUnread()).toBe(0);
  });

  it('keeps nothing of a page that shows hardly anything of the terms', async () => {
    await see(FIRST);
    expect((await see(clausesOf('Something went wrong.'))).outcome).toBe('unlike');
    expect((await see(FIRST)).outcome).toBe('unchanged');
    expect((await see(clausesOf('Short now.'), { byHand: true })).outcome).toBe('changed');
  });

  it('does not bring back terms that were forgotten while they were checked', async () => {
    expect((await see(FIRST, { source: 'watch' })).outcome).toBe('forgotten');
    expect(await store.allTerms()).toEqual([]);
  });

  describe('a page that was still loading', () => {
    const whole = [...FIRST, ...clausesOf(BAN, 'And a last clause that came late.')];
    const amending = async (recorded: Recorded) => {
      if (!('made' in recorded)) throw new Error(`nothing was made: ${recorded.outcome}`);
      return see(whole, { amends: recorded.made });
    };

    it('counts from its whole text when it was seen for the first time', async () => {
      const { outcome } = await amending(await see(FIRST));
      expect(outcome).toBe('first');
      expect((await see(whole)).outcome).toBe('unchanged');
    });

    it('is compared as a whole with the reviewed version', async () => {
      await see(whole);
      const partial = await see(whole.slice(0, 4));
      expect(partial.outcome).toBe('changed');
      expect((await amending(partial)).outcome).toBe('unchanged');
      expect(await store.countUnread()).toBe(0);
      expect((await see(whole)).outcome).toBe('unchanged');
    });

    it('keeps what was chosen for it meanwhile', async () => {
      const first = await see(FIRST);
      if (first.outcome !== 'first') throw new Error(first.outcome);
      const watch = newWatch(time, 60_000);
      await store.write({ terms: { ...first.terms, watch } });
      await amending(first);
      const [terms] = await store.allTerms();
      expect(terms).toMatchObject({ watch, firstSeenAt: first.terms.firstSeenAt });
    });

    it('is not undone once the person has read what had changed', async () => {
      await see(FIRST);
      const partial = await see([...FIRST, ...clausesOf(BAN)]);
      await reviewChange(changeOf(partial).id, context);
      const rest = changeOf(await amending(partial));
      expect(rest.clauses.map(({ kind, words }) => [kind, words[0]?.text])).toEqual([
        ['added', 'And a last clause that came late.'],
      ]);
      for (const { from, to } of await store.recentChanges(9)) {
        expect(await store.version(from)).toBeDefined();
        expect(await store.version(to)).toBeDefined();
      }
    });

    it('counts what a place that is ignored has kept quiet once', async () => {
      await see(FIRST);
      const change = changeOf(await see([...FIRST, ...clausesOf('Owls of the month: Frieda and Franz.')]));
      await ignorePart(change.id, 0, context);
      const partial = await see([...FIRST, ...clausesOf('Owls of the month: Paul and Paula.')]);
      const before = (await store.allTerms())[0]?.ignored?.[0]?.quieted;
      if (!('made' in partial)) throw new Error(partial.outcome);
      const late = clausesOf('This stands above all and came late.');
      await see([...late, ...FIRST, ...clausesOf('Owls of the month: Paul and Paula.')], {
        amends: partial.made,
      });
      expect((await store.allTerms())[0]?.ignored?.[0]?.quieted).toBe(before);
    });
  });

  it('keeps another language as its own terms', async () => {
    await see(FIRST);
    const german = await see(clausesOf('Sie dürfen den Dienst nutzen.'), { language: 'de' });
    expect(german.outcome).toBe('first');
    expect(await store.allTerms()).toHaveLength(2);
  });

  it('names the terms pages that a changed clause links to for the first time', async () => {
    await see(FIRST);
    const pointer = {
      ...clausesOf('See our Content Licensing and AI Scraping Terms before you collect anything.')[0],
      links: [{ url: 'https://pigeonpost.example/ai-terms?utm_source=tos', text: 'AI Scraping Terms' }],
    } as (typeof FIRST)[number];
    const change = changeOf(await see([...FIRST, pointer]));
    expect(change.clauses[0]?.newLinks).toEqual([
      { url: 'https://pigeonpost.example/ai-terms', text: 'AI Scraping Terms' },
    ]);
  });

  describe('terms kept by a link', () => {
    const later = [...FIRST, ...clausesOf(BAN)];

    it('are compared only with what the person has read', async () => {
      expect((await see(FIRST, { source: 'link' })).outcome).toBe('first');
      expect((await see(later)).outcome).toBe('unchanged');
      expect((await see(FIRST)).outcome).toBe('changed');
    });

    it('are told of when a watch finds them changed', async () => {
      await see(FIRST, { source: 'link' });
      const change = changeOf(await see(later, { source: 'watch' }));
      expect(changeOf(await see(later)).id).toBe(change.id);
    });

    it('count as read once they were visited', async () => {
      await see(FIRST, { source: 'link' });
      expect((await see(FIRST)).outcome).toBe('unchanged');
      expect((await see(later)).outcome).toBe('changed');
    });
  });

  it('does not double a version when two tabs see it at once', async () => {
    const inTurn = serially();
    await see(FIRST);
    const after = aSighting({ clauses: [...FIRST, ...clausesOf(BAN)] });
    const both = await Promise.all([1, 2].map(() => inTurn(() => recordTerms(after, context))));
    expect(new Set(both.map((recorded) => changeOf(recorded).id)).size).toBe(1);
    expect(await store.countUnread()).toBe(1);
  });

  it('leaves everything as it was when writing fails', async () => {
    await see(FIRST);
    const broken = { ...store, write: () => Promise.reject(new Error('disk full')) };
    const attempt = recordTerms(aSighting({ clauses: clausesOf(BAN) }), { ...context, store: broken });
    await expect(attempt).rejects.toThrow('disk full');
    expect((await see(FIRST)).outcome).toBe('unchanged');
  });

  it('gives back every version as it was read', async () => {
    const text = fc.lorem({ maxCount: 12, mode: 'words' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(text, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        async (versions) => {
          await closeDatabase();
          globalThis.indexedDB = new IDBFactory();
          for (const texts of versions) {
            const recorded = await see(clausesOf(...texts), { byHand: true });
            if (recorded.outcome === 'forgotten') throw new Error('forgotten');
            const { terms } = recorded;
            const kept = await store.version(terms.latestVersion);
            const clauses = kept ? await store.clauses(kept) : [];
            expect(clauses.map((clause) => clause.text)).toEqual(texts);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('serially', () => {
  it('goes on after an operation that failed', async () => {
    const inTurn = serially();
    const failing = inTurn(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await expect(inTurn(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});

describe('recording while the clock jumps', () => {
  const YEAR = 365 * 24 * 3_600_000;
  const TEXTS = [FIRST, [...FIRST, ...clausesOf(BAN)], FIRST.slice(1)];

  it('comes to the same as with a clock that is right', async () => {
    const visit = fc.record({
      text: fc.constantFrom(...TEXTS),
      isRead: fc.boolean(),
      jump: fc.constantFrom(0, -YEAR, 10 * YEAR, -10 * YEAR),
    });
    const told = async (visits: readonly { text: typeof FIRST; isRead: boolean; jump: number }[]) => {
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      time = 40 * YEAR;
      const outcomes: unknown[] = [];
      for (const { text, isRead, jump } of visits) {
        time = Math.max(0, time + jump);
        const recorded = await see(text);
        const change = recorded.outcome === 'changed' ? recorded.change : null;
        outcomes.push([recorded.outcome, change?.from, change?.to, change?.clauses]);
        if (change && isRead) await reviewChange(change.id, context);
      }
      const [terms] = await store.allTerms();
      return { outcomes, latest: terms?.latestVersion, reviewed: terms?.reviewedVersion };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 6 }), async (visits) => {
        const steady = await told(visits.map((one) => ({ ...one, jump: 0 })));
        expect(await told(visits)).toEqual(steady);
      }),
      { numRuns: 30 },
    );
  });
});
