import { toneOf } from '../diff/tone.ts';
import type { ClauseChange } from '../diff/types.ts';
import type { Clause } from '../terms/types.ts';

/** Longest label, in words: "Select language", "Ali Kabeel", "Back to the overview". */
const LABEL_WORDS = 4;
const WORD = /[\p{L}\p{N}]\S*/gu;

type Told = Pick<Clause, 'kind' | 'text'>;

/**
 * Whether a difference is reason to speak. Editorial ones are not, but for words of the person's own; and neither is a
 * heading, a question or a label that came or went while no sentence did: headings and questions promise nothing, and
 * buttons, names and menu entries stand among the clauses of many pages.
 *
 * @param before the clauses of the older version, `after` those of the newer one
 */
export function isAudible(
  change: ClauseChange & { readonly ownWords?: readonly string[] },
  before: readonly Told[],
  after: readonly Told[],
): boolean {
  if (change.kind === 'moved' || toneOf(change) === 'silent') return false;
  if ((change.ownWords?.length ?? 0) > 0) return true;
  if (change.significance !== 'minor') return change.significance === 'substantive';
  const sides = [before[change.before ?? -1], after[change.after ?? -1]];
  return sides.some((clause) => clause !== undefined && !isLabel(clause));
}

function isLabel({ kind, text }: Told): boolean {
  return kind === 'heading' || /[?？]$/u.test(text) || (text.match(WORD)?.length ?? 0) <= LABEL_WORDS;
}
