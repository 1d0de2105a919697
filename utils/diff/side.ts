/** One side of a change as the rules of significance see it. */
import { foldText } from './fold.ts';
import { countWords, plainWords } from './plain-words.ts';
import type { WordEdit } from './types.ts';

export const HAS_NUMBER = /\p{N}/u;
export const UNIT_OF_VALUE = /[%‰\p{Sc}]/u;

/** In characters: what is longer is no line of a few words, and its words need not be counted. */
const LONGEST_LINE = 400;

/** In words: no rule about lines asks for more. */
const MOST_COUNTED = 16;

export class Side {
  /** Folded: the whole text, or what of it is near a difference. */
  readonly text: string;
  private readonly isWhole: boolean;
  private found: readonly string[] | undefined;
  private counted: number | undefined;

  /** @param foldedText the whole text, or, where `isWhole` is false, what of it is near a difference */
  constructor(foldedText: string, isWhole = true) {
    this.text = foldedText;
    this.isWhole = isWhole;
  }

  /** Words in lower case without punctuation, in order; found when first asked for, as most rules need none. */
  get words(): readonly string[] {
    this.found ??= plainWords(this.text);
    return this.found;
  }

  /** Whether the whole text is a line of at most `count` words. */
  hasAtMost(count: number): boolean {
    if (!this.isWhole || this.text.length > LONGEST_LINE) return false;
    this.counted ??= countWords(this.text, MOST_COUNTED + 1);
    return count > MOST_COUNTED ? this.words.length <= count : this.counted <= count;
  }
}

/** Of a kept run, how many characters at either end are near a difference. Dates, amounts and references are shorter. */
const NEAR = 200;
/** Stands for what was left out, on both sides; nothing joins across it. */
const LEFT_OUT = ' \u00b6 ';

/** Both sides of a redline, each without the long kept runs that no rule needs to look at. */
export function sidesOf(edits: readonly WordEdit[]): readonly [old: Side, current: Side] {
  let [old, current] = ['', ''];
  let isWhole = true;
  for (const { op, text } of edits) {
    const isLong = op === 'keep' && text.length > 2 * NEAR;
    const near = isLong ? text.slice(0, NEAR) + LEFT_OUT + text.slice(-NEAR) : text;
    isWhole &&= !isLong;
    if (op !== 'insert') old += near;
    if (op !== 'delete') current += near;
  }
  return [new Side(foldText(old), isWhole), new Side(foldText(current), isWhole)];
}
