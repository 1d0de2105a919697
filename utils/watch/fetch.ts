/** A page as its site sends it to somebody who is not logged in. */
export type Fetched =
  | { readonly outcome: 'page'; readonly html: string; readonly url: string }
  | { readonly outcome: 'unreachable'; readonly message: string };

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 10_000_000;

/** Fetches a page without cookies. Whatever goes wrong is an answer, not an exception. */
export async function fetchPage(url: string): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-cache',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return { outcome: 'unreachable', message: `The site answered ${response.status}.` };
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/html|xml/i.test(type))
      return { outcome: 'unreachable', message: `The site sent ${type.split(';')[0]}.` };
    const bytes = await readBounded(response);
    if (!bytes) return { outcome: 'unreachable', message: 'The site sent more than 10 MB.' };
    return { outcome: 'page', html: decode(bytes, type), url: response.url || url };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return {
      outcome: 'unreachable',
      message: timedOut ? 'The site did not answer in time.' : 'The site could not be reached.',
    };
  }
}

async function readBounded(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    length += chunk.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Decodes by the header's charset, else by the one the page names in its first kilobyte, else as UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset nobody knows
  }
}
