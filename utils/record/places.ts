/**
 * Places in terms whose changes the person does not want to be told of: a teaser, a counter, a news ticker. A place is known
 * by what stands on either side of it, not by its own words, which change.
 *
 *     reviewed:   A  T   B          A  T      B
 *     seen:       A  T'  B          A' T'' X  B
 *                    └ quiet           └ two clauses where one stood: not the place, all of it is told
 *
 * A neighbour may be reworded: the comparison says what became of it, and the place remembers both. Why this is safe is
 * said in docs/decisions/0009-ignored-parts.md.
 */
import { clauseKey, foldText } from '../diff/fold.ts';
import type { ClauseChange } from '../diff/types.ts';
import { speechOf } from '../terms/phrases.ts';
import type { ChangedClause, IgnoredPart } from './types.ts';

/** Clauses from `start` up to, without, `end`. Empty where nothing stands in the place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The reason of a changed clause that is quiet because it stands in such a place. */
export const IGNORED = 'in a part that you ignore';

/** Neighbours that a place remembers; a page that goes back to an older text finds its place again. */
const MOST_NEIGHBOURS = 20;
/** Of its text, in characters. */
const LONGEST_TEXT = 160;

type Texts = readonly { readonly text: string }[];

/** Two versions, and what became of each clause of the older one. */
export interface Compared {
  readonly before: Texts;
  readonly after: Texts;
  readonly changes: readonly Pick<ClauseChange, 'kind' | 'moved' | 'before' | 'after'>[];
}

