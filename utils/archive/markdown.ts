/**
 * Archive Markdown as HTML. The archive makes its Markdown from HTML, with Turndown and its plug-in for GitHub's tables: a
 * dialect of its own, in which every mark without a backslash was markup, and what looks like HTML was text of the page,
 * except for tables without a head, which are kept as HTML, and for breaks of lines. It is read here as it is written
 * (docs/decisions/0010-archive-markdown.md). What comes out is only ever parsed inertly and read as text (see
 * utils/watch/html.ts): nothing of it is shown as HTML, and no script of it can run.
 */
import { escapeHtml, inlineHtml } from './inline.ts';

/** A whole document of HTML from a version's Markdown. @throws RangeError where lists or quotations are nested too deeply */
export function htmlOfMarkdown(markdown: string): string {
  if (TOO_DEEP.test(markdown)) throw new RangeError('nested too deeply');
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n').map(withoutTabs);
  return `<!doctype html><html><body><main>${blocksHtml(lines)}</main></body></html>`;
}

/** Quotations and lists within one another on one line: to read each level takes as long as the line. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}/m;

const HEADING = /^ {0,3}(#{1,6})(?:\s|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const RULE = /^ {0,3}([-*_])(?:[ ]*\1){2,}\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[*+-]|\d{1,9}[.)]))( +|$)/;
const INDENTED = /^ {4}/;
const KEPT_HTML = /^ {0,3}<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)\b/i;
const TABLE_ROW = /^ {0,3}\|/;
const TABLE_HEAD = /^ {0,3}\|(?:\s*:?-+:?\s*\|)+\s*$/;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

function withoutTabs(line: string): string {
  return line.replace(/^[ \t]+/, (space) => space.replace(/ {0,3}\t/g, '    '));
}

/** What a block takes of the lines from `at` on: its HTML, and where the next one begins. */
interface Block {
  readonly html: string;
  readonly next: number;
}
type Reader = (lines: readonly string[], at: number) => Block | null;

/** In this order; a paragraph is what no other takes. */
const READERS: readonly Reader[] = [indented, heading, rule, fenced, quotation, list, keptHtml, table];

function blocksHtml(lines: readonly string[]): string {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) at += 1;
    else {
      const { html, next } = blockAt(lines, at);
      out.push(html);
      at = next;
    }
  }
  return out.join('\n');
}

function blockAt(lines: readonly string[], at: number): Block {
  for (const read of READERS) {
    const block = read(lines, at);
    if (block) return block;
  }
  return paragraph(lines, at);
}

/** Where lines end that go on while `holds`. */
function endOf(lines: readonly string[], from: number, holds: (line: string, at: number) => boolean): number {
  let end = from;
  while (end < lines.length && holds(lines[end] ?? '', end)) end += 1;
  return end;
}

function heading(lines: readonly string[], at: number): Block | null {
  const [marks, { length: level } = ''] = HEADING.exec(lines[at] ?? '') ?? [];
  if (marks === undefined) return null;
  const text = (lines[at] ?? '')
    .slice(marks.length)
    .trim()
    .replace(/(?:^|\s)#+$/, '');
  return { html: headingHtml(level, text.trimEnd()), next: at + 1 };
}

const headingHtml = (level: number, text: string): string => `<h${level}>${inlineHtml(text)}</h${level}>`;

function rule(lines: readonly string[], at: number): Block | null {
  return RULE.test(lines[at] ?? '') ? { html: '<hr>', next: at + 1 } : null;
}

function fenced(lines: readonly string[], at: number): Block | null {
  const fence = FENCE.exec(lines[at] ?? '')?.[1];
  if (fence === undefined) return null;
  const end = endOf(lines, at + 1, (line) => !(FENCE.exec(line)?.[1] ?? '').startsWith(fence));
  return { html: codeHtml(lines.slice(at + 1, end)), next: end + 1 };
}

function indented(lines: readonly string[], at: number): Block | null {
  if (!INDENTED.test(lines[at] ?? '')) return null;
  const end = endOf(lines, at, (line) => INDENTED.test(line));
  return { html: codeHtml(lines.slice(at, end).map((line) => line.slice(4))), next: end };
}

const codeHtml = (lines: readonly string[]): string =>
  `<pre><code>${escapeHtml(lines.join('\n'))}</code></pre>`;

function quotation(lines: readonly string[], at: number): Block | null {
  if (!QUOTE.test(lines[at] ?? '')) return null;
  const end = endOf(lines, at + 1, (line, here) => QUOTE.test(line) || isCarriedOn(lines, here));
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return { html: `<blockquote>${blocksHtml(inner)}</blockquote>`, next: end };
}

/** Whether a line goes on with the paragraph before it, however it is indented. */
function isCarriedOn(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return !isBlank(line) && !isBlank(lines[at - 1]) && !interrupts(line) && !ITEM.test(line);
}

/** Whether a line begins a block where a paragraph could go on. */
function interrupts(line: string): boolean {
  if (HEADING.test(line) || RULE.test(line) || FENCE.test(line) || QUOTE.test(line)) return true;
  if (KEPT_HTML.test(line)) return true;
  const item = ITEM.exec(line);
  return item !== null && item[2] !== '' && /(?:[*+-]|\b1[.)])$/.test(item[1] ?? '');
}

