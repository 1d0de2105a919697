/** What the library says. See components/words.ts for the rest. */
import type { EvidenceForm } from '../../utils/evidence/make.ts';
import { type MessageKey, message, messageOf, phrases, plural, uiLocale } from '../../utils/messages.ts';
import type { IgnoredPart, Source } from '../../utils/record/types.ts';
import { formatDay } from '../words.ts';

export const WORDS = phrases('library_');

export const EVIDENCE_FORMS: readonly EvidenceForm[] = ['html', 'markdown', 'memo'];

/** What can be made of a change to hand to somebody else. */
export const evidenceWords = (form: EvidenceForm): string => messageOf('library_evidence_', form);

/** Where a version came from: "seen on a visit". */
export const sourceWords = (source: Source): string => messageOf('library_source_', source);

export const searchTexts = (query: string): string => message('library_searchTexts', query);
export const countHits = (count: number, query: string): string =>
  count === 0 ? message('library_noHits', query) : plural('library_hits', count, query);

export const countVersions = (count: number): string => plural('versions', count);

const REASON = 'reason_';

/**
 * Why a difference counts as it does, in the person's language. Reasons are kept as English phrases, by which their sentences
 * are named ("only a date differs": reason_onlyADateDiffers); one of an older or newer Clausewatch is said as it is kept.
 */
export function reasonWords(reason: string): string {
  const name = reason.replace(/[^\p{L}]+(\p{L}?)/gu, (_gap, letter: string) => letter.toUpperCase());
  const key = `${REASON}${name}` as MessageKey;
  const said = message(key);
  return said === key ? reason : said;
}

/** Why nobody was told of a version: "only a date differs (2), moved, words unchanged". */
export function reasonsLine(reasons: Readonly<Record<string, number>>): string {
  const parts = Object.entries(reasons).map(([reason, count]) =>
    count > 1 ? `${reasonWords(reason)} (${count})` : reasonWords(reason),
  );
  return parts.join('; ') || message('library_keptBeforeRead');
}

/** "since 3 May, 4 changes kept quiet". */
export const ignoredSince = ({ since, quieted }: IgnoredPart, now: number): string =>
  `${message('library_ignoredSince', formatDay(since, now))}, ${plural('library_ignoredQuieted', quieted)}`;
export const stopIgnoringOf = (text: string): string => message('library_stopIgnoringOf', text);

/** "3 May 2026, 14:05". */
export function formatTime(at: number, now: number): string {
  const time = new Intl.DateTimeFormat(uiLocale(), { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${formatDay(at, now)}, ${time}`;
}

/** "From 3 May to 9 June", or one day. */
export function formatSpan(from: number, to: number, now: number): string {
  const [first, last] = [formatDay(from, now), formatDay(to, now)];
  return first === last ? first : message('library_span', first, last);
}
