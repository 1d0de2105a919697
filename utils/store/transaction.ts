/** Transactions: what is done in one is kept whole or not at all. Nothing but the transaction may be awaited inside. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { guarded } from './errors.ts';
import { openDatabase } from './open.ts';
import type { ClausewatchDB } from './schema.ts';

const STORES = ['terms', 'versions', 'clauses', 'changes'] as const satisfies StoreNames<ClausewatchDB>[];

export type Transaction<Mode extends IDBTransactionMode = 'readonly'> = IDBPTransaction<
  ClausewatchDB,
  (typeof STORES)[number][],
  Mode
>;

/** @throws StoreError */
export function reading<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return guarded(async () => whole((await openDatabase()).transaction([...STORES]), work));
}

/**
 * @param durability `relaxed` may be lost with the power, whole
 * @throws StoreError where nothing was written
 */
export function writing<T>(
  work: (tx: Transaction<'readwrite'>) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  return guarded(async () =>
    whole((await openDatabase()).transaction([...STORES], 'readwrite', { durability }), work),
  );
}

/**
 * A browser commits what was asked before an exception, so that is taken back here. Where it ended the transaction itself,
 * its own reason counts: the requests only tell that they were aborted.
 */
async function whole<Mode extends IDBTransactionMode, T>(
  tx: Transaction<Mode>,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const ended = tx.done.then(
    () => ({ isDone: true as const }),
    (error: unknown) => ({ isDone: false as const, error }),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {} // it has ended already
    await ended;
    throw tx.error ?? error;
  }
  const end = await ended;
  if (!end.isDone) throw end.error;
  return result;
}

/** Requests side by side. One that is refused at once fails like the others, which must not fail unheard. */
export function together<T>(requests: Iterable<() => Promise<T>>): Promise<T[]> {
  return Promise.all(Array.from(requests, async (request) => request()));
}
