/**
 * How much a change matters, and why.
 *
 * The rules that say "editorial" come first and ask for proof; whatever proves nothing is substantive. A word that can
 * turn a duty into a choice, an amount or a period is substantive however few characters it takes. Word lists are for
 * English, French, German, Spanish, Italian, Portuguese and Dutch; in other languages less is recognised as harmless.
 */
import type { Clause } from '../terms/types.ts';
import { isCounter, isHarmlessNumber, LONGEST_COUNTER } from './counters.ts';
import { maskDates, maskRelativeTimes, speaksOfItself } from './dates.ts';
import { foldText } from './fold.ts';
import {
  isMaskedEmail,
  maskEmails,
  maskReferences,
  plainNumbers,
  sameWords,
  sameWordsBut,
  withoutEnumerator,
  withoutHints,
} from './masks.ts';
import { HAS_NUMBER, plainWords, Side, sidesOf, UNIT_OF_VALUE } from './side.ts';
import { isSpelling } from './spelling.ts';
import type { ChangeKind, Significance, WordEdit } from './types.ts';
import { FUNCTION_WORDS, isModal, isNegation, isWeighty, PERIODS } from './weighty.ts';

/** What a change comes to. `reason` is a short phrase that can stand after a dash. */
export interface Verdict {
  readonly significance: Significance;
  readonly reason: string;
}

/** A change to be judged: `before` is null where the clause was added, `after` where it was removed. */
export interface JudgedChange {
  readonly kind: ChangeKind;
  readonly before: Clause | null;
  readonly after: Clause | null;
  readonly words: readonly WordEdit[];
}

/** Judges one change. */
export function judge({ kind, before, after, words }: JudgedChange): Verdict {
  if (kind === 'moved') return editorial('moved, words unchanged');
  if (before && after) return judgeReworded(before, after, words);
  const clause = before ?? after;
  if (!clause) throw new Error('a change has neither an old nor a new clause');
  return judgeWhole(clause, kind === 'added' ? 'added' : 'removed');
}

function editorial(reason: string): Verdict {
  return { significance: 'editorial', reason };
}

function minor(reason: string): Verdict {
  return { significance: 'minor', reason };
}

function substantive(reason: string): Verdict {
  return { significance: 'substantive', reason };
}

// --- whole clauses -----------------------------------------------------------------------------------------------------

function judgeWhole(clause: Clause, what: 'added' | 'removed'): Verdict {
  const side = new Side(clause.text);
  if (isDateLine(side)) return editorial('only a date of the document');
  if (isCounter(side)) return editorial('only a counter');
  if (side.hasAtMost(4) && isMaskedEmail(side.text)) return editorial('only a masked address');
  const isHeading = clause.kind === 'heading';
  if (isLabel(side, isHeading)) return minor(isHeading ? `heading ${what}` : `label ${what}`);
  return substantive(what === 'added' ? 'new clause' : 'clause removed');
}

/** Whether a line only names something. A heading names, and a question asks: neither binds anybody. */
function isLabel(side: Side, isHeading: boolean): boolean {
  const { text } = side;
  if (!side.hasAtMost(longestLabel(isHeading, text)) || side.words.some(isWeighty)) return false;
  if (isHeading && side.hasAtMost(3)) return true;
  return !isSentence(side, isHeading) && !HAS_NUMBER.test(text) && !UNIT_OF_VALUE.test(text);
}

/** In words. */
function longestLabel(isHeading: boolean, text: string): number {
  if (isHeading) return 16;
  return /[?？]$/u.test(text) ? 10 : 3;
}

/** Whether a line ends like a sentence and has words enough for one; some headings end in a full stop. */
function isSentence(side: Side, isHeading: boolean): boolean {
  return /[.!;。！；]$/u.test(side.text) && !side.hasAtMost(isHeading ? 6 : 3);
}

// --- reworded clauses --------------------------------------------------------------------------------------------------

function judgeReworded(before: Clause, after: Clause, words: readonly WordEdit[]): Verdict {
  const [old, current] = sidesOf(words);
  return (
    judgeForm(old, current) ??
    judgeDates(old, current) ??
    judgeCounter(old, current) ??
    judgeWords(old, current, words, before.kind === 'heading' || after.kind === 'heading')
  );
}

/** Differences that leave every word as it was. */
function judgeForm(old: Side, current: Side): Verdict | null {
  if (sameWords(old.text, current.text)) {
    const isCase = old.text.toLowerCase() === current.text.toLowerCase();
    return editorial(isCase ? 'only capital letters differ' : 'only punctuation or spacing differs');
  }
  if (sameWordsBut(withoutEnumerator, old, current)) return editorial('only the numbering differs');
  if (isMaskedEmail(old.text) || isMaskedEmail(current.text)) {
    if (sameWordsBut(maskEmails, old, current)) return editorial('only a masked address differs');
  }
  if (sameWordsBut(withoutHints, old, current)) return editorial('only a link hint differs');
  if (sameWordsBut(plainNumbers, old, current)) return editorial('only the form of a number differs');
  return null;
}

// --- dates and counters ------------------------------------------------------------------------------------------------

const DATE_LINE_WORDS = 14;

