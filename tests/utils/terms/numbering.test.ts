import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNumbering } from '../../../utils/terms/numbering.ts';

describe('splitNumbering', () => {
  it.each([
    ['1. Scope', '1.', 'Scope'],
    ['1.4. You may not', '1.4.', 'You may not'],
    ['1.4 You may not', '1.4', 'You may not'],
    ['(a) for profit', '(a)', 'for profit'],
    ['b) for profit', 'b)', 'for profit'],
    ['iv) for profit', 'iv)', 'for profit'],
    ['§ 7 Haftung', '§ 7', 'Haftung'],
    ['Article 5 – Données', 'Article 5 –', 'Données'],
    ['第3条 禁止事項', '第3条', '禁止事項'],
    ['• sell it', '•', 'sell it'],
  ])('of «%s»', (text, number, rest) => {
    expect(splitNumbering(text)).toEqual([number, rest]);
  });

  it.each([
    '14 days after delivery',
    '3.5 million people use it',
    '90 days',
    '2026 was a good year',
    '7.',
    'A user may leave',
    'I agree',
    '18 or older',
  ])('leaves «%s» whole', (text) => {
    expect(splitNumbering(text)).toEqual(['', text]);
  });

  it('loses no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const [number, rest] = splitNumbering(text);
        expect((number + rest).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});
