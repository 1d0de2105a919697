/**
 * How much a change matters, and why.
 *
 * The rules that say "editorial" come first and ask for proof: form, dates, numbering, names, words that mean the same. A
 * word that can turn a duty into a choice, an amount or a period is substantive however few characters it takes. What binds
 * nobody by its form (a pointer, a definition, an example) is minor, and so are a few words with nothing at stake; whatever
 * proves nothing is substantive. Word lists are for English, French, German, Spanish, Italian, Portuguese and Dutch; in
 * other languages less is recognised as harmless.
 */
import type { Clause } from '../terms/types.ts';
import { judgeBinding } from './binding.ts';
import { isCounter, isHarmlessNumber, LONGEST_COUNTER } from './counters.ts';
import { isDateWord, maskDates, maskRelativeTimes, mayTellTime, speaksOfItself } from './dates.ts';
import { Difference } from './difference.ts';
import { foldText } from './fold.ts';
import { informs } from './informs.ts';
import {
  hasLostLetters,
  isMaskedEmail,
  maskEmails,
  maskPages,
  mayHint,
  mayReserve,
  plainNumbers,
  sameWords,
  sameWordsBut,
  withoutAccented,
  withoutEnumerator,
  withoutHints,
  withoutReservations,
} from './masks.ts';
import { inDigits, isNumberWord } from './meaning.ts';
import { plainWords, wordSet } from './plain-words.ts';
import { judgeWords } from './rewording.ts';
import { HAS_NUMBER, Side, sidesOf, UNIT_OF_VALUE } from './side.ts';
import type { ChangeKind, WordEdit } from './types.ts';
import { editorial, minor, substantive, type Verdict } from './verdict.ts';
import { isWeighty } from './weighty.ts';
import { judgeLeaning } from './wording.ts';

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
  return judgeWhole({ ...clause, text: foldText(clause.text) }, kind === 'added' ? 'added' : 'removed');
}

// --- whole clauses -----------------------------------------------------------------------------------------------------

/** Judges a clause that came or went, its text folded. */
export function judgeWhole(clause: Clause, what: 'added' | 'removed'): Verdict {
  const side = new Side(clause.text);
  return provenOfWhole(side, clause, what) ?? judgeBinding(clause, what);
}

/** What the rules prove of such a clause; null where they prove nothing. */
export function provenOfWhole(side: Side, clause: Clause, what: 'added' | 'removed'): Verdict | null {
  if (isDateLine(side)) return editorial('only a date of the document');
  if (isCounter(side)) return editorial('only a counter');
  if (side.hasAtMost(4) && isMaskedEmail(side.text)) return editorial('only a masked address');
  if (isTitle(side, clause)) return editorial(`heading ${what}`);
  if (isLabel(side)) return minor(`label ${what}`);
  const why = informs(side.text);
  return why === null ? null : minor(why);
}

/** Words of weight that a heading names without binding anybody: "Your rights". */
const NAMED = wordSet(`
  right rights responsible liable consent permitted required droit droits consentement einwilligung verpflichtet
  derecho derechos diritto diritti direito direitos waiver waivers responsable`);
const ASKS =
  /^(?:how|what|why|who|when|where|which|if|can|do|does|is|are|comment|pourquoi|quel(?:le)?s?|qui|quand|si|où|wie|was|warum|wer|wann|wo|wenn|kann|cómo|qué|por qué|quién|cuándo|si|come|cosa|perché|chi|quando|como|o que|porque|hoe|wat|waarom|wie|wanneer)(?!\p{L})/iu;
const TITLE_WORDS = 16;
/** The same, of a title within a clause. */
const LONGEST_TITLE = 8;

/** In words: a line that is no heading by its markup and no sentence. */
const BARE_TITLE = 10;
/** Words that make a sentence of a few words, or say who and where. */
const SAYS = wordSet(`
  is are was be been has have do does we you they it i please use treat keep follow avoid learn read see
  click more contact email tel phone
  est sont a ont nous vous ils elle il suis ist sind wir sie du haben hat es son somos usted sono abbiamo hai são
  ltd llc inc gmbh ag sas sa bv b.v street avenue rue straße box cedex floor`);

/** "To keep your account safe": an item of a list says what for, and is no title. */
const AIM = /^(?:to|pour|zum|um|para|per|om)(?!\p{L})/iu;