/** Where a place is in either version; null where it is not found, or found twice. */
interface Found {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

const keysOf = (texts: Texts): string[] => texts.map(({ text }) => clauseKey(foldText(text)));

/** Makes what stands in ignored places quiet, and lets the places follow their neighbours. */
export function quieten(
  clauses: readonly ChangedClause[],
  compared: Compared,
  parts: readonly IgnoredPart[],
): { readonly clauses: ChangedClause[]; readonly parts: readonly IgnoredPart[] } {
  if (parts.length === 0) return { clauses: [...clauses], parts };
  const [before, after] = [keysOf(compared.before), keysOf(compared.after)];
  const images = imagesOf(before, after, compared.changes);
  let heard = [...clauses];
  const followed = parts.map((part) => {
    const found = findBoth(part, before, after, images);
    let quieted = 0;
    heard = heard.map((clause) => {
      if (!isIn(clause, found) || !isOfItsSort(clause, part)) return clause;
      quieted += 1;
      return { ...clause, significance: 'editorial', reason: IGNORED };
    });
    const text = found.after ? excerptOf(compared.after, found.after) : '';
    const known = withNeighbours(part, [
      ...neighboursOf(before, found.before),
      ...neighboursOf(after, found.after),
    ]);
    return { ...known, text: text || part.text, quieted: part.quieted + quieted };
  });
  return { clauses: heard, parts: followed };
}

/** A clause of a change that the person wants to hear no more of. */
export interface Wish {
  readonly id: string;
  readonly clauses: readonly ChangedClause[];
  /** Into `clauses`. */
  readonly index: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * The places with one more: that of a changed clause, and of what it replaced or what replaced it. Places side by side
 * become one, so that a ticker of several lines is one place once each of them was named.
 */
export function withPart(wish: Wish, compared: Compared, parts: readonly IgnoredPart[]): IgnoredPart[] {
  const clause = wish.clauses[wish.index];
  if (!clause) throw new Error(`the change has no clause ${wish.index}`);
  const [before, after] = [keysOf(compared.before), keysOf(compared.after)];
  const images = imagesOf(before, after, compared.changes);
  const joined: IgnoredPart[] = [];
  let found: Found = { before: only(clause.before), after: only(clause.after) };
  for (const part of parts) {
    const there = findBoth(part, before, after, images);
    const isBeside = touches(found.before, there.before) || touches(found.after, there.after);
    if (!isBeside) continue;
    joined.push(part);
    found = { before: spanOf(found.before, there.before), after: spanOf(found.after, there.after) };
  }
  const most = Math.max(lengthOf(found.before), lengthOf(found.after));
  found = {
    before: found.before ?? atMost(most, across(found.after, inverse(images), after.length, before.length)),
    after: found.after ?? atMost(most, across(found.before, images, before.length, after.length)),
  };
  const meant = wish.clauses.filter((one) => one === clause || isIn(one, found));
  const first: IgnoredPart = joined[0] ?? {
    id: wish.id,
    since: wish.at,
    text: '',
    between: [],
    clauses: 0,
    topics: [],
    binds: false,
    quieted: 0,
  };
  const shown = found.after && lengthOf(found.after) > 0 ? ([compared.after, found.after] as const) : null;
  const was = found.before && ([compared.before, found.before] as const);
  const [texts, stretch] = shown ?? was ?? [[], { start: 0, end: 0 }];
  const part = withNeighbours(
    {
      ...first,
      text: excerptOf(texts, stretch),
      clauses: Math.max(most, ...joined.map((one) => one.clauses)),
      topics: [...new Set([...joined.flatMap((one) => one.topics), ...meant.flatMap(topicsOf)])],
      binds: joined.some((one) => one.binds) || meant.some(isBinding),
    },
    [...neighboursOf(before, found.before), ...neighboursOf(after, found.after)],
  );
  return [...parts.filter((one) => !joined.includes(one)), part];
}

/** Whether all of a changed clause, old words and new, stands in a place. */
function isIn({ kind, significance, before, after }: ChangedClause, found: Found): boolean {
  if (kind === 'moved' || significance === 'editorial') return false;
  return (before === null || holds(found.before, before)) && (after === null || holds(found.after, after));
}

/**
 * Whether a clause is more of what was ignored: none of the person's own words, no topic that was never there, and no duty
 * where nobody was bound. What is not is told, wherever it stands.
 */
function isOfItsSort(clause: ChangedClause, part: IgnoredPart): boolean {
  if (clause.ownWords.length > 0) return false;
  if (topicsOf(clause).some((topic) => !part.topics.includes(topic))) return false;
  return part.binds || !isBinding(clause);
}

const topicsOf = ({ topics }: ChangedClause): string[] => topics.map(({ topic }) => topic);

/** Whether words of a clause, old or new, are those of a party to terms: "you must", "we may". */
function isBinding({ words }: ChangedClause): boolean {
  const side = (own: 'insert' | 'delete'): string =>
    words.map(({ op, text }) => (op === 'keep' || op === own ? text : '')).join('');
  return speechOf([side('delete'), side('insert')]).bindingPerHundred > 0;
}

function findBoth(
  part: IgnoredPart,
  before: readonly string[],
  after: readonly string[],
  images: readonly (number | null)[],
): Found {
  const older = find(part, before);
  const newer = find(part, after);
  const { clauses } = part;
  return {
    before: older ?? atMost(clauses, across(newer, inverse(images), after.length, before.length)),
    after: newer ?? atMost(clauses, across(older, images, before.length, after.length)),
  };
}

/** The one stretch between remembered neighbours, the newest of them first. */
function find({ between, clauses }: IgnoredPart, keys: readonly string[]): Stretch | null {
  const framed = ['', ...keys, '']; // the ends of a text are neighbours too
  for (const [previous, next] of between.toReversed()) {
    const found: Stretch[] = [];
    for (let at = framed.indexOf(previous); at !== -1; at = framed.indexOf(previous, at + 1)) {
      const end = framed.indexOf(next, at + 1);
      if (end !== -1 && end - at - 1 <= clauses) found.push({ start: at, end: end - 1 });
    }
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** The stretch of the other version between what became of a stretch's neighbours; null where one of them has gone. */
function across(
  stretch: Stretch | null,
  images: readonly (number | null)[],
  length: number,
  otherLength: number,
): Stretch | null {
  if (!stretch) return null;
  const previous = stretch.start === 0 ? -1 : images[stretch.start - 1];
  const next = stretch.end === length ? otherLength : images[stretch.end];
  if (typeof previous !== 'number' || typeof next !== 'number' || next <= previous) return null;
  return { start: previous + 1, end: next };
}

/** Where each clause of the older version stands in the newer one, in the same order; null where it is gone or moved. */
function imagesOf(
  before: readonly string[],
  after: readonly string[],
  changes: Compared['changes'],
): (number | null)[] {
  const images: (number | null)[] = before.map(() => null);
  const changed = { before: new Set<number>(), after: new Set<number>() };
  for (const { kind, moved, before: i, after: j } of changes) {
    if (i !== null) changed.before.add(i);
    if (j !== null) changed.after.add(j);
    if (kind === 'reworded' && !moved && i !== null) images[i] = j;
  }
  const places = new Map<string, number[]>();
  for (const [j, key] of after.entries()) {
    if (changed.after.has(j)) continue;
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  let last = -1;
  for (const [i, key] of before.entries()) {
    if (changed.before.has(i)) continue;
    const j = places.get(key)?.find((one) => one > last);
    if (j === undefined) continue; // cut into other clauses
    images[i] = j;
    last = j;
  }
  return images;
}

function inverse(images: readonly (number | null)[]): (number | null)[] {
  const inverted: (number | null)[] = [];
  for (const [i, j] of images.entries()) if (j !== null) inverted[j] = i;
  return inverted;
}

const only = (index: number | null): Stretch | null =>
  index === null ? null : { start: index, end: index + 1 };
const lengthOf = (stretch: Stretch | null): number => (stretch ? stretch.end - stretch.start : 0);
const atMost = (most: number, stretch: Stretch | null): Stretch | null =>
  lengthOf(stretch) <= most ? stretch : null;
export const holds = (stretch: Stretch | null, index: number): boolean =>
  stretch !== null && index >= stretch.start && index < stretch.end;
const touches = (a: Stretch | null, b: Stretch | null): boolean =>
  a !== null && b !== null && a.start <= b.end && b.start <= a.end;

function spanOf(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (!a || !b) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function neighboursOf(keys: readonly string[], stretch: Stretch | null): [string, string][] {
  return stretch ? [[keys[stretch.start - 1] ?? '', keys[stretch.end] ?? '']] : [];
}

function withNeighbours(part: IgnoredPart, seen: readonly (readonly [string, string])[]): IgnoredPart {
  const named = new Map([...part.between, ...seen].map((pair) => [pair.join(' '), pair]));
  for (const pair of seen) {
    const name = pair.join(' ');
    named.delete(name); // to the end: these are the newest
    named.set(name, pair);
  }
  return { ...part, between: [...named.values()].slice(-MOST_NEIGHBOURS) };
}

function excerptOf(texts: Texts, { start, end }: Stretch): string {
  const text = texts
    .slice(start, end)
    .map((one) => one.text)
    .join(' ');
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`;
}
