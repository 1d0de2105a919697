import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Change } from '../record/types.ts';
import { keyOf } from './keys.ts';
import { keysIn } from './lists.ts';
import { type ChangeRow, changeRow, type VersionRow, versionRow } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import type { Bundle, StoredClause, StoredVersion } from './types.ts';

type Database = IDBPDatabase<ClausewatchDB>;
type Upgrade = IDBPTransaction<ClausewatchDB, StoreNames<ClausewatchDB>[], 'versionchange'>;
/** What an old database held is of no type that is known now. */
type OldDatabase = IDBPDatabase<unknown>;
type OldUpgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
type Step = (db: OldDatabase, tx: OldUpgrade) => void | Promise<void>;

/**
 * Numbered steps: the n-th leads from version n - 1 to n. A step that has been released is never edited; a new one is
 * appended, with a test that starts from real old data.
 */
const STEPS: readonly Step[] = [
  (db) => {
    db.createObjectStore('terms', { keyPath: 'id' }).createIndex('service', 'service');
    db.createObjectStore('versions', { keyPath: 'id' }).createIndex('terms', 'termsId');
    db.createObjectStore('clauses', { keyPath: 'key' });
    const changes = db.createObjectStore('changes', { keyPath: 'id' });
    changes.createIndex('terms', 'termsId');
    changes.createIndex('service', 'service');
    changes.createIndex('unread', ['unread', 'at']);
  },
  toBundles,
];

export const SCHEMA_VERSION = STEPS.length;

/**
 * Brings a database from `oldVersion` to SCHEMA_VERSION, inside the browser's own upgrade transaction: all of it, or the old
 * one stays.
 */
export async function migrate(db: Database, oldVersion: number, tx: Upgrade): Promise<void> {
  try {
    for (const step of STEPS.slice(oldVersion)) {
      await step(db as unknown as OldDatabase, tx as unknown as OldUpgrade);
    }
  } catch (error) {
    console.error('Clausewatch: the database could not be brought up to date.', error);
    tx.done.catch(() => undefined); // whoever opens the database is told
    tx.abort();
  }
}

/** From a record for each clause to bundles of them, and from records that repeat their names to rows. */
async function toBundles(db: OldDatabase, tx: OldUpgrade): Promise<void> {
  const isNew = (await tx.objectStore('terms').count()) === 0;
  for (const name of ['versions', 'changes']) {
    if (isNew) db.deleteObjectStore(name);
    else tx.objectStore(name).name = `${name}-1`;
    db.createObjectStore(name);
  }
  db.createObjectStore('texts').createIndex('plain', 'plain');
  tx.objectStore('changes').createIndex('order', 'order');
  if (!isNew) {
    for (const termsId of await tx.objectStore('terms').getAllKeys()) await moveTerms(tx, String(termsId));
    for (const name of ['versions', 'changes']) db.deleteObjectStore(`${name}-1`);
  }
  db.deleteObjectStore('clauses');
}

async function moveTerms(tx: OldUpgrade, termsId: string): Promise<void> {
  const [versions, changes] = (await Promise.all(
    ['versions-1', 'changes-1'].map((name) => tx.objectStore(name).index('terms').getAll(termsId)),
  )) as [StoredVersion[], Change[]];
  const keys = new Set(versions.flatMap(({ lists }) => (Array.isArray(lists?.entries) ? keysIn(lists) : [])));
  const found = await Promise.all([...keys].map((key) => tx.objectStore('clauses').get(key)));
  const clauses = found.filter((clause): clause is StoredClause => clause !== undefined);
  // No transaction waits for a compression: that is done later, see `compressPlain`.
  const size = clauses.reduce((sum, { text }) => sum + text.length, 0);
  const bundle: Bundle = { count: clauses.length, size, packed: clauses, plain: 1 };
  const put = (name: string, key: string, row: unknown): Promise<unknown> =>
    (tx.objectStore(name) as unknown as { put(row: unknown, key: string): Promise<unknown> }).put(row, key);
  await Promise.all([
    put('texts', keyOf(termsId, 0), bundle),
    ...versions.map((version) => put('versions', version.id, rowOr<VersionRow>(version, versionRow))),
    ...changes.map((change) => put('changes', change.id, rowOr<ChangeRow>(change, changeRow))),
  ]);
}

/** A damaged record goes along as it is: it cannot be read, but neither is it lost. */
function rowOr<Row>(record: unknown, rowOf: (record: never) => Row): Row | unknown {
  try {
    return rowOf(record as never);
  } catch {
    return record;
  }
}
