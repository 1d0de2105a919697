import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../utils/topics/phrases.ts';
import { tokenize } from '../../../utils/topics/tokens.ts';

/** What a phrase finds in a text, as words. */
function found(phrase: string, text: string): string[] {
  const tokens = tokenize(text);
  const [hits = []] = compilePhrases(['group'], [{ group: phrase }]).find(tokens);
  return hits.map(({ first, last }) => tokens.words.slice(first, last + 1).join(' '));
}

describe('a phrase', () => {
  it.each<[what: string, phrase: string, text: string, expected: string[]]>([
    ['of words, one after the other', 'data mining', 'Data mining, and mining data.', ['data mining']],
    ['of the start of a word', 'scrap*', 'No scraping of scraps.', ['scraping', 'scraps']],
    ['of either word', 'must/shall not', 'You must not, they shall not.', ['must not', 'shall not']],
    ['with words between', 'collect ~ robots', 'collect by means of robots', ['collect by means of robots']],
    ['with more words between than it allows', 'we ~ you', 'we a b c d e f g you', []],
    ['across sentences', 'data ~ robots', 'We keep data. Robots do not.', []],
    ['with a number', '# street, suite #', '12b High Street, 9 Street, Suite 400', ['9 street', 'suite 400']],
    ['with an address', 'mail @', 'Mail us, mail@stable.example or @mail', ['mail @']],
  ])('%s', (_what, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('without a word is refused', () => {
    expect(() => compilePhrases(['group'], [{ group: '…' }])).toThrow(/holds no word/);
  });
});
