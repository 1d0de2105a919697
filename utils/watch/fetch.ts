/** Asking a site for a page, politely: without cookies, within limits, and only for what is new. */
import type { CheckOutcome, Validators } from '../record/types.ts';
import { isMarkup, outcomeOfStatus, retryAfterMs } from './answer.ts';
import { decode, readBounded } from './body.ts';

/** A page as its site sends it to somebody who is not logged in. */
export type Fetched =
  | {
      readonly outcome: 'page';
      readonly html: string;
      /** After redirects. */
      readonly url: string;
      readonly validators: Validators;
    }
  /** 304: what the validators name is still what the site sends. */
  | { readonly outcome: 'unmodified' }
  | {
      readonly outcome: CheckOutcome;
      /** The wait that the site asks for, in milliseconds; null where it asks for none. */
      readonly retryAfterMs: number | null;
    };

/**
 * From the first byte asked to the last one read: a site that drips is no better than one that is silent. Well below the
 * thirty seconds without an event after which Firefox stops a background, whatever it is waiting for: else what came of the
 * wait would never be kept.
 */
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 10_000_000;

/**
 * Fetches a page. Whatever goes wrong is an answer, not an exception. Redirects are followed by the browser, which ends
 * loops after twenty.
 *
 * @param validators of an earlier answer, to be sent nothing where that still stands
 */
export async function fetchPage(url: string, validators: Validators | null = null): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      // The browser's own cache must not answer: a fresh copy there says nothing about the site.
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml', ...conditions(validators) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { headers } = response;
    if (response.status === 304 && validators) return { outcome: 'unmodified' };
    if (!response.ok) {
      const wait = retryAfterMs(headers.get('retry-after'), Date.now());
      return { outcome: outcomeOfStatus(response.status), retryAfterMs: wait };
    }
    const type = headers.get('content-type') ?? 'text/html';
    if (!isMarkup(type)) return { outcome: 'needs-visit', retryAfterMs: null };
    const bytes = await readBounded(response, MAX_BYTES);
    if (!bytes) return UNREACHABLE;
    return {
      outcome: 'page',
      html: decode(bytes, type),
      url: response.url || url,
      validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
    };
  } catch {
    return UNREACHABLE; // refused, cut, too slow, redirected in a circle, or no address of a site
  }
}

const UNREACHABLE: Fetched = { outcome: 'unreachable', retryAfterMs: null };

function conditions(validators: Validators | null): Record<string, string> {
  return {
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}