function list(lines: readonly string[], at: number): Block | null {
  const first = ITEM.exec(lines[at] ?? '');
  if (first === null) return null;
  const sign = first[1]?.at(-1);
  const items: string[] = [];
  let next = at;
  for (;;) {
    const marker = ITEM.exec(lines[next] ?? '');
    if (marker === null || marker[1]?.at(-1) !== sign || RULE.test(lines[next] ?? '')) break;
    const end = itemEnd(lines, next, indentOf(marker));
    items.push(`<li>${itemHtml(lines.slice(next, end), marker)}</li>`);
    next = endOf(lines, end, isBlank);
  }
  const number = Number.parseInt(first[1] ?? '', 10);
  if (Number.isNaN(number)) return { html: `<ul>${items.join('\n')}</ul>`, next };
  return { html: `<ol start="${number}">${items.join('\n')}</ol>`, next };
}

/** How far what belongs to an item is indented: behind its sign, unless that is code. */
function indentOf([whole, sign = '', space = '']: RegExpExecArray): number {
  return space.length > 4 || space === '' ? sign.length + 1 : whole.length;
}

function itemEnd(lines: readonly string[], at: number, indent: number): number {
  const isInside = (line: string): boolean => line.startsWith(' '.repeat(indent));
  let end = at + 1;
  while (end < lines.length) {
    if (isInside(lines[end] ?? '') || isCarriedOn(lines, end)) end += 1;
    else if (isBlank(lines[end])) {
      const further = endOf(lines, end, isBlank);
      if (!isInside(lines[further] ?? '')) break;
      end = further;
    } else break;
  }
  return end;
}

function itemHtml(lines: readonly string[], marker: RegExpExecArray): string {
  const indent = indentOf(marker);
  const [first = '', ...others] = lines;
  const own = [
    first.slice(Math.min(indent, marker[0].length)),
    ...others.map((line) => line.slice(Math.min(indent, spaceBefore(line)))),
  ];
  return blocksHtml(own);
}

const spaceBefore = (line: string): number => line.length - line.trimStart().length;

/** Tables without a head, as the page had them, up to an empty line. */
function keptHtml(lines: readonly string[], at: number): Block | null {
  if (!KEPT_HTML.test(lines[at] ?? '')) return null;
  const end = endOf(lines, at, (line) => !isBlank(line));
  return { html: lines.slice(at, end).join('\n'), next: end };
}

function table(lines: readonly string[], at: number): Block | null {
  if (!isTable(lines, at)) return null;
  const end = endOf(lines, at + 2, (line) => TABLE_ROW.test(line));
  const [head = [], ...rows] = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf);
  const body = rows.map((cells) => rowHtml(cells, 'td', head.length)).join('\n');
  return { html: `<table><thead>${rowHtml(head, 'th')}</thead>\n<tbody>${body}</tbody></table>`, next: end };
}

const isTable = (lines: readonly string[], at: number): boolean =>
  TABLE_ROW.test(lines[at] ?? '') && TABLE_HEAD.test(lines[at + 1] ?? '');

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

/** A list in a cell is put on one line, its marks left in. */
const BULLET_IN_CELL = /(^|<br>)\s*\*\s+(?=\S)/g;

/** A row of at least as many cells as its table has columns. */
function rowHtml(cells: readonly string[], tag: 'th' | 'td', columns = 0): string {
  const missing = new Array<string>(Math.max(0, columns - cells.length)).fill('');
  const html = [...cells, ...missing].map((text) => {
    return `<${tag}>${inlineHtml(text.trim().replace(BULLET_IN_CELL, '$1'))}</${tag}>`;
  });
  return `<tr>${html.join('\n')}</tr>`;
}

/** A paragraph, or the heading that the line below it makes of it. */
function paragraph(lines: readonly string[], at: number): Block {
  const isOver = (line: string, here: number): boolean =>
    isBlank(line) || UNDERLINE.test(line) || interrupts(line) || isTable(lines, here);
  const end = endOf(lines, at + 1, (line, here) => !isOver(line, here));
  const text = lines
    .slice(at, end)
    .map((line) => line.trimStart())
    .join('\n')
    .trimEnd();
  const underline = UNDERLINE.exec(lines[end] ?? '')?.[1];
  if (underline !== undefined)
    return { html: headingHtml(underline.startsWith('=') ? 1 : 2, text), next: end + 1 };
  return { html: `<p>${inlineHtml(text)}</p>`, next: end };
}
