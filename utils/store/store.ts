/**
 * The database behind the `Store` interface. Only the background opens it: in a content script IndexedDB would be the
 * site's own. What one use case writes is one transaction.
 */
import type { Change, Version } from '../record/types.ts';
import { StoreError } from './errors.ts';
import { keysIn } from './lists.ts';
import { searchClauses } from './search.ts';
import { reading, type Transaction, together, writing } from './transaction.ts';
import type { Batch, Contents, Store, StoredClause } from './types.ts';
import { deleteVersions, putVersion, readVersion } from './versions.ts';

export const store: Store = {
  terms: (id) => reading((tx) => tx.objectStore('terms').get(id)),
  allTerms: () => reading((tx) => tx.objectStore('terms').getAll()),
  version: (id) => reading((tx) => readVersion(tx.objectStore('versions'), id)),
  knownClauses: (keys) => reading((tx) => readClauses(tx, keys)),
  change: (id) => reading((tx) => tx.objectStore('changes').get(id)),
  countUnread: () => reading((tx) => tx.objectStore('changes').index('unread').count(unreadRange(1))),

  clauses: (keys) =>
    reading(async (tx) => {
      const known = await readClauses(tx, keys);
      return keys.map((key) => {
        const clause = known.get(key);
        if (!clause) throw new StoreError('failed', new Error(`no clause has the key ${key}`));
        return clause;
      });
    }),

  countVersions: () =>
    reading(async (tx) => {
      const ids = await tx.objectStore('terms').getAllKeys();
      // A count of the index each: to walk it takes ten times as long.
      const index = tx.objectStore('versions').index('terms');
      return new Map(await together(ids.map((id) => async () => [id, await index.count(id)] as const)));
    }),

  unreadTerms: () =>
    reading(async (tx) => {
      const unread = await tx.objectStore('changes').index('unread').getAll(unreadRange(1));
      return new Set(unread.map((change) => change.termsId));
    }),

  versionsOf: (termsId) =>
    reading(async (tx) => {
      const versions = await tx.objectStore('versions').index('terms').getAll(termsId);
      return versions.map(({ lists: _lists, ...info }) => info).sort((a, b) => b.firstSeenAt - a.firstSeenAt);
    }),

  changesOf: (termsId) =>
    reading(async (tx) => {
      const changes = await tx.objectStore('changes').index('terms').getAll(termsId);
      return changes.sort((a, b) => b.at - a.at);
    }),

  unreadChangeOf: (termsId) =>
    reading(async (tx) => {
      const changes = await tx.objectStore('changes').index('terms').getAll(termsId);
      return changes.find((change) => change.unread === 1);
    }),

  recentChanges: (limit) =>
    reading(async (tx) => {
      const changes = tx.objectStore('changes');
      const found: (() => Promise<Change | undefined>)[] = [];
      for (const unread of [1, 0]) {
        // Keys first, newest last: a cursor would ask once for each.
        const keys =
          found.length < limit ? await changes.index('unread').getAllKeys(unreadRange(unread)) : [];
        for (const key of keys.toReversed().slice(0, limit - found.length))
          found.push(() => changes.get(key));
      }
      return (await together(found)).filter((change) => change !== undefined);
    }),

  write: (batch) => writing((tx) => writeBatch(tx, batch), saysNews(batch) ? 'strict' : 'relaxed'),
  forgetService: (service) =>
    writing(async (tx) => forget(tx, await tx.objectStore('terms').index('service').getAllKeys(service))),
  forgetTerms: (termsId) => writing((tx) => forget(tx, [termsId])),
  search: async (wanted, limit, waiting) => {
    const hits = await searchClauses(wanted, limit, waiting);
    waiting?.signal.throwIfAborted();
    return hits;
  },
  forgetAll: () => writing(async (tx) => forget(tx, await tx.objectStore('terms').getAllKeys())),
  contents: () => reading(readContents),
  add: (contents) => writing((tx) => addContents(tx, contents)),
};

function unreadRange(unread: number): IDBKeyRange {
  return IDBKeyRange.bound([unread, Number.NEGATIVE_INFINITY], [unread, Number.POSITIVE_INFINITY]);
}

