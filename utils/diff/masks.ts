/** What can differ between two texts that say the same: numbering, addresses, the form of numbers, link hints. */

import { wordSet } from './plain-words.ts';
import type { Side } from './side.ts';

/** Whether two texts, known to differ, have the same words once something is masked in both. */
export function sameWordsBut(mask: (text: string) => string, old: Side, current: Side): boolean {
  const [oldMasked, currentMasked] = [mask(old.text), mask(current.text)];
  if (oldMasked === old.text && currentMasked === current.text) return false;
  return oldMasked !== '' && sameWords(oldMasked, currentMasked);
}

/** Numbers keep their points, commas and signs: "1.5" is not "15". Letters do not: "third-party" is "third party". */
export function sameWords(a: string, b: string): boolean {
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
  /^(?:article|section|clause|art\.|artikel|abschnitt|artículo|articolo|artigo|§+)\s*\p{N}{1,3}(?:\.\p{N}{1,3})*\s*[-–—:.]\s+|^\p{Lu}(?:\.(?:\p{N}{1,2}|\p{Ll})){1,3}[.):]*\s+|^(?:(?:article|section|clause|art\.|artikel|abschnitt|§+)\s*)?\(?(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|[a-z]|[ivxlc]{1,6})[.):]+\s+|^\p{N}{1,2}(?:\.\p{N}{1,2}){2,4}\s+|^\p{N}{1,2}(?:\.\p{N}{1,2})+\s+(?=\p{Script=Han})(?![万亿元年月日天小时分倍个米公千百])/iu;

/** What joins an item of a list to the next; in characters, "; and/or;" is the longest. */
const LONGEST_JOINER = 12;
const JOINER = /(?<=[;,.])\s*(?:and|or|and\/or|et|ou|et\/ou|und|oder|y|o|e|en|of)\s*[;,.:]?$/iu;

/** A text without its number at the start and the "; and" at the end: what makes it an item of a list. */
export function withoutEnumerator(text: string): string {
  const item = text.replace(ENUMERATOR, '');
  const end = item.slice(-LONGEST_JOINER);
  const rest = end.replace(JOINER, '');
  return rest === end ? item : item.slice(0, item.length - end.length) + rest;
}

/** "Fees ........ 12": the page in a table of contents; folded, so that an ellipsis is three points. */
const PAGE = /(?<!\.)(\.{4,})\s*\p{N}{1,3}$/u;
const ADDRESS =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,})(?:\/[^\s)\]]*)?/giu;

/** Without page numbers, and with only the domain of an address: where on a site a page lies is no rule. */
export function maskPages(text: string): string {
  const paged = text.includes('....') ? text.replace(PAGE, '$1') : text;
  return paged.includes('/') || /www\./i.test(paged) ? paged.replace(ADDRESS, '$1') : paged;
}

