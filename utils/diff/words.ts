/**
 * The redline inside one clause. The only place that knows diff-match-patch.
 *
 *     "We may keep data for 90 days."      [We ]  -may- +will+  [ keep data for ]  -90- +30+  [ days.]
 *     "We will keep data for 30 days."
 *
 * diff-match-patch compares characters, so each distinct word, space or punctuation mark becomes one character first:
 * words are marked whole or not at all. Words are aligned as folded and without case, so that a page that changed its
 * quotation marks still shows which sentence is new; what is kept is equal to the character.
 */
import diff_match_patch from 'diff-match-patch';
import { foldText } from './fold.ts';
import { keptInOrder } from './runs.ts';
import type { WordEdit } from './types.ts';
import { mayBeUnspaced, UNSPACED } from './unspaced.ts';

/** Where there are no spaces, words are found by the browser's dictionary. */
const PASSAGE = `${UNSPACED}ー`;
const IS_UNSPACED = new RegExp(`^[${PASSAGE}]`, 'u');
const ANY_LETTER = '[\\p{L}\\p{N}\\p{M}\\p{Cf}_]';

/** "don't", "e-mail", "example.com", "1,000.50", "10:30", "€15", "30%"; spaces; any other mark. */
function tokenExpression(letter: string): string {
  return [
    `\\p{Sc}?${letter}+(?:(?:['’.@&‐‑-]|(?<=\\p{N})[,:](?=\\p{N}))${letter}+)*[%‰]?`,
    '\\s+',
    '[\\s\\S]',
  ].join('|');
}

const SPACED_TOKEN = new RegExp(tokenExpression(ANY_LETTER), 'gu');
/** For texts with passages that have none. */
const TOKEN = new RegExp(`[${PASSAGE}]+|${tokenExpression(`(?:(?![${PASSAGE}])${ANY_LETTER})`)}`, 'gu');
const WORDLIKE = /[\p{L}\p{N}]/u;

let segmenter: Intl.Segmenter | null = null;

/** Splits a text into words, spaces and punctuation marks that join back to it. */
export function tokensOf(text: string): string[] {
  if (!mayBeUnspaced(text)) return text.match(SPACED_TOKEN) ?? [];
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length > 1 && IS_UNSPACED.test(token)) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }); // 70 times the cost of the expression
      for (const { segment } of segmenter.segment(token)) tokens.push(segment);
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

/** Whether a token is a word, rather than a space or punctuation. */
export function isWord(token: string): boolean {
  return WORDLIKE.test(token);
}

/** Sentences, each with the space after it; they join back to the text. */
function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
}

