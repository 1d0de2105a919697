/** Saving all that is kept to a file, and adding what a file holds. */
import type { Settings } from '../settings.ts';
import type { Store } from '../store/types.ts';
import { packBackup, unpackBackup } from './file.ts';
import { type Addition, mergeBackup } from './merge.ts';

type OwnWords = Pick<Settings, 'ownWords'>;

/** Makes the backup file. @param now milliseconds since the epoch */
export async function makeBackup(
  store: Pick<Store, 'contents'>,
  settings: OwnWords,
  now: number,
): Promise<Blob> {
  const { terms, ...rest } = await store.contents();
  const kept = terms.map(({ watch, ...one }) => ({
    ...one,
    watch: watch && { intervalMs: watch.intervalMs, isMuted: watch.isMuted },
  }));
  return packBackup({ terms: kept, ...rest, settings: { ownWords: settings.ownWords } }, now);
}

/** What a file would add. Nothing is changed. */
export interface Restoration extends Addition {
  readonly counts: Addition['counts'] & { readonly ownWords: number };
  /** Words of the person's own that are not on their list. */
  readonly ownWords: readonly string[];
}

/**
 * Reads a backup file and works out what it adds.
 *
 * @throws BackupError where it is no backup that can be relied on
 */
export async function readBackup(
  file: Blob,
  store: Pick<Store, 'contents'>,
  settings: OwnWords,
  now: number,
): Promise<Restoration> {
  const backup = await unpackBackup(file);
  const kept = await store.contents();
  const addition = await mergeBackup(
    backup,
    {
      terms: new Map(kept.terms.map((one) => [one.id, one])),
      versions: new Map(kept.versions.map((version) => [version.id, version])),
      clauses: new Map(kept.clauses.map((clause) => [clause.key, clause])),
      changes: new Set(kept.changes.map(({ id }) => id)),
    },
    now,
  );
  const known = new Set(settings.ownWords.map((word) => word.toLowerCase()));
  const ownWords = backup.settings.ownWords.filter((word) => !known.has(word.toLowerCase()));
  return { ...addition, counts: { ...addition.counts, ownWords: ownWords.length }, ownWords };
}
