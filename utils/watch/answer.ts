/** What a site's answer means before its text is read: status and headers (RFC 9110). */
import type { CheckOutcome } from '../record/types.ts';

/** Statuses that mean something of their own; any other that is not a success is a failure that may pass. */
const MEANINGS: Readonly<Record<number, CheckOutcome>> = {
  401: 'needs-login',
  403: 'blocked',
  404: 'gone',
  407: 'needs-login',
  410: 'gone',
  429: 'blocked',
  451: 'blocked',
};

/** What a status that is no success comes to. */
export function outcomeOfStatus(status: number): CheckOutcome {
  return MEANINGS[status] ?? 'unreachable';
}

const DAY_MS = 24 * 3_600_000;
/** A site that asks for more is asked again after this: its clock may be wrong, and ours too. */
export const LONGEST_PAUSE_MS = 30 * DAY_MS;

/**
 * The wait that a Retry-After header asks for, in milliseconds: "120" (seconds) or an HTTP date. Null where there is
 * none, or none that can be read.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(waitMs) ? null : Math.min(LONGEST_PAUSE_MS, Math.max(0, waitMs));
}

/** Whether a Content-Type header names something with clauses in it. A missing one is taken for HTML, as browsers do. */
export function isMarkup(contentType: string): boolean {
  return /html|xml/i.test(contentType);
}
