import { describe, expect, it } from 'vitest';
import { countOf, distinctWords, leanOf, someWord, type Weights } from '../../../utils/diff/lean.ts';
import * as WEIGHTS from '../../../utils/diff/weights.ts';

const weights: Weights = {
  words: { '10': 'letters', '-20': 'parcel horses' },
  first: { '5': 'letters' },
  kinds: { negation: 30 },
  traits: { always: 1, long: 4 },
};
/** In a text of at most six different words, each word counts as much. */
const SHARE = 2.5 / Math.sqrt(6);

describe('how a text leans', () => {
  const lean = leanOf(weights);
  it.each<[what: string, text: string, traits: Record<string, number>, expected: number]>([
    ['by what is always so', 'green boxes', {}, 0.1],
    ['by a word, whatever its case', 'green Parcel', {}, 0.1 - 2 * SHARE],
    ['by each word once', 'green parcel, red parcel', {}, 0.1 - 2 * SHARE],
    ['by a word that begins it, once more', 'Letters of horses', {}, 0.1 + (1 + 0.5 - 2) * SHARE],
    ['by a kind of word', 'no boxes', {}, 0.1 + 3 * SHARE],
    ['by traits, as much as it has them', 'green boxes', { long: 2, unknown: 7 }, 0.1 + 0.8],
    ['by nothing else where it has no words', '...', { long: 1 }, 0.5],
  ])('%s', (_what, text, traits, expected) => {
    expect(lean(distinctWords(text), traits)).toBeCloseTo(expected, 9);
  });

  it('by less a word, the more words there are', () => {
    const long = `parcel ${Array.from({ length: 24 }, (_, i) => `word${i}`).join(' ')}`;
    expect(lean(distinctWords(long), {})).toBeCloseTo(0.1 - (2 * 2.5) / Math.sqrt(25), 9);
  });
});

describe('words of a text', () => {
  it('are found by kind', () => {
    const asks = someWord((word) => word === 'horse');
    expect([asks(distinctWords('A horse eats')), asks(distinctWords('A cow eats'))]).toEqual([true, false]);
  });
  it('are counted by kind', () => {
    expect(countOf((word) => word.startsWith('h'))('A horse has hay; the cow has none.')).toBe(4);
  });
});

it.each(Object.entries(WEIGHTS))(
  'the weights of %s are finite, of words in lower case, each once',
  (_name, its) => {
    const words = Object.values(its.words).flatMap((line) => line.split(' '));
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word === word.toLowerCase() && word !== '')).toBe(true);
    for (const weight of [...Object.keys(its.words), ...Object.keys(its.first)]) {
      expect(Number.isInteger(Number(weight))).toBe(true);
    }
    expect(Object.values({ ...its.traits, ...its.kinds }).every(Number.isFinite)).toBe(true);
  },
);
