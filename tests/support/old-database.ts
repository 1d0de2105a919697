/** Databases as older versions of the extension made them: the stores, indexes and records that their own code wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OldDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string;
        readonly indexes: Readonly<Record<string, string | string[]>>;
        readonly records: readonly Readonly<Record<string, unknown>>[];
      }
    >
  >;
}

export function oldDatabase(version: number): OldDatabase {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'databases', `v${version}.json`), 'utf8'));
}

/** Puts one in the place of what is there. Runs in a page of the extension too, so it uses nothing from outside. */
export async function putBack({ version, stores }: OldDatabase): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('clausewatch'));
  const opening = indexedDB.open('clausewatch', version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const record of records) made.put(record);
    }
  };
  (await done(opening)).close();
}
