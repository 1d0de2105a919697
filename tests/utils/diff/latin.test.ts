import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/diff/fold.ts';
import { signsOf } from '../../../utils/diff/latin.ts';
import { wordHashes } from '../../../utils/diff/likeness.ts';
import { countWords, plainWords } from '../../../utils/diff/plain-words.ts';
import { VOCABULARY } from '../../../utils/diff/vocabulary.ts';

/** Is no word, joins with none, and has an expression decide on the whole text. */
const FOREIGN = ' →';

const hashesOf = (text: string) => {
  const { hashes, count } = wordHashes(text);
  return [...hashes.subarray(0, count)];
};

describe('words in Latin letters', () => {
  it.each([
    ["We don't sell data.", ['we', "don't", 'sell', 'data']],
    ['It costs $15.50, or 30% more', ['it', 'costs', '$15.50', 'or', '30%', 'more']],
    ['15 £ a month, 1,000 times', ['15 £', 'a', 'month', '1,000', 'times']],
    ["'quoted' and 3. May", ['quoted', 'and', '3', 'may']],
    ['$ $5', ['$5']],
    ['5 € or 3‰', ['5 €', 'or', '3‰']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(plainWords(text)).toEqual(words);
    expect(plainWords(text + FOREIGN)).toEqual(words);
  });

  it('are left to an expression where a text has other characters', () => {
    expect(signsOf('5 →')).toBeNull();
    expect(signsOf('условия')).toBeNull();
    expect(signsOf('e\u0301')).toBeNull();
  });

  it('are those that the expressions find', () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."aéİ9²$£€%‰.,:;'’@&‑–_ -x\t\n\u2009") })
      .map((any) => foldText(any));
    fc.assert(
      fc.property(text, (folded) => {
        expect(plainWords(folded)).toEqual(plainWords(folded + FOREIGN));
        expect(hashesOf(folded)).toEqual(hashesOf(folded + FOREIGN));
        expect(Math.min(3, countWords(folded, 3))).toBe(Math.min(3, plainWords(folded).length));
      }),
      { numRuns: 3000 },
    );
  });

  it('have numbers that are forgotten before they are too many', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `word${at}`);
    for (const words of [many.slice(0, 45_000), many.slice(40_000), ['one', 'more']]) {
      expect(plainWords(words.join(' '))).toEqual(words);
    }
    expect(VOCABULARY.size).toBeLessThan(45_000);
  });
});
