// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteLinksOf } from '../../../utils/terms/site-links.ts';

const found = (body: string) =>
  siteLinksOf(
    new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'),
    'https://chat.example/terms',
  );

describe('links to terms', () => {
  it('are found by what they are called, wherever they stand, each address once', () => {
    const body = `<main><p>See our <a href="/privacy#data">Privacy Policy</a>.</p></main>
      <footer><a href="/privacy">Privacy Policy</a> <a href="https://other.example/cookies">Cookie Policy</a>
      <a href="/careers">Careers</a></footer>`;
    expect(found(body)).toEqual([
      { url: 'https://chat.example/privacy', text: 'Privacy Policy' },
      { url: 'https://other.example/cookies', text: 'Cookie Policy' },
    ]);
  });

  it('are none where the address cannot be opened or the text is a sentence', () => {
    expect(
      found('<a href="javascript:alert(1)">Terms of Service</a><a href="http://[">Privacy Policy</a>'),
    ).toEqual([]);
    expect(found(`<a href="/t">${'Terms of Service and so on. '.repeat(5)}</a>`)).toEqual([]);
  });

  it('are not more than a service has', () => {
    const many = Array.from({ length: 200 }, (_, i) => `<a href="/t${i}">Terms of Service</a>`).join('');
    expect(found(many).length).toBeLessThan(50);
  });
});
