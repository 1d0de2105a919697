/**
 * The redline inside one clause.
 *
 *     "We may keep data for 90 days."      [We ]  -may- +will+  [ keep data for ]  -90- +30+  [ days.]
 *     "We will keep data for 30 days."
 *
 * Words are aligned as folded and without case, so that a page that changed its quotation marks still shows which sentence
 * is new; what is kept is equal to the character.
 */
import { foldText } from './fold.ts';
import type { Gap } from './runs.ts';
import { editsBetween } from './script.ts';
import { tidy } from './tidy.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import type { WordEdit } from './types.ts';
import { mayBeUnspaced } from './unspaced.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * The redline of a clause. `keep` and `delete` join to exactly `before`, `keep` and `insert` to exactly `after`; no word is
 * marked in part, and a deletion stands before the insertion that replaces it. Neighbouring runs differ in kind.
 */
export function redline(before: string, after: string): WordEdit[] {
  if (before === after) return before === '' ? [] : [{ op: 'keep', text: before }];
  VOCABULARY.tidyUp();
  const { start, end } = equalMargins(before, after);
  const [old, current] = tokensOf(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  // Ties are broken on a fixed side, so that the way back is the mirror image.
  const edits = before > after ? scriptOf(current, old).map(turned) : scriptOf(old, current);
  const writer = new Writer();
  writer.keep(before.slice(0, start));
  write(edits, old, current, writer);
  writer.keep(before.slice(before.length - end));
  return joinAcrossSpaces(writer.finished());
}

function scriptOf(old: Tokens, current: Tokens): Gap[] {
  return tidy(editsBetween(old, current), old, current);
}

function turned({ beforeStart, beforeEnd, afterStart, afterEnd }: Gap): Gap {
  return { beforeStart: afterStart, beforeEnd: afterEnd, afterStart: beforeStart, afterEnd: beforeEnd };
}

/** Characters around a difference that are looked at word by word: an edit may slide along them to a better place. */
const CONTEXT = 400;
/** The same where words are found by a dictionary, which takes many times as long; a sentence has about so many signs. */
const UNSPACED_CONTEXT = 60;

/**
 * How many characters at the start and at the end are equal and far enough from any difference to be left alone; both
 * margins end where no word can be cut. What is equal costs one comparison a character.
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
  const context = mayBeUnspaced(before) ? UNSPACED_CONTEXT : CONTEXT;
  let last = start > context ? start - context : 0;
  while (last > 0 && !isBorder(before.charCodeAt(last - 1))) last -= 1;
  let first = end > context ? before.length - end + context : before.length;
  while (first < before.length && !isBorder(before.charCodeAt(first))) first += 1;
  return { start: last, end: before.length - first };
}

/** A space, or a mark between words of scripts that have none: no word goes on across it. */
const BORDERS: ReadonlySet<number> = new Set([...' 、。，；：？！'].map((mark) => mark.charCodeAt(0)));
const isBorder = (unit: number): boolean => BORDERS.has(unit);

/** Writes a redline run by run: runs of a kind are joined, and a deletion comes before the insertion that replaces it. */
class Writer {
  private readonly edits: WordEdit[] = [];
  private deleted = '';
  private inserted = '';
  private kept = '';

  keep(text: string): void {
    if (text === '') return;
    this.writeChanged();
    this.kept += text;
  }

  replace(deleted: string, inserted: string): void {
    if (deleted === '' && inserted === '') return;
    this.writeKept();
    this.deleted += deleted;
    this.inserted += inserted;
  }

  finished(): WordEdit[] {
    this.writeKept();
    this.writeChanged();
    return this.edits;
  }

  private writeKept(): void {
    if (this.kept !== '') this.edits.push({ op: 'keep', text: this.kept });
    this.kept = '';
  }

  private writeChanged(): void {
    if (this.deleted !== '') this.edits.push({ op: 'delete', text: this.deleted });
    if (this.inserted !== '') this.edits.push({ op: 'insert', text: this.inserted });
    this.deleted = '';
    this.inserted = '';
  }
}

/** A token kept but for its case or quotation marks is replaced, so that both texts are exact. */
function write(edits: readonly Gap[], old: Tokens, current: Tokens, writer: Writer): void {
  let [i, j] = [0, 0];
  const keepUpTo = (before: number, after: number): void => {
    const kept = old.slice(i, before);
    if (kept === current.slice(j, after)) {
      writer.keep(kept);
      return;
    }
    for (; i < before; i += 1, j += 1) {
      const [was, is] = [old.slice(i), current.slice(j)];
      if (was === is) writer.keep(was);
      else writer.replace(was, is);
    }
  };
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of edits) {
    keepUpTo(beforeStart, afterStart);
    writer.replace(old.slice(beforeStart, beforeEnd), current.slice(afterStart, afterEnd));
    [i, j] = [beforeEnd, afterEnd];
  }
  keepUpTo(old.length, current.length);
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
