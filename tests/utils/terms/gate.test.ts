import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeTerms } from '../../../utils/terms/gate.ts';

const page = (url: string, title = '', heading = '') => ({ url, title, heading });

describe('mayBeTerms', () => {
  it.each([
    page('https://example.org/terms-of-service'),
    page('https://example.org/legal/privacy?x=1'),
    page('https://example.org/condi%C3%A7%C3%B5es-gerais'),
    page('http://localhost:3000/terms'),
    page('https://example.org/help/4711', 'Privacy Policy'),
  ])('lets through $url $title', (names) => {
    expect(mayBeTerms(names)).toBe(true);
  });

  it.each([
    ['English', 'Community Standards'],
    ['French', 'Règlement de la communauté'],
    ['French', 'Droits d’auteur'],
    ['German', 'Nutzungsbedingungen'],
    ['German', 'Datenschutzerklärung'],
    ['Spanish', 'Términos y condiciones'],
    ['Italian', 'Condizioni generali'],
    ['Portuguese', 'Política de privacidade'],
    ['Dutch', 'Gebruiksvoorwaarden'],
    ['Polish', 'Regulamin serwisu'],
    ['Swedish', 'Användarvillkor'],
    ['Turkish', 'Kullanım Koşulları'],
    ['Russian', 'Условия использования'],
    ['Japanese', 'サービス利用規約'],
    ['Japanese', 'プライバシーポリシー'],
    ['Chinese', '隐私政策'],
    ['Chinese', '服務條款'],
    ['Korean', '개인정보 처리방침'],
  ])('knows %s: %s, as heading and as title, composed or not', (_language, name) => {
    expect(mayBeTerms(page('https://example.org/a/1', '', name))).toBe(true);
    expect(mayBeTerms(page('https://example.org/a/1', name.normalize('NFD')))).toBe(true);
  });

  it('lets through the numbered articles of a help centre', () => {
    expect(mayBeTerms(page('https://help.example.org/4711', 'Help centre'))).toBe(true);
    expect(mayBeTerms(page('https://example.org/hc/en/articles/4711'))).toBe(true);
  });

  it('reads the part of the host that names the document, not the name of the site', () => {
    expect(mayBeTerms(page('https://privacy.example.org/'))).toBe(true);
    expect(mayBeTerms(page('https://www.brandy-policy.example/'))).toBe(false);
  });

  it.each([
    page('https://example.org/', 'Example', 'Welcome'),
    page('https://example.org/pricing', 'Pricing', 'What it costs'),
    page('https://example.org/news/1', 'Politics', 'A long night in parliament'),
    page('https://example.org/%E0%A4%A', 'Broken address', ''),
  ])('passes by $url', (names) => {
    expect(mayBeTerms(names)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (url, title, heading) => {
        expect(typeof mayBeTerms({ url, title, heading })).toBe('boolean');
      }),
    );
  });
});
