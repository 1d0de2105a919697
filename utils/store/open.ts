import { type IDBPDatabase, openDB } from 'idb';
import { guarded } from './errors.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';
import type { ClausewatchDB } from './schema.ts';

const NAME = 'clausewatch';

let opened: Promise<IDBPDatabase<ClausewatchDB>> | null = null;

/**
 * The database, opened once per context and again after it was closed under us (the browser does that when storage is
 * cleared or the disk fails). A failed opening is not remembered: the next call tries again.
 *
 * @throws StoreError where it cannot be opened, or was written by a newer version of the extension
 */
export function openDatabase(): Promise<IDBPDatabase<ClausewatchDB>> {
  opened ??= guarded(() =>
    openDB<ClausewatchDB>(NAME, SCHEMA_VERSION, {
      upgrade: (db, oldVersion, _newVersion, tx) => migrate(db, oldVersion, tx),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    }),
  ).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Closes the database; the next use opens it again. For tests that swap it. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing?.catch(() => null))?.close();
}
