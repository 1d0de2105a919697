/**
 * Archive Markdown as HTML. The archive makes its Markdown from HTML, with Turndown and its plug-in for GitHub's tables, and
 * some habits of theirs are not those of Markdown: what looks like HTML in it was text of the page, except for tables
 * without a head, which are kept as HTML, and for breaks of lines in the cells of others; and emphasis touches letters. What comes out here is only ever parsed inertly and
 * read as text (see utils/watch/html.ts): nothing of it is shown as HTML, and no script of it can run.
 */
import { Marked } from 'marked';

/**
 * Marks of emphasis that are left in a text. Turndown escapes every star and underscore that is text, so one without a
 * backslash meant emphasis, which Markdown does not see where letters touch it: `**4. Use.**You agree`.
 */
const LEFT_MARKS = /\*\*|__?|~~/g;
const KEPT_HTML = /^\s*<\/?(br|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)\b/i;
/** A list in a cell is put on one line, its marks left in. */
const TABLE_ROW = /^\|.*$/gm;
const BULLET_IN_CELL = /(\| |<br>)\s*\*\s+(?=\S)/g;

/**
 * Looking for the ends of emphasis takes as long as the square of a paragraph. In a longer one (in characters) it is not
 * looked for; its marks are taken away all the same.
 */
const LONGEST_EMPHASISED = 4_000;
/** For marked: undefined is "no such token here", false is "look as usual". */
const inShort = (_rest: string, paragraph: string): undefined | false =>
  paragraph.length > LONGEST_EMPHASISED ? undefined : false;

/** Quotations and lists within one another on one line: to read each level takes as long as the line. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}/m;

/** Where plain text may end: at a mark, or before spaces that may break the line. */
const TEXT_END = /[\\<![`*~_]| {2}/;

const marked = new Marked({
  gfm: true,
  async: false,
  tokenizer: {
    emStrong: inShort,
    del: inShort,
    // Turndown writes links as links, so an address that stands in the text was text; and to look for addresses at every
    // mark takes as long as the square of a word.
    url: () => undefined,
    inlineText(rest) {
      const [start = ''] = /^(?: +|[`~]+|.)/s.exec(rest) ?? [];
      const end = rest.slice(start.length).search(TEXT_END);
      const raw = end === -1 ? rest : rest.slice(0, start.length + end);
      return { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
    },
  },
  walkTokens(token) {
    const isLeaf = token.type === 'text' && !token.tokens;
    if (isLeaf) token.text = token.text.replace(LEFT_MARKS, '');
  },
  renderer: {
    html: ({ text }) => (KEPT_HTML.test(text) ? text : escapeHtml(text)),
  },
});

/** A whole document of HTML from a version's Markdown. @throws RangeError where lists or quotations are nested too deeply */
export function htmlOfMarkdown(markdown: string): string {
  if (TOO_DEEP.test(markdown)) throw new RangeError('nested too deeply');
  const plain = markdown.replace(TABLE_ROW, (row) => row.replace(BULLET_IN_CELL, '$1'));
  return `<!doctype html><html><body><main>${marked.parse(plain)}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