/** Whether a paragraph is a title all the same, as pages set them in bold: a few words, no verb, nothing after a colon. */
function isBareTitle(side: Side, { kind, number }: Clause): boolean {
  if (kind !== 'paragraph' || !side.hasAtMost(BARE_TITLE)) return false;
  const text = withoutEnumerator(side.text);
  if (!/^["“«(]?[\p{Lu}]/u.test(text) || /[\p{N}@]|[:;,.!?…][^.:]/u.test(text)) return false;
  if (AIM.test(text)) return false;
  const mayEnd = number !== '' && text.endsWith('.') && !/(?<!\p{L})\p{Ll}{4}/u.test(text);
  if (/[.!;,…]$/u.test(text) && !mayEnd) return false;
  return !side.words.some((word) => SAYS.has(word));
}

/** Whether a line names what follows, or asks: a heading binds nobody unless it states a rule, "No refunds". */
function isTitle(side: Side, clause: Clause): boolean {
  const { kind, number } = clause;
  const { text } = side;
  if (isBareTitle(side, clause) && namesOnly(side)) return true;
  if (!side.hasAtMost(TITLE_WORDS)) return false;
  const asks = ASKS.test(text);
  if (/[?？]$/u.test(text)) return asks || kind === 'heading';
  const isHeading = kind === 'heading' || (number !== '' && asks && /^\p{Lu}.*[^\s.!,;:]$/u.test(text));
  if (!isHeading || isSentence(side, true)) return false;
  if (asks) return true;
  return namesOnly(side) && (side.hasAtMost(3) || !/[\p{N}%‰\p{Sc}]/u.test(text));
}

function namesOnly({ words, text }: Side): boolean {
  return !words.some((word) => isWeighty(word) && !NAMED.has(word)) && !UNIT_OF_VALUE.test(text);
}

const LABEL_WORDS = 3;

/** Whether a line is so short that it can only name something. */
function isLabel(side: Side): boolean {
  const { text } = side;
  if (!side.hasAtMost(LABEL_WORDS) || side.words.some(isWeighty)) return false;
  return !HAS_NUMBER.test(text) && !UNIT_OF_VALUE.test(text);
}

/** Whether a line ends like a sentence and has words enough for one; some headings end in a full stop. */
function isSentence(side: Side, isHeading: boolean): boolean {
  if (isHeading && /\p{Lu}/u.test(side.text) && !/\p{Ll}/u.test(side.text)) return false;
  return /[.!;。！；]$/u.test(side.text) && !side.hasAtMost(isHeading ? 6 : 3);
}

// --- reworded clauses --------------------------------------------------------------------------------------------------

function judgeReworded(before: Clause, after: Clause, words: readonly WordEdit[]): Verdict {
  const [old, current] = sidesOf(words);
  const difference = new Difference(words);
  const isHeading = before.kind === 'heading' || after.kind === 'heading';
  return (
    provenOfRewording(old, current, words, difference, isHeading) ??
    judgeLeaning(old, current, words, difference)
  );
}

/** What the rules prove of a rewording; null where they prove nothing. */
export function provenOfRewording(
  old: Side,
  current: Side,
  words: readonly WordEdit[],
  difference: Difference,
  isHeading: boolean,
): Verdict | null {
  return (
    judgeForm(old, current, difference) ??
    judgeTitle(words) ??
    judgeDates(old, current, difference) ??
    judgeCounter(old, current) ??
    judgeWords(old, current, words, difference, isHeading)
  );
}

/** In characters: numbering that goes and numbering that comes, and the "; and" at the end, are shorter. */
const LONGEST_NUMBERING = 120;

/** Differences that leave every word as it was. */
function judgeForm(old: Side, current: Side, { text, changed, isEven }: Difference): Verdict | null {
  if (isEven && sameWords(old.text, current.text)) {
    const isCase = old.text.toLowerCase() === current.text.toLowerCase();
    return editorial(isCase ? 'only capital letters differ' : 'only punctuation or spacing differs');
  }
  if (text.length <= LONGEST_NUMBERING && sameWordsBut(withoutEnumerator, old, current)) {
    return editorial('only the numbering differs');
  }
  if (isMaskedEmail(old.text) || isMaskedEmail(current.text)) {
    if (sameWordsBut(maskEmails, old, current)) return editorial('only a masked address differs');
  }
  if (mayHint(text) && sameWordsBut(withoutHints, old, current)) return editorial('only a link hint differs');
  if (changed.every(isNumberWord) && sameWordsBut((words) => inDigits(plainNumbers(words)), old, current)) {
    return editorial('only the form of a number differs');
  }
  if (sameWordsBut(maskPages, old, current)) return editorial('only a page number or an address differs');
  if (hasLostLetters(old.text) || hasLostLetters(current.text)) {
    if (sameWordsBut(withoutAccented, old, current)) return editorial('only letters that were lost differ');
  }
  if (mayReserve(changed) && sameWordsBut(withoutReservations, old, current))
    return minor('a reservation of the law differs');
  return null;
}

/** A title put before a clause or taken from it, "Fees. You pay monthly." for "You pay monthly.", names what it says. */
function judgeTitle(words: readonly WordEdit[]): Verdict | null {
  const [title, kept, ...others] = words;
  if (title === undefined || kept === undefined || title.op === 'keep' || kept.op !== 'keep') return null;
  if (others.some(({ op, text }) => op !== 'keep' && /[\p{L}\p{N}]/u.test(text))) return null;
  const side = new Side(foldText(title.text));
  if (!/[.:–—-]$/u.test(side.text) || !side.hasAtMost(LONGEST_TITLE)) return null;
  return namesOnly(side) ? editorial('only a title differs') : null;
}

// --- dates and counters ------------------------------------------------------------------------------------------------

const DATE_LINE_WORDS = 14;

function isDateLine(side: Side): boolean {
  if (!side.hasAtMost(DATE_LINE_WORDS)) return false;
  const dated = maskDates(side.text);
  const masked = mayTellTime(side.words) ? maskRelativeTimes(dated) : dated;
  if (masked === side.text) return false;
  const rest = plainWords(masked);
  return (
    rest.length === 0 ||
    (rest.length <= 8 && speaksOfItself(side.text) && !rest.some(isWeighty) && !HAS_NUMBER.test(masked))
  );
}

/** Whether there may be a date or a time in a text, told from now or not. */
const mayDate = ({ text, words }: Side): boolean => HAS_NUMBER.test(text) || mayTellTime(words);

function judgeDates(old: Side, current: Side, difference: Difference): Verdict | null {
  const areLines = old.hasAtMost(DATE_LINE_WORDS) && current.hasAtMost(DATE_LINE_WORDS);
  if (!areLines && !difference.changed.every(isDateWord)) return null;
  if (!mayDate(old) && !mayDate(current)) return null;
  const [oldDates, currentDates] = [maskDates(old.text), maskDates(current.text)];
  const ownsDates = (): boolean => speaksOfItself(old.text) && speaksOfItself(current.text);
  if (areLines) {
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
