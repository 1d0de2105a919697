import type { ClauseChange } from '../diff/types.ts';
import type { Clause } from '../terms/types.ts';

/** Longest label, in words: "Select language", "Ali Kabeel", "Back to the overview". */
const LABEL_WORDS = 4;
const WORD = /[\p{L}\p{N}]\S*/gu;

type Told = Pick<Clause, 'kind' | 'text'>;

/**
 * Whether a difference is reason to speak. Editorial ones are not, and neither is a heading, a question or a label that
 * came or went while no sentence did: headings and questions promise nothing, and buttons, names and menu entries stand
 * among the clauses of many pages. A word of the person's own in a clause that came or went is, whatever the clause is.
 *
 * @param before the clauses of the older version, `after` those of the newer one
 */
export function isAudible(
  change: ClauseChange & { readonly ownWords?: readonly string[] },
  before: readonly Told[],
  after: readonly Told[],
): boolean {
  const holdsOwnWord = (change.ownWords?.length ?? 0) > 0;
  if (holdsOwnWord && (change.kind === 'added' || change.kind === 'removed')) return true;
  if (change.significance === 'editorial') return false;
  if (change.significance === 'substantive' || holdsOwnWord) return true;
  const sides = [before[change.before ?? -1], after[change.after ?? -1]];
  return sides.some((clause) => clause !== undefined && !isLabel(clause));
}

function isLabel({ kind, text }: Told): boolean {
  return kind === 'heading' || /[?？]$/u.test(text) || (text.match(WORD)?.length ?? 0) <= LABEL_WORDS;
}
