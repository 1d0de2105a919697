import { runToEnd, type Steps } from '../steps.ts';
import type { Clause } from '../terms/types.ts';
import { type AlignedPair, type Alignment, alignClauses } from './align.ts';
import type { Recut } from './recut.ts';
import { judge, judgeWhole } from './significance.ts';
import type { ClauseChange, WordEdit } from './types.ts';
import { redline } from './words.ts';

/** What changed between two versions, and what did not though it looks otherwise. */
export interface Comparison {
  readonly changes: readonly ClauseChange[];
  /** The same words cut into other clauses: no change, so not among the changes. */
  readonly recut: readonly Recut[];
  /** Share of the characters of both versions that stand in both (0..1); moved ones count. */
  readonly keptShare: number;
  /** Hardly anything was kept: another document, or one written anew. Redlines then say little. */
  readonly isRewritten: boolean;
}

/** Below this share of kept characters the document was written anew. */
const REWRITTEN_BELOW = 0.2;

/**
 * The changes between two versions, in the order of the new one: by `at`, removed before the others, then by index.
 * Numbering is never compared, nor is the kind of a clause; texts equal after folding are no change, and neither is the
 * same text cut into other clauses. Both ways round the changes mirror each other.
 */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] {
  return runToEnd(compareInSteps(before, after)).changes;
}

/** Like `compareClauses`, in steps, and with what there is to say about the versions as a whole. */
export function* compareInSteps(before: readonly Clause[], after: readonly Clause[]): Steps<Comparison> {
  const alignment = yield* alignClauses(before, after);
  const changes = yield* changesOf(before, after, alignment);
  const all = lengthOf(before) + lengthOf(after);
  let changed = 0;
  for (const { words } of changes) {
    for (const { op, text } of words) if (op !== 'keep') changed += text.length;
  }
  const keptShare = all === 0 ? 1 : (all - changed) / all;
  const isRewritten = keptShare < REWRITTEN_BELOW && before.length > 0 && after.length > 0;
  return { changes, recut: alignment.recut, keptShare, isRewritten };
}

function lengthOf(clauses: readonly Clause[]): number {
  let length = 0;
  for (const { text } of clauses) length += text.length;
  return length;
}

function* changesOf(
  before: readonly Clause[],
  after: readonly Clause[],
  alignment: Alignment,
): Steps<ClauseChange[]> {
  const changes: ClauseChange[] = [];
  for (const pair of alignment.equal) {
    if (pair.moved) changes.push(changeOfPair('moved', pair, before, after));
  }
  for (const pair of alignment.reworded) {
    yield;
    changes.push(changeOfPair('reworded', pair, before, after));
  }
  for (const index of alignment.added) {
    yield;
    const clause = after[index];
    if (!clause) continue;
    changes.push({
      kind: 'added',
      moved: false,
      before: null,
      after: index,
      at: index,
      words: [{ op: 'insert', text: clause.text }],
      ...judgeWhole({ ...clause, text: alignment.texts.after[index] ?? '' }, 'added'),
    });
  }
  const placeOf = removedPlaces(alignment, before.length);
  for (const index of alignment.removed) {
    yield;
    const clause = before[index];
    if (!clause) continue;
    changes.push({
      kind: 'removed',
      moved: false,
      before: index,
      after: null,
      at: placeOf(index),
      words: [{ op: 'delete', text: clause.text }],
      ...judgeWhole({ ...clause, text: alignment.texts.before[index] ?? '' }, 'removed'),
    });
  }
  return changes.sort(byPlace);
}

function changeOfPair(
  kind: 'moved' | 'reworded',
  { before: i, after: j, moved }: AlignedPair,
  before: readonly Clause[],
  after: readonly Clause[],
): ClauseChange {
  const [old, current] = [before[i], after[j]];
  if (!old || !current)
    throw new Error(`aligned ${i} with ${j}, of ${before.length} and ${after.length} clauses`);
  const words: WordEdit[] =
    kind === 'moved' ? [{ op: 'keep', text: current.text }] : redline(old.text, current.text);
  const verdict = judge({ kind, before: old, after: current, words });
  return { kind, moved, before: i, after: j, at: j, words, ...verdict };
}

/** Where a removed clause stood: behind the nearest clause before it that kept its place. */
function removedPlaces({ equal, reworded, recut }: Alignment, length: number): (index: number) => number {
  const places = new Int32Array(length + 1);
  const mark = (before: number, after: number) => {
    places[before + 1] = after + 1;
  };
  for (const { before, after, moved } of [...equal, ...reworded]) if (!moved) mark(before, after);
  for (const { before, after } of recut) mark(before.at(-1) ?? 0, after.at(-1) ?? 0);
  for (let i = 1; i <= length; i += 1) places[i] = Math.max(places[i] ?? 0, places[i - 1] ?? 0);
  return (index) => places[index] ?? 0;
}

function byPlace(a: ClauseChange, b: ClauseChange): number {
  return (
    a.at - b.at ||
    Number(a.kind !== 'removed') - Number(b.kind !== 'removed') ||
    (a.after ?? a.before ?? 0) - (b.after ?? b.before ?? 0)
  );
}
