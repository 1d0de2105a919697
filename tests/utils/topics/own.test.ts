import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordEdit } from '../../../utils/diff/types.ts';
import { findOwnWords } from '../../../utils/topics/own.ts';

const inserted = (text: string): WordEdit[] => [{ op: 'insert', text }];

describe('findOwnWords', () => {
  it.each([
    ['Any dispute goes to ARBITRATION.', 'arbitration', true],
    ['We saidso.', 'AI', false],
    ['Models of AI, and others', 'ai', true],
    ['your telephone\nnumber', 'telephone number', true],
    ['the member’s share', "member's share", true],
    ['我们会收集您的电话号码。', '电话号码', true],
    ['the counter-offer', 'offer', true],
    ['offers', 'offer', false],
    ['we cooffer, and we offer', 'offer', true],
  ])('in “%s”, “%s”: %s', (text, phrase, isFound) => {
    expect(findOwnWords(inserted(text), [phrase])).toEqual(isFound ? [phrase] : []);
  });

  it('looks into the old text and the new, not across both', () => {
    const words: WordEdit[] = [
      { op: 'keep', text: 'We keep your ' },
      { op: 'delete', text: 'letters ' },
      { op: 'insert', text: 'pictures ' },
      { op: 'keep', text: 'here.' },
    ];
    expect(findOwnWords(words, ['your letters', 'pictures here', 'letters pictures'])).toEqual([
      'your letters',
      'pictures here',
    ]);
  });

  it('finds any phrase that stands between spaces, and costs nothing without phrases', () => {
    const phrase = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8})?$/);
    fc.assert(
      fc.property(phrase, fc.lorem(), (wanted, around) => {
        expect(findOwnWords(inserted(`${around} ${wanted} ${around}`), [wanted])).toEqual([wanted]);
        expect(findOwnWords(inserted(around), [])).toEqual([]);
      }),
    );
  });
});
