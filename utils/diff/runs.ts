/** What keeps its order between two lists: anchors, the heaviest increasing run, and Myers' shortest edit script. */

/** One place of the old list and its counterpart in the new one. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * Picks, of pairs in ascending order of `before` (all places distinct, all weights above zero), those that keep their order with the greatest
 * total weight. What is left out has moved: the lighter of two blocks that changed places. O(n log n); of equal weights the earliest.
 */
export function heaviestRun(pairs: readonly Pair[], weightOf: (pair: Pair) => number): Pair[] {
  if (pairs.every(({ after }, i) => i === 0 || after > (pairs[i - 1]?.after ?? 0))) return [...pairs];
  const ranks = new Map(
    pairs
      .map((pair) => pair.after)
      .sort((a, b) => a - b)
      .map((after, rank) => [after, rank + 1] as const),
  );
  // Fenwick tree over the rank of `after`: the index of the pair that ends the heaviest run up to there, or -1.
  const best = new Int32Array(pairs.length + 1).fill(-1);
  const weights = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  const weightAt = (index: number) => (index < 0 ? 0 : (weights[index] ?? 0));
  let last = -1;
  for (const [index, pair] of pairs.entries()) {
    const rank = ranks.get(pair.after) ?? 0;
    let link = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const other = best[at] ?? -1;
      if (weightAt(other) > weightAt(link)) link = other;
    }
    previous[index] = link;
    weights[index] = weightAt(link) + weightOf(pair);
    for (let at = rank; at <= pairs.length; at += at & -at) {
      if (weightAt(index) > weightAt(best[at] ?? -1)) best[at] = index;
    }
    if (weightAt(index) > weightAt(last)) last = index;
  }
  const run: Pair[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** A stretch of both lists, ends excluded. */
export interface Gap {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** The places of a stretch, of both lists, whose entries occur on the other side too: no other place can be paired. */
interface Shared {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function sharedIn({ before, after }: Ids, gap: Gap): Shared {
  const news = new Set(after.subarray(gap.afterStart, gap.afterEnd));
  const rows: number[] = [];
  const found = new Set<number>();
  for (let i = gap.beforeStart; i < gap.beforeEnd; i += 1) {
    const id = before[i] ?? -1;
    if (!news.has(id)) continue;
    rows.push(i);
    found.add(id);
  }
  const columns: number[] = [];
  if (rows.length === 0) return { rows, columns };
  for (let j = gap.afterStart; j < gap.afterEnd; j += 1) if (found.has(after[j] ?? -1)) columns.push(j);
  return { rows, columns };
}

/**
 * Pairs equal entries by the shortest edit script, or returns null where that needs more than `limit` edits. Time and
 * memory grow with the square of the edits: Myers 1986, "An O(ND) Difference Algorithm and Its Variations".
 */
function shortestScript({ before, after }: Ids, shared: Shared, limit: number): Pair[] | null {
  const olds = shared.rows.map((i) => before[i]);
  const news = shared.columns.map((j) => after[j]);
  const [rows, columns] = [olds.length, news.length];
  const most = Math.min(limit, rows + columns);
  const offset = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(offset - edits - 1, offset + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const fromAbove = reach[offset + diagonal + 1] ?? 0;
      const fromLeft = reach[offset + diagonal - 1] ?? 0;
      const goesDown = diagonal === -edits || (diagonal !== edits && fromLeft < fromAbove);
      let row = goesDown ? fromAbove : fromLeft + 1;
      while (row < rows && row - diagonal < columns && olds[row] === news[row - diagonal]) row += 1;
      reach[offset + diagonal] = row;
      if (row >= rows && row - diagonal >= columns) return retrace(trace, shared);
    }
  }
  return null;
}

function retrace(trace: readonly Int32Array[], { rows, columns }: Shared): Pair[] {
  const pairs: Pair[] = [];
  let row = rows.length;
  let column = columns.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits]; // as it was before this edit; diagonal d stands at d + edits + 1
    const at = (diagonal: number) => reach?.[diagonal + edits + 1] ?? 0;
    const diagonal = row - column;
    const goesDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const fromDiagonal = goesDown ? diagonal + 1 : diagonal - 1;
    const fromRow = edits === 0 ? 0 : at(fromDiagonal);
    const snakeStart = edits === 0 ? 0 : goesDown ? fromRow : fromRow + 1;
    while (row > snakeStart) {
      row -= 1;
      column -= 1;
      pairs.push({ before: rows[row] ?? 0, after: columns[column] ?? 0 });
    }
    row = fromRow;
    column = fromRow - fromDiagonal;
  }
  return pairs.reverse();
}

