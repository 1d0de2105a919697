// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../utils/steps.ts';
import { readDocument } from '../../../utils/terms/extract.ts';
import type { TermsVerdict } from '../../../utils/terms/types.ts';
import { ABOUT_TERMS, htmlOf, OBSTACLES, TERMS } from '../../support/detection-pages.ts';

const judge = (html: string, url = 'https://www.example.org/p/1'): TermsVerdict =>
  runToEnd(readDocument(new DOMParser().parseFromString(html, 'text/html'), url)).verdict;

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const CLAUSES = paragraphs(
  'You agree to these terms by using our service, and you must not violate the rights of third parties.',
  'We may terminate your account at our sole discretion, and we are not liable for any loss of letters.',
  'You are responsible for your content. We reserve the right to remove what infringes a copyright.',
  'The governing law is that of our seat. Disputes shall be settled by arbitration in accordance with it.',
  'We process your personal data as our privacy policy says, and disclose it only with your consent.',
);

describe('terms', () => {
  it.each(TERMS)('are known in $language: $heading', (page) => {
    expect(judge(htmlOf(page), page.url)).toMatchObject({ isTerms: true, termsType: page.termsType });
  });

  it('are known by their address alone, when they speak like terms', () => {
    const html = `<title>Pigeon Post</title><main>${CLAUSES}</main>`;
    expect(judge(html, 'https://example.org/legal/acceptable-use-policy.html')).toMatchObject({
      isTerms: true,
      termsType: 'Acceptable Use Policy',
    });
    expect(judge(html).isTerms).toBe(false);
  });

  it('are known under no name at all, when they are long', () => {
    expect(judge(`<title>Pigeon Post</title><main>${CLAUSES.repeat(10)}</main>`)).toMatchObject({
      isTerms: true,
    });
  });

  it('are known by a first line that is not marked up as a heading', () => {
    expect(judge(`<title>Pigeon Post</title><main><p>Seller Terms</p>${CLAUSES}</main>`).isTerms).toBe(true);
  });

  it('are known beside samples of code', () => {
    const html = `<title>Terms of Service</title><aside>${'<code>a</code> '.repeat(40)}</aside><main>${CLAUSES}</main>`;
    expect(judge(html).isTerms).toBe(true);
  });

  it.each([
    [
      'Imprint',
      'Legal notice',
      'The publisher of this site is Pigeon Post Ltd, with its registered office in Dover and a share capital of 9 pounds.',
      'It is entered in the commercial register under number 4711. Managing director: A. Feather.',
      'Hosting: Loft Hosting Ltd, 2 Roof Street. Contact: e-mail post@example.org, telephone 0123.',
    ],
    [
      'Brand Guidelines',
      'Brand guidelines',
      'Our logo is a grey pigeon on a white ground. Leave clear space of one wing around the logo.',
      'The brand colours are grey and red. Use the red colour for the icon of the beak and nothing else.',
      'The typeface of the brand is a plain one; other fonts must stay away from the logo.',
    ],
    [
      'Accessibility Statement',
      'Accessibility statement',
      'This site is partially conformant with WCAG 2.2, level AA. Not every image is accessible yet.',
      'People who use a screen reader or the keyboard can send a pigeon; the contrast of grey on grey is too low.',
      'Write to us if a disability keeps you from using the site.',
    ],
  ])('that state facts are known as %s', (termsType, heading, ...facts) => {
    const html = `<title>${heading}</title><main><h1>${heading}</h1>${paragraphs(...facts)}</main>`;
    expect(judge(html)).toMatchObject({ isTerms: true, termsType });
  });
});

