/** What the library says. See components/words.ts for the rest. */
import type { EvidenceForm } from '../../utils/evidence/make.ts';
import type { Source } from '../../utils/record/types.ts';
import { formatDay, plural } from '../words.ts';

export const WORDS = {
  title: 'Clausewatch library',
  heading: 'Library',
  find: 'Find a service or terms',
  nothingKept: 'Nothing is kept yet. Open the terms of a service, and they are listed here.',
  noMatch: 'Nothing matches.',
  results: 'Found in the texts',
  searching: 'Looking through all texts…',
  choose: 'Choose terms to see how they changed.',
  gone: 'These terms are no longer kept.',
  services: 'Services',
  unread: 'unread change',
  openPage: 'Open the page',
  timeline: 'When it changed, and how much',
  versions: 'Versions',
  keptQuiet: 'Differences you were not told of',
  compare: 'Compare two versions',
  older: 'Older',
  newer: 'Newer',
  swap: 'The newer version is the older one of the two here; differences are shown from the left to the right.',
  sideBySide: 'Side by side',
  before: 'Before',
  after: 'After',
  same: 'These two versions do not differ in their words.',
  onlyOne: 'There is one version so far, so there is nothing to compare yet.',
  comparing: 'Comparing…',
  editorial: 'Editorial',
  evidence: 'For somebody else',
  forgetTerms: 'Forget these terms…',
  forgetQuestion: 'Forget every version and change of these terms? This cannot be undone.',
  forgetYes: 'Forget',
  forgetNo: 'Keep',
} as const;

const SOURCES: Record<Source, string> = {
  visit: 'seen on a visit',
  watch: 'found by a background check',
  link: 'kept by a link, without a visit',
};

export const EVIDENCE_FORMS: readonly EvidenceForm[] = ['html', 'markdown', 'memo'];

/** What can be made of a change to hand to somebody else. */
export const EVIDENCE_WORDS: Record<EvidenceForm, string> = {
  html: 'Record with both texts and their hashes',
  markdown: 'Redline to paste',
  memo: 'Draft of a memo for Open Terms Archive',
};

/** Where a version came from: "seen on a visit". */
export const sourceWords = (source: Source): string => SOURCES[source];

export const searchTexts = (query: string): string => `Look for “${query}” in all texts`;
export const countHits = (count: number, query: string): string =>
  count === 0
    ? `No text that is kept holds “${query}”.`
    : `${plural(count, { one: '# clause holds', other: '# clauses hold' })} “${query}”`;

export const countVersions = (count: number): string =>
  plural(count, { one: '# version', other: '# versions' });

/** Why nobody was told of a version: "only a date differs (2), moved, words unchanged". */
export function reasonsLine(reasons: Readonly<Record<string, number>>): string {
  const parts = Object.entries(reasons).map(([reason, count]) =>
    count > 1 ? `${reason} (${count})` : reason,
  );
  return parts.join('; ') || 'kept before it was read';
}

/** "3 May 2026, 14:05". */
export function formatTime(at: number, now: number): string {
  const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${formatDay(at, now)}, ${time}`;
}

/** "From 3 May to 9 June", or one day. */
export function formatSpan(from: number, to: number, now: number): string {
  const [first, last] = [formatDay(from, now), formatDay(to, now)];
  return first === last ? first : `${first} to ${last}`;
}
