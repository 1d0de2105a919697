/** Numbers that only count: "4 min read", "1,203 comments". */

import { wordSet } from './plain-words.ts';
import { HAS_NUMBER, type Side, UNIT_OF_VALUE } from './side.ts';
import { isWeighty } from './weighty.ts';

/** Words that make a number in a short line count: an age, a limit, a price, a period. */
const COUNTS =
  /(?<![\p{L}\p{N}])(?:age[sd]?|old|years?|months?|weeks?|days?|hours?|minutes?(?!\s+read)|seconds?|[kmgt]b|[kmgt]bit|[kc]?m|km|kg|miles|minimum|maximum|min(?!\.?\s+(?:read|lesezeit|de\s+lecture))|max|limits?|least|most|more|less|up\s+to|over|under|within|than|fees?|prices?|costs?|rates?|devices?|users?|accounts?|persons?|per|each|every|must|only|refunds?|percent|tax|vat|usd|eur|gbp|chf|dollars?|euros?|pounds?|times?|ans?|âge|mois|jours?|semaines?|heures?|prix|frais|tarifs?|maximal|minimal|moins|plus|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|alter|mindest\p{L}*|höchst\p{L}*|gebühr\p{L}*|preise?|años?|meses|mes|semanas?|días?|horas?|edad|mínim[oa]|máxim[oa]|tarifa|precio|anni|mesi|giorni|ore|età|prezzo|minim[oa]|massim[oa]|anos?|dias?|idade|preço|taxa|jaar|maanden|weken|dagen|uur|leeftijd|prijs|kosten)(?![\p{L}\p{N}])/iu;

/** Units of languages whose other words are not known here; in Chinese, Japanese and Korean a unit follows its number. */
const OTHER_UNITS =
  /(?<![\p{L}\p{N}])(?:dni(?:a|ach)?|dzień|tygodni|miesi[ęą]c\p{L}*|lat|godzin|zł|zile|luni|ani|dní|měsíc\p{L}*|let|hodin|kč|nap(?:on|ot|ig)?|hónap\p{L}*|év\p{L}*|ft|dagar|dage|dager|veckor|uger|uker|månad\p{L}*|måned\p{L}*|år|kr|päiv\p{L}*|kuukau\p{L}*|vuo\p{L}*)(?!\p{L})|\p{N}\s?[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/iu;

/** Whether a text has a word or a sign that makes a number in it count: a unit, a currency, a limit, an age. */
export function counts(text: string): boolean {
  return COUNTS.test(text) || UNIT_OF_VALUE.test(text) || OTHER_UNITS.test(text);
}

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

/** In words. */
export const LONGEST_COUNTER = 8;

/** A short line whose number only counts: "4 min read", "1,203 comments". */
export function isCounter(side: Side): boolean {
  return (
    side.hasAtMost(LONGEST_COUNTER) &&
    HAS_NUMBER.test(side.text) &&
    isHarmlessNumber(side) &&
    side.words.every((word) => HAS_NUMBER.test(word) || COUNTER_WORDS.has(word))
  );
}

/** A short line with no word that makes its number count. */
export function isHarmlessNumber(side: Side): boolean {
  const { text } = side;
  return (
    side.hasAtMost(LONGEST_COUNTER) && !counts(text) && !REFERENCES.test(text) && !side.words.some(isWeighty)
  );
}
