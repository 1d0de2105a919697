// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSelectors, uniqueSelector } from '../../../utils/archive/selectors.ts';

const URL_OF_PAGE = 'https://owl.test/terms';
const CLAUSES = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Rule ${i}: whoever sends an <a href="/owls">owl</a> answers for it, and for all that it carries, until it is back.</p>`,
);
const DOCUMENT = `<h1>Terms of Service</h1>${CLAUSES.join('')}`;
const page = (body: string): string => `<html lang="en"><title>Terms</title><body>${body}</body></html>`;
const find = (body: string) => findSelectors({ html: page(body), url: URL_OF_PAGE });

describe('the selector of a document', () => {
  it.each<[string, string, string]>([
    ['its id', `<div><div id="legal-text">${DOCUMENT}</div></div>`, '#legal-text'],
    ['its tag, where there is one of it', `<main id="x7f3a9">${DOCUMENT}</main>`, 'main'],
    [
      'its class',
      `<div></div><div><div class="css-1x2y3z terms">${DOCUMENT}</div></div><div></div>`,
      '.terms',
    ],
    [
      'its tag and class, where others have the class',
      `<span class="terms"></span><div><div class="terms">${DOCUMENT}</div></div>`,
      'div.terms',
    ],
    [
      'its place, where a build has made up the names',
      `<div class="css-1abc"></div><div class="sc-fzXfQW"><div></div><div id="ember42">${DOCUMENT}</div></div>`,
      'body > div:nth-of-type(2) > div:nth-of-type(2)',
    ],
  ])('is %s', (_what, body, select) => {
    expect(find(body)?.select).toBe(select);
  });

  it('finds its element alone, whatever the page', () => {
    const html = page(
      `<div><p>a</p><p class="b">b</p></div><div><p>c</p></div><section><div><p>d</p></div></section>`,
    );
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const element of parsed.body.querySelectorAll('*')) {
      expect([...parsed.querySelectorAll(uniqueSelector(element))]).toEqual([element]);
    }
  });

  it('is none where there is no document', () => {
    expect(find('')).toBeNull();
  });
});

describe('what is left out of it', () => {
  it('is what shows words and is no part of the document, found without its clauses', () => {
    const [first, ...others] = CLAUSES;
    const body = `<main><h1>Terms of Service</h1>${first}<nav><a href="/">Home</a> <a href="/owls">All our owls</a></nav>
      ${others.join('')}<script>track()</script><form class="helpful"><button>Yes</button> <button>No</button></form></main>`;
    const selectors = find(body);
    expect(selectors?.remove).toContain('nav');
    const parsed = new DOMParser().parseFromString(page(body), 'text/html');
    for (const one of selectors?.remove ?? []) {
      for (const element of parsed.querySelectorAll(one)) expect(element.textContent).not.toContain('Rule');
    }
    expect(selectors?.remove.join()).not.toContain('script');
  });

  it('is no link in a clause', () => {
    expect(find(`<main>${DOCUMENT}</main>`)?.remove).toEqual([]);
  });
});
