/**
 * The database behind the `Store` interface. The background opens it, and for backups the settings page and the
 * offscreen page; never a content script, where IndexedDB would be the site's own. Nothing foreign is awaited inside a
 * transaction, and what one use case writes is one transaction.
 */
import type { IDBPDatabase } from 'idb';
import type { Change } from '../record/types.ts';
import { addContents, readContents } from './contents.ts';
import { guarded, StoreError } from './errors.ts';
import { rangeOf, termsIdIn } from './keys.ts';
import { openDatabase } from './open.ts';
import { type ChangeRow, changeOf, changeRow, termsOf, versionOf } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import { searchClauses } from './search.ts';
import { clausesOf, compressPlain, type PreparedTexts, prepareTexts, putTexts } from './texts.ts';
import {
  entriesOf,
  type Reading,
  reading,
  type StoreName,
  together,
  type Writing,
  writing,
} from './transaction.ts';
import type { Batch, Store } from './types.ts';
import { countUnreadable, forgetUnreadable, isSetAside, readable } from './unreadable.ts';
import { usageOf } from './usage.ts';
import { deleteVersions, putVersion, readVersion, type VersionStore, type Writable } from './versions.ts';

type Database = IDBPDatabase<ClausewatchDB>;

const withDatabase = <T>(operation: (db: Database) => Promise<T>): Promise<T> =>
  guarded(async () => operation(await openDatabase()));

const read = <Names extends StoreName[], T>(
  stores: [...Names],
  operation: (tx: Reading<Names>) => Promise<T>,
): Promise<T> => withDatabase((db) => reading(db, stores, operation));

export const store: Store = {
  terms: (id) => read(['terms'], async ({ store }) => oneOf('terms', id, await store.get(id), termsOf)),
  allTerms: () =>
    read(['terms'], async ({ store }) => {
      const all = await entriesOf(store);
      return all.flatMap(([id, terms]) => readable('terms', id, termsOf(terms)));
    }),
  version: (id) => read(['versions'], ({ store }) => readVersion(store, id)),
  knownClauses: (termsId) => withDatabase((db) => clausesOf(db, termsId)),
  change: (id) =>
    read(['changes'], async ({ store }) =>
      oneOf('changes', id, await store.get(id), (kept) => changeOf(id, kept)),
    ),
  countChanges: () => read(['changes'], ({ store }) => store.count()),
  countUnread: () =>
    read(['changes'], async ({ store }) => {
      if (countUnreadable() === 0) return store.index('order').count(UNREAD());
      return (await unreadIds(store)).length;
    }),

  clauses: ({ termsId, clauseKeys }) =>
    withDatabase(async (db) => {
      const known = clauseKeys.length > 0 ? await clausesOf(db, termsId) : new Map();
      return clauseKeys.map((key) => {
        const clause = known.get(key);
        if (!clause) throw new StoreError('failed', new Error(`no clause has the key ${key}`));
        return clause;
      });
    }),

  countVersions: () =>
    read(['terms', 'versions'], async (tx) => {
      const ids = await tx.objectStore('terms').getAllKeys();
      const versions = tx.objectStore('versions');
      if ((await versions.count()) > FEW_VERSIONS * ids.length) {
        return new Map(
          await together(ids.map((id) => async () => [id, await versions.count(rangeOf(id))] as const)),
        );
      }
      const counts = new Map(ids.map((id) => [id, 0]));
      for (const id of await versions.getAllKeys()) {
        const count = counts.get(termsIdIn(id));
        if (count !== undefined) counts.set(termsIdIn(id), count + 1);
      }
      return counts;
    }),

  unreadTerms: () => read(['changes'], async ({ store }) => new Set((await unreadIds(store)).map(termsIdIn))),

  versionsOf: (termsId) =>
    read(['versions'], async ({ store }) => {
      const rows = await entriesOf(store, rangeOf(termsId));
      const versions = rows.flatMap(([id, row]) => readable('versions', id, versionOf(id, row)));
      return versions.map(({ lists: _lists, ...info }) => info).sort((a, b) => b.firstSeenAt - a.firstSeenAt);
    }),

  changesOf: (termsId) =>
    read(['changes'], async ({ store }) =>
      changesFrom(await entriesOf(store, rangeOf(termsId))).sort((a, b) => b.at - a.at),
    ),

  unreadChangeOf: (termsId) =>
    read(['changes'], async ({ store }) => {
      const ids = (await unreadIds(store)).filter((id) => termsIdIn(id) === termsId);
      const rows = await together(ids.map((id) => () => store.get(id)));
      return changesFrom(rows.flatMap((row, i) => (row ? [[ids[i] ?? '', row] as const] : []))).at(0);
    }),

  recentChanges: (limit) =>
    read(['changes'], async ({ store }) =>
      changesFrom(await entriesOf(store.index('order'), null, Math.min(limit, MOST_AT_ONCE))),
    ),

  write: (batch) => withDatabase((db) => writeBatch(db, batch)),
  forgetService: (service) => withDatabase(async (db) => forget(db, await termsOfService(db, service))),
  forgetTerms: (termsId) => withDatabase((db) => forget(db, [termsId])),
  search: async (wanted, limit, waiting) => {
    const hits = await withDatabase((db) => searchClauses(db, wanted, limit, waiting));
    waiting?.signal.throwIfAborted(); // not inside: that would be a failure of the database
    return hits;
  },
  forgetAll: () => withDatabase(forgetAll),
  usage: () => withDatabase(usageOf),
  compressPlain: () => withDatabase(compressPlain),
  countUnreadable,
  contents: () => withDatabase(readContents),
  add: (contents) => withDatabase((db) => addContents(db, contents)),
};

