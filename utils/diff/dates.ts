/** Dates as documents write them about themselves, in English, French, German, Spanish, Italian, Portuguese and Dutch. */

const MONTHS = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|septembre|octobre|novembre|d[ée]c(?:embre)?',
  'januar|jänner|februar|märz|juni|juli|oktober|okt|dezember|dez',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'januari|februari|maart|mei|augustus',
].join('|');
const DAY = '(?:\\p{N}{1,2}(?:st|nd|rd|th|er|º|°|\\.)?)';
const YEAR = '(?:\\p{N}{4})';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const CLOCK =
  '(?:\\p{N}{1,2}[:h.]\\p{N}{2}(?::\\p{N}{2})?(?:\\s?[ap]\\.?m\\.?)?|\\p{N}{1,2}\\s?[ap]\\.?m\\.?)(?:\\s?(?:utc|gmt|cet|cest|[ecmp][sd]?t)(?![\\p{L}\\p{N}]))?';

const DATE = new RegExp(
  [
    `(?:(?<![\\p{L}\\p{N}])${WEEKDAY},?\\s+)?(?:(?<![\\p{L}\\p{N}])the\\s+)?(?<![\\p{L}\\p{N}])${DAY}\\s*(?:of\\s+|de\\s+|-)?(?:${MONTHS})(?![\\p{L}\\p{N}])\\.?(?:,?\\s*(?:de\\s+|del\\s+|-)?${YEAR}(?![\\p{L}\\p{N}]))?`,
    `(?:(?<![\\p{L}\\p{N}])${WEEKDAY},?\\s+)?(?<![\\p{L}\\p{N}])(?:${MONTHS})(?![\\p{L}\\p{N}])\\.?\\s+${DAY}(?:,?\\s+${YEAR}(?![\\p{L}\\p{N}]))?(?![.,]?\\p{N}|%)`,
    `(?<![\\p{L}\\p{N}])(?:${MONTHS})(?![\\p{L}\\p{N}])\\.?,?\\s+(?:de\\s+|del\\s+)?${YEAR}(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])${YEAR}[-/.]\\p{N}{1,2}[-/.]\\p{N}{1,2}(?:t[\\p{N}:.]+z?)?(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}])\\p{N}{1,2}[-/.]\\p{N}{1,2}[-/.](?:\\p{N}{4}|\\p{N}{2})(?![\\p{L}\\p{N}])',
    '\\p{N}{4}\\s?[年년]\\s?\\p{N}{1,2}\\s?[月월](?:\\s?\\p{N}{1,2}\\s?[日일])?',
  ].join('|'),
  'giu',
);
const TIME = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:at|um|à|a las|alle|às|om)\\s+)?(?<![\\p{L}\\p{N}])${CLOCK}(?![\\p{N}%])`,
  'giu',
);
/** A year alone is a date only in a line that says so: "Last updated: 2024". */
const LONE_YEAR = /(?<![\p{N}.,])(?:19|20)\p{N}{2}(?![\p{N}%]|[.,]\p{N})/gu;

const DATE_WORD = new RegExp(
  `^(?:\\p{L}*\\p{N}.*|${MONTHS}|${WEEKDAY}|the|of|del?|at|um|à|as?|las|alle|às|om|[ap]?m|utc|gmt|cest|[ecmp][sd]?t|[年月日년월일])$`,
  'u',
);

/** Whether a word in lower case can be part of what `maskDates` masks. */
export function isDateWord(word: string): boolean {
  return DATE_WORD.test(word);
}

/** Replaces each date and clock time by a mark that is no word. */
export function maskDates(text: string): string {
  if (!/\p{N}/u.test(text)) return text;
  const masked = text.replace(DATE, '¤');
  const timed = masked === text ? masked : masked.replace(TIME, '¤');
  return speaksOfItself(text) && timed === text ? timed.replace(LONE_YEAR, '¤') : timed;
}

const UNIT =
  '(?:s|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|secondes?|heures?|jours?|semaines?|mois|ans?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|a[ñn]os?|secondi|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|m[eê]s|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|uur)';
const COUNT = '(?:\\p{N}+|an?|one|une?|einem|einer|un[oa]?|uma?|een|a\\s+few|quelques|einigen)';
const RELATIVE = new RegExp(
  [
    `(?:(?:over|about|almost|nearly|more\\s+than)\\s+)?(?<![\\p{L}\\p{N}])${COUNT}\\s+${UNIT}\\s+(?:ago|fa|atrás|geleden)(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?:il\\s+y\\s+a|vor|hace|há)\\s+(?:(?:plus\\s+de|environ|über|etwa|más\\s+de)\\s+)?${COUNT}\\s+${UNIT}(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}])(?:yesterday|today|just\\s+now|last\\s+(?:week|month|year)|hier|gestern|heute|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag)(?![\\p{L}\\p{N}])',
    "(?<![\\p{L}\\p{N}])aujourd'hui(?![\\p{L}\\p{N}])",
    '\\p{N}+\\s?(?:秒|分钟|小时|天|周|个?月|年)前|今天|昨天',
  ].join('|'),
  'giu',
);

/**
 * "in the last hour", "au cours des 15 dernières minutes": a time told from now where nothing else is said than when the
 * document was updated; in any other line it is a period.
 */
const SPAN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in\\s+the|within\\s+the|dans|au\\s+cours\\s+d(?:e\\s+la|es)|in\\s+de[rn]|en\\s+l[ao]s?|nell[ae']|na|nos|in\\s+het)\\s*(?:(?:last|past|letzten|dernières?|derniers|últim[oa]s?|ultim[aoei]|afgelopen)\\s+|${COUNT}\\s+){1,2}${UNIT}(?![\\p{L}\\p{N}])`,
  'giu',
);

const RELATIVE_WORD = new RegExp(
  `^(?:${UNIT}|yesterday|today|just|last|hier|gestern|heute|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|aujourd'hui|前|今|昨)$`,
  'u',
);

/** Whether words, in lower case, may tell a time from now; without one of these `maskRelativeTimes` finds none. */
export function mayTellTime(words: readonly string[]): boolean {
  return words.some((word) => RELATIVE_WORD.test(word));
}

/** Replaces each time told from now ("3 minutes ago", "il y a 2 jours") by a mark that is no word. */
export function maskRelativeTimes(text: string): string {
  const masked = text.replace(RELATIVE, '¤');
  const spanned = masked.replace(SPAN, '¤');
  return /\p{L}/u.test(spanned.replace(ITSELF, '')) ? masked : spanned;
}

const ITSELF =
  /(?<![\p{L}\p{N}])(?:(?:last\s+)?(?:updated?|modified|revised|reviewed|changed|edited|published|posted|amended)|last\s+(?:update|modification|revision|change)|effective|version|revision|dated?|as\s+of|in\s+force|copyright|(?:mis(?:es?)?\s+)?à\s+jour|dernière\s+(?:mise|modification|révision|version)|(?:entr[ée]e?\s+)?en\s+vigueur|en\s+date|modifiée?s?|publiée?s?|révisée?s?|stand|zuletzt|aktualisiert|gültig|fassung|letzte\s+(?:änderung|aktualisierung)|geändert|última\s+(?:actualización|modificación|revisión|atualização|modificação)|actualizad[oa]|fecha|vigente|vigencia|versión|ultim[oa]\s+(?:aggiornamento|modifica)|aggiornat[oa]|in\s+vigore|versione|atualizad[oa]|em\s+vigor|data\s+(?:di|de|da)|versão|vigência|laatst\s+(?:bijgewerkt|gewijzigd)|bijgewerkt|gewijzigd|versie|datum|ingangsdatum|(?:ostatnia\s+)?(?:aktualizacja|zmiana)|zaktualizowano|obowiązuje|wersja|z\s+dnia)(?!\p{L})|©|(?:更新|生效|发布|修订|修改|版本|改定|改訂|制定|施行)/iu;

/** Whether a text speaks of the document's own date or version: "Last updated", "Gültig ab", "生效日期". */
export function speaksOfItself(text: string): boolean {
  return ITSELF.test(text);
}
