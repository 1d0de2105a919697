import type { Block } from './blocks.ts';
import { endsSentence } from './line.ts';
import { splitNumbering } from './numbering.ts';

/** A longer line is a clause of its own. */
const SHORT = 60;

/**
 * Joins short lines that only a `<br>` parts and that end no sentence: an address is one clause, not five.
 *
 *     "Pigeonpost"  "12 Loft Lane"  "10115 Berlin"   →   "Pigeonpost 12 Loft Lane 10115 Berlin"
 */
export function joinShortLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const previous = joined.at(-1);
    const isShort = block.text.length <= SHORT && splitNumbering(block.text)[0] === '';
    if (
      isOpen &&
      isShort &&
      block.isAfterBreak &&
      previous?.container === block.container &&
      previous.kind === block.kind
    ) {
      joined[joined.length - 1] = join(previous, block);
    } else {
      joined.push(block);
    }
    isOpen = isShort && !endsSentence(block.text);
  }
  return joined;
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
