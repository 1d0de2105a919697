/** The locales say all that the sources ask for, in every language; and components have no words of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedName } from '../utils/messages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'public/_locales');
type Catalogue = Readonly<Record<string, { readonly message: string }>>;
const catalogueOf = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Catalogue;

/** As `reasonWords` of components/library/words.ts names it. */
const reasonKey = (reason: string): string =>
  `reason_${reason.replace(/[^a-z]+([a-z]?)/gi, (_gap, letter: string) => letter.toUpperCase())}`;

const english = catalogueOf('en');
const languages = readdirSync(LOCALES);
const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));

describe.each(languages)('the locale %s', (language) => {
  const catalogue = catalogueOf(language);

  it('has every key once, and no others', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    const text = readFileSync(join(LOCALES, language, 'messages.json'), 'utf8');
    expect(text.match(/^ {2}"/gm)?.length).toBe(Object.keys(catalogue).length);
  });

  it('fills in the same values', () => {
    const valuesIn = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    const differing = Object.keys(english).filter(
      (key) =>
        valuesIn(catalogue[key]?.message ?? '').join() !== valuesIn(english[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('is translated', () => {
    if (language === 'en') expect(catalogue.locale?.message).toBe('en');
    else {
      const long = Object.keys(english).filter((key) => (english[key]?.message.length ?? 0) > 40);
      expect(long.filter((key) => catalogue[key]?.message === english[key]?.message)).toEqual([]);
      expect(catalogue.locale?.message).toBe(language);
    }
  });
});

describe('phrases', () => {
  const everything = sources.map(({ source }) => source).join('\n');
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const everythingAndConfig = `${everything}\n${config}`;
  /** Whatever stands behind a `WORDS.`, so that not each key has to be looked for in everything. */
  const named = new Set([...everything.matchAll(/WORDS\.(\w+)\b/g)].map(([, name]) => name));

  it('have a packed name each; where two have one, another SEED in utils/messages.ts helps', () => {
    const names = Object.keys(english).map((key) => [packedName(key), key] as const);
    const owner = new Map(names);
    expect(names.filter(([name, key]) => owner.get(name) !== key)).toEqual([]);
  });

  it('are asked for, each of them', () => {
    const prefixes: Readonly<Record<string, string>> = { archive_: 'ARCHIVE_WORDS', library_: '', '': '' };
    const isAskedFor = (key: string): boolean => {
      const stem = key.replace(/_(one|other)$/, '');
      const family = key.slice(0, key.lastIndexOf('_') + 1);
      const ways = [`'${key}'`, `'${stem}'`, `__MSG_${key}__`, ...(family ? [`'${family}'`] : [])];
      const prefix = Object.keys(prefixes).find((one) => key.startsWith(one)) ?? '';
      const act = /^act_(\w+?)_(?:is|was|deniedIs|deniedWas)$/.exec(key)?.[1];
      if (act) return act === 'trainsAi' || everything.includes(`  ${act}: {`);
      const isTopic = /^(topic|why)_/.test(key);
      const isNews = /^news_(added|reworded|removed)_/.test(key);
      return (
        isTopic ||
        isNews ||
        named.has(key.slice(prefix.length)) ||
        ways.some((way) => everythingAndConfig.includes(way))
      );
    };
    expect(Object.keys(english).filter((key) => !isAskedFor(key))).toEqual([]);
  });

  it('say each reason of a difference', () => {
    const literals = sources
      .filter(({ file }) => file.startsWith('utils/diff/') || file === 'utils/record/places.ts')
      .flatMap(({ source }) => [
        ...[...source.matchAll(/\b(?:editorial|minor|substantive)\(([^;]*)\);?/g)].flatMap(
          ([, args = '']) => [...args.matchAll(/'([a-z][^']+ [^']+)'/g)],
        ),
        ...source.matchAll(/return '([a-z]+(?: [a-z]+)+)';/g),
        ...source.matchAll(/^export const IGNORED = '([^']+)'/gm),
      ])
      .map(([, reason = '']) => reason);
    const reasons = [
      ...new Set([...literals, 'heading added', 'heading removed', 'label added', 'label removed']),
    ];
    expect(reasons.length).toBeGreaterThan(40);
    expect(reasons.filter((reason) => !Object.hasOwn(english, reasonKey(reason)))).toEqual([]);
    expect(reasons.filter((reason) => english[reasonKey(reason)]?.message !== reason)).toEqual([]);
  });

  it('are nowhere in the components themselves', () => {
    const views = sources.filter(({ file }) => file.endsWith('.tsx'));
    const found = views.flatMap(({ file, source }) => {
      const markup = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/<(kbd|code)>[^<]*<\/\1>/g, '');
      const between = [
        ...markup.matchAll(/(?<![=\w])>\s*([A-Za-z][^<>{}=;()]*[A-Za-z.:!?])\s*<\/?[a-zA-Z]/g),
      ];
      const attributes = [
        ...markup.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*[A-Za-z][^"]*)"/g),
      ];
      return [...between, ...attributes].map(([, text]) => `${file}: ${text?.trim()}`);
    });
    expect(found).toEqual([]);
  });
});
