// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../utils/steps.ts';
import { readDocument } from '../../utils/terms/extract.ts';
import type { ReadDocument } from '../../utils/terms/types.ts';
import { built, pictureOf, wildSteps } from './html.ts';
import { inTime, PATIENCE_MS, pump, pumped, runs } from './support.ts';

const ADDRESS = 'https://example.org/terms';
const KINDS = ['heading', 'paragraph', 'item', 'row'];

const read = (page: Document): ReadDocument => runToEnd(readDocument(page, ADDRESS));
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What types.ts promises of what was read. */
function expectSound({ clauses, canonicalLink, siteLinks, language }: ReadDocument): void {
  expect(language).toMatch(/^([a-z]{2,3})?$/);
  for (const url of [canonicalLink, ...siteLinks.map((link) => link.url)]) {
    if (url !== null) expect(URL.canParse(url)).toBe(true);
  }
  for (const { kind, number, text, links, pieces } of clauses) {
    expect(KINDS).toContain(kind);
    expect(text).not.toBe('');
    expect(text).toBe(text.trim());
    expect(number).toBe(number.trim());
    for (const { url } of links) expect(URL.canParse(url)).toBe(true);
    let end = 0;
    for (const { node, start, end: stop, at } of pieces) {
      expect(at).toBeGreaterThanOrEqual(end);
      end = at;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(stop).toBeGreaterThan(start);
      expect(stop).toBeLessThanOrEqual(node.data.length);
    }
    const pointedAt = withoutSpace(
      pieces.map(({ node, start, end }) => node.data.slice(start, end)).join(''),
    );
    // Cells are joined by a mark that stands nowhere in the page.
    const letters = (words: string): string => withoutSpace(words).replaceAll('|', '');
    expect(letters(pointedAt)).toBe(letters(text));
  }
}

/** Without the nodes, which cannot be compared quickly. */
const inShort = ({ clauses, ...rest }: ReadDocument): unknown => ({
  ...rest,
  clauses: clauses.map(({ pieces, ...clause }) => ({ ...clause, pieces: pieces.length })),
});

describe('reading any page', { timeout: PATIENCE_MS }, () => {
  it('keeps what it promises, leaves the page alone, and does so again', () => {
    fc.assert(
      fc.property(wildSteps, (steps) => {
        const page = built(steps);
        const before = pictureOf(page.documentElement);
        const once = inTime(() => read(page));
        expectSound(once);
        expect(pictureOf(page.documentElement)).toEqual(before);
        expect(inShort(read(page))).toEqual(inShort(once));
      }),
      runs(150),
    );
  });

  it('takes no longer than the text is long', () => {
    fc.assert(
      fc.property(pumped, fc.constantFrom('p', 'h2', 'li', 'a', 'title'), (unpumped, tag) => {
        const page = built([]);
        const element = page.createElement(tag);
        element.textContent = pump(unpumped);
        page.body.append(element);
        expectSound(inTime(() => read(page)));
      }),
      runs(15),
    );
  });
});
