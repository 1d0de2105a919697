import { messageOf } from '../messages.ts';

/** What went wrong with the database, for the person: the code decides the words they read. */
export type StoreErrorCode = 'full' | 'newer' | 'unreadable' | 'failed';

/** The database could not be read or written. Nothing kept earlier was touched. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause: unknown) {
    super(messageOf('store_', code), { cause });
    this.code = code;
  }
}

/** Runs a database operation; what it throws arrives as a `StoreError`. */
export async function guarded<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'QuotaExceededError') throw new StoreError('full', error);
    if (name === 'VersionError') throw new StoreError('newer', error);
    throw new StoreError('failed', error);
  }
}
