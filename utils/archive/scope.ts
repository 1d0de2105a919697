/**
 * What of a comparison with the archive is about the terms. The archive keeps what its selectors take from a page, and we
 * read a page by other rules: so each side has parts that the other never had, and those are no change.
 *
 *     archive   · · A B C D E · ·          · never on the page as we read it
 *     page      menu A B X D E another document of the page
 *                    └──┬───┘
 *                     scope: X is new, C is gone, the rest is not told
 */
import { foldText } from '../diff/fold.ts';
import type { ClauseChange } from '../diff/types.ts';
import { isAudible } from '../record/audible.ts';
import { holds, type Stretch } from '../record/places.ts';
import type { Clause } from '../terms/types.ts';

/** A comparison with an archived version. */
export interface ArchiveComparison {
  /** Of the archived version and of the page. */
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly changes: readonly ClauseChange[];
  /** The archive's newest version and how the page differs from it; null where the compared one is the newest. */
  readonly newest: { readonly clauses: readonly Clause[]; readonly changes: readonly ClauseChange[] } | null;
}

/**
 * What a letter without a partner weighs against one with: as much where the newest version has been asked for it too, else
 * half, since then it may be new.
 */
const LONE_WEIGHT = { asked: 1, unasked: 0.5 } as const;

/**
 * The changes that are about the terms. The archive's newest version, which the same selectors have read as a rule, is asked
 * for each: what it holds belongs to the selection, and what it still holds was not removed. Labels and headings, which
 * come and go with the way of reading, are told only where it says the same; editorial differences and moves never, since another reading makes them too: it masks
 * addresses and puts the parts of a page in the order of its selectors.
 */
export function changesInScope({ before, after, changes, newest }: ArchiveComparison): ClauseChange[] {
  const isNew = unmatched(changes, 'after', after.length);
  const isGone = unmatched(changes, 'before', before.length);
  const isUnknown = newest ? unmatched(newest.changes, 'after', after.length) : isNew;
  const inOlder = inStretches(
    densest(before, isGone, LONE_WEIGHT.unasked),
    densest(after, isNew, LONE_WEIGHT.unasked),
  );
  // New selectors show at the ends alone; who adds or drops a last section changes a date or other words as well.
  if (!changes.some((change) => change.kind !== 'moved' && inOlder(change))) return [];

  const isAlone = isNew.map((isLone, i) => isLone && isUnknown[i] === true);
  const page = densest(after, isAlone, newest ? LONE_WEIGHT.asked : LONE_WEIGHT.unasked);
  const still = new Set(newest?.clauses.map(({ text }) => foldText(text)));
  const isConfirmed = ({ kind, before: i, after: j }: ClauseChange): boolean => {
    if (!newest) return false;
    return kind === 'removed' ? !still.has(foldText(before[i ?? -1]?.text ?? '')) : !isUnknown[j ?? -1];
  };
  const inScope = changes.filter((change) => {
    if (change.kind === 'moved' || change.significance === 'editorial') return false;
    if (change.after === null && newest) return isConfirmed(change);
    const isInside = change.after === null ? inOlder(change) : holds(page, change.after);
    return isInside && (isConfirmed(change) || isAudible(change, before, after));
  });
  return inScope.some((change) => isAudible(change, before, after)) ? inScope : [];
}

/** Whether a change stands in a stretch of the page, or, where the clause is gone, of the archived version. */
function inStretches(archive: Stretch, page: Stretch): (change: ClauseChange) => boolean {
  return ({ before, after }) => (after === null ? holds(archive, before ?? -1) : holds(page, after));
}

/** Which clauses of one side have no partner on the other. */
function unmatched(changes: readonly ClauseChange[], side: 'before' | 'after', length: number): boolean[] {
  const flags = new Array<boolean>(length).fill(false);
  for (const change of changes) {
    const index = (side === 'after' ? change.before : change.after) === null ? change[side] : null;
    if (index !== null) flags[index] = true;
  }
  return flags;
}

/**
 * The stretch that has most letters with a partner, less those without: a selection is one stretch of the page, and a label
 * far from it that is found by chance weighs little. (Maximum subarray, after Kadane.)
 */
export function densest(
  clauses: readonly Pick<Clause, 'text'>[],
  isAlone: readonly boolean[],
  loneWeight: number,
): Stretch {
  let best: Stretch = { start: 0, end: 0 };
  let [bestSum, sum, start] = [0, 0, 0];
  for (const [i, { text }] of clauses.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += isAlone[i] ? -loneWeight * text.length : text.length;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}
