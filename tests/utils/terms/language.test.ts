import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../../utils/terms/language.ts';
import { TERMS } from '../../support/detection-pages.ts';

describe('languageOfText', () => {
  it.each(TERMS)('knows $language', ({ language, paragraphs }) => {
    expect(languageOfText(paragraphs.join('\n'))).toBe(language);
  });

  it('knows a language by its many little words, not by one that a table repeats', () => {
    const table = Array.from({ length: 40 }, (_, i) => `cookie${i} do example as session`).join('\n');
    expect(languageOfText(table)).toBeNull();
  });

  it.each(['', 'Too short to tell.', '12 34 56 78'])('does not guess at "%s"', (text) => {
    expect(languageOfText(text)).toBeNull();
  });
});
