/**
 * Splits a clause's leading numbering from its words, so that an inserted clause does not change all that follow.
 *
 *     "1.4. You may not"  →  ["1.4.", "You may not"]      "14 days after"  →  ["", "14 days after"]
 *
 * Taking an amount for a number would hide a change, so a bare number is numbering only where what follows cannot be
 * its unit: with a closing mark ("3.", "3)"), or as a decimal before a capital letter ("1.4 You").
 */
const ENUMERATOR = new RegExp(
  '^(?:#{1,6}\\s*)?(?:' + // number signs are what is left of Markdown
    [
      '[•·●▪◦‣*–—-]', // bullets typed as text
      '(?:Article|Section|Clause|Part|Art\\.|Artikel|Abschnitt|Artículo|Articolo|Artigo|Artykuł)\\s+(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVXLC]{1,6})\\s*[.:)–—-]',
      '§+\\s*\\d{1,3}[a-z]?(?:\\.\\d{1,3})*[.:)]?',
      '\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)](?:\\d{1,3}[.)])*',
      '\\d{1,2}(?:\\.\\d{1,2}){1,4}(?=\\s+[\\p{Lu}"“«(])',
      '\\d{1,3}(?=\\s*[、．])[、．]',
      '第[0-9一二三四五六七八九十百]{1,4}[条條章節节款]',
      '[一二三四五六七八九十]{1,3}、',
      '\\([a-zA-Z0-9]{1,3}\\)|\\([ivxlc]{1,6}\\)',
      '[a-zA-Z]\\)|[ivxlc]{1,6}\\)|[IVXLC]{1,6}[.)]|[A-Z]\\.(?=\\s+\\p{Lu})|[a-z]\\.',
    ].join('|') +
    ')(?=\\s|$|(?<=[、．条條章節节款]))',
  'u',
);

/** Numbering and the rest; the rest is never empty (a clause that is only "7." keeps it as its text). */
export function splitNumbering(text: string): readonly [number: string, rest: string] {
  const match = ENUMERATOR.exec(text);
  if (!match) return ['', text];
  const number = match[0];
  const rest = text.slice(number.length).trimStart();
  return rest === '' ? ['', text] : [number, rest];
}
