/** How much it matters that words of a clause changed, once form, dates and counters are ruled out. */
import { counts } from './counters.ts';
import type { Difference } from './difference.ts';
import { foldText } from './fold.ts';
import { informs } from './informs.ts';
import { maskEmails, maskReferences, sameWordsBut } from './masks.ts';
import { areOnlyNames } from './names.ts';
import { wordSet } from './plain-words.ts';
import { HAS_NUMBER, type Side, UNIT_OF_VALUE } from './side.ts';
import { isSpelling } from './spelling.ts';
import type { WordEdit } from './types.ts';
import { editorial, minor, substantive, type Verdict } from './verdict.ts';
import { FUNCTION_WORDS, isModal, isNegation, isWeighty, PERIODS } from './weighty.ts';

/** A word decides what an edit is about only where it stands among few. */
const FEW_WORDS = 6;
const FEW_OF_TENSE = 2;
/** In words, both sides together: where more differ, not only names do. */
const MOST_NAMES = 24;
/** Small words that say who is acted on, or join two things: "from" for "to" is no rewording. */
const DIRECTIONS = wordSet(
  'from to into by between and or et ou de à par von zu und oder por para y o da e of',
);

/** "We will comply" for "we comply"; "will" for "may" is another thing. */
const isTense = (word: string): boolean =>
  /^(?:will|would|sera|seront|wird|werden|i'll|we'll|you'll|they'll|it'll)$/u.test(word);

const PARTY =
  /(?<!\p{L})(?:shar|disclos|sell|sold|transfer|partner|provider|processor|controller|(?:sub)?contract|between|grant|dispute|partag|transf|partenaire|prestataire|sous-traitant|responsable|weitergeb|partner|comparti|socio|condivi)/iu;

/** Judges the words that differ between two texts of one clause; null where no rule proves anything. */
export function judgeWords(
  old: Side,
  current: Side,
  edits: readonly WordEdit[],
  words: Difference,
  isHeading: boolean,
): Verdict | null {
  return (
    judgeNames(edits, words) ??
    judgeSentences(edits) ??
    judgeWeight(old, current, words, edits) ??
    judgeWording(old, current, words, isHeading)
  );
}

function judgeNames(edits: readonly WordEdit[], { gone, come }: Difference): Verdict | null {
  if (gone.length + come.length > MOST_NAMES || !areOnlyNames(edits)) return null;
  const isSwap = edits.some(({ op }) => op === 'delete') && edits.some(({ op }) => op === 'insert');
  if (!isSwap) return minor('only names differ');
  // Whoever is given data, or owes something, is a party however its name looks.
  return speaksOfParties(edits) ? minor('a name differs') : editorial('only a name differs');
}

/** In characters: who is given data stands that near to the word that says so. */
const NEAR_PARTY = 90;

/** Whether the words kept right before or after a changed name speak of who shares, owes or is given something. */
export function speaksOfParties(edits: readonly WordEdit[]): boolean {
  return edits.some(({ op, text }, at) => {
    if (op !== 'keep') return false;
    const ends =
      (at > 0 ? text.slice(0, NEAR_PARTY) : '') + (at < edits.length - 1 ? text.slice(-NEAR_PARTY) : '');
    return PARTY.test(ends);
  });
}

/** In characters: what tells whether a sentence ended. */
const ENDING = 8;

/** Whole sentences that came or went, while nothing else changed, are judged as such. */
function judgeSentences(edits: readonly WordEdit[]): Verdict | null {
  let before = '';
  let reason: string | null = null;
  for (const { op, text } of edits) {
    const plain = foldText(op === 'keep' ? text.slice(-ENDING) : text);
    if (op !== 'keep' && /[\p{L}\p{N}]/u.test(plain)) {
      if (!/(?:^|[.!?:]["”)]?)$/u.test(before.slice(-3)) || !/[.!?]$/u.test(plain)) return null;
      reason = informs(plain);
      if (reason === null) return null;
    }
    if (op !== 'delete') before = plain || before;
  }
  return reason === null ? null : minor(reason);
}

/** Amounts, negations, modal verbs. */
function judgeWeight(
  old: Side,
  current: Side,
  { gone, come, changed }: Difference,
  edits: readonly WordEdit[],
): Verdict | null {
  const hasNumbers =
    changed.some((word) => HAS_NUMBER.test(word) || UNIT_OF_VALUE.test(word)) && counts(around(edits));
  if (changed.every(mayBeReference) && sameWordsBut(maskReferences, old, current)) {
    return editorial('only a section reference differs');
  }
  if (hasNumbers) {
    const numbersGone = gone.filter((word) => HAS_NUMBER.test(word));
    const numbersCome = come.filter((word) => HAS_NUMBER.test(word));
    if (numbersGone.length > 0 && numbersCome.length > 0) return substantive('an amount or period changed');
  }
  if (changed.length <= FEW_WORDS) {
    if (come.some(isNegation) && !gone.some(isNegation)) return substantive('a negation or limit was added');
    if (gone.some(isNegation) && !come.some(isNegation))
      return substantive('a negation or limit was removed');
    if (
      changed.some(isWeighty) &&
      changed.length <= FEW_OF_TENSE &&
      changed.filter(isWeighty).every(isTense)
    ) {
      if (gone.some(isTense) !== come.some(isTense)) return minor('only the tense differs');
    }
    if (changed.some(isModal)) return substantive('what one may or must do changed');
  }
  if (hasNumbers || (changed.length <= FEW_WORDS && changed.some((word) => PERIODS.test(word)))) {
    return substantive('an amount or period changed');
  }
  return null;
}

/** Whether a word can be part of a reference or its numbering: "4.2", "(iii)", "Section", "; and". */
const mayBeReference = (word: string): boolean => HAS_NUMBER.test(word) || REFERENCE_WORD.test(word);
const REFERENCE_WORD = /^(?:\p{L}|[ivxlc]{1,6}|art.*|sect.*|claus.*|absch.*|and|or|et|ou|und|oder|en|of)$/u;

/** In characters: a unit stands that near to its number. */
const NEAR_NUMBER = 40;

/** The changed runs that hold a number, each with what stands right before and after. */
function around(edits: readonly WordEdit[]): string {
  const texts: string[] = [];
  for (const [at, { op, text }] of edits.entries()) {
    if (op === 'keep' || !(HAS_NUMBER.test(text) || UNIT_OF_VALUE.test(text))) continue;
    const before = edits.slice(Math.max(0, at - 2), at).findLast((edit) => edit.op === 'keep');
    const after = edits.slice(at + 1, at + 3).find((edit) => edit.op === 'keep');
    texts.push((before?.text ?? '').slice(-NEAR_NUMBER), text, (after?.text ?? '').slice(0, NEAR_NUMBER));
  }
  return foldText(texts.join(' '));
}

function judgeWording(old: Side, current: Side, words: Difference, isHeading: boolean): Verdict | null {
  const { gone, come, changed, deleted } = words;
  if (isHeading && old.hasAtMost(8) && current.hasAtMost(8)) return editorial('a heading was reworded');
  if (old.hasAtMost(3) && current.hasAtMost(3)) return minor('a label was reworded');
  if (changed.length === 0) {
    return deleted.length <= 1
      ? minor('only the order of words differs')
      : minor('the same words in another order');
  }
  if (changed.every((word) => FUNCTION_WORDS.has(word))) {
    const swaps = gone.includes('and') !== come.includes('and'); // "and" for nothing, or for "or"
    if (!swaps) {
      return changed.some((word) => DIRECTIONS.has(word))
        ? minor('only small words differ')
        : editorial('only small words differ');
    }
  }
  if (gone.length === come.length && gone.length <= 3) {
    const isSpelled = gone.every((word, index) => isSpelling(word, come[index] ?? ''));
    if (isSpelled) return editorial('only a spelling differs');
  }
  if (sameWordsBut(maskEmails, old, current)) return minor('a contact address differs');
  return null;
}