function isDateLine(side: Side): boolean {
  if (!side.hasAtMost(DATE_LINE_WORDS)) return false;
  const masked = maskRelativeTimes(maskDates(side.text));
  if (masked === side.text) return false;
  const rest = plainWords(masked);
  return (
    rest.length === 0 ||
    (rest.length <= 8 && speaksOfItself(side.text) && !rest.some(isWeighty) && !HAS_NUMBER.test(masked))
  );
}

function judgeDates(old: Side, current: Side): Verdict | null {
  const [oldDates, currentDates] = [maskDates(old.text), maskDates(current.text)];
  const ownsDates = (): boolean => speaksOfItself(old.text) && speaksOfItself(current.text);
  if (old.hasAtMost(DATE_LINE_WORDS) && current.hasAtMost(DATE_LINE_WORDS)) {
    const [oldTimes, currentTimes] = [maskRelativeTimes(oldDates), maskRelativeTimes(currentDates)];
    if (sameWords(oldTimes, currentTimes)) {
      const isOnlyDate = plainWords(oldTimes).length === 0;
      if (isOnlyDate || ownsDates()) return editorial('only a date differs');
      if (plainWords(oldTimes).length <= 4 && oldTimes !== oldDates)
        return editorial('only a relative time differs');
    }
    if (isDateLine(old) && isDateLine(current)) return editorial('only a date differs');
  }
  const hasDates = oldDates !== old.text || currentDates !== current.text;
  if (!hasDates || oldDates === '' || !sameWords(oldDates, currentDates)) return null;
  return ownsDates() ? minor('a date of the document differs') : substantive('a date changed');
}

function judgeCounter(old: Side, current: Side): Verdict | null {
  if (!old.hasAtMost(LONGEST_COUNTER) || !current.hasAtMost(LONGEST_COUNTER)) return null;
  const mask = (text: string) => text.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '0');
  if (mask(old.text).toLowerCase() !== mask(current.text).toLowerCase()) return null;
  if (isCounter(old) && isCounter(current)) return editorial('only a counter differs');
  return isHarmlessNumber(old) && isHarmlessNumber(current)
    ? minor('only a number in a short line differs')
    : null;
}

// --- words ---------------------------------------------------------------------------------------------------------------

/** A word decides what an edit is about only where it stands among few. */
const FEW_WORDS = 6;

function judgeWords(old: Side, current: Side, edits: readonly WordEdit[], isHeading: boolean): Verdict {
  const { deleted, inserted } = changedWords(edits);
  const gone = without(deleted, inserted);
  const come = without(inserted, deleted);
  const changed = [...gone, ...come];
  const isShort = old.hasAtMost(3) && current.hasAtMost(3);
  const hasNumbers = changed.some((word) => HAS_NUMBER.test(word) || UNIT_OF_VALUE.test(word));

  if (sameWordsBut(maskReferences, old, current)) return minor('only a section reference differs');
  if (hasNumbers) {
    const numbersGone = gone.filter((word) => HAS_NUMBER.test(word));
    const numbersCome = come.filter((word) => HAS_NUMBER.test(word));
    if (numbersGone.length > 0 && numbersCome.length > 0) return substantive('an amount or period changed');
  }
  if (changed.length <= FEW_WORDS) {
    if (come.some(isNegation) && !gone.some(isNegation)) return substantive('a negation or limit was added');
    if (gone.some(isNegation) && !come.some(isNegation))
      return substantive('a negation or limit was removed');
    if (changed.some(isModal)) return substantive('what one may or must do changed');
  }
  if (changed.some(isWeighty)) return substantive(newOrGone(gone, come));
  if (hasNumbers || (changed.length <= FEW_WORDS && changed.some((word) => PERIODS.test(word)))) {
    return substantive('an amount or period changed');
  }
  if (isShort || (isHeading && old.hasAtMost(8) && current.hasAtMost(8))) {
    return minor(isHeading ? 'a heading was reworded' : 'a label was reworded');
  }
  if (changed.length === 0) {
    return deleted.length <= 1
      ? minor('only the order of words differs')
      : minor('the same words in another order');
  }
  if (changed.every((word) => FUNCTION_WORDS.has(word))) {
    const swaps = gone.includes('and') !== come.includes('and'); // "and" for nothing, or for "or"
    if (!swaps) return minor('only small words differ');
  }
  const isSpelled = gone.every((word, index) => isSpelling(word, come[index] ?? ''));
  if (gone.length === come.length && gone.length <= 3 && isSpelled) return minor('only a spelling differs');
  if (sameWordsBut(maskEmails, old, current)) return minor('a contact address differs');
  return substantive(newOrGone(gone, come));
}

function newOrGone(gone: readonly string[], come: readonly string[]): string {
  if (gone.length === 0) return 'new wording';
  if (come.length === 0) return 'wording removed';
  return 'reworded';
}

/** Words of the marked runs; those marked only for their quotation marks or case cancel out. */
function changedWords(edits: readonly WordEdit[]) {
  const deleted: string[] = [];
  const inserted: string[] = [];
  for (const { op, text } of edits) {
    if (op === 'delete') deleted.push(...plainWords(foldText(text)));
    if (op === 'insert') inserted.push(...plainWords(foldText(text)));
  }
  return { deleted, inserted };
}

/** Words of one list that the other does not hold, counting repetitions. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}
