/** Looking for words in all texts that are kept. */
import type { IDBPDatabase } from 'idb';
import type { Waiting } from '../steps.ts';
import { rangeOf, termsIdIn } from './keys.ts';
import { keysIn } from './lists.ts';
import { versionOf } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import { readableClauses } from './texts.ts';
import { entriesOf, reading } from './transaction.ts';
import type { StoredClause } from './types.ts';

/** A kept clause that holds the words. */
export interface Hit {
  readonly termsId: string;
  readonly text: string;
}

/** Bundles read at a time: enough to be quick, few enough not to fill the memory. */
const BATCH = 100;

/**
 * Clauses that hold a text, whatever its case, in the terms they stand or stood in; at most `limit` of them.
 *
 * @param wanted at least one character; compared in lower case, with white space as it is
 * @param waiting who waits for it; nothing is found where they have stopped it
 */
export async function searchClauses(
  db: IDBPDatabase<ClausewatchDB>,
  wanted: string,
  limit: number,
  waiting?: Waiting,
): Promise<Hit[]> {
  const lower = wanted.toLowerCase();
  const hits: Hit[] = [];
  const keys = await reading(db, ['texts'], ({ store }) => store.getAllKeys());
  for (let at = 0; at < keys.length && hits.length < limit; at += BATCH) {
    const batch = keys.slice(at, at + BATCH);
    const range = IDBKeyRange.bound(batch[0], batch.at(-1));
    const bundles = await reading(db, ['texts'], ({ store }) => entriesOf(store, range));
    const texts = await Promise.all(bundles.map(([key, bundle]) => readableClauses(key, bundle)));
    for (const [i, clauses] of texts.entries()) {
      const found = clauses.filter(({ text }) => text.toLowerCase().includes(lower));
      const termsId = termsIdIn(bundles[i]?.[0] ?? '');
      if (found.length > 0) hits.push(...(await inVersions(db, termsId, found)));
    }
    if (waiting?.signal.aborted) return [];
    waiting?.tell(Math.min(1, (at + batch.length) / keys.length));
  }
  return hits.slice(0, limit);
}

/** Those that stand in a version: of one that was undone, clauses stay until the terms are forgotten. */
async function inVersions(
  db: IDBPDatabase<ClausewatchDB>,
  termsId: string,
  clauses: readonly StoredClause[],
): Promise<Hit[]> {
  const used = new Set<string>();
  const rows = await reading(db, ['versions'], ({ store }) => store.getAll(rangeOf(termsId)));
  for (const row of rows) {
    const version = versionOf(`${termsId}#`, row);
    for (const key of version ? keysIn(version.lists) : []) used.add(key);
  }
  return clauses.flatMap(({ key, text }) => (used.has(key) ? [{ termsId, text }] : []));
}
