/**
 * How the clauses of a change are listed. Clauses that only moved and follow one another are one entry; editorial
 * differences are listed apart. A move is listed whatever its significance: the page marks it, so a list that
 * left it out would disagree with the page.
 *
 *     clauses   0 added   1 editorial   2 moved   3 moved   4 reworded
 *     entries   [0]                     [2, 3]              [4]          editorial: [1]
 */
import type { Significance } from '../utils/diff/types.ts';
import type { ChangedClause } from '../utils/record/types.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';

/** As utils/record/places.ts names it; its type holds the two together. */
const IGNORED: typeof import('../utils/record/places.ts').IGNORED = 'in a part that you ignore';

/** One line of the list. */
export interface Entry {
  /** Indices into the change's clauses, ascending, at least one. */
  readonly indices: readonly number[];
  /** Where "go to" leads: the first of `indices`. */
  readonly index: number;
  /** The clause at `index`. */
  readonly clause: ChangedClause;
}

export interface Listing {
  readonly entries: readonly Entry[];
  readonly editorial: readonly Entry[];
  /** Clauses in parts that the person ignores. */
  readonly ignored: readonly Entry[];
}

/** The entries of a change, in the order of its clauses. */
export function listEntries(clauses: readonly ChangedClause[]): Listing {
  const entries: Entry[] = [];
  const editorial: Entry[] = [];
  const ignored: Entry[] = [];
  let open: number[] | null = null; // the indices of the group of moved clauses that may still grow
  for (const [index, clause] of clauses.entries()) {
    if (clause.kind === 'moved') {
      if (open) open.push(index);
      else {
        open = [index];
        entries.push({ indices: open, index, clause });
      }
    } else if (clause.reason === IGNORED) {
      ignored.push({ indices: [index], index, clause });
    } else if (clause.significance === 'editorial') {
      editorial.push({ indices: [index], index, clause });
    } else {
      open = null;
      entries.push({ indices: [index], index, clause });
    }
  }
  return { entries, editorial, ignored };
}

/** All that is in a listing, in the order of the page. */
export function inOrder({ entries, editorial, ignored }: Listing): readonly Entry[] {
  return [...entries, ...editorial, ...ignored].sort((a, b) => a.index - b.index);
}

/** Position in `entries` of the entry that holds a clause; -1 where none does. */
export function entryOf(entries: readonly Entry[], index: number | null): number {
  return index === null ? -1 : entries.findIndex((entry) => entry.indices.includes(index));
}

/**
 * The clause to go to from another, one entry on (1) or back (-1), round the ends; null where nothing is listed. From
 * nowhere, on leads to the first and back to the last.
 */
export function stepFrom(
  clauses: readonly ChangedClause[],
  current: number | null,
  delta: 1 | -1,
): number | null {
  const { entries } = listEntries(clauses);
  const at = entryOf(entries, current);
  const next = at === -1 ? (delta === 1 ? 0 : entries.length - 1) : at + delta;
  return entries[(next + entries.length) % entries.length]?.index ?? null;
}

const WEIGHT: Record<Significance, number> = { substantive: 2, minor: 1, editorial: 0 };

/** The entries that matter most first; equals stay in the order of the page. */
export function byWeight(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => WEIGHT[b.clause.significance] - WEIGHT[a.clause.significance]);
}

/** The topics of some clauses, each once: those the changed words touch; where there are none, those around them. */
export function topicsOf(
  clauses: readonly { readonly topics: readonly TopicVerdict[] }[],
): readonly TopicVerdict[] {
  const all = clauses.flatMap((clause) => clause.topics);
  const touched = all.filter((verdict) => verdict.inChange);
  const byId = new Map((touched.length > 0 ? touched : all).toReversed().map((v) => [v.topic, v]));
  return [...byId.values()].toReversed();
}

/** The person's own words that some clauses hold, each once. */
export function ownWordsOf(clauses: readonly { readonly ownWords: readonly string[] }[]): readonly string[] {
  return [...new Set(clauses.flatMap((clause) => clause.ownWords))];
}