describe('what is no terms', () => {
  it.each(ABOUT_TERMS)('news in $language: $heading', (page) => {
    expect(judge(htmlOf(page), page.url)).toMatchObject({ isTerms: false });
  });

  it.each(OBSTACLES)('an obstacle in $language: $heading', (page) => {
    expect(judge(htmlOf(page), page.url)).toMatchObject({ isTerms: false });
  });

  it('a dialog that asks for consent where the terms should stand', () => {
    const html = `<title>Acceptable Use Policy</title><main><h1>May we use cookies?</h1>${paragraphs(
      'We use cookies and similar technologies to provide our service and to improve your content.',
      'Essential cookies are required for our site to work. Optional cookies help us measure use.',
      'You may change your choice about cookies at any time. See our cookie policy for third-party cookies.',
    )}</main>`;
    expect(judge(html, 'https://example.org/legal/acceptable-use-policy').isTerms).toBe(false);
  });

  it('but a short cookie policy is terms', () => {
    const html = `<title>Cookie Policy</title><main><h1>Cookie Policy</h1>${paragraphs(
      'We use cookies to keep you signed in. You may refuse cookies in your browser.',
      'We do not share what cookies tell us with third parties, except with your consent.',
    )}</main>`;
    expect(judge(html)).toMatchObject({ isTerms: true, termsType: 'Trackers Policy' });
  });

  it('a panel of settings', () => {
    const html = `<title>Privacy settings</title><main><h1>Privacy settings</h1>${paragraphs(
      'Choose who may see your pigeons. Changes are saved at once. You may change them at any time.',
      'Show my loft on the map. Let others find me by my ring number. Send me news of races nearby.',
      'Download a copy of your personal data, or delete your account and all of your content.',
    )}</main>`;
    expect(judge(html, 'https://example.org/account/privacy-settings').isTerms).toBe(false);
  });

  it.each([
    ['How to delete your account', 'https://help.example.org/articles/12'],
    ['Privacy and safety at Pigeon Post', 'https://help.example.org/articles/privacy-and-safety'],
  ])('an article of a help centre: %s', (heading, url) => {
    const steps = paragraphs(
      'You may open the settings of your account on this site at any time. We use a green button for this.',
      'You must sign in first. On this website your account stands in the corner at the top.',
      'You may choose who sees your information. We do not show your content to pigeons that you do not know.',
      'We share the name of your loft with your friends. You will not be asked again on this website.',
    );
    const html = `<title>${heading}</title><main><h1>${heading}</h1>${steps.repeat(12)}</main>`;
    expect(judge(html, url)).toMatchObject({ isTerms: false });
  });

  it('a page that registers people and points to the terms', () => {
    const html = `<title>Sign up</title><main><h1>Create your account</h1><form><input type="password">${paragraphs(
      'By signing up you agree to our <a href="/t">terms of service</a> and <a href="/p">privacy policy</a>.',
      'Your first pigeon is free. Choose a name for it, and tell us where your loft stands.',
    )}</form></main>`;
    expect(judge(html, 'https://example.org/signup').isTerms).toBe(false);
  });

  it('an index that lists terms', () => {
    const entries = ['Terms of service', 'Privacy policy', 'Cookie policy', 'Community guidelines'].map(
      (name) => `<h2><a href="/x">${name} of Pigeon Post</a></h2><p>What it says, in short.</p>`,
    );
    const html = `<title>Legal</title><main><h1>Legal</h1>${entries.join('')}</main>`;
    expect(judge(html, 'https://example.org/legal').isTerms).toBe(false);
  });

  it('an index that says a sentence on each of the terms it points to', () => {
    const entries = ['Terms of service', 'Privacy policy', 'Cookie policy', 'Developer terms'].map(
      (name) =>
        `<p><a href="/x">${name}</a>: what you agree to when you use our service, and what we may do with your personal data in accordance with applicable law.</p>`,
    );
    const html = `<title>Legal</title><main><h1>Legal</h1>${entries.join('')}</main>`;
    expect(judge(html, 'https://example.org/legal').isTerms).toBe(false);
  });

  it('the answer to a search', () => {
    const hits = ['Terms of Service of A', 'Terms of Service of B', 'Terms of Service of C'].map(
      (name) =>
        `<h3><a href="/x">${name}</a></h3><p>By using our service you agree to these terms. We may terminate your account, and you must not violate the rights of third parties.</p>`,
    );
    const html = `<title>terms of service - Find</title><main>${hits.join('')}</main>`;
    expect(judge(html, 'https://example.org/search?q=terms+of+service').isTerms).toBe(false);
  });

  it('a licence in a listing of code', () => {
    const lines =
      'Permission is hereby granted to use this licence; the authors shall not be liable for it.\n';
    const html = `<title>LICENSE · pigeon/post</title><main><pre><code>${lines.repeat(12)}</code></pre></main>`;
    expect(judge(html, 'https://code.example.org/pigeon/post/blob/main/LICENSE').isTerms).toBe(false);
  });

  it('an article that is dated and signed, even when it quotes', () => {
    const head =
      '<title>Reading the terms of service of Pigeon Post</title><meta property="article:published_time" content="2026-05-03"><meta name="author" content="A. Feather">';
    const html = `<head>${head}</head><main><h1>Reading the terms of service of Pigeon Post so that others need not</h1>${CLAUSES}</main>`;
    expect(judge(html, 'https://example.org/blog/reading-the-terms').isTerms).toBe(false);
  });

  it('an entry of an encyclopaedia', () => {
    const html = `<title>Terms of service</title><main><h1>Terms of service</h1>${paragraphs(
      'Terms of service are an agreement between a provider and a person who wants to use a service.',
      'They cover liability, termination, copyright and privacy. Courts often enforce the agreement.',
      'Studies found that hardly anyone reads them, since the average text takes half an hour to read.',
      'Consumer law in many countries limits what such an agreement can say about liability and disputes.',
      'A privacy policy is a separate statement on the collection and disclosure of personal information.',
    )}</main>`;
    expect(judge(html, 'https://example.org/wiki/Terms_of_service').isTerms).toBe(false);
  });

  it('what a page shows before it is loaded', () => {
    const html = '<title>Terms of Service</title><main><h1>Terms of Service</h1><p>Loading...</p></main>';
    expect(judge(html, 'https://example.org/terms').isTerms).toBe(false);
  });
});

describe('reasons', () => {
  it('are sentences with their points, and add up to the score', () => {
    const { score, reasons } = judge(`<title>Terms of Service</title><main>${CLAUSES}</main>`);
    const points = reasons.map((reason) => Number(/\(([+-][\d.]+)\)$/.exec(reason)?.[1]));
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 5);
    expect(reasons).toContain('title says Terms of Service (+0.5)');
  });
});
