import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseKey, foldText } from '../../../utils/diff/fold.ts';

describe('foldText', () => {
  it.each([
    ['watermarks', 'wa\u200bter\u2060mark\ufeffs', 'watermarks'],
    ['soft hyphens', 'hy\u00adphen', 'hyphen'],
    ['marks of direction', '\u200fabc\u202a', 'abc'],
    ['odd spaces', ' a\u00a0b\u202f\u3000c\t\nd ', 'a b c d'],
    ['quotation marks', '“a” ‘b’ «c» don’t', '"a" \'b\' "c" don\'t'],
    ['dashes and ellipses', 'a – b — c‑d…', 'a - b - c-d...'],
    ['bullets', '• one ▪ two', '* one * two'],
    ['letters in two parts', 'cafe\u0301', 'café'],
    ['letters in two parts with a watermark between', 'cafe\u200b\u0301', 'café'],
    ['nothing', 'Plain text, 100% "as is".', 'Plain text, 100% "as is".'],
    ['case, which a reader sees', 'The Service', 'The Service'],
  ])('folds %s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(text, (any) => {
        expect(foldText(foldText(any))).toBe(foldText(any));
      }),
      { numRuns: 3000 },
    );
  });
});

/** One that is not known has the whole text take the long way. */
const UNKNOWN = '\u0e00';

it('folds alike on the short way and on the long one', () => {
  const unit = fc.constantFrom(...'aÉñя文 \t\u00a0\u00ad\u200b\ufeff‘“«–…•§€', '  ', '\u0301', '\u212a');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(foldText(text)).toBe(foldText(`${UNKNOWN} ${text}`).slice(UNKNOWN.length).trim());
    }),
    { numRuns: 3000 },
  );
});

describe('clauseKey', () => {
  it('is 16 hex digits, the same every day', () => {
    expect(clauseKey('')).toMatch(/^[0-9a-f]{16}$/);
    expect(clauseKey('You may not scrape.')).toBe(clauseKey(['You may not', 'scrape.'].join(' ')));
  });

  it('tells near texts apart, in both halves', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `Clause ${i} of the terms.`);
    const keys = texts.map(clauseKey);
    expect(new Set(keys).size).toBe(texts.length);
    expect(new Set(keys.map((key) => key.slice(0, 8))).size).toBeGreaterThan(texts.length - 5);
    expect(new Set(keys.map((key) => key.slice(8))).size).toBeGreaterThan(texts.length - 5);
  });
});
