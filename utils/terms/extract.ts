/**
 * `Document → clauses`: the first half of the pipeline, the same for the live page and for fetched HTML.
 *
 *     document ── walkBlocks ──▶ lines ── documentBlocks ──▶ those of the document ── splitNumbering ──▶ clauses
 */

import type { Steps } from '../steps.ts';
import { type Block, TooLargeError, walkBlocks } from './blocks.ts';
import { detectTerms } from './detect.ts';
import { languageOfText } from './language.ts';
import { splitNumbering } from './numbering.ts';
import { documentBlocks } from './region.ts';
import { siteLinksOf } from './site-links.ts';
import type { ReadClause, ReadDocument, TextPiece } from './types.ts';

export { TooLargeError };

/**
 * Kept with every version. Raise it when the same page would give other clauses, so that our own change is never told
 * as the service's.
 */
export const EXTRACTOR_VERSION = 1;

/**
 * Reads a document in steps; between two steps the caller may let the page work. See utils/steps.ts.
 *
 * @param url the document's address (a parsed document does not know its own)
 * @throws TooLargeError where the page is beyond what we read
 */
export function* readDocument(doc: Document, url: string): Steps<ReadDocument> {
  const baseUrl = baseOf(doc, url);
  const root = doc.body ?? doc.documentElement;
  const blocks = root ? yield* walkBlocks(root, baseUrl) : [];
  yield;
  const clauses = root ? yield* toClauses(yield* documentBlocks(blocks, root)) : [];
  yield;
  const title = (doc.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    title,
    language: languageOfText(beginning(clauses)) ?? statedLanguage(doc),
    canonicalLink: canonicalOf(doc, baseUrl),
    verdict: detectTerms({ url, title, clauses, page: doc }),
    siteLinks: siteLinksOf(doc, baseUrl),
    clauses,
  };
}

/** Clauses made between two chances to pause. */
const CLAUSES_PER_STEP = 1_000;

function* toClauses(blocks: readonly Block[]): Steps<ReadClause[]> {
  const clauses: ReadClause[] = [];
  for (const block of blocks) {
    clauses.push(toClause(block));
    if (clauses.length % CLAUSES_PER_STEP === 0) yield;
  }
  return clauses;
}

function toClause(block: Block): ReadClause {
  const [number, text] = splitNumbering(block.text);
  const shift = block.text.length - text.length;
  return {
    kind: block.kind,
    number,
    text,
    links: block.links,
    pieces: shift ? shifted(block.pieces, shift) : block.pieces,
  };
}

/** The pieces of a text whose first `shift` characters went to the numbering. */
function shifted(pieces: readonly TextPiece[], shift: number): TextPiece[] {
  const kept: TextPiece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const end = pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (end <= shift) continue;
    if (piece.at >= shift) {
      kept.push({ ...piece, at: piece.at - shift });
      continue;
    }
    const start = skipCollapsed(piece.node.data, piece.start, shift - piece.at);
    if (start < piece.end) kept.push({ ...piece, start, at: 0 });
  }
  return kept;
}

/** The offset in `data`, from `from` on, after `count` characters with every run of white space counted as one. */
export function skipCollapsed(data: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < data.length; left -= 1) {
    if (/\s/.test(data.charAt(at))) while (at < data.length && /\s/.test(data.charAt(at))) at += 1;
    else at += 1;
  }
  return at;
}

function baseOf(doc: Document, url: string): string {
  const href = doc.querySelector('base[href]')?.getAttribute('href');
  try {
    return href ? new URL(href, url).href : url;
  } catch {
    return url;
  }
}

/** Characters that tell a language. */
const ENOUGH_TEXT = 8_000;

/** Enough of the text to tell its language. */
function beginning(clauses: readonly ReadClause[]): string {
  let text = '';
  for (const clause of clauses) {
    text += `${clause.text.slice(0, ENOUGH_TEXT)}\n`;
    if (text.length > ENOUGH_TEXT) break;
  }
  return text;
}

function statedLanguage(doc: Document): string {
  const stated = doc.documentElement?.getAttribute('lang') ?? '';
  const primary = stated.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? primary : '';
}

function canonicalOf(doc: Document, baseUrl: string): string | null {
  const href = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!href) return null;
  try {
    return new URL(href, baseUrl).href;
  } catch {
    return null;
  }
}