/** As large as browsers take. */
const MOST_AT_ONCE = 2 ** 32 - 1;

/** Of each terms: up to so many, their keys are read faster than they are counted for one terms after another. */
const FEW_VERSIONS = 10;

const UNREAD = (): IDBKeyRange =>
  IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]);

function changesFrom(entries: readonly (readonly [string, ChangeRow])[]): Change[] {
  return entries.flatMap(([id, row]) => readable('changes', id, changeOf(id, row)));
}

/** Without those that are known to be damaged: nobody can be shown them. */
async function unreadIds(changes: Reading<['changes']>['store']): Promise<string[]> {
  const ids = await changes.index('order').getAllKeys(UNREAD());
  return ids.filter((id) => !isSetAside('changes', id));
}

function termsOfService(db: Database, service: string): Promise<string[]> {
  return reading(db, ['terms'], ({ store }) => store.index('service').getAllKeys(service));
}

/** @throws StoreError where it is there and cannot be read: it is not to be taken for missing, and written anew */
function oneOf<Kept, T>(
  where: string,
  id: string,
  kept: Kept | undefined,
  read: (kept: Kept) => T | null,
): T | undefined {
  if (kept === undefined) return undefined;
  const [found] = readable(where, id, read(kept));
  if (found === undefined) throw new StoreError('unreadable', new Error(`${where}: ${id} is damaged`));
  return found;
}

async function writeBatch(db: Database, batch: Batch): Promise<void> {
  // That terms were seen again may be lost with the power; what they said may not.
  const saysNews = [batch.clauses, batch.changes, batch.deletedChanges, batch.deletedVersions].some(
    (part) => part && part.length > 0,
  );
  const { clauses = [], versions = [] } = batch;
  const [version] = versions;
  const texts = version && clauses.length > 0 ? await prepareTexts(db, version.termsId, clauses) : null;
  await writing(db, saysNews ? 'strict' : 'relaxed', (tx) => writeAll(tx, batch, texts));
}

async function writeAll(tx: Writing, batch: Batch, texts: PreparedTexts | null): Promise<void> {
  if (texts) await putTexts(tx.objectStore('texts'), texts);
  const changes = tx.objectStore('changes');
  const { changes: written = [], deletedChanges = [] } = batch;
  await together<unknown>([
    ...deletedChanges.map((id) => () => changes.delete(id)),
    ...written.map((change) => () => changes.put(changeRow(change), change.id)),
    // By what the terms were before: the version that was the newest is what the next one is packed against.
    () => writeVersions(tx.objectStore('versions'), tx.objectStore('terms'), batch),
  ]);
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

/** Deletes terms with all that is theirs. */
async function forget(db: Database, terms: readonly string[]): Promise<void> {
  await writing(db, 'strict', (tx) =>
    together(
      terms.flatMap((id) => [
        () => tx.objectStore('terms').delete(id),
        ...(['versions', 'texts', 'changes'] as const).map(
          (name) => () => tx.objectStore(name).delete(rangeOf(id)),
        ),
      ]),
    ),
  );
  forgetUnreadable();
}

async function forgetAll(db: Database): Promise<void> {
  await writing(db, 'strict', (tx) =>
    together([...tx.objectStoreNames].map((name) => () => tx.objectStore(name).clear())),
  );
  forgetUnreadable();
}
