/** Asking the archive's servers: without cookies, within limits, and as seldom as its answers allow. */
import { readBounded } from '../watch/body.ts';
import { ArchiveError } from './types.ts';

/** Where answers are kept for a while. */
export interface AnswerCache {
  /** The answer that was kept and has not expired, or undefined. */
  get(address: string): Promise<unknown>;
  set(address: string, answer: unknown, lifetimeMs: number): Promise<void>;
}

export interface AskContext {
  readonly fetch: typeof fetch;
  readonly cache: AnswerCache;
  /** Whether the browser lets us ask this address. */
  mayAsk(address: string): Promise<boolean>;
}

/** From the first byte asked to the last one read. */
const TIMEOUT_MS = 15_000;
/** The longest version on record has a million characters; in JSON and UTF-8 that is three times as much at most. */
const MAX_BYTES = 4_000_000;

/** In what an answer is written. */
export type AnswerForm = 'json' | 'text';

/**
 * What stands at an address; null where the archive says that it has nothing there. Both are kept, failures are not.
 * Redirects are not followed: they could lead to hosts that nobody has allowed.
 *
 * @throws ArchiveError
 */
export async function askArchive(
  address: string,
  lifetimeMs: number,
  context: AskContext,
  form: AnswerForm = 'json',
): Promise<unknown> {
  const { cache, mayAsk } = context;
  const kept = await cache.get(address);
  if (kept !== undefined) return kept;
  if (!(await mayAsk(address))) throw new ArchiveError('not-allowed');
  const text = await fetchText(address, context.fetch);
  const answer = form === 'json' && text !== null ? parsed(text) : text;
  await cache.set(address, answer, lifetimeMs);
  return answer;
}

async function fetchText(address: string, fetch: typeof globalThis.fetch): Promise<string | null> {
  let bytes: Uint8Array | null;
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json, application/atom+xml' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // 416: the date is in the future, by the clock over there.
    if (response.status === 404 || response.status === 416) {
      await response.body?.cancel();
      return null;
    }
    if (!response.ok) throw new ArchiveError('unreachable');
    bytes = await readBounded(response, MAX_BYTES);
  } catch {
    throw new ArchiveError('unreachable'); // refused, cut, too slow, redirected
  }
  if (!bytes) throw new ArchiveError('too-large');
  return new TextDecoder().decode(bytes);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new ArchiveError('not-understood');
  }
}
