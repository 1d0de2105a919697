import { offsetOf } from './views.ts';

/** Where a clause is brought to, as shares of the window's height: high up, since the panel stands at the bottom. */
const TARGET = 0.2;
const LOWEST = 0.45;

/** Brings a range to where the eye is, through whatever scrolls around it. */
export function scrollToRange(range: Range): void {
  const element = elementOf(range.startContainer);
  // A folded accordion shows nothing to scroll to; the person asked to see the clause, so it is unfolded.
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName === 'DETAILS') (at as HTMLDetailsElement).open = true;
  }
  const rect = (): { readonly top: number; readonly bottom: number } => {
    const { top, bottom } = range.getBoundingClientRect();
    const { y } = offsetOf(range);
    return { top: top + y, bottom: bottom + y };
  };
  const isInView = (): boolean => rect().top >= 60 && rect().bottom <= window.innerHeight * LOWEST;
  if (isInView()) return;
  // At once, whatever the page's own style says: a place still moving cannot be corrected.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be far longer than the clause: correct by what is still missing.
  if (!isInView()) window.scrollBy({ top: rect().top - window.innerHeight * TARGET, behavior: 'instant' });
}

function elementOf(node: Node): Element | null {
  // Not instanceof: a framed document has classes of its own.
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}
