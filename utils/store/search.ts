/** Looking for words in all texts that are kept. */
import type { Waiting } from '../steps.ts';
import { keysIn } from './lists.ts';
import { reading } from './transaction.ts';
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
export async function searchClauses(wanted: string, limit: number, waiting?: Waiting): Promise<Hit[]> {
  const found = new Map<string, StoredClause>();
  const lower = wanted.toLowerCase();
  const total = await reading((tx) => tx.objectStore('clauses').count());
  let read = 0;
  let after: string | null = null;
  while (found.size < limit) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch: StoredClause[] = await reading((tx) => tx.objectStore('clauses').getAll(range, BATCH));
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
  return hitsIn(found, limit);
}

function hitsIn(found: ReadonlyMap<string, StoredClause>, limit: number): Promise<Hit[]> {
  return reading(async (tx) => {
    const hits = new Map<string, Hit>();
    for (let cursor = await tx.objectStore('versions').openCursor(); cursor; ) {
      const { termsId, lists } = cursor.value;
      for (const key of keysIn(lists)) {
        const clause = found.get(key);
        if (clause) hits.set(`${termsId}\n${key}`, { termsId, text: clause.text });
      }
      cursor = await cursor.continue();
    }
    return [...hits.values()].slice(0, limit);
  });
}
