/**
 * The page's element tree as a reader takes it: a shadow tree stands in its host, a late piece in its
 * place, a framed document in its frame. Everything here costs one visit of an
 * element, however many blocks stand below it and however deep the page nests.
 */
import type { Steps } from '../steps.ts';
import type { Block } from './blocks.ts';
import { placeOf } from './streamed.ts';

/** Elements that are worked through between two chances to pause. */
const ELEMENTS_PER_STEP = 2_000;

/** Parent as read: out of a shadow tree or a frame to what shows it, out of a late piece to where it belongs. */
export function parentOf(element: Element): Element | null {
  const parent = placeOf(element)?.parentElement ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : (element.ownerDocument.defaultView?.frameElement ?? null);
}

/** Tells whether an element is one of `outer` or stands in one; remembers every element that it passed on the way up. */
export function standsIn(outer: Iterable<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const element of outer) known.set(element, true);
  return (element) => {
    const passed: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      passed.push(at);
      at = parentOf(at);
    }
    const isInside = at !== null && known.get(at) === true;
    for (const one of passed) known.set(one, isInside);
    return isInside;
  };
}

/** How much of something stands in each block's own element. */
export function amounts(blocks: Iterable<Block>, amountOf: (block: Block) => number): Map<Element, number> {
  const amountIn = new Map<Element, number>();
  for (const block of blocks) {
    const amount = amountOf(block);
    if (amount > 0) amountIn.set(block.container, (amountIn.get(block.container) ?? 0) + amount);
  }
  return amountIn;
}

/** Amounts summed up from the leaves: how much stands in an element and in all that is below it. */
export class TreeSums {
  private readonly children = new Map<Element, Element[]>();
  private readonly root: Element;
  private readonly sums: Map<Element, number>;

  private constructor(root: Element, amounts: ReadonlyMap<Element, number>) {
    this.root = root;
    this.sums = new Map(amounts);
  }

  /** Sums up in steps. `amounts` are what stands in the elements themselves. */
  static *of(root: Element, amounts: ReadonlyMap<Element, number>): Steps<TreeSums> {
    const tree = new TreeSums(root, amounts);
    yield* tree.grow(amounts.keys());
    yield* tree.sumUp();
    return tree;
  }

  total(element: Element = this.root): number {
    return this.sums.get(element) ?? 0;
  }

  /** The smallest element that holds `enough`, which is more than half of all. */
  smallestWith(enough: number): Element {
    let smallest = this.root;
    for (;;) {
      const inner = this.children.get(smallest)?.find((child) => this.total(child) >= enough);
      if (!inner) return smallest;
      smallest = inner;
    }
  }

  /** Links every element with its parent, up to the root, each once. */
  private *grow(elements: Iterable<Element>): Steps<void> {
    const linked = new Set<Element>([this.root]);
    for (const element of elements) {
      for (let child = element; !linked.has(child); ) {
        linked.add(child);
        if (linked.size % ELEMENTS_PER_STEP === 0) yield;
        const parent = parentOf(child);
        if (!parent) break;
        const siblings = this.children.get(parent);
        if (siblings) siblings.push(child);
        else this.children.set(parent, [child]);
        child = parent;
      }
    }
  }

  private *sumUp(): Steps<void> {
    const order: Element[] = [this.root];
    for (let i = 0; i < order.length; i += 1) {
      for (const child of this.children.get(order[i] ?? this.root) ?? []) order.push(child);
      if (i % ELEMENTS_PER_STEP === 0) yield;
    }
    for (const [i, element] of order.toReversed().entries()) {
      let sum = this.total(element);
      for (const child of this.children.get(element) ?? []) sum += this.total(child);
      this.sums.set(element, sum);
      if (i % ELEMENTS_PER_STEP === 0) yield;
    }
  }
}
