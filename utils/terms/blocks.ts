import type { Steps } from '../steps.ts';
import { Line } from './line.ts';
import { joinShortLines } from './short-lines.ts';
import { afterPlace, pieceFor } from './streamed.ts';
import {
  framedBody,
  hiddenForNow,
  isBeside,
  isBlock,
  isDataRow,
  isHeading,
  isHidden,
  isPlainButton,
  isSilent,
  shadowOf,
} from './tags.ts';
import type { ClauseKind, Link, TextPiece } from './types.ts';

/** A line of text with where it stands. */
export interface Block {
  readonly kind: ClauseKind;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly links: readonly Link[];
  /** Characters of `text` that are links. */
  readonly linkLength: number;
  /** The innermost block element around it. */
  readonly container: Element;
  /** Whether a single `<br>` parts it from the block before. */
  readonly isAfterBreak: boolean;
  /** Whether it stands in a landmark beside the document (navigation, footer, dialog...). */
  readonly isBeside: boolean;
}

/**
 * Bounds of one reading. The longest of the 1,557 terms documents counted in the Open Terms Archive has 944,000
 * characters in 12,258 paragraphs; four times its text is read, and pages of some forty nodes a paragraph.
 */
export const MAX_TEXT_LENGTH = 4_000_000;
export const MAX_NODES = 500_000;

/** The page is longer than we read; expected, and told to the person. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** In characters; what is longer is a paragraph that was to look large. */
const LONGEST_HEADING = 200;

/** Nodes between two chances to pause. */
const NODES_PER_STEP = 200;

interface Frame {
  readonly element: Element;
  /** The element itself, or the nearest block around it. */
  readonly container: Element;
  readonly kind: ClauseKind;
  readonly isBeside: boolean;
  readonly insideArticle: boolean;
  readonly isRow: boolean;
  /** The child to visit next, and where to go on afterwards: from a shadow tree to the element's own children. */
  next: Node | null;
  afterwards: Node | null;
}

/**
 * Cuts what stands below `root` into blocks, in reading order.
 *
 *     <p>1.1 You may.<br>1.2 We <b>will</b>.</p>   →   "1.1 You may."   "1.2 We will."
 *
 * Without recursion (a page may nest 5,000 deep), without asking for layout, without altering anything, and as a
 * generator: the caller decides how long to stay away from the page.
 *
 * @param baseUrl what relative links are resolved against
 * @throws TooLargeError beyond MAX_TEXT_LENGTH or MAX_NODES
 */
export function* walkBlocks(root: Element, baseUrl: string): Steps<Block[]> {
  const blocks: Block[] = [];
  const forNow = hiddenForNow(root);
  const line = new Line();
  const stack: Frame[] = [];
  let textLength = 0;
  let afterBreak = false;
  let nodes = 0;

  const endLine = (): void => {
    const frame = stack.at(-1);
    if (!frame) return;
    if (line.isRow) {
      line.pause();
      return;
    }
    const ended = line.end();
    if (!ended) return;
    textLength += ended.text.length;
    if (textLength > MAX_TEXT_LENGTH)
      throw new TooLargeError(`more than ${MAX_TEXT_LENGTH} characters of text`);
    const { container, isBeside: beside } = frame;
    const isParagraph = frame.kind === 'heading' && ended.text.length > LONGEST_HEADING;
    blocks.push({
      ...ended,
      kind: isParagraph ? 'paragraph' : frame.kind,
      container,
      isBeside: beside,
      isAfterBreak: afterBreak,
    });
    afterBreak = false;
  };

  const start = (element: Element): void => {
    if (isBlock(element)) endLine();
    const frame = frameOf(element, stack.at(-1), line.isRow);
    stack.push(frame);
    if (frame.isRow) line.isRow = true;
    if (line.isRow && /^T[DH]$/.test(element.tagName)) line.nextCell();
    if (element.tagName === 'A') line.startLink(element.getAttribute('href'), baseUrl);
  };

  const enter = (element: Element): void => {
    if (element.tagName === 'BR') {
      line.breakHere();
      return;
    }
    const piece = pieceFor(element);
    const framed = framedBody(element);
    const parent = stack.at(-1);
    if (piece && parent) {
      parent.next = afterPlace(element);
      start(piece);
    } else if (framed) {
      start(framed);
    } else if (!isSilent(element) && !isPlainButton(element) && !isHidden(element, forNow)) {
      start(element);
    }
  };

  const leave = (frame: Frame): void => {
    if (frame.element.tagName === 'A') line.endLink();
    if (frame.isRow) line.isRow = false;
    if (isBlock(frame.element)) endLine();
    stack.pop();
  };

  enter(root);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      if (frame.afterwards) {
        frame.next = frame.afterwards;
        frame.afterwards = null;
      } else {
        leave(frame);
      }
      continue;
    }
    frame.next = node.nextSibling;
    nodes += 1;
    if (nodes > MAX_NODES) throw new TooLargeError(`more than ${MAX_NODES} nodes`);
    if (nodes % NODES_PER_STEP === 0) yield;
    if (node.nodeType === 3) {
      const parting = line.breakBefore((node as Text).data);
      if (parting !== 'none') endLine();
      if (parting === 'line') afterBreak = true;
      line.add(node as Text);
    } else if (node.nodeType === 1) {
      enter(node as Element);
    }
  }
  return joinShortLines(blocks);
}

function frameOf(element: Element, parent: Frame | undefined, insideRow: boolean): Frame {
  const insideArticle =
    (parent?.insideArticle ?? false) || element.tagName === 'ARTICLE' || element.tagName === 'MAIN';
  const isRow = !insideRow && isDataRow(element);
  const shadow = shadowOf(element);
  return {
    element,
    container: isBlock(element) || !parent ? element : parent.container,
    insideArticle,
    isRow,
    isBeside: parent !== undefined && (parent.isBeside || isBeside(element, insideArticle)),
    kind: isRow ? 'row' : kindOf(element, parent?.kind ?? 'paragraph'),
    next: shadow ? shadow.firstChild : element.firstChild,
    afterwards: shadow ? element.firstChild : null,
  };
}

/** A paragraph in a list item is an item; a heading is a heading wherever it stands. */
function kindOf(element: Element, inherited: ClauseKind): ClauseKind {
  if (isHeading(element)) return 'heading';
  if (/^(LI|DT|DD)$/.test(element.tagName)) return 'item';
  return inherited;
}