async function readClauses(tx: Transaction, keys: readonly string[]): Promise<Map<string, StoredClause>> {
  const clauses = tx.objectStore('clauses');
  const found = await together([...new Set(keys)].map((key) => () => clauses.get(key)));
  return new Map(found.flatMap((clause) => (clause ? [[clause.key, clause] as const] : [])));
}

/** That terms were seen again may be lost with the power; what they said may not. */
function saysNews({ clauses, changes, deletedChanges, deletedVersions }: Batch): boolean {
  return [clauses, changes, deletedChanges, deletedVersions].some((part) => part && part.length > 0);
}

async function writeBatch(tx: Transaction<'readwrite'>, batch: Batch): Promise<void> {
  const { clauses = [], changes = [], deletedChanges = [] } = batch;
  await together<unknown>([
    ...clauses.map((clause) => () => tx.objectStore('clauses').put(clause)),
    ...deletedChanges.map((id) => () => tx.objectStore('changes').delete(id)),
    ...changes.map((change) => () => tx.objectStore('changes').put(change)),
    // By what the terms were before: the version that was the newest is what the next one is packed against.
    () => writeVersions(tx, batch),
  ]);
}

async function writeVersions(
  tx: Transaction<'readwrite'>,
  { terms: newTerms, versions: written = [], deletedVersions = [] }: Batch,
): Promise<void> {
  const [terms, versions] = [tx.objectStore('terms'), tx.objectStore('versions')];
  for (const version of written) {
    const latest = (await terms.get(version.termsId))?.latestVersion;
    const base = latest === undefined || deletedVersions.includes(latest) ? undefined : latest;
    await putVersion(versions, version, base);
  }
  await deleteVersions(versions, deletedVersions);
  if (newTerms) await terms.put(newTerms);
}

async function readContents(tx: Transaction): Promise<Contents> {
  const versionStore = tx.objectStore('versions');
  const ids = await versionStore.getAllKeys();
  const versions: Version[] = [];
  for (const id of ids) {
    const version = await readVersion(versionStore, id);
    if (version) versions.push(version);
  }
  const terms = await tx.objectStore('terms').getAll();
  const clauses = await tx.objectStore('clauses').getAll();
  const changes = await tx.objectStore('changes').getAll();
  return { terms, versions, clauses, changes };
}

async function addContents(
  tx: Transaction<'readwrite'>,
  { terms, versions, clauses, changes }: Contents,
): Promise<void> {
  const latest = new Map<string, string>();
  for (const version of versions) {
    await putVersion(tx.objectStore('versions'), version, latest.get(version.termsId));
    latest.set(version.termsId, version.id);
  }
  await together<unknown>([
    ...clauses.map((clause) => () => tx.objectStore('clauses').put(clause)),
    ...terms.map((one) => () => tx.objectStore('terms').put(one)),
    ...changes.map((change) => () => tx.objectStore('changes').put(change)),
  ]);
}

/** Deletes terms with all that is theirs, and the clauses that no other terms use. */
async function forget(tx: Transaction<'readwrite'>, terms: readonly string[]): Promise<void> {
  const changesOfTerms = tx.objectStore('changes').index('terms');
  const changes = (await together(terms.map((id) => () => changesOfTerms.getAllKeys(id)))).flat();
  const versions = await tx.objectStore('versions').getAll();
  const forgotten = new Set(terms);
  const keys = (isForgotten: boolean): string[] =>
    versions.flatMap(({ termsId, lists }) => (forgotten.has(termsId) === isForgotten ? keysIn(lists) : []));
  const orphans = new Set(keys(true));
  for (const key of keys(false)) orphans.delete(key);
  const going = versions.filter(({ termsId }) => forgotten.has(termsId));
  await together<unknown>([
    ...terms.map((id) => () => tx.objectStore('terms').delete(id)),
    ...changes.map((id) => () => tx.objectStore('changes').delete(id)),
    ...going.map(
      ({ id }) =>
        () =>
          tx.objectStore('versions').delete(id),
    ),
    ...[...orphans].map((key) => () => tx.objectStore('clauses').delete(key)),
  ]);
}
