/** Writers read before they write; one lock for all contexts of the extension keeps them from doing so at the same time. */
const NAME = 'clausewatch-record';

/** Does something to the record while nobody else does. A context that ends gives the lock back. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(NAME, work) as Promise<T>;
}
