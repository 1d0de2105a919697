import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPhrases, speechOf } from '../../../utils/terms/phrases.ts';
import { ABOUT_TERMS, TERMS } from '../../support/detection-pages.ts';

describe('speechOf', () => {
  it.each(TERMS)('hears a party to terms in $language', ({ paragraphs }) => {
    const speech = speechOf(paragraphs);
    expect(speech.bindingPerHundred).toBeGreaterThan(0.4);
    expect(speech.matterPerHundred).toBeGreaterThan(2);
    expect(speech.spread).toBeGreaterThan(0.7);
    expect(speech.reportPerHundred).toBe(0);
  });

  it.each(ABOUT_TERMS)('hears a report in $language', ({ paragraphs }) => {
    expect(speechOf(paragraphs).reportPerHundred).toBeGreaterThan(0.3);
  });

  it('counts whole words, whatever the apostrophe and case', () => {
    const padding = Array.from(
      { length: 8 },
      () => 'The pigeon of the house flies to you and to the others.',
    );
    const bindings = (text: string): number => {
      const { words, bindingPerHundred } = speechOf([text, ...padding]);
      return Math.round((words * bindingPerHundred) / 100);
    };
    expect(bindings('We don’t sell letters.')).toBe(1);
    expect(bindings("WE DON'T SELL LETTERS.")).toBe(1);
    expect(bindings('The marshall is here.')).toBe(0);
  });

  it('is a share and a density of what there is', () => {
    const clause = fc.oneof(
      fc.constantFrom('You agree to these terms.', '同意', 'Il dit rien.'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(clause), (texts) => {
        const { spread, ...counts } = speechOf(texts);
        for (const amount of Object.values(counts)) expect(amount).toBeGreaterThanOrEqual(0);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('countPhrases', () => {
  it('takes phrases between commas and line ends, a star for any ending', () => {
    const phrases = `
      logo, brand colour*
      clear space
    `;
    expect(countPhrases(['The logo, its brand colours.', 'Clear space around it. Logos.'], phrases)).toBe(3);
  });
});
