/**
 * Whether a fetched text that differs may be believed. A failure is never a change, and neither is a poorer text: a page
 * that needs scripts or a login sends less than what the person read.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import { termsIdOf } from '../record/record.ts';
import type { Change, CheckOutcome, Terms, Watch } from '../record/types.ts';
import type { Store } from '../store/types.ts';
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

/** Most of the known text that may differ, as a share, where the site is to be relied on. */
const MOST_DIFFERENT = 0.1;

/** Whether a difference is small beside the known text: a teaser, a greeting, a name. */
export function isNearlyAll({ clauses }: Change, { length }: KnownText): boolean {
  let different = 0;
  for (const { words } of clauses)
    for (const { op, text } of words) if (op !== 'keep') different += text.length;
  return different <= MOST_DIFFERENT * length;
}

/** What is known of a terms: the text of its newest version. */
export async function knownTextOf(
  terms: Terms,
  store: Pick<Store, 'version' | 'clauses'>,
): Promise<KnownText> {
  const version = await store.version(terms.latestVersion);
  if (!version) throw new Error(`terms ${terms.id} name a newest version that is not stored`);
  const clauses = await store.clauses(version);
  return { digest: version.digest, length: lengthOf({ clauses }), isGarbled: isGarbled(clauses) };
}

/** Whether the page calls itself the same document in the same language. */
export function isSameDocument(terms: Terms, { canonicalLink, language }: VisitReport): boolean {
  return termsIdOf({ url: terms.url, canonicalLink, language }) === terms.id;
}

function isGarbled(clauses: readonly { readonly text: string }[]): boolean {
  return clauses.some(({ text }) => text.includes(UNDECODABLE));
}

function lengthOf({ clauses }: { readonly clauses: readonly { readonly text: string }[] }): number {
  return clauses.reduce((sum, { text }) => sum + text.length, 0);
}
