import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../utils/record/stated-date.ts';

const dateOf = (text: string, language = 'en'): string | null => statedDate([{ text }], language);

describe('the stated date', () => {
  it.each([
    ['en', 'Last updated: May 3, 2026'],
    ['en', 'Effective as of the 3rd of May 2026'],
    ['en', 'Version of 3 May, 2026'],
    ['en', 'Updated 5/3/2026'],
    ['fr', 'Dernière mise à jour : 3 mai 2026'],
    ['fr', 'En vigueur le 3 mai 2026'],
    ['de', 'Gültig ab 3. Mai 2026'],
    ['de', 'Stand: 03.05.2026'],
    ['es', 'Última actualización: 3 de mayo de 2026'],
    ['it', 'Ultimo aggiornamento: 3 maggio 2026'],
    ['pt', 'Última atualização: 3 de maio de 2026'],
    ['nl', 'Laatst bijgewerkt op 3 mei 2026'],
    ['pl', 'Ostatnia aktualizacja: 3 maja 2026'],
    ['ja', '最終更新日：2026年5月3日'],
    ['ja', '2026年5月3日 改定'],
    ['zh', '生效日期：2026年5月3日'],
    ['en', 'Last modified 2026-05-03'],
  ])('is read in %s: %s', (language, text) => {
    expect(dateOf(text, language)).toBe('2026-05-03');
  });

  it('may stand below the words that announce it', () => {
    expect(statedDate([{ text: 'Last updated' }, { text: 'May 3, 2026' }], 'en')).toBe('2026-05-03');
  });

  it.each([
    'Born before May 3, 2026, you may not sign up.',
    'Last updated: recently',
    'Last updated: 31 February 2026',
    'Last updated: 45/99/2026',
  ])('is none in: %s', (text) => {
    expect(dateOf(text)).toBeNull();
  });

  it('is not looked for in the middle of a document', () => {
    const clauses = Array.from({ length: 60 }, (_, i) => ({
      text: i === 30 ? 'Effective 3 May 2026' : `Clause ${i}.`,
    }));
    expect(statedDate(clauses, 'en')).toBeNull();
  });
});
