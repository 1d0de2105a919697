/**
 * Pieces of a page that its server sent late. React streams what was not ready in time, hidden, behind the rest of the
 * page, and a script puts each piece where it belongs:
 *
 *     <!--$?--><template id="B:0"></template>Loading…<!--/$-->   …   <div hidden id="S:0">the document</div>
 *
 * A fetched page has not run that script, the live page has: reading the pieces in their places makes both the same.
 * Where a piece takes the place of a boundary ("B:"), what stood in for it goes; a placeholder ("P:") holds nothing.
 * The names are those of `completeBoundary` and `completeSegment` in React's server renderer, with any prefix.
 */
const PLACE = /^(.*)[BP]:([\da-f]+)$/;
const PIECE = /^(.*)S:([\da-f]+)$/;

/** The piece that belongs in the place of `template`, or null. */
export function pieceFor(template: Element): Element | null {
  if (template.tagName !== 'TEMPLATE') return null;
  const [, prefix, number] = PLACE.exec(idOf(template)) ?? [];
  if (number === undefined) return null;
  const piece = template.ownerDocument.getElementById(`${prefix}S:${number}`);
  return piece && placeOf(piece) === template ? piece : null;
}

/**
 * The template in whose place a piece belongs, or null. It stands before the piece, as it does in a stream: so no two
 * pieces can stand in one another.
 */
export function placeOf(piece: Element): Element | null {
  const [, prefix, number] = PIECE.exec(idOf(piece)) ?? [];
  if (number === undefined || !piece.hasAttribute('hidden')) return null;
  const page = piece.ownerDocument;
  const place = page.getElementById(`${prefix}B:${number}`) ?? page.getElementById(`${prefix}P:${number}`);
  if (place?.tagName !== 'TEMPLATE') return null;
  return place.compareDocumentPosition(piece) === place.DOCUMENT_POSITION_FOLLOWING ? place : null;
}

/** A form's `id` may be one of its fields: `<input name="id">`. */
function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

/** What stands in for a piece is a line that says so; further on we do not look for its end. */
const LONGEST_STAND_IN_NODES = 100;

/** Where reading goes on after a template whose piece was read in its place: behind what stands in for the piece. */
export function afterPlace(template: Element): Node | null {
  let depth = 0;
  let at = template.nextSibling;
  for (let passed = 0; at && passed < LONGEST_STAND_IN_NODES; passed += 1, at = at.nextSibling) {
    const mark = at.nodeType === 8 ? (at as Comment).data : '';
    if (/^\$[?!]?$/.test(mark)) depth += 1;
    if (mark === '/$' && depth === 0) return at;
    if (mark === '/$') depth -= 1;
  }
  return template.nextSibling;
}
