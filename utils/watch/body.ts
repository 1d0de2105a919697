/** The body of an answer: read within bounds, and decoded as its bytes are rather than as they are said to be. */

/** The whole body, or null where it is longer than `maxBytes`. @throws where the connection is cut */
export async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    length += chunk.value.length;
    if (length > maxBytes) {
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

/** Where a page names its charset, if it does (HTML standard, "determining the character encoding"). */
const PRESCAN_BYTES = 1024;

/**
 * The text of a page's bytes. What is said of them may be wrong from one day to the next, and would then look like a
 * change of every clause: so bytes that are UTF-8 are read as that, whatever the header says (other encodings hardly
 * ever make valid UTF-8 by accident). Then come the charset of the header and the one the page names; the first that
 * fits every byte is taken.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const named = [contentType, start].flatMap((text) => /charset=["']?([\w-]+)/i.exec(text)?.[1] ?? []);
  const isAscii = bytes.every((byte) => byte < 0x80); // says nothing: UTF-16 and ISO-2022 may look so
  const candidates = isAscii ? [...named, 'utf-8'] : ['utf-8', ...named];
  for (const charset of candidates) {
    const text = decodeStrictly(bytes, charset);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}

/** Null where the bytes are not of that charset, or nobody knows it. */
function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
