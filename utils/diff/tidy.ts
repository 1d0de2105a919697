/** Makes the shortest script of a comparison one that a reader would have written. */
import type { Gap } from './runs.ts';
import type { Tokens } from './tokens.ts';

/**
 * Makes the shortest script a readable one: small kept islands are given up, then what an edit deletes and inserts alike
 * at its ends is kept again, then a pure insertion or deletion slides to where a sentence or phrase begins.
 */
export function tidy(edits: readonly Gap[], old: Tokens, current: Tokens): Gap[] {
  const joined = giveUpIslands(edits, old, current).map((edit) => trimmed(edit, old, current));
  const tidied: Gap[] = [];
  for (const [index, edit] of joined.entries()) {
    const isNothing = edit.beforeStart === edit.beforeEnd && edit.afterStart === edit.afterEnd;
    if (!isNothing) tidied.push(slid(edit, tidied.at(-1), joined[index + 1], old, current));
  }
  return tidied;
}

function giveUpIslands(edits: readonly Gap[], old: Tokens, current: Tokens): Gap[] {
  const joined: Gap[] = [];
  for (const edit of edits) {
    let whole = edit;
    for (let last = joined.at(-1); last && isIsland(last, whole, old, current); last = joined.at(-1)) {
      joined.pop();
      whole = { ...whole, beforeStart: last.beforeStart, afterStart: last.afterStart };
    }
    joined.push(whole);
  }
  return joined;
}

/**
 * Whether what is kept between two edits is too little to be read as kept: two words between replacements, or a third of
 * what changes on either side. Words added to a list ("A, *B*, C and *D*") are left where they are.
 */
function isIsland(left: Gap, right: Gap, old: Tokens, current: Tokens): boolean {
  const deleted = (edit: Gap): number => old.wordsIn(edit.beforeStart, edit.beforeEnd);
  const inserted = (edit: Gap): number => current.wordsIn(edit.afterStart, edit.afterEnd);
  const [leftDeleted, leftInserted] = [deleted(left), inserted(left)];
  const [rightDeleted, rightInserted] = [deleted(right), inserted(right)];
  if (leftDeleted + rightDeleted === 0 || leftInserted + rightInserted === 0) return false;
  const kept = current.wordsIn(left.afterEnd, right.afterStart);
  const smaller = Math.min(Math.max(leftDeleted, leftInserted), Math.max(rightDeleted, rightInserted));
  return kept <= 2 || kept * 3 <= smaller;
}

/** Gives back to what is kept whatever an edit deletes and inserts alike at its start or end. */
function trimmed(edit: Gap, old: Tokens, current: Tokens): Gap {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = edit;
  const [olds, news] = [old.keys, current.keys];
  while (beforeStart < beforeEnd && afterStart < afterEnd && olds[beforeStart] === news[afterStart]) {
    beforeStart += 1;
    afterStart += 1;
  }
  while (beforeStart < beforeEnd && afterStart < afterEnd && olds[beforeEnd - 1] === news[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd };
}

/**
 * Moves a pure insertion or deletion along equal words to its best place: "We sell. *We lend.* We buy." rather than
 * "We *lend. We* sell." Of equally good places the last, which keeps the longest start.
 */
function slid(
  edit: Gap,
  previous: Gap | undefined,
  next: Gap | undefined,
  old: Tokens,
  current: Tokens,
): Gap {
  const isInsertion = edit.beforeStart === edit.beforeEnd;
  if (isInsertion === (edit.afterStart === edit.afterEnd)) return edit;
  const tokens = isInsertion ? current : old;
  const [start, end] = isInsertion ? [edit.afterStart, edit.afterEnd] : [edit.beforeStart, edit.beforeEnd];
  const low = (isInsertion ? previous?.afterEnd : previous?.beforeEnd) ?? 0;
  const high = (isInsertion ? next?.afterStart : next?.beforeStart) ?? tokens.length;
  let first = 0;
  while (start + first > low && tokens.areSame(start + first - 1, end + first - 1)) first -= 1;
  let last = 0;
  while (end + last < high && tokens.areSame(start + last, end + last)) last += 1;
  let best = 0;
  let bestScore = -1;
  for (let shift = last; shift >= first; shift -= 1) {
    const score = borderScore(tokens, start + shift, low, high) + borderScore(tokens, end + shift, low, high);
    if (score > bestScore) {
      best = shift;
      bestScore = score;
    }
  }
  return {
    beforeStart: edit.beforeStart + best,
    beforeEnd: edit.beforeEnd + best,
    afterStart: edit.afterStart + best,
    afterEnd: edit.afterEnd + best,
  };
}

/** How well an edit may start or end before the token at `at`: after a sentence best, inside a phrase worst. */
function borderScore(tokens: Tokens, at: number, low: number, high: number): number {
  if (at === low || at === high) return 6;
  const last = tokens.slice(at - 1);
  if (/^\s/.test(last)) {
    const mark = at - 2 >= low ? tokens.slice(at - 2) : '';
    return /^[.!?。！？]/.test(mark) ? 5 : /^[;:；：]/.test(mark) ? 4 : /^[,、，)]/.test(mark) ? 3 : 2;
  }
  if (/^[。！？；]/.test(last)) return 5;
  return /^\s/.test(tokens.slice(at)) ? (/^[.!?]/.test(last) ? 5 : 1) : 0;
}
