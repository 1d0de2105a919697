import { foldText } from '../diff/fold.ts';
import type { Clause } from '../terms/types.ts';

/** At most this share of the old clauses left, and less than that share of the old length. */
const KEPT_SHARE = 0.1;
const LENGTH_SHARE = 0.2;

/**
 * Whether a page shows hardly anything of the terms it showed before: much shorter, and next to no clause of them left.
 * Services hardly ever shorten their terms to a fifth; error pages, logins, consent walls and empty shells do.
 */
export function isUnlike(
  before: readonly Pick<Clause, 'text'>[],
  after: readonly Pick<Clause, 'text'>[],
): boolean {
  if (lengthOf(after) >= LENGTH_SHARE * lengthOf(before)) return false;
  const now = new Set(after.map((clause) => foldText(clause.text)));
  const kept = before.filter((clause) => now.has(foldText(clause.text))).length;
  return kept <= KEPT_SHARE * before.length;
}

function lengthOf(clauses: readonly Pick<Clause, 'text'>[]): number {
  let length = 0;
  for (const { text } of clauses) length += text.length;
  return length;
}
