/**
 * Finds every changed clause in the page before anything is drawn. A clause that cannot be found is a result, not a
 * loss: it stays in the panel's list.
 */
import { type Tone, toneOf } from '../diff/tone.ts';
import type { ChangedClause } from '../record/types.ts';
import type { ReadClause } from '../terms/types.ts';
import { clauseRange } from './ranges.ts';

/** A changed clause where it stands in the page. */
export interface Mark {
  /** Index into `change.clauses`. */
  readonly index: number;
  readonly kind: ChangedClause['kind'];
  /** Silent ones are not drawn, but can be gone to. */
  readonly tone: Tone;
  /** The clause; for a removed one, the neighbour it stood before or, at the end, after. */
  readonly range: Range;
  /** The inserted words of a reworded clause. */
  readonly words: readonly Range[];
  /** For a removed clause: whether it stood before or after `range`. */
  readonly side: 'before' | 'after';
}

/** The marks of a change, in the order of `changed`. */
export function findMarks(changed: readonly ChangedClause[], clauses: readonly ReadClause[]): Mark[] {
  return changed.flatMap((change, index) => {
    const mark = change.kind === 'removed' ? findGap(change, clauses) : findClause(change, clauses);
    return mark ? [{ ...mark, index, tone: toneOf(change) }] : [];
  });
}

type Place = Omit<Mark, 'index' | 'tone'>;

function findClause(change: ChangedClause, clauses: readonly ReadClause[]): Place | null {
  const clause = change.after === null ? undefined : clauses[change.after];
  const range = clause && clauseRange(clause);
  if (!clause || !range) return null;
  return {
    kind: change.kind,
    range,
    words: change.kind === 'reworded' ? insertedWords(change, clause) : [],
    side: 'before',
  };
}

function findGap(change: ChangedClause, clauses: readonly ReadClause[]): Place | null {
  const next = clauses[change.at];
  const neighbour = next ?? clauses.at(-1);
  const range = neighbour && clauseRange(neighbour);
  return range ? { kind: 'removed', range, words: [], side: next ? 'before' : 'after' } : null;
}

function insertedWords(change: ChangedClause, clause: ReadClause): Range[] {
  const runs = change.words.filter((run) => run.op !== 'delete');
  // The stored redline may have been made from a text with other invisible characters; then offsets would be off.
  if (runs.map((run) => run.text).join('') !== clause.text) return [];
  const ranges: Range[] = [];
  let at = 0;
  for (const run of runs) {
    const lead = run.text.length - run.text.trimStart().length;
    const range =
      run.op === 'insert' && run.text.trim() !== ''
        ? clauseRange(clause, at + lead, at + run.text.trimEnd().length)
        : null;
    if (range) ranges.push(range);
    at += run.text.length;
  }
  return ranges;
}
