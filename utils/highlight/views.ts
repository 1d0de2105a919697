/** Pages and the documents of their own origin that they frame: each has its own window, coordinates and highlights. */

export type View = Window & typeof globalThis;

/** The window that shows a range; null once it is gone. */
export function viewOf(range: Range): View | null {
  return (range.startContainer.ownerDocument?.defaultView ?? null) as View | null;
}

/** How far a framed document's coordinates are from the page's own, in px; nothing for the page itself. */
export function offsetOf(range: Range): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (
    let frame = viewOf(range)?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
