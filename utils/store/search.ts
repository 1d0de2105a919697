/** Looking for words in all texts that are kept. */
import type { IDBPDatabase } from 'idb';
import type { Waiting } from '../steps.ts';
import { keysIn } from './lists.ts';
import type { ClausewatchDB } from './schema.ts';
import type { StoredClause } from './types.ts';

/** A kept clause that holds the words. */
export interface Hit {
  readonly termsId: string;
  readonly text: string;
}

/** Clauses read at a time: enough to be quick, few enough not to fill the memory. */
const BATCH = 2_000;

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
  const found = new Map<string, StoredClause>();
  const lower = wanted.toLowerCase();
  const total = await db.count('clauses');
  let read = 0;
  let after: string | null = null;
  while (found.size < limit) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch: StoredClause[] = await db.getAll('clauses', range, BATCH);
    for (const clause of batch) {
      if (found.size < limit && clause.text.toLowerCase().includes(lower)) found.set(clause.key, clause);
    }
    if (waiting?.signal.aborted) return [];
    read += batch.length;
    waiting?.tell(read / Math.max(total, 1));
    after = batch.at(-1)?.key ?? null;
    if (batch.length < BATCH) break;
  }
  if (found.size === 0) return [];
  const hits = new Map<string, Hit>();
  for (let cursor = await db.transaction('versions').store.openCursor(); cursor; ) {
    const { termsId, lists } = cursor.value;
    for (const key of keysIn(lists)) {
      const clause = found.get(key);
      if (clause) hits.set(`${termsId}\n${key}`, { termsId, text: clause.text });
    }
    cursor = await cursor.continue();
  }
  return [...hits.values()].slice(0, limit);
}
