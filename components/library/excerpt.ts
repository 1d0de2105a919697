/** Characters shown on either side of what was found. */
const AROUND = 120;

/** What was found in a text, with some of the words around it. */
export function excerptAround(
  text: string,
  query: string,
): { readonly before: string; readonly match: string; readonly after: string } {
  const at = Math.max(0, text.toLowerCase().indexOf(query.toLowerCase()));
  const end = at + query.length;
  const start = Math.max(0, at - AROUND);
  const stop = Math.min(text.length, end + AROUND);
  return {
    before: (start > 0 ? '…' : '') + text.slice(start, at),
    match: text.slice(at, end),
    after: text.slice(end, stop) + (stop < text.length ? '…' : ''),
  };
}
