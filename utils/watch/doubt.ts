/**
 * Whether a fetched text that differs may be believed. A failure is never a change, and neither is a poorer text: a page
 * that needs scripts or a login sends less than what the person read.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import { termsIdOf } from '../record/record.ts';
import type { CheckOutcome, Terms, Watch } from '../record/types.ts';
import { canonicalUrl } from '../terms/address.ts';
import { impostorOf } from './impostor.ts';

/** What came of one fetch. */
export interface Reading {
  readonly html: string;
  /** After redirects. */
  readonly url: string;
  readonly report: VisitReport;
}

/** What is known of the newest version. */
export interface KnownText {
  /** SHA-256 of its fingerprint. */
  readonly digest: string;
  /** Characters in its clauses. */
  readonly length: number;
  /** Whether it has letters that could not be decoded. */
  readonly isGarbled: boolean;
}

/** Fetched text below this share of the newest version's is taken for a poorer page, not for a change. */
const POORER = 0.5;
/** Stands for bytes that are not of the page's charset. */
const UNDECODABLE = '\uFFFD';

/** Where a fetch was led, when that is the address of another document; else null. */
export function leadsTo(terms: Terms, url: string): string | null {
  return canonicalUrl(url) === canonicalUrl(terms.url) ? null : url;
}

/** Why a text that is not the known one proves nothing; null where it may be compared. */
export function doubtOf(terms: Terms, watch: Watch, reading: Reading, known: KnownText): CheckOutcome | null {
  const { html, url, report } = reading;
  const isPoorer = lengthOf(report) < POORER * known.length;
  const isOther = !report.verdict.isTerms && !terms.trackedByHand;
  if (isPoorer || !report.verdict.isTerms) {
    const impostor = impostorOf(html, url, report);
    if (impostor) return impostor;
  }
  // A redirect that was there when the site sent the known text is its custom, not a move.
  const movedTo = leadsTo(terms, url);
  if (movedTo !== null && movedTo !== watch.movedTo) return 'moved';
  if (isPoorer || isOther) return 'needs-visit';
  if (!isSameDocument(terms, report)) return 'needs-visit';
  return !known.isGarbled && isGarbled(report.clauses) ? 'needs-visit' : null;
}

/** Whether the page calls itself the same document in the same language. */
export function isSameDocument(terms: Terms, { canonicalLink, language }: VisitReport): boolean {
  return termsIdOf({ url: terms.url, canonicalLink, language }) === terms.id;
}

export function isGarbled(clauses: readonly { readonly text: string }[]): boolean {
  return clauses.some(({ text }) => text.includes(UNDECODABLE));
}

export function lengthOf({ clauses }: { readonly clauses: readonly { readonly text: string }[] }): number {
  return clauses.reduce((sum, { text }) => sum + text.length, 0);
}
