/**
 * The date that a document states of itself: "Last updated: 3 May 2026", "Gültig ab 3. Mai 2026", "生效日期：2026年5月3日".
 * With it one can tell that a text changed while its date did not.
 */
import { speaksOfItself } from '../diff/dates.ts';
import type { Clause } from '../terms/types.ts';

/** Dates stand near the top, or at the very end; further in, a date is that of something else. */
const FIRST_CLAUSES = 15;
const LAST_CLAUSES = 5;
/** Longest clause that is about the date, in characters; in a longer one the date may be that of another thing. */
const LONGEST = 240;

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da'] as const;

/**
 * The date as "2026-05-03", or null where the document states none, or one that cannot be read.
 *
 * @param language BCP 47 primary subtag; decides which of 3/5 is the month
 */
export function statedDate(clauses: readonly Pick<Clause, 'text'>[], language: string): string | null {
  const texts = clauses.map(({ text }) => text);
  const places = [...texts.keys()].filter((i) => i < FIRST_CLAUSES || i >= texts.length - LAST_CLAUSES);
  for (const i of places) {
    const text = texts[i] ?? '';
    if (text.length > LONGEST || !speaksOfItself(text)) continue;
    // "Last updated" may be a line of its own, above the date.
    const date = dateIn(text, language) ?? dateIn((texts[i + 1] ?? '').slice(0, LONGEST), language);
    if (date) return date;
  }
  return null;
}

const DAY_FIRST =
  /(?<!\p{N})(\p{N}{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:\s+(?:of|de))?\s+(\p{L}+)\.?,?(?:\s+del?)?\s+(\p{N}{4})(?!\p{N})/gu;
const MONTH_FIRST = /(\p{L}+)\.?\s+(\p{N}{1,2})(?:st|nd|rd|th)?,?\s+(\p{N}{4})(?!\p{N})/gu;
const YEAR_FIRST = /(?<!\p{N})(\p{N}{4})\s?[-/.年년]\s?(\p{N}{1,2})\s?[-/.月월]\s?(\p{N}{1,2})(?!\p{N})/u;
const YEAR_LAST = /(?<!\p{N})(\p{N}{1,2})([-/.])(\p{N}{1,2})\2(\p{N}{4})(?!\p{N})/u;

function dateIn(text: string, language: string): string | null {
  for (const [, day, name = '', year] of text.matchAll(DAY_FIRST)) {
    const date = isoDate(year, monthOf(name), day);
    if (date) return date;
  }
  for (const [, name = '', day, year] of text.matchAll(MONTH_FIRST)) {
    const date = isoDate(year, monthOf(name), day);
    if (date) return date;
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isoDate(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const [, first, separator, second, year] = YEAR_LAST.exec(text) ?? [];
  const isMonthFirst = language === 'en' && separator === '/' && Number(first) <= 12;
  return isMonthFirst ? isoDate(year, Number(first), second) : isoDate(year, Number(second), first);
}

/** Null where there is no such day. */
function isoDate(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | null {
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isThatDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isThatDay ? date.toISOString().slice(0, 10) : null;
}

let months: ReadonlyMap<string, number> | undefined;

/** 1 to 12 for a month's name or its abbreviation, as the languages' own formats write it beside a day. */
function monthOf(name: string): number | undefined {
  months ??= new Map(LANGUAGES.flatMap(monthNames));
  return months.get(name.toLowerCase());
}

function monthNames(language: string): (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), month + 1] as const;
    });
  });
}
