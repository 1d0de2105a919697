/** One side of a change as the rules of significance see it. */
import { foldText } from './fold.ts';
import { latinWords } from './latin.ts';
import type { WordEdit } from './types.ts';
import { mayBeUnspaced } from './unspaced.ts';

const SPACED_WORD =
  "\\p{Sc}?[\\p{L}\\p{N}\\p{M}]+(?:(?:'|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*(?:[%‰]|(?<=\\p{N})\\s?\\p{Sc}(?!\\p{N}))?";
const WORD = new RegExp(SPACED_WORD, 'gu');
/** For scripts without spaces too. */
const ANY_WORD = new RegExp(
  `[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|${SPACED_WORD}`,
  'gu',
);

export const HAS_NUMBER = /\p{N}/u;
export const UNIT_OF_VALUE = /[%‰\p{Sc}]/u;

/** In characters: what is longer is no line of a few words, and its words need not be counted. */
const LONGEST_LINE = 400;

export class Side {
  /** Folded: the whole text, or what of it is near a difference. */
  readonly text: string;
  private readonly isWhole: boolean;
  private found: readonly string[] | undefined;

  constructor(text: string, isWhole = true) {
    this.text = foldText(text);
    this.isWhole = isWhole;
  }

  /** Words in lower case without punctuation, in order; found when first asked for, as most rules need none. */
  get words(): readonly string[] {
    this.found ??= plainWords(this.text);
    return this.found;
  }

  /** Whether the whole text is a line of at most `count` words. */
  hasAtMost(count: number): boolean {
    return this.isWhole && this.text.length <= LONGEST_LINE && this.words.length <= count;
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
  return [new Side(old, isWhole), new Side(current, isWhole)];
}

/**
 * What came and what went in a redline. Two texts that are the same once something is masked differ in nothing else: so what
 * differs tells in a moment that most masks need not be tried on the whole texts.
 */
export class Difference {
  /** Folded; the runs are parted by spaces. */
  readonly text: string;
  readonly hasNumber: boolean;
  /** Whether as many letters and digits came as went, without which no two texts have the same words. */
  readonly isEven: boolean;

  constructor(edits: readonly WordEdit[]) {
    let [gone, come] = ['', ''];
    for (const { op, text } of edits) {
      if (op === 'delete') gone += ` ${text}`;
      if (op === 'insert') come += ` ${text}`;
    }
    this.text = foldText(gone + come);
    this.hasNumber = HAS_NUMBER.test(this.text);
    this.isEven = lettersIn(gone) === lettersIn(come);
  }
}

function lettersIn(text: string): number {
  return text.normalize('NFC').toLowerCase().replace(NO_LETTER, '').length;
}

const NO_LETTER = /[^\p{L}\p{N}\p{M}%‰\p{Sc}]+/gu;

/** Words in lower case without punctuation, in order; each character of a script without spaces is a word. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  return latinWords(lower) ?? lower.match(mayBeUnspaced(lower) ? ANY_WORD : WORD) ?? [];
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
