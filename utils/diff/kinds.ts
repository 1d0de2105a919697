/** Which kinds of word a text holds, in one look at each of its words. */
import { rememberedByWord } from './per-word.ts';
import { wordNumbers } from './plain-words.ts';

/** A kind of word: one bit, and whether a word in lower case is of that kind. */
export type Kind = readonly [bit: number, isOfKind: (word: string) => boolean];

/** What a text is made of: the bits of all kinds that one of its words is of, and how many words it has. */
export interface Makeup {
  readonly kinds: number;
  readonly wordCount: number;
}

/** Looks at the words of folded texts. */
export function kindsIn(kinds: readonly Kind[]): (foldedText: string) => Makeup {
  const bitsOf = rememberedByWord((word) => {
    let bits = 0;
    for (const [bit, isOfKind] of kinds) if (isOfKind(word)) bits |= bit;
    return bits;
  });
  return (foldedText) => {
    const { numbers, count } = wordNumbers(foldedText);
    let bits = 0;
    for (let at = 0; at < count; at += 1) bits |= bitsOf(numbers[at] ?? 0);
    return { kinds: bits, wordCount: count };
  };
}
