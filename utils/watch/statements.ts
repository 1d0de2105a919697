/**
 * What a changed clause comes to, in short, so that it is known again: on a second look, and once it has been told.
 *
 *     "+5f0c…"  these words stand there now (added, or reworded to this)
 *     "-91ab…"  these words are gone (removed)
 */
import { clauseKey, foldText } from '../diff/fold.ts';
import type { Change, ChangedClause } from '../record/types.ts';

type Words = Pick<ChangedClause, 'kind' | 'words'>;

function keyOf({ words }: Words, side: 'insert' | 'delete'): string {
  const text = words.map((edit) => (edit.op === 'keep' || edit.op === side ? edit.text : '')).join('');
  return clauseKey(foldText(text));
}

/** The statement of a changed clause. */
export function statementOf(clause: Words): string {
  return clause.kind === 'removed' ? `-${keyOf(clause, 'delete')}` : `+${keyOf(clause, 'insert')}`;
}

/** Statements that a changed clause makes untrue; should they come true again, that is news again. */
export function overruledBy(clause: Words): string[] {
  const gone = `+${keyOf(clause, 'delete')}`;
  if (clause.kind === 'removed') return [gone];
  const back = `-${keyOf(clause, 'insert')}`;
  return clause.kind === 'reworded' ? [gone, back] : [back];
}

/** Whether a clause is anything to tell: its words changed, and more than editorially or in the person's own words. */
export function isTellable({ kind, significance, ownWords }: ChangedClause): boolean {
  return kind !== 'moved' && (significance !== 'editorial' || ownWords.length > 0);
}

/** What of a change is to be told. */
export function tellable({ clauses }: Change): ChangedClause[] {
  return clauses.filter(isTellable);
}

/** A removed clause this near to new words may have made room for them. */
const SAME_PLACE = 1;

/** Whether a clause was removed where passing words stand: a carousel takes its turn. */
export function isBesidePassing({ kind, at }: ChangedClause, passing: readonly ChangedClause[]): boolean {
  return (
    kind === 'removed' && passing.some((one) => one.kind === 'added' && Math.abs(one.at - at) <= SAME_PLACE)
  );
}
