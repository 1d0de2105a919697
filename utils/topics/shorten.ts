/** A text in at most `longest` characters, cut after a whole word, with "…" where something is missing. */
export function shorten(text: string, longest: number): string {
  const plain = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= longest && text.length <= 4 * longest) return plain;
  const cut = plain.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.slice(0, -1)).replace(/[\s,;:.\uD800-\uDBFF]+$/, '')}…`;
}
