/**
 * Finds the document inside the page: of all blocks, those that belong to it.
 *
 * The page's own landmarks come first (navigation, footer, dialogs are beside the document). Then the smallest element
 * that holds nearly all the prose is the document; a cookie banner, a teaser, a list of related articles stand outside
 * it. Nothing here looks at class names: a wrapper named "consent" can hold the whole policy.
 */
import type { Steps } from '../steps.ts';
import type { Block } from './blocks.ts';
import { consentDialogs } from './consent.ts';
import { termsTypeOf } from './names.ts';
import { speechOf } from './phrases.ts';
import { amounts, standsIn, TreeSums } from './tree.ts';

/** A block counts as prose from this length on; shorter ones are labels, and menus are made of labels. */
const PROSE_LENGTH = 60;
/**
 * The document is the smallest element with nearly all of the page's prose: what it leaves out is a twentieth of it, or a
 * teaser's length but no more than a fifth.
 */
const REST_SHARE = 0.05;
const REST_LENGTH = 400;
const LARGEST_REST_SHARE = 0.2;
/** Where the landmarks leave less than this share of the text, the page keeps its document inside one of them. */
const LANDMARK_SHARE = 0.35;
/** Blocks between a title and the text it stands above: dates, breadcrumbs, a slogan. */
const TITLE_DISTANCE = 8;
/** This many lines of nothing but links in a row are a menu or a table of contents. */
const MENU_LENGTH = 3;

/** The blocks of the document, in order; all blocks where no prose shows which they are. */
export function* documentBlocks(blocks: readonly Block[], root: Element): Steps<readonly Block[]> {
  const outspoken = yield* withoutConsent(blocks, root);
  const proper = outspoken.filter((block) => !block.isBeside);
  const candidates = unlinked(proper) >= LANDMARK_SHARE * unlinked(outspoken) ? proper : outspoken;
  const prose = yield* TreeSums.of(root, amounts(candidates, proseOf));
  const isInRegion = standsIn([region(prose)]);
  const first = candidates.findIndex((block) => isInRegion(block.container));
  const title = titleAbove(candidates, first);
  return withoutMenus(
    candidates.filter(
      (block, i) => isInRegion(block.container) || (i >= title && i < first && introduces(block)),
    ),
  );
}

/** Whether what stands between a title and the text belongs to them: titles, dates and what binds; a slogan does not. */
function introduces({ kind, text }: Block): boolean {
  return kind === 'heading' || /\p{N}/u.test(text) || speechOf([text]).bindingPerHundred > 0;
}

/**
 * Where the document begins whose text begins at `first`: at its title, which often stands in an element of its own,
 * with a date or an introduction; without a title, at the heading above it.
 */
function titleAbove(blocks: readonly Block[], first: number): number {
  const above = blocks.slice(Math.max(0, first - TITLE_DISTANCE), first + 1);
  const title = above.findLastIndex(({ container }) => container.closest('h1') !== null);
  const heading = above.findLastIndex(({ kind }) => kind === 'heading');
  const start = title >= 0 ? title : heading;
  return start >= 0 ? first + 1 - above.length + start : first;
}

/** Leaves out consent dialogs. What offers one answer only, and is most of the page's prose, is no dialog. */
function* withoutConsent(blocks: readonly Block[], root: Element): Steps<readonly Block[]> {
  const dialogs = yield* consentDialogs(blocks, root);
  if (dialogs.length === 0) return blocks;
  const prose = yield* TreeSums.of(root, amounts(blocks, proseOf));
  const count = yield* TreeSums.of(
    root,
    amounts(blocks, () => 1),
  );
  let [proseLeft, countLeft] = [prose.total(), count.total()];
  const left: Element[] = [];
  for (const { element, answers } of dialogs) {
    const rest = proseLeft - prose.total(element);
    const isQuestion = answers.size > 1 && countLeft > count.total(element);
    if (!isQuestion && rest < LANDMARK_SHARE * proseLeft) continue;
    left.push(element);
    proseLeft = rest;
    countLeft -= count.total(element);
  }
  const isInDialog = standsIn(left);
  return blocks.filter((block) => !isInDialog(block.container));
}

function isProse(block: Block): boolean {
  return block.text.length >= PROSE_LENGTH && block.linkLength * 2 < block.text.length;
}

/** Characters of prose. */
function proseOf(block: Block): number {
  return isProse(block) ? block.text.length : 0;
}

/** Characters that are no links: a list of partners is text, though no prose. */
function unlinked(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) length += block.text.length - block.linkLength;
  return length;
}

/** The smallest element that holds nearly all of the prose. */
function region(prose: TreeSums): Element {
  const all = prose.total();
  const rest = Math.max(REST_SHARE * all, Math.min(REST_LENGTH, LARGEST_REST_SHARE * all));
  return prose.smallestWith(all - rest);
}

/** A line that is a link and little else. A heading that links to itself is none. */
function isLinkOnly({ kind, links, linkLength, text }: Block): boolean {
  if (kind === 'heading' && !links.some(({ url }) => new URL(url).hash === '')) return false;
  return linkLength >= 0.8 * text.length && text.length < 160;
}

/** Leaves out menus and tables of contents. */
function withoutMenus(blocks: readonly Block[]): readonly Block[] {
  const isLink = blocks.map(isLinkOnly);
  const kept: Block[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isLink[to]) to += 1;
    const isRun = to - from >= MENU_LENGTH;
    const lines = blocks.slice(from, isRun ? to : Math.max(to, from + 1));
    if (!isRun || bindsTerms(lines, kept.at(-1))) kept.push(...lines);
    from += lines.length;
  }
  return kept;
}

/** Whether a list of links is a clause: a sentence announces it, and it names terms ("These apply as well:"). */
function bindsTerms(lines: readonly Block[], announcement: Block | undefined): boolean {
  if (announcement === undefined || !/[:：]$/.test(announcement.text)) return false;
  return lines.some(({ text }) => termsTypeOf(text) !== null);
}
