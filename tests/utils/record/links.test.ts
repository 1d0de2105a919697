import { describe, expect, it } from 'vitest';
import { offersOf, ownSiteLinks } from '../../../utils/record/links.ts';
import { aTerms } from '../../support/builders.ts';

const link = (url: string, text = 'Privacy Policy') => ({ url, text });

describe('terms that a service links to', () => {
  it('are those of its own domain, other than the page itself, each once', () => {
    const siteLinks = [
      link('https://help.chat.example/privacy'),
      link('https://help.chat.example/privacy?utm_source=footer'),
      link('https://chat.example/terms?ref=1', 'Terms'),
      link('https://elsewhere.example/privacy'),
    ];
    const page = { url: 'https://chat.example/terms?ref=1', canonicalLink: null, siteLinks };
    expect(ownSiteLinks(page).map(({ url }) => url)).toEqual(['https://help.chat.example/privacy']);
  });

  it('are offered where they are not kept yet', () => {
    const siteLinks = [link('https://chat.example/privacy'), link('https://chat.example/cookies')];
    const terms = aTerms({ siteLinks });
    const kept = aTerms({
      id: 'p',
      canonicalUrl: 'chat.example/privacy',
      url: 'https://chat.example/privacy',
    });
    const other = aTerms({ id: 'o', service: 'o.example', siteLinks: [link('https://o.example/terms')] });
    expect(offersOf([terms, kept, other], 'chat.example').map(({ url }) => url)).toEqual([
      'https://chat.example/cookies',
    ]);
  });
});
