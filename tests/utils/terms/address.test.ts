import { describe, expect, it } from 'vitest';
import { canonicalUrl, openableUrl } from '../../../utils/terms/address.ts';

describe('canonicalUrl', () => {
  it.each([
    ['https://www.Example.org/terms/?utm_source=x&ref=y#s2', 'example.org/terms'],
    ['http://example.org/terms', 'example.org/terms'],
    ['https://example.org/terms/index.html', 'example.org/terms'],
    ['https://example.org/legal?doc=privacy', 'example.org/legal?doc=privacy'],
    ['https://example.org/legal?b=2&a=1', 'example.org/legal?a=1&b=2'],
    ['https://example.org/#/terms', 'example.org#/terms'],
    ['http://127.0.0.1:8080/terms', '127.0.0.1:8080/terms'],
    ['https://example.org/', 'example.org'],
  ])('of %s is %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('keeps two documents of one site apart', () => {
    expect(canonicalUrl('https://example.org/?page=terms')).not.toBe(
      canonicalUrl('https://example.org/?page=privacy'),
    );
  });

  it('believes a canonical link of the same host', () => {
    expect(canonicalUrl('https://example.org/t?x=1', 'https://www.example.org/terms')).toBe(
      'example.org/terms',
    );
  });

  it.each([
    ['another host', 'https://evil.example/terms'],
    ['the home page', 'https://example.org/'],
    ['no address', 'http://'],
    ['another scheme', 'file:///terms'],
  ])('does not believe a canonical link to %s', (_name, link) => {
    expect(canonicalUrl('https://example.org/privacy', link)).toBe('example.org/privacy');
  });
});

describe('openableUrl', () => {
  it('drops tracking, a position in the page and a login, and keeps the rest', () => {
    expect(openableUrl('https://me:pw@example.org/terms?lang=en&fbclid=1#part')).toBe(
      'https://example.org/terms?lang=en',
    );
  });
});
