import { foldText } from '../diff/fold.ts';
import type { Batch, RecordStore, StoredClause } from '../store/types.ts';
import type { LinkedClause } from '../terms/types.ts';
import type { Version } from './types.ts';

/** What is being written, whatever the outcome. */
export interface Writing {
  readonly store: RecordStore;
  readonly clauses: readonly LinkedClause[];
  /** Whether the version is not stored yet. */
  readonly isNew: boolean;
  /** Versions that go. */
  readonly undone: readonly string[];
}

/** Writes the version with those of its clauses that are not stored yet, and whatever goes with it. */
export async function keep(
  { store, clauses, isNew, undone }: Writing,
  version: Version,
  batch: Pick<Batch, 'terms' | 'changes' | 'deletedChanges'>,
): Promise<void> {
  const deletedVersions = undone.filter((id) => id !== version.id);
  if (!isNew) return store.write({ ...batch, versions: [version], deletedVersions });
  const { assigned, fresh } = await assignKeys(store, clauses, version);
  const kept = { ...version, clauseKeys: assigned };
  await store.write({ ...batch, versions: [kept], clauses: fresh, deletedVersions });
}

/**
 * Gives every clause the key it is stored under. A 64-bit key can be forged, so where a stored clause has the same key
 * and another text, the new one gets a suffix: two different texts never share a key.
 */
async function assignKeys(
  store: RecordStore,
  clauses: readonly LinkedClause[],
  { termsId, clauseKeys: keys }: Version,
) {
  const known = new Map(await store.knownClauses(termsId));
  const fresh: StoredClause[] = [];
  const assigned: string[] = [];
  for (const [i, clause] of clauses.entries()) {
    const text = foldText(clause.text);
    let key = keys[i] ?? '';
    for (let clash = 1; ; clash += 1) {
      const taken = known.get(key);
      if (!taken) {
        const stored: StoredClause = { key, kind: clause.kind, text: clause.text };
        known.set(key, stored);
        fresh.push(stored);
        break;
      }
      if (foldText(taken.text) === text) break;
      key = `${keys[i]}~${clash}`;
    }
    assigned.push(key);
  }
  return { assigned, fresh };
}
