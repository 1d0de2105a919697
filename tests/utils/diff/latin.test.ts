import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLatinWords, hashLatinRuns, latinWords } from '../../../utils/diff/latin.ts';
import { wordHashes } from '../../../utils/diff/likeness.ts';
import { plainWords } from '../../../utils/diff/side.ts';

/** Is no word, joins with none, and has an expression decide on the whole text. */
const FOREIGN = ' →';

const hashesOf = (text: string) => {
  const { hashes, count } = wordHashes(text);
  return [...hashes.subarray(0, count)];
};

describe('words in Latin letters', () => {
  it.each([
    ["We don't sell data.", ['We', "don't", 'sell', 'data']],
    ['It costs $15.50, or 30% more', ['It', 'costs', '$15.50', 'or', '30%', 'more']],
    ['15 £ a month, 1,000 times', ['15 £', 'a', 'month', '1,000', 'times']],
    ["'quoted' and 3. May", ['quoted', 'and', '3', 'May']],
    ['$ $5', ['$5']],
    ['5 € or 3‰', ['5 €', 'or', '3‰']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(latinWords(text)).toEqual(words);
  });

  it('are left to an expression where a text has other characters', () => {
    expect(latinWords('5 →')).toBeNull();
    expect(countLatinWords('условия', 3)).toBeNull();
    expect(hashLatinRuns('условия', new Int32Array(4))).toBeNull();
  });

  it('are those that the expressions find', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aé9²$£€%‰.,:;'’@&‑–_ -x\t\n\u2009") });
    fc.assert(
      fc.property(text, (any) => {
        expect(plainWords(any)).toEqual(plainWords(any + FOREIGN));
        expect(hashesOf(any)).toEqual(hashesOf(any + FOREIGN));
        expect(countLatinWords(any, 3)).toBe(Math.min(3, plainWords(any).length));
      }),
      { numRuns: 3000 },
    );
  });
});