/** Two lists of numbers, equal where the entries they stand for are. */
export interface Ids {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Gaps inside gaps are looked at this deep; real pages need two or three. */
const DEPTH = 12;
/** Edits Myers may take in one gap: a million steps at most. */
const MOST_EDITS = 1000;

/**
 * Pairs equal entries that keep their order: those found once on each side first, by weight, then the same inside the
 * gaps between them, then repeated ones by the shortest script. Near linear for what documents are made of; where a gap
 * needs too many edits, the first occurrence of an entry goes with the first, the second with the second.
 */
export function keptInOrder(ids: Ids, whole: Gap, weightOf: (pair: Pair) => number): Pair[] {
  const kept: Pair[] = [];
  const open: { gap: Gap; depth: number }[] = [{ gap: whole, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { gap, pairs } = trimmed(ids, next.gap);
    for (const pair of pairs) kept.push(pair);
    if (gap.beforeStart === gap.beforeEnd || gap.afterStart === gap.afterEnd) continue;
    const shared = sharedIn(ids, gap);
    if (shared.rows.length === 0) continue;
    const unique = heaviestRun(occurringOnce(ids, shared), weightOf);
    if (unique.length > 0 && next.depth < DEPTH) {
      for (const pair of unique) kept.push(pair);
      for (const inner of between(unique, gap)) open.push({ gap: inner, depth: next.depth + 1 });
      continue;
    }
    const repeated =
      shortestScript(ids, shared, MOST_EDITS) ?? heaviestRun(sameOccurrence(ids, shared), weightOf);
    for (const pair of repeated) kept.push(pair);
  }
  return kept;
}

function trimmed({ before, after }: Ids, gap: Gap): { gap: Gap; pairs: Pair[] } {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = gap;
  const pairs: Pair[] = [];
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeStart] === after[afterStart]) {
    pairs.push({ before: beforeStart, after: afterStart });
    beforeStart += 1;
    afterStart += 1;
  }
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
    pairs.push({ before: beforeEnd, after: afterEnd });
  }
  return { gap: { beforeStart, beforeEnd, afterStart, afterEnd }, pairs };
}

/** The places of each entry. */
function placesOf(ids: Int32Array, places: readonly number[]): Map<number, number[]> {
  const byId = new Map<number, number[]>();
  for (const i of places) {
    const id = ids[i] ?? -1;
    const list = byId.get(id);
    if (list) list.push(i);
    else byId.set(id, [i]);
  }
  return byId;
}

function occurringOnce({ before, after }: Ids, { rows, columns }: Shared): Pair[] {
  const news = placesOf(after, columns);
  const pairs: Pair[] = [];
  for (const [id, [i, ...others]] of placesOf(before, rows)) {
    const [j, ...otherNews] = news.get(id) ?? [];
    if (i === undefined || j === undefined || others.length > 0 || otherNews.length > 0) continue;
    pairs.push({ before: i, after: j });
  }
  return pairs;
}

/** Pairs the first occurrence of a text with the first, the second with the second: coarse, but never slow. */
function sameOccurrence({ before, after }: Ids, { rows, columns }: Shared): Pair[] {
  const news = placesOf(after, columns);
  const pairs: Pair[] = [];
  for (const [id, places] of placesOf(before, rows)) {
    const counterparts = news.get(id) ?? [];
    for (const [occurrence, i] of places.entries()) {
      const j = counterparts[occurrence];
      if (j !== undefined) pairs.push({ before: i, after: j });
    }
  }
  return pairs.sort((a, b) => a.before - b.before);
}

function between(pairs: readonly Pair[], gap: Gap): Gap[] {
  const gaps: Gap[] = [];
  let { beforeStart, afterStart } = gap;
  for (const pair of pairs) {
    gaps.push({ beforeStart, beforeEnd: pair.before, afterStart, afterEnd: pair.after });
    beforeStart = pair.before + 1;
    afterStart = pair.after + 1;
  }
  gaps.push({ ...gap, beforeStart, afterStart });
  return gaps;
}
