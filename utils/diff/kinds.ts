/**
 * Which kinds of word a text holds, in one look at each of its words. A word is asked about once and its answer kept, as
 * terms say most of what they say in a few thousand words.
 */

/** Answers kept; then all are forgotten, so that no page can fill the memory. */
const MOST_WORDS = 20_000;

/** A kind of word: one bit, and whether a word in lower case is of that kind. */
export type Kind = readonly [bit: number, isOfKind: (word: string) => boolean];

/** @returns the bits of all kinds that one of the words is of */
export function kindsIn(kinds: readonly Kind[]): (words: readonly string[]) => number {
  const known = new Map<string, number>();
  const kindsOf = (word: string): number => {
    let bits = 0;
    for (const [bit, isOfKind] of kinds) if (isOfKind(word)) bits |= bit;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, bits);
    return bits;
  };
  return (words) => {
    let bits = 0;
    for (const word of words) bits |= known.get(word) ?? kindsOf(word);
    return bits;
  };
}
