import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOfVersion } from '../../../utils/record/compare.ts';
import { SCHEMA_VERSION } from '../../../utils/store/migrations.ts';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { oldDatabase, putBack } from '../../support/old-database.ts';

const POST = 'pigeonpost.example/terms|en';
const OWL = 'owlmail.example/terms|en';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('a database of version 1', () => {
  it('is brought to the present with every version, its text, and every change', async () => {
    const old = oldDatabase(1);
    await putBack(old);
    expect((await openDatabase()).version).toBe(SCHEMA_VERSION);
    expect((await store.allTerms()).map(({ id }) => id)).toEqual([OWL, POST]);
    expect(await store.countVersions()).toEqual(
      new Map([
        [OWL, 2],
        [POST, 3],
      ]),
    );
    const [newest, middle, first] = await store.versionsOf(POST);
    expect(newest).toMatchObject({
      termsId: POST,
      source: 'visit',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const text = async (id = ''): Promise<string[]> =>
      (await textOfVersion(store, id)).clauses.map((clause) => clause.text);
    expect(await text(first?.id)).toContain('We keep your letters for 30 days.');
    expect(await text(middle?.id)).toContain('We keep your letters for 90 days.');
    expect(await text(newest?.id)).toEqual([
      'You may use the service if you are old enough.',
      'We keep your letters for 90 days.',
      'You feed the pigeons “on time”.',
      'We may end the service.',
      'This sentence stands everywhere.',
      'You may not train machines on our letters.',
    ]);
    const changes = old.stores.changes?.records ?? [];
    const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
    expect((await store.recentChanges(10)).sort(byId)).toEqual([...changes].sort(byId));
    expect(await store.countUnread()).toBe(1);
    expect(store.countUnreadable()).toBe(0);
  });

  it('has its texts compressed afterwards, which read the same', async () => {
    await putBack(oldDatabase(1));
    const before = await store.contents();
    await store.compressPlain();
    const db = await openDatabase();
    expect(await db.countFromIndex('texts', 'plain')).toBe(0);
    for (const { packed } of await db.getAll('texts')) expect(packed).toBeInstanceOf(Uint8Array);
    expect(await store.contents()).toEqual(before);
  });

  it('keeps a damaged record as it was, says so, and goes on with the rest', async () => {
    const { version, stores } = oldDatabase(1);
    const { changes } = stores;
    if (!changes) throw new Error('no changes');
    const damaged = { ...changes.records[0], from: 7, clauses: 'gone' };
    await putBack({
      version,
      stores: { ...stores, changes: { ...changes, records: [damaged, ...changes.records.slice(1)] } },
    });
    expect(await store.changesOf(OWL)).toHaveLength(0);
    expect(await store.changesOf(POST)).toHaveLength(2);
    expect(store.countUnreadable()).toBe(1);
    const kept = await (await openDatabase()).getAll('changes');
    expect(kept).toContainEqual(damaged);
  });

  it('stays as it was where the step fails', async () => {
    const { version, stores } = oldDatabase(1);
    const { versions } = stores;
    if (!versions) throw new Error('no versions');
    // Without the index that says whose a version is, the step cannot tell where to put it.
    await putBack({ version, stores: { ...stores, versions: { ...versions, indexes: {} } } });
    await expect(store.allTerms()).rejects.toThrow();
    await closeDatabase();
    const opening = indexedDB.open('clausewatch');
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    expect(old.version).toBe(1);
    expect([...old.objectStoreNames]).toEqual(['changes', 'clauses', 'terms', 'versions']);
    old.close();
  });
});
