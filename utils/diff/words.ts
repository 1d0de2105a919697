/**
 * The redline inside one clause. The only place that knows diff-match-patch.
 *
 *     "We may keep data for 90 days."      [We ]  -may- +will+  [ keep data for ]  -90- +30+  [ days.]
 *     "We will keep data for 30 days."
 *
 * diff-match-patch compares characters, so each distinct word or punctuation mark becomes one character first: words are
 * marked whole or not at all. Words are aligned as folded and without case, so that a page that changed its
 * quotation marks still shows which sentence is new; what is kept is equal to the character.
 */
import diff_match_patch from 'diff-match-patch';
import { foldText } from './fold.ts';
import { keptInOrder } from './runs.ts';
import { type Run, tidy } from './tidy.ts';
import { isAlike, isSpace, keyOf, sentencesOf, tokensOf } from './tokens.ts';
import type { WordEdit } from './types.ts';

/**
 * Above this many tokens between equal ends, both sides together, sentences are compared first: the time of a script is
 * the square of its edits.
 */
const MANY_TOKENS = 1000;
/** What is still longer than this between two equal sentences is shown as replaced. */
const MOST_TOKENS = 3000;

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

/** Runs of equal and unequal tokens, by diff-match-patch over one character a word. Needs less than 63,000 distinct ones. */
function diff(before: readonly string[], after: readonly string[]): Run[] {
  const characterOf = charactersByKey();
  const [olds, news] = [new Encoded(before, characterOf), new Encoded(after, characterOf)];
  const dmp = new diff_match_patch();
  dmp.Diff_Timeout = 0; // the same answer on a slow machine
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  for (const [sign, { length }] of dmp.diff_main(olds.text, news.text, false)) {
    if (sign === 0) {
      for (let k = 0; k < length; k += 1) keep(olds.tokensOf(i + k), news.tokensOf(j + k), runs);
    } else if (sign < 0) {
      runs.push({ op: 'delete', before: olds.tokensOf(i, length), after: [] });
    } else {
      runs.push({ op: 'insert', before: [], after: news.tokensOf(j, length) });
    }
    if (sign <= 0) i += length;
    if (sign >= 0) j += length;
  }
  return runs;
}

/** One character for each distinct key of tokens. */
function charactersByKey(): (token: string) => string {
  const byKey = new Map<string, string>();
  const byToken = new Map<string, string>();
  return (token) => {
    const known = byToken.get(token);
    if (known !== undefined) return known;
    const key = keyOf(token);
    const code = byKey.size + 1;
    // Half a surrogate pair is no character.
    const character = byKey.get(key) ?? String.fromCharCode(code < 0xd800 ? code : code + 0x800);
    byKey.set(key, character);
    byToken.set(token, character);
    return character;
  };
}

/**
 * Tokens as they are compared: a word or mark and the space after it are one character, since half as many of them make a
 * quarter of the work, and equal spaces between other words are no reason to align anything.
 */
class Encoded {
  readonly text: string;
  private readonly tokens: readonly string[];
  /** Where what a character stands for begins among the tokens; then where the last one ends. */
  private readonly starts: number[] = [];

  constructor(tokens: readonly string[], characterOf: (token: string) => string) {
    let text = '';
    for (const [at, token] of tokens.entries()) {
      if (at > 0 && isSpace(token)) continue;
      text += characterOf(token);
      this.starts.push(at);
    }
    this.starts.push(tokens.length);
    this.text = text;
    this.tokens = tokens;
  }

  /** What the characters from `at` on stand for. */
  tokensOf(at: number, count = 1): readonly string[] {
    return this.tokens.slice(this.starts[at], this.starts[at + count]);
  }
}

/** A word that both have; the space after it is kept where both have one too. */
function keep(before: readonly string[], after: readonly string[], runs: Run[]): void {
  const kept = Math.min(before.length, after.length);
  runs.push({ op: 'keep', before: before.slice(0, kept), after: after.slice(0, kept) });
  if (before.length > kept) runs.push({ op: 'delete', before: before.slice(kept), after: [] });
  if (after.length > kept) runs.push({ op: 'insert', before: [], after: after.slice(kept) });
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
