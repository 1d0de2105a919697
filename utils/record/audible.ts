import type { ClauseChange } from '../diff/types.ts';

/** Longest label, in words: "Select language", "Ali Kabeel", "Back to the overview". */
const LABEL_WORDS = 4;

/**
 * Whether a difference is reason to speak. Editorial ones are not, and neither is a label that came or went while no
 * sentence did: buttons, names and menu entries stand among the clauses of many pages.
 *
 * @param before the clauses of the older version, `after` those of the newer one
 */
export function isAudible(
  change: ClauseChange & { readonly ownWords?: readonly string[] },
  before: readonly { readonly text: string }[],
  after: readonly { readonly text: string }[],
): boolean {
  if (change.significance === 'editorial') return false;
  if (change.significance === 'substantive' || (change.ownWords?.length ?? 0) > 0) return true;
  const texts = [before[change.before ?? -1]?.text, after[change.after ?? -1]?.text];
  return texts.some((text) => (text?.split(' ').length ?? 0) > LABEL_WORDS);
}
