/**
 * How the clauses of a version are kept: as copies of stretches of an earlier version of the same terms, and what is new.
 *
 *     earlier  a b c d e f        kept of the new one: [0, 2, "x", 3, 3]
 *     new      a b x d e f                             (0 and two more, "x", 3 and three more)
 *
 * A page of four hundred clauses in which one changed costs some fifty bytes, not eight thousand.
 */
import type { Version } from '../record/types.ts';

/** The long lists of a version. */
export type Lists = Pick<Version, 'clauseKeys' | 'numbers' | 'termsLinks'>;

export interface PackedLists {
  /** The version that stretches are copied from; null where everything is written out. */
  readonly base: string | null;
  /** How many versions of the same terms were kept since one was written out; 0 for that one. */
  readonly place: number;
  /** A number and the next are a stretch of the base, start and length; a text is an entry: key, tab, numbering. */
  readonly entries: readonly (number | string)[];
  /** Null where they are the base's. */
  readonly termsLinks: readonly string[] | null;
}

/** A version that others may be packed against. */
export interface Base {
  readonly id: string;
  readonly lists: Lists;
}

/**
 * The place of the version that a version is packed against: its own without the lowest of its binary digits that is 1. The
 * thousandth version is so read in six steps, none packs more than half of the changes there ever were, and the version
 * before always leads there.
 */
export function placeOfBase(place: number): number {
  return place & (place - 1);
}

/** Where this share of a version is new, it is written out: nothing is saved by the way back. */
const MOSTLY_NEW = 0.5;

/** Packs the lists of a version against an earlier one; writes them out where there is none, or hardly anything in common. */
export function pack(lists: Lists, base: Base | null, place = 1): PackedLists {
  const entries = entriesOf(lists);
  const packed = base && stretches(entries, entriesOf(base.lists));
  if (!packed || packed.length > MOSTLY_NEW * entries.length + 2) {
    return { base: null, place: 0, entries, termsLinks: lists.termsLinks };
  }
  const sameLinks = lists.termsLinks.join('\n') === base.lists.termsLinks.join('\n');
  return { base: base.id, place, entries: packed, termsLinks: sameLinks ? null : lists.termsLinks };
}

/** @throws Error where stretches are to be copied and no base is given */
export function unpack(packed: PackedLists, base: Lists | null): Lists {
  const source = base ? entriesOf(base) : [];
  const entries: string[] = [];
  for (let i = 0; i < packed.entries.length; i += 1) {
    const entry = packed.entries[i];
    if (typeof entry === 'string') {
      entries.push(entry);
      continue;
    }
    const [start, length] = [entry ?? 0, Number(packed.entries[i + 1])];
    if (start + length > source.length) throw new Error('a packed version does not fit its base');
    for (let at = start; at < start + length; at += 1) entries.push(source[at] ?? '');
    i += 1;
  }
  const parts = entries.map((entry) => entry.split('\t'));
  return {
    clauseKeys: parts.map(([key = '']) => key),
    numbers: parts.map(([, number = '']) => number),
    termsLinks: packed.termsLinks ?? base?.termsLinks ?? [],
  };
}

/** The clause keys that are written out here; together with those of its base and so on, all that the version uses. */
export function keysIn({ entries }: PackedLists): string[] {
  return entries.flatMap((entry) => (typeof entry === 'string' ? [entry.split('\t')[0] ?? ''] : []));
}

function entriesOf({ clauseKeys, numbers }: Lists): string[] {
  return clauseKeys.map((key, i) => `${key}\t${numbers[i] ?? ''}`);
}

function stretches(entries: readonly string[], source: readonly string[]): (number | string)[] {
  const places = new Map(source.map((entry, i) => [entry, i] as const));
  const packed: (number | string)[] = [];
  for (let i = 0; i < entries.length; ) {
    const start = places.get(entries[i] ?? '');
    if (start === undefined) {
      packed.push(entries[i] ?? '');
      i += 1;
      continue;
    }
    let length = 1;
    while (i + length < entries.length && entries[i + length] === source[start + length]) length += 1;
    packed.push(start, length);
    i += length;
  }
  return packed;
}
