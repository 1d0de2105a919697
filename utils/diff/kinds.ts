/**
 * Which kinds of word a text holds, in one look at each of its words. A word is asked about once and its answer kept, as
 * terms say most of what they say in a few thousand words.
 */
import { wordNumbers } from './plain-words.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A kind of word: one bit, and whether a word in lower case is of that kind. */
export type Kind = readonly [bit: number, isOfKind: (word: string) => boolean];

/** What a text is made of: the bits of all kinds that one of its words is of, and how many words it has. */
export interface Makeup {
  readonly kinds: number;
  readonly wordCount: number;
}

/** Looks at the words of folded texts. */
export function kindsIn(kinds: readonly Kind[]): (foldedText: string) => Makeup {
  /** By the number of a word, as long as numbers hold. */
  let known: number[] = [];
  let age = -1;
  const learn = (number: number): number => {
    const word = VOCABULARY.wordOf(number);
    let bits = 0;
    for (const [bit, isOfKind] of kinds) if (isOfKind(word)) bits |= bit;
    while (known.length < number) known.push(UNKNOWN);
    known[number] = bits;
    return bits;
  };
  return (foldedText) => {
    const { numbers, count } = wordNumbers(foldedText);
    if (age !== VOCABULARY.age) {
      known = [];
      age = VOCABULARY.age;
    }
    let bits = 0;
    for (let at = 0; at < count; at += 1) {
      const number = numbers[at] ?? 0;
      const its = number < known.length ? (known[number] ?? UNKNOWN) : UNKNOWN;
      bits |= its === UNKNOWN ? learn(number) : its;
    }
    return { kinds: bits, wordCount: count };
  };
}

const UNKNOWN = -1;
