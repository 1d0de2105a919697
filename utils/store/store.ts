/**
 * The database behind the `Store` interface. Only the background opens it: in a content script IndexedDB would be the
 * site's own. Nothing foreign is awaited inside a transaction, and what one use case writes is one transaction.
 */
import type { IDBPDatabase } from 'idb';
import type { Change, Version } from '../record/types.ts';
import { guarded, StoreError } from './errors.ts';
import { keysIn } from './lists.ts';
import { openDatabase } from './open.ts';
import type { ClausewatchDB } from './schema.ts';
import { searchClauses } from './search.ts';
import type { Batch, Contents, Store, StoredClause } from './types.ts';
import { deleteVersions, putVersion, readVersion, type VersionStore, type Writable } from './versions.ts';

type Database = IDBPDatabase<ClausewatchDB>;

const withDatabase = <T>(operation: (db: Database) => Promise<T>): Promise<T> =>
  guarded(async () => operation(await openDatabase()));

export const store: Store = {
  terms: (id) => withDatabase((db) => db.get('terms', id)),
  allTerms: () => withDatabase((db) => db.getAll('terms')),
  version: (id) => withDatabase((db) => readVersion(db.transaction('versions').store, id)),
  knownClauses: (keys) => withDatabase((db) => readClauses(db, keys)),
  change: (id) => withDatabase((db) => db.get('changes', id)),
  countUnread: () => withDatabase((db) => db.countFromIndex('changes', 'unread', unreadRange(1))),

  clauses: (keys) =>
    withDatabase(async (db) => {
      const known = await readClauses(db, keys);
      return keys.map((key) => {
        const clause = known.get(key);
        if (!clause) throw new StoreError('failed', new Error(`no clause has the key ${key}`));
        return clause;
      });
    }),

  countVersions: () =>
    withDatabase(async (db) => {
      const tx = db.transaction(['terms', 'versions']);
      const ids = await tx.objectStore('terms').getAllKeys();
      // A count of the index each: to walk it takes ten times as long.
      const index = tx.objectStore('versions').index('terms');
      return new Map(await Promise.all(ids.map(async (id) => [id, await index.count(id)] as const)));
    }),

  unreadTerms: () =>
    withDatabase(async (db) => {
      const unread = await db.getAllFromIndex('changes', 'unread', unreadRange(1));
      return new Set(unread.map((change) => change.termsId));
    }),

  versionsOf: (termsId) =>
    withDatabase(async (db) => {
      const versions = await db.getAllFromIndex('versions', 'terms', termsId);
      return versions.map(({ lists: _lists, ...info }) => info).sort((a, b) => b.firstSeenAt - a.firstSeenAt);
    }),

  changesOf: (termsId) =>
    withDatabase(async (db) => {
      const changes = await db.getAllFromIndex('changes', 'terms', termsId);
      return changes.sort((a, b) => b.at - a.at);
    }),

  unreadChangeOf: (termsId) =>
    withDatabase(async (db) => {
      const changes = await db.getAllFromIndex('changes', 'terms', termsId);
      return changes.find((change) => change.unread === 1);
    }),

  recentChanges: (limit) =>
    withDatabase(async (db) => {
      const { store: changes, done } = db.transaction('changes');
      const found: Promise<Change | undefined>[] = [];
      for (const unread of [1, 0]) {
        // Keys first, newest last: a cursor would ask once for each.
        const keys =
          found.length < limit ? await changes.index('unread').getAllKeys(unreadRange(unread)) : [];
        for (const key of keys.toReversed().slice(0, limit - found.length)) found.push(changes.get(key));
      }
      const read = await Promise.all(found);
      await done;
      return read.filter((change) => change !== undefined);
    }),

  write: (batch) => withDatabase((db) => writeBatch(db, batch)),
  forgetService: (service) =>
    withDatabase(async (db) => forget(db, await db.getAllKeysFromIndex('terms', 'service', service))),
  forgetTerms: (termsId) => withDatabase((db) => forget(db, [termsId])),
  search: async (wanted, limit, waiting) => {
    const hits = await withDatabase((db) => searchClauses(db, wanted, limit, waiting));
    waiting?.signal.throwIfAborted(); // not inside: that would be a failure of the database
    return hits;
  },
  forgetAll: () => withDatabase(async (db) => forget(db, await db.getAllKeys('terms'))),
  contents: () => withDatabase(readContents),
  add: (contents) => withDatabase((db) => addContents(db, contents)),
};

