/** What went wrong with the database, for the person: the code decides the words they read. */
export type StoreErrorCode = 'full' | 'newer' | 'failed';

/** The database could not be read or written. Nothing kept earlier was touched. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause: unknown) {
    super(
      {
        full: 'The disk is full, so the last change could not be kept. Nothing stored earlier was lost.',
        newer:
          'These records were written by a newer Clausewatch. Update it to see them; they are left untouched.',
        failed:
          'The browser could not open or write Clausewatch’s records. Nothing stored earlier was changed.',
      }[code],
      { cause },
    );
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
