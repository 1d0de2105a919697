import { StoreError } from '../../utils/store/errors.ts';
import { setFault } from '../../utils/tabs/states.ts';

/** The outer boundary of everything that no message waits for: a failure of storage is told in the popup, a bug is
 *  logged, once. */
export function quietly(work: Promise<unknown>): void {
  work.catch(tellFault).catch((error: unknown) => console.error('Clausewatch:', error));
}

/** Remembers a failure of storage for the popup; anything else is thrown on. */
export async function tellFault(error: unknown): Promise<void> {
  if (!(error instanceof StoreError)) throw error;
  console.error('Clausewatch:', error, error.cause);
  await setFault(error.message);
}