const SENTENCE = /[\s\S]*?(?:[.!?;:…]["'”’)\]]*\s+|[。！？；]|$)/gu;

/**
 * Above this many tokens between equal ends, both sides together, sentences are compared first: the time of a script is
 * the square of its edits.
 */
const MANY_TOKENS = 1000;
/** What is still longer than this between two equal sentences is shown as replaced. */
const MOST_TOKENS = 3000;

type Op = WordEdit['op'];

/** A stretch of equal fate: tokens of the old text, and of the new one. Kept stretches have both, parallel. */
interface Run {
  readonly op: Op;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The redline of a clause. `keep` and `delete` join to exactly `before`, `keep` and `insert` to exactly `after`; no word is
 * marked in part, and a deletion stands before the insertion that replaces it. Neighbouring runs differ in kind.
 */
export function redline(before: string, after: string): WordEdit[] {
  if (before === after) return before === '' ? [] : [{ op: 'keep', text: before }];
  // Ties are broken on a fixed side, so that the way back is the mirror image.
  const isSwapped = before > after;
  const runs = isSwapped ? compare(after, before) : compare(before, after);
  return joinAcrossSpaces(editsOf(isSwapped ? runs.map(turned) : runs));
}

function turned({ op, before, after }: Run): Run {
  return {
    op: op === 'insert' ? 'delete' : op === 'delete' ? 'insert' : 'keep',
    before: after,
    after: before,
  };
}

function compare(before: string, after: string): Run[] {
  const { start, end } = equalMargins(before, after);
  const [oldEnd, newEnd] = [before.length - end, after.length - end];
  const margin = (text: string): Run[] =>
    text === '' ? [] : [{ op: 'keep', before: [text], after: [text] }];
  const middle = compareTokens(
    tokensOf(before.slice(start, oldEnd)),
    tokensOf(after.slice(start, newEnd)),
    MANY_TOKENS,
    compareSentences,
  );
  return [...margin(before.slice(0, start)), ...tidy(middle), ...margin(before.slice(oldEnd))];
}

/** Characters around a difference that are looked at word by word: an edit may slide along them to a better place. */
const CONTEXT = 400;

/**
 * How many characters at the start and at the end are equal and far enough from any difference to be left alone; both
 * margins end at white space, so that no word is cut. What is equal costs one comparison a character.
 */
function equalMargins(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  const lastSpace = before.lastIndexOf(' ', start - CONTEXT);
  const firstSpace = before.indexOf(' ', before.length - end + CONTEXT);
  return {
    start: start > CONTEXT ? lastSpace + 1 : 0,
    end: end > CONTEXT && firstSpace >= 0 ? before.length - firstSpace : 0,
  };
}

type Compare = (before: readonly string[], after: readonly string[]) => Run[];

/** Keeps equal ends, and compares what is between word by word, or as told where it is longer than `most` tokens. */
function compareTokens(
  before: readonly string[],
  after: readonly string[],
  most: number,
  whereLonger: Compare,
): Run[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isAlike(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isAlike(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [oldEnd, newEnd] = [before.length - end, after.length - end];
  const [olds, news] = [before.slice(start, oldEnd), after.slice(start, newEnd)];
  const compareRest = olds.length + news.length <= most ? diff : whereLonger;
  return [
    { op: 'keep', before: before.slice(0, start), after: after.slice(0, start) },
    ...compareRest(olds, news),
    { op: 'keep', before: before.slice(oldEnd), after: after.slice(newEnd) },
  ];
}

/** Keeps equal sentences, and compares what is between them word by word. */
function compareSentences(before: readonly string[], after: readonly string[]): Run[] {
  const [olds, news] = [sentencesOf(before.join('')), sentencesOf(after.join(''))];
  const known = new Map<string, number>();
  const idOf = (sentence: string) => {
    const key = keyOf(sentence.trimEnd());
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    return id;
  };
  const ids = { before: Int32Array.from(olds, idOf), after: Int32Array.from(news, idOf) };
  const whole = { beforeStart: 0, beforeEnd: olds.length, afterStart: 0, afterEnd: news.length };
  const kept = keptInOrder(ids, whole, (pair) => (olds[pair.before] ?? '').length).sort(
    (a, b) => a.before - b.before,
  );
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const compareUpTo = (oldEnd: number, newEnd: number) => {
    const [deleted, inserted] = [olds.slice(i, oldEnd), news.slice(j, newEnd)].map((gap) =>
      tokensOf(gap.join('')),
    );
    for (const run of compareTokens(deleted ?? [], inserted ?? [], MOST_TOKENS, replaced)) runs.push(run);
  };
  for (const pair of kept) {
    // An equal sentence is compared too: its two sides may be spaced in different ways.
    compareUpTo(pair.before, pair.after);
    [i, j] = [pair.before, pair.after];
    compareUpTo(i + 1, j + 1);
    [i, j] = [i + 1, j + 1];
  }
  compareUpTo(olds.length, news.length);
  return runs;
}

function replaced(before: readonly string[], after: readonly string[]): Run[] {
  return [
    { op: 'delete', before, after: [] },
    { op: 'insert', before: [], after },
  ];
}

/** Runs of equal and unequal tokens, by diff-match-patch over one character a token. Needs less than 63,000 distinct ones. */
function diff(before: readonly string[], after: readonly string[]): Run[] {
  const characters = new Map<string, string>();
  const known = new Map<string, string>();
  const characterOf = (token: string): string => {
    const key = keyOf(token);
    let character = characters.get(key);
    if (character === undefined) {
      const code = characters.size + 1;
      character = String.fromCharCode(code < 0xd800 ? code : code + 0x800); // half a surrogate pair is no character
      characters.set(key, character);
    }
    known.set(token, character);
    return character;
  };
  const encode = (tokens: readonly string[]): string => {
    let encoded = '';
    for (const token of tokens) encoded += known.get(token) ?? characterOf(token);
    return encoded;
  };
  const dmp = new diff_match_patch();
  dmp.Diff_Timeout = 0; // the same answer on a slow machine
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  for (const [sign, text] of dmp.diff_main(encode(before), encode(after), false)) {
    const { length } = text;
    if (sign === 0) {
      runs.push({ op: 'keep', before: before.slice(i, i + length), after: after.slice(j, j + length) });
    } else if (sign < 0) {
      runs.push({ op: 'delete', before: before.slice(i, i + length), after: [] });
    } else {
      runs.push({ op: 'insert', before: [], after: after.slice(j, j + length) });
    }
    if (sign <= 0) i += length;
    if (sign >= 0) j += length;
  }
  return runs;
}

/** Words are aligned by this. */
function keyOf(token: string): string {
  return /^\s/.test(token) ? ' ' : foldText(token).toLowerCase();
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
function tidy(runs: readonly Run[]): Run[] {
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
  const joined: Edit[] = [];
  for (const edit of edits) {
    let current = edit;
    for (let last = joined.at(-1); last && isIsland(last, current); last = joined.at(-1)) {
      joined.pop();
      current = {
        deleted: [...last.deleted, ...last.keptBefore, ...current.deleted],
        inserted: [...last.inserted, ...last.keptAfter, ...current.inserted],
        keptBefore: current.keptBefore,
        keptAfter: current.keptAfter,
      };
    }
    joined.push(current);
  }
  return joined;
}

/**
 * Whether what is kept between two edits is too little to be read as kept: two words between replacements, or a third of
 * what changes on either side. Words added to a list ("A, *B*, C and *D*") are left where they are.
 */
function isIsland(left: Edit, right: Edit): boolean {
  if (left.deleted.length + left.inserted.length === 0) return false; // the kept start of the clause
  const kept = countWords(left.keptAfter);
  const deleted = [countWords(left.deleted), countWords(right.deleted)] as const;
  const inserted = [countWords(left.inserted), countWords(right.inserted)] as const;
  if (deleted[0] + deleted[1] === 0 || inserted[0] + inserted[1] === 0) return false;
  const smaller = Math.min(Math.max(deleted[0], inserted[0]), Math.max(deleted[1], inserted[1]));
  return kept <= 2 || kept * 3 <= smaller;
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

function isAlike(a = '', b = ''): boolean {
  return a === b || keyOf(a) === keyOf(b);
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

/** Runs as edits: a token kept but for its case or quotation marks is replaced, so that both texts are exact. */
function editsOf(runs: readonly Run[]): WordEdit[] {
  const edits: WordEdit[] = [];
  let deleted = '';
  let inserted = '';
  let kept = '';
  const flushKept = () => {
    if (kept !== '') edits.push({ op: 'keep', text: kept });
    kept = '';
  };
  const flushChanged = () => {
    if (deleted !== '') edits.push({ op: 'delete', text: deleted });
    if (inserted !== '') edits.push({ op: 'insert', text: inserted });
    deleted = '';
    inserted = '';
  };
  for (const { op, before, after } of runs) {
    if (op === 'keep') {
      for (const [index, old] of before.entries()) {
        const current = after[index] ?? '';
        if (old === current) {
          flushChanged();
          kept += old;
        } else {
          flushKept();
          deleted += old;
          inserted += current;
        }
      }
    } else if (before.length + after.length > 0) {
      flushKept();
      deleted += before.join('');
      inserted += after.join('');
    }
  }
  flushKept();
  flushChanged();
  return edits;
}

/** Two replaced words with nothing but a space between read as one replacement: "-[YOUR RIGHTS]+[your rights]". */
function joinAcrossSpaces(edits: readonly WordEdit[]): WordEdit[] {
  const joined: WordEdit[] = [];
  for (let i = 0; i < edits.length; i += 1) {
    const edit = edits[i];
    const [deleted, inserted] = [edits[i + 1], edits[i + 2]];
    const [lastDeleted, lastInserted] = [joined.at(-2), joined.at(-1)];
    if (
      edit?.op === 'keep' &&
      edit.text.trim() === '' &&
      isReplacement(lastDeleted, lastInserted) &&
      isReplacement(deleted, inserted)
    ) {
      joined.splice(
        -2,
        2,
        { op: 'delete', text: `${lastDeleted?.text}${edit.text}${deleted?.text}` },
        { op: 'insert', text: `${lastInserted?.text}${edit.text}${inserted?.text}` },
      );
      i += 2;
    } else if (edit) {
      joined.push(edit);
    }
  }
  return joined;
}

function isReplacement(deleted: WordEdit | undefined, inserted: WordEdit | undefined): boolean {
  return deleted?.op === 'delete' && inserted?.op === 'insert' && !foldsAlike(deleted, inserted);
}

/**
 * The redline as a reader wants it: what differs only by quotation marks, dashes, invisible characters or spacing is shown
 * as kept, in its new spelling. The old text is then exact only after folding.
 */
export function withoutTypography(words: readonly WordEdit[]): WordEdit[] {
  const quiet: WordEdit[] = [];
  const keep = (text: string) => {
    const last = quiet.at(-1);
    if (last?.op === 'keep') quiet[quiet.length - 1] = { op: 'keep', text: last.text + text };
    else quiet.push({ op: 'keep', text });
  };
  for (const [index, edit] of words.entries()) {
    const [previous, next] = [words[index - 1], words[index + 1]];
    if (edit.op === 'keep') keep(edit.text);
    else if (edit.op === 'delete' && next?.op === 'insert' && foldsAlike(edit, next)) continue;
    else if (edit.op === 'insert' && previous?.op === 'delete' && foldsAlike(previous, edit)) keep(edit.text);
    else quiet.push(edit);
  }
  return quiet;
}

function foldsAlike(a: WordEdit, b: WordEdit): boolean {
  return foldText(a.text) === foldText(b.text);
}
