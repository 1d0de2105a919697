/**
 * Which words of a redline to show at first: every edit, and of the kept words enough around each edit to follow it.
 *
 *     You may ⟨not⟩ use the service … words left out … within ⟨30⟩⟨60⟩ days.
 */
import type { WordEdit } from '../utils/diff/types.ts';

/** A run of a redline. Joining the runs' texts gives back what joining the edits' texts gave. */
export interface Run extends WordEdit {
  /** Kept words that may be left out until asked for. */
  readonly isFoldable: boolean;
}

/** Kept letters that stay visible on each side of an edit. */
const CONTEXT = 70;
/** Fewer letters than this are not worth a click. */
const MIN_FOLDED = 60;

/** Splits the kept stretches into what is shown and what is folded. A clause without edits is not folded. */
export function foldKept(words: readonly WordEdit[]): readonly Run[] {
  const hasEdits = words.some((edit) => edit.op !== 'keep');
  return words.flatMap((edit, i) => {
    const whole = [{ ...edit, isFoldable: false }];
    if (edit.op !== 'keep' || !hasEdits) return whole;
    const head = i === 0 ? 0 : wordEndBefore(edit.text, CONTEXT);
    const tail =
      i === words.length - 1 ? edit.text.length : wordStartAfter(edit.text, edit.text.length - CONTEXT);
    if (tail - head < MIN_FOLDED) return whole;
    return [
      { op: edit.op, text: edit.text.slice(0, head), isFoldable: false },
      { op: edit.op, text: edit.text.slice(head, tail), isFoldable: true },
      { op: edit.op, text: edit.text.slice(tail), isFoldable: false },
    ].filter((run) => run.text !== '');
  });
}

// Scripts without spaces have no word to stop at within reach: they are cut where the count ends, never inside a
// surrogate pair.
const REACH = 24;

function wordEndBefore(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space > offset - REACH ? Math.max(space, 0) : wholeCharacter(text, offset);
}

function wordStartAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space !== -1 && space < offset + REACH ? space + 1 : wholeCharacter(text, offset);
}

function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