/** What the law says anyway: "unless required by law", "as permitted by applicable law". */
const RESERVATION =
  /,?\s*(?:or\s+|and\s+)?(?:\([a-z]\)\s*)?(?:unless|except|as|where|when|if|to\s+the\s+(?:fullest\s+|maximum\s+)?extent)\s+(?:otherwise\s+|as\s+)?(?:required|permitted|allowed|prohibited)\s+(?:by|under)\s+(?:(?:the|any)\s+)?(?:applicable\s+)?(?:local\s+)?laws?(?!\p{L})|,?\s*(?:sauf\s+si|lorsque|si|dans\s+la\s+mesure\s+où)\s+la\s+(?:loi|législation)\s+(?:applicable\s+)?l(?:'|e\s+)(?:exige|permet|interdit)(?!\p{L})|,?\s*soweit\s+(?:dies\s+)?gesetzlich\s+(?:zulässig|vorgeschrieben|erlaubt)(?!\p{L})/giu;
const LAW = /laws?(?!\p{L})|(?<!\p{L})loi|législation|gesetzlich/iu;
const RESERVING = wordSet(`
  law laws required permitted allowed prohibited unless except extent applicable otherwise
  loi législation exige permet interdit sauf lorsque gesetzlich zulässig vorgeschrieben erlaubt soweit`);

/** Whether a reservation may be among words that came or went, in lower case. */
export const mayReserve = (words: readonly string[]): boolean => words.some((word) => RESERVING.has(word));

export function withoutReservations(text: string): string {
  return LAW.test(text) ? text.replace(RESERVATION, '') : text;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** What mail-hiding scripts leave behind: "[email protected]" in the reader's language. */
const MASKED_EMAIL =
  /[\p{L}\p{N}._%+-]*\[?\s*(?:e-?mail\s*protected|email&#160;protected|protected\s+e-?mail|e-?mail\s*protégé|correo\s+(?:electrónico\s+)?protegido|e-?mail\s*geschützt)\s*\]?/giu;

/** Without one of these there is nothing to find; the expression itself tries every word. */
const MASKING_WORDS =
  /mail(?:\s*|&#160;)prot[eé]|protected\s+e-?mail|correo\s+(?:electrónico\s+)?prot|mail\s*geschützt/i;

export function isMaskedEmail(text: string): boolean {
  return MASKING_WORDS.test(text) && text.search(MASKED_EMAIL) >= 0;
}

export function maskEmails(text: string): string {
  const unmasked = MASKING_WORDS.test(text) ? text.replace(MASKED_EMAIL, ' § ') : text;
  return unmasked.includes('@') ? unmasked.replace(EMAIL, ' § ') : unmasked;
}

/** Thousands set apart, with cents or without; or a decimal of one or two places. */
const FORMATTED_NUMBER =
  /(?<![\p{N}.,])(?:(\p{N}{1,3}(?:([., '])\p{N}{3})(?:\2\p{N}{3})*)(?:[.,](\p{N}{1,2}))?|(\p{N}+)[.,](\p{N}{1,2}))(?![\p{N}]|[.,]\p{N})/gu;

const SET_APART = /\p{N}[., ']\p{N}/u;

/** Numbers as they are without a country's habits: "36,982.92" and "36 982,92" are both "36982.92". */
export function plainNumbers(text: string): string {
  if (!SET_APART.test(text)) return text;
  return text.replace(FORMATTED_NUMBER, (_all, thousands, _mark, cents, whole, decimals) => {
    const digits: string = thousands === undefined ? whole : thousands.replace(/[., ']/g, '');
    const places: string | undefined = cents ?? decimals;
    return places === undefined ? digits : `${digits}.${places}`;
  });
}

const LINK_HINT =
  /\(?\b(?:opens|opening)\s+in\s+(?:a\s+)?new\s+(?:window|tab)\b\)?|\(?\bs'ouvre\s+dans\s+(?:une?\s+)?(?:nouvelle\s+fenêtre|nouvel\s+onglet)\)?|\(?(?<!\p{L})(?:öffnet|wird)\s+(?:sich\s+)?in\s+(?:einem\s+)?neue[nmr]\s+(?:fenster|tab)(?:\s+geöffnet)?\)?|\(?\bse\s+abre\s+en\s+(?:una\s+)?(?:nueva\s+)?(?:ventana|pestaña)(?:\s+nueva)?\)?|\bpermalink\s+to\s+this\s+heading\b/giu;

const HINT_WORD = /window|tab|fenêtre|onglet|fenster|ventana|pestaña|permalink/i;

/** Whether a text may hold a hint about a link. */
export const mayHint = (text: string): boolean => HINT_WORD.test(text);

export function withoutHints(text: string): string {
  return mayHint(text) ? text.replace(LINK_HINT, ' ') : text;
}

const REFERENCE =
  /(\b(?:(?:sub-?)?sections?|articles?|clauses?|paragraphs?|items?|exhibits?|chapters?|tables?|appendix|annex|schedules?|art\.|abschnitte?n?|artikel|ziffern?|secci[oó]n(?:es)?|art[ií]culos?|sezion[ei]|articol[oi]|seç[aã]o|artigos?|paragra(?:ph|af)e?s?)|§+)\s*\(?\p{N}+(?:\.\p{N}+)*(?:\s?\([a-z0-9]+\))*\)?/giu;

/** "(i)", "(b)", "(3)" inside a clause. */
const INNER_ENUMERATOR = /\((?:[a-z]|[ivxlc]{1,5}|\p{N}{1,2})\)/giu;

/** "9.1 User Content" inside a clause; "1.5 Million" is an amount. */
const INNER_SECTION =
  /(?<![\p{L}\p{N}.,])\p{N}{1,2}\.\p{N}{1,2}\.?(?=\s+(?!Mill|Bill|Euro|Doll|Perc|Proz)\p{Lu}\p{Ll}{2})/gu;

export function maskReferences(text: string): string {
  return withoutEnumerator(text)
    .replace(REFERENCE, '$1 #')
    .replace(INNER_ENUMERATOR, '#')
    .replace(INNER_SECTION, '#');
}

/** What stands where a letter was lost in its encoding. */
const LOST = /\ufffd/;

/** Without the letters that one side has lost: "s\ufffdcurit\ufffd" for "sécurité". */
export function withoutAccented(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '');
}

/** Whether letters of a text were lost. */
export const hasLostLetters = (text: string): boolean => LOST.test(text);
