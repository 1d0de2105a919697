import type { DBSchema } from 'idb';
import type { Change, Terms } from '../record/types.ts';
import type { StoredClause, StoredVersion } from './types.ts';

/** The database as a type. Steps that lead here are in `migrations.ts`. */
export interface ClausewatchDB extends DBSchema {
  terms: { key: string; value: Terms; indexes: { service: string } };
  versions: { key: string; value: StoredVersion; indexes: { terms: string } };
  clauses: { key: string; value: StoredClause };
  changes: {
    key: string;
    value: Change;
    indexes: { terms: string; service: string; unread: [number, number] };
  };
}