function unreadRange(unread: number): IDBKeyRange {
  return IDBKeyRange.bound([unread, Number.NEGATIVE_INFINITY], [unread, Number.POSITIVE_INFINITY]);
}

async function readClauses(db: Database, keys: readonly string[]): Promise<Map<string, StoredClause>> {
  const { store: clauses, done } = db.transaction('clauses');
  const distinct = [...new Set(keys)];
  const found = await Promise.all(distinct.map((key) => clauses.get(key)));
  await done;
  return new Map(found.flatMap((clause) => (clause ? [[clause.key, clause] as const] : [])));
}

async function writeBatch(db: Database, batch: Batch): Promise<void> {
  // That terms were seen again may be lost with the power; what they said may not.
  const saysNews = [batch.clauses, batch.changes, batch.deletedChanges, batch.deletedVersions].some(
    (part) => part && part.length > 0,
  );
  const tx = db.transaction(['terms', 'versions', 'clauses', 'changes'], 'readwrite', {
    durability: saysNews ? 'strict' : 'relaxed',
  });
  const writes: Promise<unknown>[] = [];
  for (const clause of batch.clauses ?? []) writes.push(tx.objectStore('clauses').put(clause));
  for (const id of batch.deletedChanges ?? []) writes.push(tx.objectStore('changes').delete(id));
  for (const change of batch.changes ?? []) writes.push(tx.objectStore('changes').put(change));
  // By what the terms were before: the version that was the newest is what the next one is packed against.
  writes.push(writeVersions(tx.objectStore('versions'), tx.objectStore('terms'), batch));
  await Promise.all([...writes, tx.done]);
}

async function writeVersions(
  versions: VersionStore,
  terms: Writable<'terms'>,
  { terms: newTerms, versions: written = [], deletedVersions = [] }: Batch,
): Promise<void> {
  for (const version of written) {
    const latest = (await terms.get(version.termsId))?.latestVersion;
    const base = latest === undefined || deletedVersions.includes(latest) ? undefined : latest;
    await putVersion(versions, version, base);
  }
  await deleteVersions(versions, deletedVersions);
  if (newTerms) await terms.put(newTerms);
}

async function readContents(db: Database): Promise<Contents> {
  const tx = db.transaction(['terms', 'versions', 'clauses', 'changes']);
  const versions = tx.objectStore('versions');
  const [terms, ids, clauses, changes] = await Promise.all([
    tx.objectStore('terms').getAll(),
    versions.getAllKeys(),
    tx.objectStore('clauses').getAll(),
    tx.objectStore('changes').getAll(),
  ]);
  const whole: Version[] = [];
  for (const id of ids) {
    const version = await readVersion(versions, id);
    if (version) whole.push(version);
  }
  await tx.done;
  return { terms, versions: whole, clauses, changes };
}

async function addContents(db: Database, { terms, versions, clauses, changes }: Contents): Promise<void> {
  const tx = db.transaction(['terms', 'versions', 'clauses', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  const latest = new Map<string, string>();
  for (const version of versions) {
    await putVersion(tx.objectStore('versions'), version, latest.get(version.termsId));
    latest.set(version.termsId, version.id);
  }
  await Promise.all([
    ...clauses.map((clause) => tx.objectStore('clauses').put(clause)),
    ...terms.map((one) => tx.objectStore('terms').put(one)),
    ...changes.map((change) => tx.objectStore('changes').put(change)),
    tx.done,
  ]);
}

/** Deletes terms with all that is theirs, and the clauses that no other terms use. */
async function forget(db: Database, terms: readonly string[]): Promise<void> {
  const tx = db.transaction(['terms', 'versions', 'clauses', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  const changeStore = tx.objectStore('changes');
  const changes = (await Promise.all(terms.map((id) => changeStore.index('terms').getAllKeys(id)))).flat();
  const versions = await tx.objectStore('versions').getAll();
  const forgotten = new Set(terms);
  const keys = (isForgotten: boolean): string[] =>
    versions.flatMap(({ termsId, lists }) => (forgotten.has(termsId) === isForgotten ? keysIn(lists) : []));
  const orphans = new Set(keys(true));
  for (const key of keys(false)) orphans.delete(key);
  await Promise.all([
    ...terms.map((id) => tx.objectStore('terms').delete(id)),
    ...changes.map((id) => changeStore.delete(id)),
    ...versions.filter((v) => forgotten.has(v.termsId)).map((v) => tx.objectStore('versions').delete(v.id)),
    ...[...orphans].map((key) => tx.objectStore('clauses').delete(key)),
    tx.done,
  ]);
}
