import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developers, documents, licensing, privacy, terms } from '../../demo/documents/all.ts';
import { clausesOf, type DemoDocument, isPublished, type TrueChange } from '../../demo/documents/editions.ts';
import { type DemoServer, startDemo } from '../../demo/server.ts';
import { type Edition, renderPage, sitePaths } from '../../demo/site.ts';

const EDITIONS: readonly Edition[] = ['before', 'after'];
const published = EDITIONS.flatMap((which) =>
  documents
    .filter((document) => isPublished(document, which))
    .map((document) => [document.key, which, document] as const),
);
const changing = documents.filter(({ isNew }) => !isNew).map((document) => [document.key, document] as const);

const textsOf = (document: DemoDocument, which: Edition): string[] =>
  clausesOf(document, which).map(({ text }) => text);
const bodyOf = (path: string, which: Edition, request = 1): string =>
  renderPage(path, which, request)?.body ?? '';
const articleOf = (body: string): string => /<article[\s\S]*<\/article>/.exec(body)?.[0] ?? '';
/** The words of some HTML, with white space collapsed. */
const wordsOf = (html: string): string =>
  html
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
const internalLinks = (body: string): string[] =>
  [...body.matchAll(/\b(?:href|src|action)="(\/[^"#]*)/g)].map(([, address = '']) => address);

/** Makes the second edition of the first one with nothing but the truth. */
function applyTruth(
  before: readonly string[],
  after: readonly string[],
  changes: readonly TrueChange[],
): string[] {
  const texts = [...before];
  const remove = (text: string): void => {
    const at = texts.indexOf(text);
    expect(at, `"${text}" stands in the first edition`).toBeGreaterThanOrEqual(0);
    texts.splice(at, 1);
  };
  for (const { kind, text } of changes) if (kind === 'removed' || kind === 'moved') remove(text);
  for (const { kind, text, before: old = '' } of changes) {
    if (kind !== 'reworded') continue;
    const at = texts.indexOf(old);
    expect(at, `"${old}" stands in the first edition`).toBeGreaterThanOrEqual(0);
    texts[at] = text;
  }
  for (const { kind, text } of changes) {
    if (kind === 'added' || kind === 'moved') texts.splice(after.indexOf(text), 0, text);
  }
  return texts;
}

describe('the documents', () => {
  it.each(changing)('differ between the editions exactly as the truth says: %s', (_key, document) => {
    const [before, after] = [textsOf(document, 'before'), textsOf(document, 'after')];
    expect(applyTruth(before, after, document.truth)).toEqual(after);
    for (const { kind, text } of document.truth) {
      expect(after.includes(text)).toBe(kind !== 'removed');
      expect(before.includes(text)).toBe(kind === 'removed' || kind === 'moved');
      if (kind === 'moved') expect(before.indexOf(text)).not.toBe(after.indexOf(text));
    }
  });

  it.each(changing)('say which words a rewording puts in: %s', (_key, document) => {
    for (const { kind, text, before = '', insertedWords = '' } of document.truth) {
      if (kind !== 'reworded') continue;
      const [head = '', tail = ''] = text.split(insertedWords);
      expect(before.startsWith(head) && before.endsWith(tail)).toBe(true);
      expect(before).not.toContain(insertedWords);
    }
  });

  it('say no clause twice, so that a text names its clause', () => {
    for (const [, which, document] of published) {
      const texts = textsOf(document, which);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('renumber what follows the inserted clause of the Developer Terms', () => {
    const numberOf = (which: Edition) =>
      published
        .filter(([key, edition]) => key === 'developers' && edition === which)
        .flatMap(([, , document]) => clausesOf(document, which))
        .find(({ text }) => text.startsWith('Keep to the published request limits'))?.number;
    expect([numberOf('before'), numberOf('after')]).toEqual(['1.5.', '1.6.']);
  });

  it('number the headings of the Privacy Policy in the second edition only', () => {
    const numbers = (which: Edition) =>
      clausesOf(privacy, which)
        .slice(1)
        .filter(({ kind }) => kind === 'heading')
        .map(({ number }) => number);
    expect(new Set(numbers('before'))).toEqual(new Set(['']));
    expect(numbers('after')).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.']);
  });

  it('keep the date of the Developer Terms, and change that of the Terms of Service', () => {
    expect(developers.truth.filter(({ isDate }) => isDate)).toEqual([]);
    expect(terms.truth.find(({ isDate }) => isDate)?.text).toBe('Last updated: 16 February 2026');
  });
});

describe('the pages', () => {
  it.each(published)('show every clause with its number, in order: %s, %s', (_key, which, document) => {
    const clauses = clausesOf(document, which).flatMap(({ kind, number, text }) => {
      const words = number === '' ? text : `${number} ${text}`;
      return kind === 'row' ? words.split(' | ') : [words];
    });
    expect(wordsOf(articleOf(bodyOf(document.path, which)))).toBe(clauses.join(' '));
  });

  it.each(published)(
    'change around the document at each request, not in it: %s, %s',
    (_key, which, { path }) => {
      const [first, second] = [bodyOf(path, which, 1), bodyOf(path, which, 2)];
      expect(wordsOf(articleOf(second))).toBe(wordsOf(articleOf(first)));
      expect(wordsOf(second)).not.toBe(wordsOf(first));
      for (const part of [
        /Today is ([^<]+)/,
        /nonce="(\w+)"/,
        /site\.(\w+)\.css/,
        /\?ref=(\w+)/,
        /id="main-(\w+)"/,
        /class="teaser"[\s\S]*?<p>([^<]+)/,
      ]) {
        const [, one] = part.exec(first) ?? [];
        const [, other] = part.exec(second) ?? [];
        expect(one).toBeDefined();
        expect(other).not.toBe(one);
      }
      expect(bodyOf(path, which, 1)).toBe(first);
    },
  );

  it('publish the licensing terms with the second edition, and nowhere name them earlier', () => {
    const { path, title } = licensing;
    expect(renderPage(path, 'before', 1)?.status).toBe(404);
    expect(renderPage(path, 'after', 1)?.status).toBe(200);
    for (const other of sitePaths('before')) expect(bodyOf(other, 'before')).not.toContain(title);
    for (const other of [terms.path, developers.path]) {
      expect(articleOf(bodyOf(other, 'after'))).toContain(`href="${path}`);
    }
  });

  it('know no other address', () => {
    for (const path of ['/nothing', '/csp/nothing', '/csp', '/bad/nothing', '/terms/', '/app/terms/more']) {
      expect(renderPage(path, 'after', 1)).toBeNull();
    }
  });

  it('name their titles and stand under a language', () => {
    for (const which of EDITIONS) {
      for (const path of sitePaths(which)) {
        const body = bodyOf(path, which);
        expect(body).toMatch(/^<!doctype html>\n<html lang="en">/);
        expect(body).toContain(`<link rel="canonical" href="${path}">`);
      }
    }
    expect(bodyOf('/terms', 'after')).toContain('<title>Terms of Service · Pigeonpost</title>');
  });

  it('fetch nothing from elsewhere', () => {
    const paths = [
      ...sitePaths('after'),
      '/csp/terms',
      '/app',
      '/rerender/terms',
      '/late/terms',
      '/bad/deep',
    ];
    for (const path of paths)
      expect(bodyOf(path, 'after')).not.toMatch(/\b(?:href|src|action)="(?:https?:)?\/\//);
  });
});

describe('the server', () => {
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  it.each(EDITIONS)('resolves every internal link: %s', async (which) => {
    demo.edition = which;
    const seen = new Set<string>();
    const variants = [
      '/app',
      '/demo/',
      '/csp/terms',
      '/late/terms',
      '/rerender/terms',
      '/bad/deep',
      '/bad/restless',
    ];
    const pending = [...sitePaths(which), ...variants];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      const known = path.split('?')[0] ?? path;
      if (seen.has(known) || /^\/demo\/./.test(known)) continue;
      // A hashed name is another one at each request: one of each kind is enough.
      seen.add(known).add(known.replace(/\.[0-9a-f]{8}\./, '.*.'));
      const response = await fetch(demo.url + path);
      const body = await response.text();
      expect(response.status, path).toBe(200);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      pending.push(
        ...internalLinks(body).filter((link) => !seen.has(link.replace(/\.[0-9a-f]{8}\./, '.*.'))),
      );
    }
    expect(seen.has('/terms/content-licensing')).toBe(which === 'after');
  });

  it('turns to the other edition from one request to the next', async () => {
    demo.edition = 'before';
    const { path } = licensing;
    expect((await fetch(demo.url + path)).status).toBe(404);
    demo.edition = 'after';
    expect((await fetch(demo.url + path)).status).toBe(200);
    expect(await (await fetch(`${demo.url}/demo/before`)).text()).toContain('← now');
    expect(demo.edition).toBe('before');
  });

  it('serves a document under a strict policy, with nothing inline', async () => {
    const response = await fetch(`${demo.url}/csp/terms`);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'");
    expect(await response.text()).not.toMatch(/<script|<style|\sstyle=/);
  });

  it('notes requests, and lets a test answer one itself', async () => {
    demo.requests.length = 0;
    demo.override('/terms', (_request, response) => void response.writeHead(503).end('busy'));
    const status = async () =>
      (await fetch(`${demo.url}/terms?q=1`, { headers: { 'x-asked': 'yes' } })).status;
    expect(await status()).toBe(503);
    demo.override('/terms', null);
    expect(await status()).toBe(200);
    expect(demo.requests).toMatchObject([
      { method: 'GET', path: '/terms', query: '?q=1', headers: { 'x-asked': 'yes' } },
      { path: '/terms' },
    ]);
  });

  it('sends about ten megabytes of terms, and survives a reader that leaves', async () => {
    const leaver = new AbortController();
    const left = await fetch(`${demo.url}/bad/huge`, { signal: leaver.signal });
    leaver.abort();
    await expect(left.text()).rejects.toThrow();
    const body = await (await fetch(`${demo.url}/bad/huge`)).text();
    expect(body.length).toBeGreaterThan(9_500_000);
    expect(body.endsWith('</html>\n')).toBe(true);
  });

  it('refuses a port that is taken, and frees its own', async () => {
    const other = await startDemo();
    await expect(startDemo({ port: other.port })).rejects.toThrow(/EADDRINUSE/);
    await other.close();
    const again = await startDemo({ port: other.port });
    expect(again.url).toBe(other.url);
    await again.close();
  });
});
