/** Transactions: what is done in one is kept whole or not at all. Nothing but the transaction may be awaited inside. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ClausewatchDB } from './schema.ts';

export const STORES = ['terms', 'versions', 'texts', 'changes'] satisfies StoreName[];

export type StoreName = StoreNames<ClausewatchDB>;
/** One transaction that may read some stores; of a single one, it has it as `store`. */
export type Reading<Names extends StoreName[]> = IDBPTransaction<ClausewatchDB, Names>;
/** One transaction that may write everything. */
export type Writing = IDBPTransaction<ClausewatchDB, typeof STORES, 'readwrite'>;

/** Asks what it is given of some stores, as they stand at one moment. */
export function reading<Names extends StoreName[], T>(
  db: IDBPDatabase<ClausewatchDB>,
  stores: [...Names],
  read: (tx: Reading<Names>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores);
  tx.done.catch(() => undefined); // what was asked of it tells why it failed
  return read(tx);
}

/**
 * Does what it is given with everything: all of it is kept, or none where something throws. A browser commits what was asked
 * before an exception, so that is taken back here. Where it ended the transaction itself, its own reason counts: the
 * requests only tell that they were aborted.
 */
export async function writing(
  db: IDBPDatabase<ClausewatchDB>,
  durability: 'strict' | 'relaxed',
  write: (tx: Writing) => Promise<unknown>,
): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite', { durability });
  const ended = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await write(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {} // it has ended already
    await ended;
    throw tx.error ?? error;
  }
  const failure = await ended;
  if (failure) throw failure.error;
}

/** Requests side by side. One that is refused at once fails like the others, which must not fail unheard. */
export function together<T>(requests: Iterable<() => Promise<T>>): Promise<T[]> {
  return Promise.all(Array.from(requests, async (request) => request()));
}

interface Many<Value> {
  getAll(range?: IDBKeyRange | null, limit?: number): Promise<Value[]>;
  getAllKeys(range?: IDBKeyRange | null, limit?: number): Promise<string[]>;
}

/** Asked at once of one transaction, so that keys and records belong together. */
export async function entriesOf<Value>(
  from: Many<Value>,
  range: IDBKeyRange | null = null,
  limit?: number,
): Promise<(readonly [string, Value])[]> {
  const asked = [async () => from.getAllKeys(range, limit), async () => from.getAll(range, limit)] as const;
  const [keys, records] = await Promise.all([asked[0](), asked[1]()]);
  return records.map((record, i) => [keys[i] ?? '', record]);
}
