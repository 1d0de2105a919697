import type { DBSchema } from 'idb';
import type { Terms } from '../record/types.ts';
import type { ChangeRow, VersionRow } from './rows.ts';
import type { Bundle } from './types.ts';

/** The database as a type; keys are those of `keys.ts`. Steps that lead here are in `migrations.ts`. */
export interface ClausewatchDB extends DBSchema {
  terms: { key: string; value: Terms; indexes: { service: string } };
  versions: { key: string; value: VersionRow };
  /** `plain` lists bundles that are still to be compressed. */
  texts: { key: string; value: Bundle; indexes: { plain: number } };
  changes: { key: string; value: ChangeRow; indexes: { order: [number, number] } };
}
