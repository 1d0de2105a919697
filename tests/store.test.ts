/** What goes to the stores keeps to their limits and says what the package says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const LONGEST_SUMMARY = 132;
const PICTURES = join(ROOT, 'docs/store/pictures');

describe.each(['en', 'fr', 'de', 'es'])('the listing in %s', (language) => {
  const [, text = ''] = read('docs/store/listing.md').split(new RegExp(`^## ${language}$`, 'm'));
  const own = text.split(/^## /m)[0] ?? '';
  const summary = /^\*\*Summary\*\*: (.+)$/m.exec(own)?.[1] ?? '';

  it('has the summary that the package has, which fits', () => {
    const { extensionDescription } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(summary).toBe(extensionDescription.message);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('describes it', () => {
    expect(own.length).toBeGreaterThan(900);
    expect(own.match(/^- /gm)).toHaveLength(5);
  });
});

describe('pictures for the stores', () => {
  const pictures = readdirSync(PICTURES).filter((name) => name.endsWith('.png'));

  it('are those that the texts name', () => {
    const named = [...read('docs/store/chrome.md').matchAll(/\(pictures\/([^)]+)\)/g)].map(
      ([, name]) => name,
    );
    expect(named.toSorted()).toEqual(pictures.toSorted());
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.length).toBeLessThanOrEqual(5);
  });

  it.each(pictures)('have the size that Chrome wants: %s', (name) => {
    const bytes = readFileSync(join(PICTURES, name));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
  });
});
