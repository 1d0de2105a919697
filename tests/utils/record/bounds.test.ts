import { describe, expect, it } from 'vitest';
import { bounded, isFull, isOverladen, MOST_TERMS } from '../../../utils/record/bounds.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const page = (links: number, length: number) => ({
  url: 'https://a.example/terms',
  canonicalLink: null,
  siteLinks: [{ url: 'https://a.example/privacy', text: 'Privacy' }],
  clauses: Array.from({ length: links }, () => ({
    links: [{ url: `https://a.example/${'x'.repeat(length)}`, text: 'here' }],
  })),
});

describe('what a page can make us keep', () => {
  it('has room for the links of real terms', () => {
    expect(isOverladen(page(2000, 100))).toBe(false);
  });

  it('is not more where links are books', () => {
    expect(isOverladen(page(3, 700_000))).toBe(true);
    expect(isOverladen({ ...page(0, 0), canonicalLink: `https://a.example/${'x'.repeat(3_000_000)}` })).toBe(
      true,
    );
  });

  it('is a title that can be read', () => {
    const titled = (title: string) => bounded({ ...aSighting({ clauses: [] }), title }).title;
    expect(titled('Terms of Service')).toBe('Terms of Service');
    expect(titled('x'.repeat(1_000_000))).toHaveLength(500);
  });

  it('is no link that is longer than an address, and no more of them than terms have', () => {
    const link = (length: number) => ({ url: `https://a.example/${'x'.repeat(length)}`, text: 'here' });
    const [clause] = clausesOf('You may not copy.');
    if (!clause) throw new Error('there is no clause');
    const links = [link(10), link(9_000), link(20)];
    const kept = bounded(aSighting({ clauses: [{ ...clause, links }], siteLinks: links }));
    expect(kept.clauses[0]?.links).toEqual([link(10), link(20)]);
    expect(kept.siteLinks).toEqual([link(10), link(20)]);
    const many = Array.from({ length: 1000 }, () => link(7_000));
    expect(bounded(aSighting({ clauses: [], siteLinks: many })).siteLinks.length).toBeLessThan(300);
  });

  it('is no more terms of a service than a service has', () => {
    const terms = (count: number) => Array.from({ length: count }, () => ({ service: 'a.example' }));
    expect(isFull('a.example', terms(MOST_TERMS - 1))).toBe(false);
    expect(isFull('a.example', terms(MOST_TERMS))).toBe(true);
    expect(isFull('b.example', terms(MOST_TERMS))).toBe(false);
  });
});
