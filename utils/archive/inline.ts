/**
 * Text of the archive's Markdown as HTML: the words of links, code and emphasis, and breaks of lines. Emphasis itself says
 * nothing to who compares words, and is left out. Everything here takes time in proportion to the text: a paragraph of a
 * megabyte may be an attack.
 */

const BREAK = /<br\s*\/?>/iy;
const ADDRESS = /<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,30});/iy;
/** Signs that say something, or that HTML would misread. */
const SPECIAL = /[\\`[\]!<&*_~\n]/g;
const SPACE = /\s/;

/** A text of one paragraph, heading or cell. What looks like HTML in it was text of the page, except for breaks. */
export function inlineHtml(text: string): string {
  const codes = codeSpans(text);
  const links = linksOf(text, codes);
  const emphasis = pairedStars(text, codes, links);
  const out: string[] = [];
  let at = 0;
  const pass = (sign: RegExp): string | null => {
    sign.lastIndex = at;
    return sign.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    out.push(text.slice(at, next));
    at = next;
    if (at === text.length) break;
    const sign = text.charAt(at);
    const code = codes.get(at);
    const link = links.get(at);
    if (sign === '\\') {
      const escaped = text.charAt(at + 1);
      out.push(escaped === '\n' ? '<br>' : isPunctuation(escaped) ? escapeHtml(escaped) : sign);
      at += escaped === '\n' || isPunctuation(escaped) ? 2 : 1;
    } else if (code) {
      out.push(`<code>${escapeHtml(text.slice(at + code.marks, code.end - code.marks).trim())}</code>`);
      at = code.end;
    } else if (link) {
      out.push(link.html);
      at = link.to;
    } else if (sign === '<') {
      const [line, address] = [pass(BREAK), pass(ADDRESS)];
      out.push(line ?? escapeHtml(address?.slice(1, -1) ?? sign));
      at += (line ?? address ?? sign).length;
    } else if (sign === '&') {
      const entity = pass(ENTITY);
      out.push(entity ?? '&amp;');
      at += (entity ?? sign).length;
    } else if (sign === '\n') {
      out.push(text.endsWith('  ', at) ? '<br>\n' : '\n');
      at += 1;
    } else {
      const run = '*_~`'.includes(sign) ? runAt(text, at) : 1;
      if (!isMark(text, at, run, emphasis)) out.push(text.slice(at, at + run));
      at += run;
    }
  }
  return out.join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const isPunctuation = (sign: string): boolean => /^[!-/:-@[-`{-~]$/.test(sign);

/** How often the sign at a place is repeated. */
function runAt(text: string, at: number): number {
  const sign = text[at];
  let end = at + 1;
  while (text[end] === sign) end += 1;
  return end - at;
}

// --- emphasis ----------------------------------------------------------------------------------------------------------

/**
 * Whether signs mark emphasis. Turndown escapes every star and underscore that is text, so what has no backslash meant
 * emphasis, also where Markdown does not see it because letters touch it: `**4. Use.**You agree`.
 */
function isMark(text: string, at: number, run: number, stars: ReadonlySet<number>): boolean {
  const sign = text[at];
  if (sign === '*') return run > 1 || stars.has(at);
  return sign === '_' || (sign === '~' && run === 2);
}

/** Stars alone that stand around words; others may be text of a page that was not escaped. */
function pairedStars(text: string, codes: Codes, links: Links): ReadonlySet<number> {
  const paired = new Set<number>();
  let open = -1;
  walk(text, codes, (at) => {
    const link = links.get(at);
    if (link?.isEnd) return link.to;
    if (text[at] !== '*') return at + 1;
    const run = runAt(text, at);
    if (run > 1) return at + run;
    if (open >= 0 && !SPACE.test(text.charAt(at - 1))) {
      paired.add(open).add(at);
      open = -1;
    } else if (!SPACE.test(text.charAt(at + 1) || ' ')) open = at;
    return at + 1;
  });
  return paired;
}

// --- code --------------------------------------------------------------------------------------------------------------

/** Code by where it begins: where it ends, and how many signs mark it. */
type Codes = ReadonlyMap<number, { readonly end: number; readonly marks: number }>;

/** Code stands between runs of as many backticks. */
function codeSpans(text: string): Codes {
  const codes = new Map<number, { end: number; marks: number }>();
  if (!text.includes('`')) return codes;
  const runs: { at: number; marks: number }[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const marks = runAt(text, at);
    if (text[at - 1] !== '\\') runs.push({ at, marks });
    at += marks;
  }
  // From the end: the next run of each length is the nearest.
  const nextOf = new Map<number, number>();
  for (const { at, marks } of runs.reverse()) {
    const next = nextOf.get(marks);
    if (next !== undefined) codes.set(at, { end: next + marks, marks });
    nextOf.set(marks, at);
  }
  return codes;
}

/** Goes over a text, escapes and code left out. @param visit says where to go on */
function walk(text: string, codes: Codes, visit: (at: number) => number): void {
  for (let at = 0; at < text.length; ) {
    const code = codes.get(at);
    if (code) at = code.end;
    else if (text[at] === '\\') at += 2;
    else at = visit(at);
  }
}

// --- links -------------------------------------------------------------------------------------------------------------

/** What is written instead of the signs of links, by where they stand. */
type Links = ReadonlyMap<number, LinkSign>;
interface LinkSign {
  readonly html: string;
  /** Where the text goes on. */
  readonly to: number;
  /** Whether an address is skipped on the way. */
  readonly isEnd: boolean;
}

/** An address with its title; neither holds "](", which begins the next, so that none is looked at twice. */
const TARGET =
  /\(\s*(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\)){0,2000}))(?:\s+(?:"(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'))?\s*\)/y;

/** `[words](address "title")`, and `![an image](address)`, of which nothing is left. */
function linksOf(text: string, codes: Codes): Links {
  const links = new Map<number, LinkSign>();
  if (!text.includes('](')) return links;
  const open: number[] = [];
  walk(text, codes, (at) => {
    if (text[at] === '[') open.push(at);
    if (text[at] !== ']') return at + 1;
    const start = open.pop();
    if (start === undefined || text[at + 1] !== '(') return at + 1;
    TARGET.lastIndex = at + 1;
    const target = TARGET.exec(text);
    if (target === null) return at + 1;
    const to = at + 1 + target[0].length;
    if (text[start - 1] === '!' && text[start - 2] !== '\\') {
      links.set(start - 1, { html: '', to, isEnd: true });
    } else {
      const href = (target[1] ?? target[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
      links.set(start, { html: `<a href="${escapeHtml(href)}">`, to: start + 1, isEnd: false });
      links.set(at, { html: '</a>', to, isEnd: true });
    }
    return to;
  });
  return links;
}
