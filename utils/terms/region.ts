/**
 * Finds the document inside the page: of all blocks, those that belong to it.
 *
 * The page's own landmarks come first (navigation, footer, dialogs are beside the document). Then the smallest element
 * that holds nearly all the prose is the document; a cookie banner, a teaser, a list of related articles stand outside
 * it. Nothing here looks at class names: a wrapper named "consent" can hold the whole policy.
 */
import type { Block } from './blocks.ts';
import { consentDialogs } from './consent.ts';

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
/** This many lines of nothing but links in a row are a menu or a table of contents. */
const MENU_LENGTH = 3;

/** The blocks of the document, in order; all blocks where no prose shows which they are. */
export function documentBlocks(blocks: readonly Block[], root: Element): readonly Block[] {
  const outspoken = withoutConsent(blocks, root);
  const proper = outspoken.filter((block) => !block.isBeside);
  const candidates = unlinked(proper) >= LANDMARK_SHARE * unlinked(outspoken) ? proper : outspoken;
  const region = smallestHolding(candidates, root);
  return withoutMenus(
    candidates.filter((block) => region.contains(block.container) || isIn(region, block.container)),
  );
}

/** Leaves out consent dialogs. What offers one answer only, and is most of the page's prose, is no dialog. */
function withoutConsent(blocks: readonly Block[], root: Element): readonly Block[] {
  let rest = blocks;
  for (const [dialog, answers] of consentDialogs(root)) {
    const without = rest.filter((block) => !isIn(dialog, block.container));
    const isQuestion = answers.size > 1 && without.length > 0;
    if (isQuestion || prose(without) >= LANDMARK_SHARE * prose(rest)) rest = without;
  }
  return rest;
}

function isIn(element: Element, container: Element): boolean {
  for (let at: Element | null = container; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

function isProse(block: Block): boolean {
  return block.text.length >= PROSE_LENGTH && block.linkLength * 2 < block.text.length;
}

function prose(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) if (isProse(block)) length += block.text.length;
  return length;
}

/** Characters that are no links: a list of partners is text, though no prose. */
function unlinked(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) length += block.text.length - block.linkLength;
  return length;
}

/** Parent, going out of a shadow tree through its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

function smallestHolding(blocks: readonly Block[], root: Element): Element {
  // Prose per container first, then summed from the leaves upwards, each element once: however deep a page nests, an
  // element is visited once for every container below it that is not below another visited one.
  const totals = new Map<Element, number>();
  for (const block of blocks) {
    if (isProse(block)) totals.set(block.container, (totals.get(block.container) ?? 0) + block.text.length);
  }
  const children = new Map<Element, Set<Element>>();
  for (const container of totals.keys()) {
    let child = container;
    for (let parent = parentOf(child); parent && child !== root; parent = parentOf(child)) {
      const known = children.get(parent);
      if (known?.has(child)) break;
      if (known) known.add(child);
      else children.set(parent, new Set([child]));
      child = parent;
    }
  }
  const order: Element[] = [root];
  for (let i = 0; i < order.length; i += 1) {
    const element = order[i];
    if (element) order.push(...(children.get(element) ?? []));
  }
  for (const element of order.toReversed()) {
    let total = totals.get(element) ?? 0;
    for (const child of children.get(element) ?? []) total += totals.get(child) ?? 0;
    totals.set(element, total);
  }
  const all = totals.get(root) ?? 0;
  const enough = all - Math.max(REST_SHARE * all, Math.min(REST_LENGTH, LARGEST_REST_SHARE * all));
  let region = root;
  for (;;) {
    const inner: Element | undefined = [...(children.get(region) ?? [])].find(
      (child) => (totals.get(child) ?? 0) >= enough,
    );
    if (!inner || enough === 0) return region;
    region = inner;
  }
}

/** A line that is a link and little else. */
function isLinkOnly({ linkLength, text }: Block): boolean {
  return linkLength >= 0.8 * text.length && text.length < 160;
}

function withoutMenus(blocks: readonly Block[]): readonly Block[] {
  const isLink = blocks.map(isLinkOnly);
  const kept: Block[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isLink[to]) to += 1;
    if (to - from >= MENU_LENGTH) {
      from = to;
      continue;
    }
    to = Math.max(to, from + 1);
    kept.push(...blocks.slice(from, to));
    from = to;
  }
  return kept;
}
