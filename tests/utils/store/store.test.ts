import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordTerms } from '../../../utils/record/record.ts';
import type { Version } from '../../../utils/record/types.ts';
import { StoreError } from '../../../utils/store/errors.ts';
import { SCHEMA_VERSION } from '../../../utils/store/migrations.ts';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { aTerms } from '../../support/builders.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const context = { store, now: () => Date.now(), ownWords: async () => [] };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('the database', () => {
  it('leaves one that a newer version wrote alone, and says so', async () => {
    const newer = await openDB('clausewatch', SCHEMA_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('future'),
    });
    await newer.put('future', 'kept', 'key');
    newer.close();
    const attempt = store.allTerms();
    await expect(attempt).rejects.toThrow(StoreError);
    await expect(attempt).rejects.toThrow(/newer Clausewatch/);
    const again = await openDB('clausewatch', SCHEMA_VERSION + 1);
    expect(await again.get('future', 'key')).toBe('kept');
    again.close();
  });

  it('opens again after a failure', async () => {
    const real = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new Error('no disk');
      },
    } as unknown as IDBFactory;
    await expect(store.allTerms()).rejects.toThrow(StoreError);
    globalThis.indexedDB = real;
    expect(await store.allTerms()).toEqual([]);
  });

  it('keeps a clause once, however many versions hold it', async () => {
    const shared = ['One clause that stays.', 'Another clause that stays.'];
    for (const text of ['First text of three.', 'Second text of three.', 'Third text of three.']) {
      await recordTerms(aSighting({ clauses: clausesOf(...shared, text) }), context);
    }
    const db = await openDatabase();
    const [termsId = ''] = await db.getAllKeys('terms');
    expect((await store.knownClauses(termsId)).size).toBe(5);
    expect(await db.count('versions')).toBe(3);
  });
});

describe('versions', () => {
  const versionOf = (id: string, keys: readonly string[], at: number): Version => ({
    id,
    termsId: 'a.example/terms|en',
    digest: id,
    clauseKeys: keys,
    numbers: keys.map(() => ''),
    termsLinks: [],
    firstSeenAt: at,
    lastSeenAt: at,
    reviewedAt: null,
    source: 'visit',
    extractor: 1,
    statedDate: null,
    silence: null,
  });
  const terms = (latestVersion: string) => aTerms({ id: 'a.example/terms|en', latestVersion });

  it('read back as they were written, whatever is written and deleted between', async () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ keys: fc.array(key, { maxLength: 8 }) }) },
      { weight: 1, arbitrary: fc.record({ deleted: fc.nat(30) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        await closeDatabase();
        globalThis.indexedDB = new IDBFactory();
        const expected = new Map<string, readonly string[]>();
        for (const [at, one] of steps.entries()) {
          if ('keys' in one) {
            const id = `a.example/terms|en#${at}`;
            expected.set(id, one.keys);
            await store.write({ versions: [versionOf(id, one.keys, at)], terms: terms(id) });
          } else {
            const id = [...expected.keys()][one.deleted];
            if (id === undefined) continue;
            expected.delete(id);
            await store.write({ deletedVersions: [id] });
          }
        }
        for (const [id, keys] of expected) expect((await store.version(id))?.clauseKeys).toEqual(keys);
        const listed = await store.versionsOf('a.example/terms|en');
        expect(listed.map(({ id }) => id)).toEqual([...expected.keys()].reverse());
      }),
      { numRuns: 40 },
    );
  });

  it('of a year in which little changes cost little more than one', async () => {
    const keys = Array.from({ length: 400 }, (_, i) => `0123456789ab${String(i).padStart(4, '0')}`);
    for (let day = 0; day < 60; day += 1) {
      const id = `a.example/terms|en#${day}`;
      const changed = keys.with((day * 7) % 400, `changed-${day}`);
      await store.write({ versions: [versionOf(id, changed, day)], terms: terms(id) });
    }
    const stored = await (await openDatabase()).getAll('versions');
    const sizes = stored.map((version) => JSON.stringify(version).length);
    const whole = Math.max(...sizes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * whole);
  });
});

describe('countVersions', () => {
  it.each([2, 24])('counts %i versions of one terms, and those of others', async (count) => {
    for (let i = 0; i < count; i += 1) {
      await recordTerms(aSighting({ clauses: clausesOf(`Text number ${i}.`) }), context);
    }
    await recordTerms(
      aSighting({ url: 'https://owlmail.example/terms', clauses: clausesOf('Another text.') }),
      context,
    );
    const counts = await store.countVersions();
    expect([...counts.values()].sort((one, other) => one - other)).toEqual([1, count]);
  });
});

describe('search', () => {
  it('finds clauses of any version by their words, in every terms that holds them', async () => {
    const shared = 'We may keep an OWL for you.';
    await recordTerms(aSighting({ clauses: clausesOf(shared, 'An old rule that goes.') }), context);
    await recordTerms(aSighting({ clauses: clausesOf(shared, 'A new rule that comes.') }), context);
    await recordTerms(aSighting({ clauses: clausesOf(shared), url: 'https://b.example/terms' }), context);
    expect((await store.search('owl', 10)).map(({ termsId }) => termsId).sort()).toEqual([
      'b.example/terms|en',
      'pigeonpost.example/terms|en',
    ]);
    expect((await store.search('old rule', 10)).map(({ text }) => text)).toEqual(['An old rule that goes.']);
    expect(await store.search('heron', 10)).toEqual([]);
    expect(await store.search('rule', 1)).toHaveLength(1);
  });

  it('says how far it is, and stops where it is told to', async () => {
    await recordTerms(aSighting({ clauses: clausesOf('One clause about owls.', 'Another.') }), context);
    const shares: number[] = [];
    const controller = new AbortController();
    const waiting = { signal: controller.signal, tell: (share: number) => shares.push(share) };
    expect(await store.search('owls', 10, waiting)).toHaveLength(1);
    expect(shares).toEqual([1]);
    controller.abort(new Error('enough'));
    await expect(store.search('owls', 10, waiting)).rejects.toThrow('enough');
  });
});

describe('forgetService', () => {
  it('removes every trace of a service and keeps what others use', async () => {
    const common = 'A sentence that two services have in common.';
    await recordTerms(aSighting({ clauses: clausesOf(common, 'Only here.') }), context);
    await recordTerms(
      aSighting({ clauses: clausesOf(common, 'Only there.'), url: 'https://other.example/terms' }),
      context,
    );
    await store.forgetService('pigeonpost.example');
    const db = await openDatabase();
    expect((await db.getAll('terms')).map((terms) => terms.service)).toEqual(['other.example']);
    const { clauses } = await store.contents();
    expect(clauses.map(({ text }) => text).sort()).toEqual([common, 'Only there.']);
    expect(await db.count('texts')).toBe(1);
    expect(await db.count('versions')).toBe(1);
  });
});
