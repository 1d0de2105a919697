/**
 * How much a change matters, and why.
 *
 * The rules that say "editorial" come first and ask for proof; whatever proves nothing is substantive. A word that can
 * turn a duty into a choice, an amount or a period is substantive however few characters it takes. Word lists are for
 * English, French, German, Spanish, Italian, Portuguese and Dutch; in other languages less is recognised as harmless.
 */
import type { Clause } from '../terms/types.ts';
import { maskDates, maskRelativeTimes, speaksOfItself } from './dates.ts';
import { foldText } from './fold.ts';
import type { ChangeKind, Significance, WordEdit } from './types.ts';

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

/** One side as the rules see it. */
interface Side {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
}

function sideOf(text: string): Side {
  const folded = foldText(text);
  return { text: folded, words: plainWords(folded) };
}

/** Words in lower case without punctuation, in order; each character of a script without spaces is a word. */
function plainWords(text: string): string[] {
  return text.toLowerCase().match(PLAIN_WORD) ?? [];
}

const wordSet = (words: string) => new Set(words.split(/\s+/));

const PLAIN_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Sc}?[\p{L}\p{N}\p{M}]+(?:(?:'|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*(?:[%‰]|\s?\p{Sc})?/gu;

const HAS_NUMBER = /\p{N}/u;
const UNIT_OF_VALUE = /[%‰\p{Sc}]/u;

// --- whole clauses -----------------------------------------------------------------------------------------------------

function judgeWhole(clause: Clause, what: 'added' | 'removed'): Verdict {
  const side = sideOf(clause.text);
  const { text, words } = side;
  if (isDateLine(side)) return editorial('only a date of the document');
  if (isCounter(side)) return editorial('only a counter');
  if (isMaskedEmail(text) && words.length <= 4) return editorial('only a masked address');
  const isHeading = clause.kind === 'heading';
  const isLabel = words.length <= longestLabel(isHeading, text) && !isSentence(text);
  if (isLabel && !HAS_NUMBER.test(text) && !UNIT_OF_VALUE.test(text) && !words.some(isWeighty)) {
    return minor(isHeading ? `heading ${what}` : `label ${what}`);
  }
  if (words.length <= 3 && isHeading && !words.some(isWeighty)) return minor(`heading ${what}`);
  return substantive(what === 'added' ? 'new clause' : 'clause removed');
}

/** In words. A heading names, and a question asks: neither binds anybody. */
function longestLabel(isHeading: boolean, text: string): number {
  if (isHeading) return 16;
  return /[?？]$/u.test(text) ? 10 : 3;
}

function isSentence(text: string): boolean {
  return /[.!;。！；]$/u.test(text) && plainWords(text).length > 3;
}

// --- reworded clauses --------------------------------------------------------------------------------------------------

function judgeReworded(before: Clause, after: Clause, words: readonly WordEdit[]): Verdict {
  const old = sideOf(before.text);
  const current = sideOf(after.text);
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

/** Whether two texts, known to differ, have the same words once something is masked in both. */
function sameWordsBut(mask: (text: string) => string, old: Side, current: Side): boolean {
  const [oldMasked, currentMasked] = [mask(old.text), mask(current.text)];
  if (oldMasked === old.text && currentMasked === current.text) return false;
  return oldMasked !== '' && sameWords(oldMasked, currentMasked);
}

/** Numbers keep their points, commas and signs: "1.5" is not "15". Letters do not: "third-party" is "third party". */
function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text.toLowerCase().match(MEANING)?.join('') ?? '';
}

const MEANING = /[\p{L}\p{N}\p{M}%‰\p{Sc}]+|(?<=\p{N})[.,:/-](?=\p{N})|[+<>=≤≥](?=\s?\p{N})/gu;

/**
 * Only what closes like numbering, has three levels, or stands before a Chinese word that is no unit: in "1.5 GB" the number
 * is an amount. Most numbering is kept apart from the text anyway.
 */
const ENUMERATOR =
  /^(?:(?:article|section|clause|art\.|artikel|abschnitt|§+)\s*)?\(?(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|[a-z]|[ivxlc]{1,6})[.):]+\s+|^\p{N}{1,2}(?:\.\p{N}{1,2}){2,4}\s+|^\p{N}{1,2}(?:\.\p{N}{1,2})+\s+(?=\p{Script=Han})(?![万亿元年月日天小时分倍个米公千百])/iu;

function withoutEnumerator(text: string): string {
  return text.replace(ENUMERATOR, '');
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** What mail-hiding scripts leave behind: "[email protected]" in the reader's language. */
const MASKED_EMAIL =
  /[\p{L}\p{N}._%+-]*\[?\s*(?:e-?mail\s*protected|email&#160;protected|protected\s+e-?mail|e-?mail\s*protégé|correo\s+(?:electrónico\s+)?protegido|e-?mail\s*geschützt)\s*\]?/giu;

/** Without one of these there is nothing to find; the expressions themselves try every word. */
const MASKING_WORD = /prot[eé]|gesch/i;

function isMaskedEmail(text: string): boolean {
  return MASKING_WORD.test(text) && text.search(MASKED_EMAIL) >= 0;
}

function maskEmails(text: string): string {
  const unmasked = MASKING_WORD.test(text) ? text.replace(MASKED_EMAIL, ' § ') : text;
  return unmasked.includes('@') ? unmasked.replace(EMAIL, ' § ') : unmasked;
}

/** Thousands set apart, with cents or without; or a decimal of one or two places. */
const FORMATTED_NUMBER =
  /(?<![\p{N}.,])(?:(\p{N}{1,3}(?:([., '])\p{N}{3})(?:\2\p{N}{3})*)(?:[.,](\p{N}{1,2}))?|(\p{N}+)[.,](\p{N}{1,2}))(?![\p{N}]|[.,]\p{N})/gu;

/** Numbers as they are without a country's habits: "36,982.92" and "36 982,92" are both "36982.92". */
function plainNumbers(text: string): string {
  return text.replace(FORMATTED_NUMBER, (_all, thousands, _mark, cents, whole, decimals) => {
    const digits: string = thousands === undefined ? whole : thousands.replace(/[., ']/g, '');
    const places: string | undefined = cents ?? decimals;
    return places === undefined ? digits : `${digits}.${places}`;
  });
}

const LINK_HINT =
  /\(?\b(?:opens|opening)\s+in\s+(?:a\s+)?new\s+(?:window|tab)\b\)?|\(?\bs'ouvre\s+dans\s+(?:une?\s+)?(?:nouvelle\s+fenêtre|nouvel\s+onglet)\)?|\(?(?<!\p{L})(?:öffnet|wird)\s+(?:sich\s+)?in\s+(?:einem\s+)?neue[nmr]\s+(?:fenster|tab)(?:\s+geöffnet)?\)?|\(?\bse\s+abre\s+en\s+(?:una\s+)?(?:nueva\s+)?(?:ventana|pestaña)(?:\s+nueva)?\)?|\bpermalink\s+to\s+this\s+heading\b/giu;

function withoutHints(text: string): string {
  return text.replace(LINK_HINT, ' ');
}

// --- dates and counters ------------------------------------------------------------------------------------------------

const DATE_LINE_WORDS = 14;

function isDateLine(side: Side): boolean {
  if (side.words.length > DATE_LINE_WORDS) return false;
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
  if (Math.max(old.words.length, current.words.length) <= DATE_LINE_WORDS) {
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

/** Words that make a number in a short line count: an age, a limit, a price, a period. */
const COUNTS =
  /(?<![\p{L}\p{N}])(?:age[sd]?|old|years?|months?|weeks?|days?|hours?|minutes?(?!\s+read)|seconds?|[kmgt]b|[kmgt]bit|[kc]?m|km|kg|miles|minimum|maximum|min(?!\.?\s+(?:read|lesezeit|de\s+lecture))|max|limits?|least|most|more|less|up\s+to|over|under|within|than|fees?|prices?|costs?|rates?|devices?|users?|accounts?|persons?|per|each|every|must|only|refunds?|percent|tax|vat|usd|eur|gbp|chf|dollars?|euros?|pounds?|times?|ans?|âge|mois|jours?|semaines?|heures?|prix|frais|tarifs?|maximal|minimal|moins|plus|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|alter|mindest\p{L}*|höchst\p{L}*|gebühr\p{L}*|preise?|años?|meses|mes|semanas?|días?|horas?|edad|mínim[oa]|máxim[oa]|tarifa|precio|anni|mesi|giorni|ore|età|prezzo|minim[oa]|massim[oa]|anos?|dias?|idade|preço|taxa|jaar|maanden|weken|dagen|uur|leeftijd|prijs|kosten)(?![\p{L}\p{N}])/iu;

/** What lines are made of that only count. */
const COUNTER_WORDS = wordSet(`
  read reading time min minute minutes views view comments comment replies reply likes like votes vote shares share
  followers results result reviews review ratings rating downloads download articles article pages page items item of out
  found this helpful people vendors vendor partners partner members member stars star posts post questions answers showing
  de lecture temps commentaires commentaire vues vue partenaires avis résultats sur
  lesezeit kommentare kommentar aufrufe bewertungen ergebnisse seite von partner
  comentarios vistas lectura página páginas visite commenti lettura pagina pagine comentários leitura reacties leestijd`);

const REFERENCES =
  /\b(?:sections?|articles?|clauses?|paragraphs?|art|abschnitt|artikel|ziffer|§+|directive|regulation|law|act|no|n°|nr)\b|§/iu;

/** A short line whose number only counts: "4 min read", "1,203 comments". */
function isCounter(side: Side): boolean {
  return (
    isHarmlessNumber(side) &&
    side.words.every((word) => HAS_NUMBER.test(word) || COUNTER_WORDS.has(word)) &&
    HAS_NUMBER.test(side.text)
  );
}

/** A short line with no word that makes its number count. */
function isHarmlessNumber({ text, words }: Side): boolean {
  return (
    words.length <= 8 &&
    !UNIT_OF_VALUE.test(text) &&
    !COUNTS.test(text) &&
    !REFERENCES.test(text) &&
    !words.some(isWeighty)
  );
}

function judgeCounter(old: Side, current: Side): Verdict | null {
  if (Math.max(old.words.length, current.words.length) > 8) return null;
  const mask = (text: string) => text.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '0');
  if (mask(old.text).toLowerCase() !== mask(current.text).toLowerCase()) return null;
  if (isCounter(old) && isCounter(current)) return editorial('only a counter differs');
  return isHarmlessNumber(old) && isHarmlessNumber(current)
    ? minor('only a number in a short line differs')
    : null;
}

// --- words ---------------------------------------------------------------------------------------------------------------

/** Words that say whether one may, must or will. */
const MODALS = wordSet(`
  may might can could will would shall must should ought required requires require permitted allowed entitled obliged
  obligated reserve reserves right rights responsible liable agree agrees consent
  peut peuvent pouvons pouvez pourra pourront doit doivent devez devons devra sera seront droit
  kann können könnten darf dürfen muss müssen soll sollen sollte wird werden verpflichtet berechtigt
  puede pueden podemos podrá podrán debe deben deberá deberán obligado
  può possono possiamo potrà deve devono dovrà diritto
  pode podem podemos poderá devem deverá
  kan kunnen mag mogen moet moeten zal zullen`);

/** Words that turn a sentence round, or open a way out of it. */
const NEGATIONS = wordSet(`
  not no never none nor neither without except unless excluding cannot only solely prohibited forbidden waive waives waiver
  ne n pas jamais sans sauf aucun aucune ni hormis
  nicht kein keine keinen keiner keinem nie niemals ohne außer ausgenommen
  nunca sin salvo excepto ningún ninguna tampoco
  non mai senza tranne eccetto nessun nessuna
  não sem jamais nenhum nenhuma exceto
  niet geen nooit zonder behalve`);

const PERIODS =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|daily|weekly|monthly|annual(?:ly)?|yearly|quarterly|jours?|semaines?|mois|années?|heures?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|stunden?|días?|semanas?|mes|meses|años?|horas?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|dias?|mês|anos?|dag(?:en)?|week|weken|maand(?:en)?|jaar|percent|dollars?|euros?|pounds?|usd|eur|gbp|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|billion|half|double|twice)$/u;

/** Words that carry no rule by themselves. */
const FUNCTION_WORDS = wordSet(`
  the a an of in on at to for by with as from into our this that these those its it is are be was were been also such
  here please which who and then so too
  le la les l un une des du de d à au aux en dans sur pour par avec ce cet cette ces nos notre qui que et
  der die das den dem des ein eine einer einem einen und in im an am auf für mit von zu zum zur bei unsere unser
  el los las un una unos unas del al en por para con y que nuestro nuestra
  il lo gli i uno di del della nel nella per con e che nostro nostra
  o os as um uma do da dos das no na nos nas ao por para com e que nosso nossa
  het een van en op te met voor onze`);

const isModal = (word: string) => MODALS.has(word) || /^(?:i|you|we|they|it|he|she)'(?:ll|d)$/.test(word);
const isNegation = (word: string) => NEGATIONS.has(word) || /n't$/.test(word) || /^n'/.test(word);
const isWeighty = (word: string) => isModal(word) || isNegation(word);

/** A word decides what an edit is about only where it stands among few. */
const FEW_WORDS = 6;

function judgeWords(old: Side, current: Side, edits: readonly WordEdit[], isHeading: boolean): Verdict {
  const { deleted, inserted } = changedWords(edits);
  const gone = without(deleted, inserted);
  const come = without(inserted, deleted);
  const changed = [...gone, ...come];
  const isShort = Math.max(old.words.length, current.words.length) <= 3;
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
  if (isShort || (isHeading && Math.max(old.words.length, current.words.length) <= 8)) {
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

const REFERENCE =
  /(\b(?:(?:sub-?)?sections?|articles?|clauses?|paragraphs?|items?|exhibits?|chapters?|tables?|appendix|annex|schedules?|art\.|abschnitte?n?|artikel|ziffern?|secci[oó]n(?:es)?|art[ií]culos?|sezion[ei]|articol[oi]|seç[aã]o|artigos?|paragra(?:ph|af)e?s?)|§+)\s*\(?\p{N}+(?:\.\p{N}+)*(?:\s?\([a-z0-9]+\))*\)?/giu;

/** "(i)", "(b)", "(3)" inside a clause. */
const INNER_ENUMERATOR = /\((?:[a-z]|[ivxlc]{1,5}|\p{N}{1,2})\)/giu;

function maskReferences(text: string): string {
  return withoutEnumerator(text).replace(REFERENCE, '$1 #').replace(INNER_ENUMERATOR, '#');
}

/** Two spellings of one word: little differs, the start is the same, and no number or small word is involved. */
function isSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a[0] !== b[0] || HAS_NUMBER.test(a + b)) return false;
  return editDistance(a, b, shorter < 7 ? 1 : 2) <= (shorter < 7 ? 1 : 2);
}

/** Levenshtein distance, or more than `limit` where it exceeds that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
