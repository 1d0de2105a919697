import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import whole from 'diff-match-patch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonOnly, messagesOnly, phrasesOnly, plainNames } from '../../scripts/support/smaller.ts';
import { packedName } from '../../utils/messages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('comparisonOnly', () => {
  const code = read('node_modules/diff-match-patch/index.js');
  const cut = comparisonOnly(code);

  it('leaves less than half', () => {
    expect(cut).not.toMatch(/patch_make|match_bitap_ = |innerHTML|diff_prettyHtml/);
    expect(cut.length).toBeLessThan(code.length / 2);
  });

  it('compares as the whole library does', () => {
    const module = { exports: {} as typeof whole };
    runInNewContext(cut, { module });
    const compare = (Library: typeof whole, before: string, after: string): unknown => {
      const library = new Library();
      library.Diff_Timeout = 0;
      return library.diff_main(before, after, false).map(([sign, text]) => [sign, text]);
    };
    const word = fc.constantFrom('a', 'b', 'the ', 'service ', 'data. ', 'x'.repeat(90));
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(compare(module.exports, before, after)).toEqual(compare(whole, before, after));
      }),
      { numRuns: 500 },
    );
  });

  it('stops the build where the library has changed', () => {
    expect(() => comparisonOnly(code.replace('prototype.diff_bisect_ ', 'prototype.other '))).toThrow(
      'no diff_bisect_',
    );
  });
});

describe('phrasesOnly', () => {
  const FOLDER = 'utils/topics/lexicon';
  const lexicons = readdirSync(join(ROOT, FOLDER)).filter((name) => /^(?:\w\w|en-\w+)\.ts$/.test(name));
  /** For each group its phrases, as `utils/topics/phrases.ts` takes them apart; neither order means anything. */
  const phrasesIn = (code: string): string[][] =>
    [...code.matchAll(/`([^`]*)`/g)].map(([, text = '']) =>
      text
        .split(/[,\n]/)
        .filter((phrase) => phrase.trim() !== '')
        .map((phrase) => phrase.trim().split(/\s+/).map(alternatives).join(' '))
        .sort(),
    );
  const alternatives = (word: string): string => word.split('/').sort().join('/');

  it('finds the lexicons', () => expect(lexicons.length).toBeGreaterThan(8));

  it.each(lexicons)('keeps every phrase of %s in its group', (name) => {
    const code = read(join(FOLDER, name));
    expect(phrasesIn(phrasesOnly(code))).toEqual(phrasesIn(code));
    expect(phrasesOnly(code)).not.toMatch(/`[^`]*\n[^`]*`,\n/);
  });
});

describe('plainNames', () => {
  const { outputOptions } = plainNames();
  const named = (names: unknown, name: string): string =>
    (names as (info: { name: string }) => string)({ name }).replace('[name]', name);

  it('leaves the hash out of the name of every file', () => {
    if (typeof outputOptions !== 'function') throw new Error('no outputOptions');
    const options = outputOptions.call({} as never, {
      chunkFileNames: 'chunks/[name]-[hash].js',
      entryFileNames: ({ name }) => (name === 'background' ? '[name].js' : 'chunks/[name]-[hash].js'),
      assetFileNames: 'assets/[name]-[hash].css',
    });
    expect(named(options?.chunkFileNames, 'store')).toBe('chunks/store.js');
    expect(named(options?.entryFileNames, 'popup')).toBe('chunks/popup.js');
    expect(named(options?.entryFileNames, 'background')).toBe('background.js');
    expect(named(options?.assetFileNames, 'popup')).toBe('assets/popup.css');
  });
});

describe('messagesOnly', () => {
  it('keeps what is said, under the name it is asked for by', () => {
    const json = '{ "ask": { "message": "One, \\"two\\" $1", "description": "for translators" } }';
    expect(JSON.parse(messagesOnly(json))).toEqual({ [packedName('ask')]: { message: 'One, "two" $1' } });
  });
  it('leaves the names that the manifest says', () => {
    const json = '{ "extensionDescription": { "message": "Reads" } }';
    expect(JSON.parse(messagesOnly(json))).toEqual({ extensionDescription: { message: 'Reads' } });
  });
});
