import type { Block } from './blocks.ts';
import { endsSentence } from './line.ts';
import { splitNumbering } from './numbering.ts';

/** A longer line is a clause of its own. */
const SHORT = 60;

/** More lines than this are no address but a list, and each is a clause. */
const MOST_LINES = 8;

/**
 * Joins short lines that only a `<br>` parts and that end no sentence: an address is one clause, not five.
 *
 *     "Pigeonpost"  "12 Loft Lane"  "10115 Berlin"   →   "Pigeonpost 12 Loft Lane 10115 Berlin"
 */
export function joinShortLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && goesOn(blocks[to - 1], blocks[to])) to += 1;
    const lines = blocks.slice(from, to);
    if (lines.length > MOST_LINES) joined.push(...lines);
    else joined.push(lines.reduce(join));
    from = to;
  }
  return joined;
}

/** Whether `next` is another line of what `line` began. */
function goesOn(line: Block | undefined, next: Block | undefined): boolean {
  if (!line || !next?.isAfterBreak || next.container !== line.container || next.kind !== line.kind)
    return false;
  return isShort(line) && !endsSentence(line.text) && isShort(next);
}

function isShort({ text }: Block): boolean {
  return text.length <= SHORT && splitNumbering(text)[0] === '';
}

function join(first: Block, second: Block): Block {
  const shift = first.text.length + 1;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    pieces: [...first.pieces, ...second.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))],
    links: [...first.links, ...second.links],
    linkLength: first.linkLength + second.linkLength,
  };
}
