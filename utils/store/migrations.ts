import type { IDBPDatabase } from 'idb';
import type { ClausewatchDB } from './schema.ts';

type Step = (db: IDBPDatabase<ClausewatchDB>) => void;

/**
 * Numbered steps: the n-th leads from version n - 1 to n. A step that has been released is never edited; a new one is
 * appended, with a test that starts from real old data.
 */
const STEPS: readonly Step[] = [
  (db) => {
    db.createObjectStore('terms', { keyPath: 'id' }).createIndex('service', 'service');
    db.createObjectStore('versions', { keyPath: 'id' }).createIndex('terms', 'termsId');
    db.createObjectStore('clauses', { keyPath: 'key' });
    const changes = db.createObjectStore('changes', { keyPath: 'id' });
    changes.createIndex('terms', 'termsId');
    changes.createIndex('service', 'service');
    changes.createIndex('unread', ['unread', 'at']);
  },
];

export const SCHEMA_VERSION = STEPS.length;

/** Brings a database from `oldVersion` to SCHEMA_VERSION, inside the browser's own upgrade transaction. */
export function migrate(db: IDBPDatabase<ClausewatchDB>, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(db);
}
