import { VOCABULARY } from './vocabulary.ts';

/**
 * What there is to know about words, by their numbers in the vocabulary. A word is asked about once and its answer kept, as
 * terms say most of what they say in a few thousand words.
 */
export function rememberedByWord(answerOf: (word: string) => number): (number: number) => number {
  let known: number[] = [];
  let age = VOCABULARY.age;
  return (number) => {
    if (age !== VOCABULARY.age) {
      known = [];
      age = VOCABULARY.age;
    }
    const value = number < known.length ? (known[number] ?? UNKNOWN) : UNKNOWN;
    if (value !== UNKNOWN) return value;
    while (known.length < number) known.push(UNKNOWN);
    const fresh = answerOf(VOCABULARY.wordOf(number));
    known[number] = fresh;
    return fresh;
  };
}

const UNKNOWN = Number.NEGATIVE_INFINITY;
