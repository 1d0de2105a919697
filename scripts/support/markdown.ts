import { splitNumbering } from '../../utils/terms/numbering.ts';
import type { Clause } from '../../utils/terms/types.ts';

/**
 * The words a reader sees in one line of the reference Markdown. The steps and their order are those that the
 * reference's README gives, so that a clause is compared as it was labelled.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:>\s*)+/, ''], // block quote
  [/^\s*(?:(?:[-*+]|\d+[.)])\s+)+/, ''], // list markers; an escaped "1\." is text and stays
  [/^\s*#{1,6}\s+/, ''], // heading marks
  [/\s+#+\s*$/, ''],
  [/<(https?:\/\/[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1'], // autolinks keep their address
  [/<\/?[a-zA-Z][^>]*>/g, ' '], // inline HTML
  [/(?<!\\)(\*+|`+|~~)/g, ''], // emphasis and code marks
  [/(?<![\\\p{L}\p{N}])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, ''],
  [/(?<!\\)\|/g, ' '], // table cells
  [/\\([\\`*_{}[\]()#+\-.!|>~<&])/g, '$1'], // escapes
  [/[\u00a0\u200b-\u200f\u2028\u2029\u202f\ufeff\u00ad]/g, ' '], // odd and invisible spaces
];
const IMAGE = /!\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const LINK = /\[((?:\\.|[^[\]\\])*)\]\((?:\\.|[^()\\]|\([^()]*\))*\)/g;
/** A link may stand in the words of another; deeper ones are not written. */
const LINK_DEPTH = 3;

/** The visible text of one line of Markdown, with its capitals; its links keep only their words. */
export function visibleText(markdown: string): string {
  let text = markdown.normalize('NFC').replace(IMAGE, ' ');
  for (let depth = 0; depth < LINK_DEPTH; depth++) text = text.replace(LINK, '$1');
  for (const [mark, replacement] of STEPS) text = text.replace(mark, replacement);
  return text.replace(/\s+/g, ' ').trim();
}

/** What kind of clause a line of Markdown is. */
export function kindOfLine(markdown: string): 'heading' | 'item' | 'row' | 'paragraph' {
  if (/^\s*(?:[-*+]\s+|\d+[.)]\s+)*#{1,6}\s/.test(markdown)) return 'heading';
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(markdown)) return 'item';
  return /^\s*\|/.test(markdown) ? 'row' : 'paragraph';
}

/** The clauses of a document of Markdown, a line each, their numbering kept apart. */
export function clausesOfMarkdown(markdown: string): Clause[] {
  return markdown.split('\n').flatMap((line): Clause[] => {
    const [number, text] = splitNumbering(visibleText(line));
    return /[\p{L}\p{N}]/u.test(text) ? [{ kind: kindOfLine(line), number, text }] : [];
  });
}
