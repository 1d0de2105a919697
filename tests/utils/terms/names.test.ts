import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsNameOf, termsTypeOf } from '../../../utils/terms/names.ts';

describe('termsTypeOf', () => {
  it.each([
    ['Terms of Service', 'Terms of Service'],
    ['Conditions générales d’utilisation', 'Terms of Service'],
    ['AGB', 'Terms of Service'],
    ['Mentions légales et conditions générales d’utilisation', 'Terms of Service'],
    ['Mentions légales', 'Imprint'],
    ['Impressum', 'Imprint'],
    ['Data processing addendum', 'Data Processor Agreement'],
    ['Privacy & Cookie Policy', 'Privacy Policy'],
    ['Cookie-Richtlinie', 'Trackers Policy'],
    ['Use of cookies', 'Trackers Policy'],
    ['Community-Richtlinien', 'Community Guidelines'],
    ['Direitos autorais', 'Copyright Claims Policy'],
    ['API acceptable use policy', 'Acceptable Use Policy'],
    ['Developer terms', 'Developer Terms'],
    ['Conditions générales de vente', 'General Conditions of Sale'],
    ['Returns and refunds policy', 'Returns Policy'],
    ['Service level agreement', 'Service Level Agreement'],
    ['Déclaration d’accessibilité', 'Accessibility Statement'],
    ['個人情報の取扱いについて', 'Privacy Policy'],
    ['用户协议', 'Terms of Service'],
    ['Publication policy', 'Terms'],
  ])('%s: %s', (name, type) => {
    expect(termsTypeOf(name)).toBe(type);
  });

  it.each(['Welcome', 'Prices', 'A hotel with air conditioning', 'Longtermsmith', '', 'Privacy settings'])(
    'is silent on "%s"',
    (name) => {
      expect(termsTypeOf(name)).toBeNull();
    },
  );
});

describe('the standing of a name', () => {
  it.each([
    ['Pigeon Post Privacy Policy', 'document'],
    ['Cookies', 'document'],
    ['Vie privée', 'document'],
    ['cookies-and-tracking', 'subject'],
    ['Privacy at Pigeon Post', 'subject'],
    ['What is our privacy policy?', 'headline'],
    ['¿Qué es un aviso legal?', 'headline'],
    ['Comment rédiger une politique de confidentialité', 'headline'],
    ['Free privacy policy template', 'headline'],
    ['隐私政策和用户协议是什么意思', 'headline'],
    ['Pigeon Post says its terms of service never applied to any of the lost letters', 'headline'],
  ])('%s: %s', (text, standing) => {
    expect(termsNameOf(text)?.standing).toBe(standing);
  });

  it('is told in no time, however long the text', () => {
    const started = performance.now();
    expect(termsNameOf('imprint condi '.repeat(100_000))?.standing).toBe('headline');
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('does not depend on case, nor on hyphens for spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom('Terms of Service', 'Legal notice', 'Privacy Policy'), (name) => {
        expect(termsNameOf(name.toUpperCase())).toEqual(termsNameOf(name));
        expect(termsNameOf(name.replaceAll(' ', '-'))).toEqual(termsNameOf(name));
      }),
    );
  });
});
