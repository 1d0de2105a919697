/** Makes the shortest script of a comparison one that a reader would have written. */
import { isAlike, isWord } from './tokens.ts';
import type { WordEdit } from './types.ts';

/** A stretch of equal fate: tokens of the old text, and of the new one. Kept stretches have both, parallel. */
export interface Run {
  readonly op: WordEdit['op'];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An edit: what goes and what comes in its place; and how much is kept after it. */
interface Edit {
  deleted: string[];
  inserted: string[];
  keptBefore: string[];
  keptAfter: string[];
}

/**
 * Makes the shortest script a readable one: small kept islands are given up, then what an edit deletes and inserts alike
 * at its ends is kept again, then a pure insertion or deletion slides to where a sentence or phrase begins.
 */
export function tidy(runs: readonly Run[]): Run[] {
  const edits: Edit[] = [emptyEdit()];
  for (const { op, before, after } of runs) {
    let last = edits.at(-1) ?? emptyEdit();
    if (op === 'keep') {
      append(last.keptBefore, before);
      append(last.keptAfter, after);
      continue;
    }
    if (last.keptBefore.length > 0) {
      last = emptyEdit();
      edits.push(last);
    }
    append(last.deleted, before);
    append(last.inserted, after);
  }
  const joined = giveUpIslands(edits);
  for (const [index, edit] of joined.entries()) keepEqualEnds(joined[index - 1], edit);
  for (const [index, edit] of joined.entries()) slide(joined[index - 1], edit);
  return joined.flatMap(({ deleted, inserted, keptBefore, keptAfter }) => [
    { op: 'delete' as const, before: deleted, after: [] },
    { op: 'insert' as const, before: [], after: inserted },
    { op: 'keep' as const, before: keptBefore, after: keptAfter },
  ]);
}

function emptyEdit(): Edit {
  return { deleted: [], inserted: [], keptBefore: [], keptAfter: [] };
}

function giveUpIslands(edits: readonly Edit[]): Edit[] {
  const joined: Counted[] = [];
  for (const edit of edits) {
    let current = counted(edit);
    for (let last = joined.at(-1); last && isIsland(last, current); last = joined.at(-1)) {
      joined.pop();
      current = {
        edit: {
          deleted: [...last.edit.deleted, ...last.edit.keptBefore, ...current.edit.deleted],
          inserted: [...last.edit.inserted, ...last.edit.keptAfter, ...current.edit.inserted],
          keptBefore: current.edit.keptBefore,
          keptAfter: current.edit.keptAfter,
        },
        deleted: last.deleted + last.kept + current.deleted,
        inserted: last.inserted + last.kept + current.inserted,
        kept: current.kept,
      };
    }
    joined.push(current);
  }
  return joined.map(({ edit }) => edit);
}

/** An edit and how many words it deletes, inserts and keeps after it. */
interface Counted {
  readonly edit: Edit;
  readonly deleted: number;
  readonly inserted: number;
  readonly kept: number;
}

function counted(edit: Edit): Counted {
  return {
    edit,
    deleted: countWords(edit.deleted),
    inserted: countWords(edit.inserted),
    kept: countWords(edit.keptAfter),
  };
}

/**
 * Whether what is kept between two edits is too little to be read as kept: two words between replacements, or a third of
 * what changes on either side. Words added to a list ("A, *B*, C and *D*") are left where they are.
 */
function isIsland(left: Counted, right: Counted): boolean {
  if (left.edit.deleted.length + left.edit.inserted.length === 0) return false; // the kept start of the clause
  if (left.deleted + right.deleted === 0 || left.inserted + right.inserted === 0) return false;
  const smaller = Math.min(Math.max(left.deleted, left.inserted), Math.max(right.deleted, right.inserted));
  return left.kept <= 2 || left.kept * 3 <= smaller;
}

/** `push(...tokens)` would put every token of a long clause on the stack. */
function append(list: string[], tokens: readonly string[]): void {
  for (const token of tokens) list.push(token);
}

function countWords(tokens: readonly string[]): number {
  let count = 0;
  for (const token of tokens) if (isWord(token)) count += 1;
  return count;
}

/** Gives back to what is kept whatever an edit deletes and inserts alike at its start or end. */
function keepEqualEnds(previous: Edit | undefined, edit: Edit): void {
  const { deleted, inserted } = edit;
  const shorter = Math.min(deleted.length, inserted.length);
  let start = 0;
  while (start < shorter && isAlike(deleted[start], inserted[start])) start += 1;
  if (previous === undefined) start = 0; // nothing is kept before the first edit but what diff-match-patch found
  let end = 0;
  while (end < shorter - start && isAlike(deleted.at(-1 - end), inserted.at(-1 - end))) end += 1;
  if (start > 0 && previous) {
    append(previous.keptBefore, deleted.splice(0, start));
    append(previous.keptAfter, inserted.splice(0, start));
  }
  if (end > 0) {
    edit.keptBefore = [...deleted.splice(deleted.length - end), ...edit.keptBefore];
    edit.keptAfter = [...inserted.splice(inserted.length - end), ...edit.keptAfter];
  }
}

/**
 * Moves a pure insertion or deletion along equal words to its best place: "We sell. *We lend.* We buy." rather than
 * "We *lend. We* sell." Of equally good places the last, which keeps the longest start.
 */
function slide(previous: Edit | undefined, edit: Edit): void {
  if (previous === undefined) return;
  const isInsertion = edit.deleted.length === 0;
  if (isInsertion === (edit.inserted.length === 0)) return;
  const changed = isInsertion ? edit.inserted : edit.deleted;
  const { length } = changed;
  const { keptBefore: leftBefore, keptAfter: leftAfter } = previous;
  const { keptBefore: rightBefore, keptAfter: rightAfter } = edit;
  // Positions are counted on the side that has the changed words; the other side's kept words shift along.
  const left = isInsertion ? leftAfter : leftBefore;
  const right = isInsertion ? rightAfter : rightBefore;
  const other = isInsertion ? [...leftBefore, ...rightBefore] : [...leftAfter, ...rightAfter];
  const whole = [...left, ...changed, ...right];
  const from = left.length;
  let lowest = from;
  while (lowest > 0 && whole[lowest - 1] === whole[lowest - 1 + length]) lowest -= 1;
  let highest = from;
  while (highest + length < whole.length && whole[highest] === whole[highest + length]) highest += 1;
  let best = from;
  let bestScore = -1;
  for (let at = highest; at >= lowest; at -= 1) {
    const score = borderScore(whole, at) + borderScore(whole, at + length);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  if (best === from) return;
  const shifted = whole.slice(best, best + length);
  const sides = isInsertion
    ? { left: [leftAfter, leftBefore], right: [rightAfter, rightBefore] }
    : { left: [leftBefore, leftAfter], right: [rightBefore, rightAfter] };
  fill(sides.left[0], whole.slice(0, best));
  fill(sides.left[1], other.slice(0, best));
  fill(sides.right[0], whole.slice(best + length));
  fill(sides.right[1], other.slice(best));
  fill(changed, shifted);
}

function fill(list: string[] | undefined, tokens: readonly string[]): void {
  if (!list) return;
  list.length = 0;
  append(list, tokens);
}

/** How well an edit may start or end before the token at `at`: after a sentence best, inside a phrase worst. */
function borderScore(tokens: readonly string[], at: number): number {
  if (at === 0 || at === tokens.length) return 6;
  const next = tokens[at] ?? '';
  const last = tokens[at - 1] ?? '';
  if (/^\s/.test(last)) {
    const mark = tokens[at - 2] ?? '';
    return /^[.!?。！？]/.test(mark) ? 5 : /^[;:；：]/.test(mark) ? 4 : /^[,、，)]/.test(mark) ? 3 : 2;
  }
  if (/^[。！？；]/.test(last)) return 5;
  return /^\s/.test(next) ? (/^[.!?]/.test(last) ? 5 : 1) : 0;
}
