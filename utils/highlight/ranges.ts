/** Where a clause's characters stand in the page. The page is only looked at, never altered. */
import { skipCollapsed } from '../terms/extract.ts';
import type { ReadClause } from '../terms/types.ts';

/**
 * The range of `clause.text.slice(from, to)`, offsets in UTF-16 units; the whole clause by default.
 *
 * @returns null where the page has dropped or shortened the text since it was read
 */
export function clauseRange(clause: ReadClause, from = 0, to = clause.text.length): Range | null {
  const start = pointAt(clause, from, 'start');
  const end = pointAt(clause, to, 'end');
  if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null;
  const range = start.node.ownerDocument.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    return null; // the text node is shorter than it was
  }
  return range.collapsed ? null : range;
}

/** The piece that holds the character at (or, for an end, just before) an offset, and the offset in its node. */
function pointAt(
  clause: ReadClause,
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  const { pieces } = clause;
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    const isHere = !next || (side === 'start' ? offset < next.at : offset <= next.at);
    if (!isHere) continue;
    const into = Math.max(0, offset - piece.at);
    return {
      node: piece.node,
      offset: Math.min(piece.end, skipCollapsed(piece.node.data, piece.start, into)),
    };
  }
  return null;
}
