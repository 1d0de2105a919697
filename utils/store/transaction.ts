import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClausewatchDB } from './schema.ts';

const STORES = ['terms', 'versions', 'texts', 'changes'] as const;
type Stores = (typeof STORES)[number][];

/** One transaction that may write everything. */
export type Writing = IDBPTransaction<ClausewatchDB, Stores, 'readwrite'>;

/** Does what it is given with everything: all of it is kept, or none where something throws. */
export async function writing(
  db: IDBPDatabase<ClausewatchDB>,
  durability: 'strict' | 'relaxed',
  write: (tx: Writing) => Promise<unknown>,
): Promise<void> {
  const tx = db.transaction([...STORES], 'readwrite', { durability });
  try {
    await write(tx);
    await tx.done;
  } catch (error) {
    tx.done.catch(() => undefined); // the error says more
    try {
      tx.abort();
    } catch {
      // The browser has ended it already.
    }
    throw error;
  }
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
  const [keys, records] = await Promise.all([from.getAllKeys(range, limit), from.getAll(range, limit)]);
  return records.map((record, i) => [keys[i] ?? '', record]);
}
