/** What changed clauses come to together. */
import type { ClauseChange, Significance } from '../diff/types.ts';
import type { Silence } from './types.ts';

export function countReasons(clauses: readonly ClauseChange[]): Silence['reasons'] {
  const counts: Record<string, number> = {};
  for (const { reason } of clauses) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

const RANK: Record<Significance, number> = { editorial: 0, minor: 1, substantive: 2 };

export function highest(clauses: readonly ClauseChange[]): Significance {
  let most: Significance = 'editorial';
  for (const { significance } of clauses) if (RANK[significance] > RANK[most]) most = significance;
  return most;
}
