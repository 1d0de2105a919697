/**
 * A database of which one call fails, as with a full or a broken disk. To be imported before the database is opened for the
 * first time: `idb` remembers some of the methods that are replaced here.
 */
import 'fake-indexeddb/auto';

/**
 * How a call fails: it throws as a browser does that has closed the database, or for want of room; or it is taken, and the
 * transaction is aborted before anything comes of it.
 */
export type Failure = 'closed' | 'full' | 'aborted';

const REQUESTS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const WRITES = ['put', 'add', 'delete', 'clear'];

let failure: Failure = 'closed';
/** Calls until the one that fails; none does below zero. */
let left = -1;
let hasFailed = false;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** @param transactionOf the transaction that a call on this object belongs to; null where it only begins */
function watchCalls<T>(
  type: { readonly prototype: T },
  names: readonly string[],
  transactionOf: (on: T) => IDBTransaction | null,
): void {
  const methods = type.prototype as Record<string, Method>;
  for (const name of names) {
    const call = methods[name] as Method;
    methods[name] = function (...args) {
      if (left > 0) left -= 1;
      if (left !== 0) return call.apply(this, args);
      left = -1;
      hasFailed = true;
      const transaction = transactionOf(this as T);
      if (failure === 'full') throw new DOMException('no room', 'QuotaExceededError');
      if (failure === 'closed' || !transaction) throw new DOMException('closed', 'InvalidStateError');
      const result = call.apply(this, args);
      transaction.abort();
      return result;
    };
  }
}

const ofSource = (source: IDBObjectStore | IDBIndex): IDBTransaction =>
  source instanceof IDBIndex ? source.objectStore.transaction : source.transaction;

watchCalls(IDBDatabase, ['transaction'], () => null);
watchCalls(IDBObjectStore, [...REQUESTS, ...WRITES], ofSource);
watchCalls(IDBIndex, REQUESTS, ofSource);
watchCalls(IDBCursor, ['continue', 'advance'], ({ source }) => ofSource(source));

/**
 * Does something while one call to the database fails.
 *
 * @param at which call, counted from one
 * @returns whether there were so many calls, and what came of it
 */
export async function whileFailing(
  at: number,
  how: Failure,
  work: () => Promise<unknown>,
): Promise<{ readonly hasFailed: boolean; readonly error: unknown }> {
  failure = how;
  left = at;
  hasFailed = false;
  try {
    await work();
    return { hasFailed, error: null };
  } catch (error) {
    return { hasFailed, error };
  } finally {
    left = -1;
  }
}
