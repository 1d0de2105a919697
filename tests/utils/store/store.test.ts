import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordTerms } from '../../../utils/record/record.ts';
import { StoreError } from '../../../utils/store/errors.ts';
import { SCHEMA_VERSION } from '../../../utils/store/migrations.ts';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
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
    expect(await db.count('clauses')).toBe(5);
    expect(await db.count('versions')).toBe(3);
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
    expect((await db.getAll('clauses')).map((clause) => clause.text).sort()).toEqual([common, 'Only there.']);
    expect(await db.count('versions')).toBe(1);
  });
});
