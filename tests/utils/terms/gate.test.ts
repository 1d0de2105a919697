import { describe, expect, it } from 'vitest';
import { mayBeTerms } from '../../../utils/terms/gate.ts';

const page = (url: string, title = '', heading = '') => ({ url, title, heading });

describe('mayBeTerms', () => {
  it.each([
    page('https://example.org/terms-of-service'),
    page('https://example.org/legal/privacy?x=1'),
    page('https://example.org/condi%C3%A7%C3%B5es-gerais'),
    page('https://example.org/help/4711', 'Privacy Policy'),
    page('https://example.org/a/1', '', 'Nutzungsbedingungen'),
    page('https://example.org/a/1', 'サービス利用規約'),
    page('https://example.org/a/1', '隐私政策'),
  ])('lets through $url $title $heading', (names) => {
    expect(mayBeTerms(names)).toBe(true);
  });

  it.each([
    page('https://example.org/', 'Example', 'Welcome'),
    page('https://privacy.example.org/pricing', 'Pricing', 'What it costs'),
    page('https://example.org/%E0%A4%A', 'Broken address', ''),
  ])('passes by $url', (names) => {
    expect(mayBeTerms(names)).toBe(false);
  });
});
