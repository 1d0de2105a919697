import { describe, expect, it, vi } from 'vitest';
import { type AnswerCache, askArchive } from '../../../utils/archive/ask.ts';
import { openArchive } from '../../../utils/archive/client.ts';
import type { ArchivedTerms } from '../../../utils/archive/types.ts';

const FEDERATION = 'http://archive.test/federation-api/v1/';
const COLLECTION = { id: 'demo', name: 'Demo', endpoint: 'http://one.test/collection-api/v1' };
const TERMS: ArchivedTerms = {
  collection: COLLECTION,
  serviceId: 'Owl Post',
  serviceName: 'Owl Post',
  termsType: 'Terms of Service',
};
const NOON = Date.UTC(2026, 5, 12, 12, 34, 56);

function memoryCache(): AnswerCache & { readonly lifetimes: Map<string, number> } {
  const answers = new Map<string, unknown>();
  const lifetimes = new Map<string, number>();
  return {
    lifetimes,
    get: async (address) => answers.get(address),
    set: async (address, answer, lifetimeMs) => {
      answers.set(address, answer);
      lifetimes.set(address, lifetimeMs);
    },
  };
}

/** An archive that answers as told, by address; what is not told is 404. */
function archiveOf(answers: Readonly<Record<string, Response | Error>>, mayAsk = true) {
  const fetched = vi.fn(async (address: string, _init?: RequestInit): Promise<Response> => {
    const answer = answers[address] ?? new Response('', { status: 404 });
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const context = { fetch: fetched as typeof fetch, cache: memoryCache(), mayAsk: async () => mayAsk };
  return { fetched, context, archive: openArchive(FEDERATION, context) };
}

const json = (value: unknown): Response => Response.json(value);
const faultOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: { fault?: string }) => error.fault ?? String(error),
  );

describe('the archive', () => {
  it('is asked for services by name, without cookies, once', async () => {
    const address = 'http://archive.test/federation-api/v1/services?name=owl%20post';
    const answer = {
      results: [
        {
          collection: 'demo',
          service: { id: 'Owl Post', name: 'Owl Post', termsTypes: ['Terms of Service', 7] },
        },
        { collection: 'demo', service: { id: '', name: 'no id' } },
      ],
      failures: [{ collection: 'other', message: 'down' }],
    };
    const { archive, fetched } = archiveOf({ [address]: json(answer) });
    const found = [
      { collectionId: 'demo', id: 'Owl Post', name: 'Owl Post', termsTypes: ['Terms of Service'] },
    ];
    expect(await archive.services('owl post')).toEqual(found);
    expect(await archive.services('owl post')).toEqual(found);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  it('lists collections with their addresses, of the web only', async () => {
    const { archive } = archiveOf({
      [`${FEDERATION}collections`]: json([
        { id: 'demo', name: 'Demo', endpoint: 'http://one.test/collection-api/v1/' },
        { id: 'odd', name: 'Odd', endpoint: 'javascript:alert(1)' },
      ]),
    });
    expect(await archive.collections()).toEqual([COLLECTION]);
  });

  it('reads where the pages of a service are', async () => {
    const { archive } = archiveOf({
      'http://one.test/collection-api/v1/service/Owl%20Post': json({
        id: 'Owl Post',
        name: 'Owl Post',
        terms: [
          {
            type: 'Terms of Service',
            sourceDocuments: [{ location: 'https://owl.test/terms', contentSelectors: 'main' }, {}],
          },
        ],
      }),
    });
    expect(await archive.declaration(COLLECTION, 'Owl Post')).toEqual({
      id: 'Owl Post',
      name: 'Owl Post',
      terms: [{ type: 'Terms of Service', locations: ['https://owl.test/terms'] }],
    });
    expect(await archive.declaration(COLLECTION, 'Nobody')).toBeNull();
  });

  it('asks for the version of a day, and for the newest by the hour', async () => {
    const address = 'http://one.test/collection-api/v1/version/Owl%20Post/Terms%20of%20Service';
    const { archive, fetched, context } = archiveOf({
      [`${address}/2026-06-12T00%3A00%3A00Z`]: json({
        id: 'abc',
        fetchDate: '2026-05-01T10:00:00Z',
        content: '# Terms',
      }),
    });
    expect(await archive.versionOn(TERMS, NOON)).toEqual({
      id: 'abc',
      fetchedAt: Date.UTC(2026, 4, 1, 10),
      markdown: '# Terms',
    });
    expect(await archive.newest(TERMS, NOON)).toBeNull();
    expect(await archive.newest(TERMS, NOON + 60_000)).toBeNull();
    const asked = fetched.mock.calls.map(([one]) => one);
    expect(asked).toEqual([`${address}/2026-06-12T00%3A00%3A00Z`, `${address}/2026-06-12T12%3A00%3A00Z`]);
    const [past = 0, newest = 0] = asked.map((one) => context.cache.lifetimes.get(one));
    expect(past).toBeGreaterThan(newest);
  });

  it.each([
    [
      'the commit in its repository',
      { versions: 'https://code.test/versions/' },
      'https://code.test/versions/commit/abc',
    ],
    [
      'the interface where no repository is named',
      {},
      'http://one.test/collection-api/v1/version/Owl%20Post/Terms%20of%20Service/2026-06-12T12%3A34%3A56Z',
    ],
    [
      'the interface where the repository is no address of the web',
      { versions: 'javascript:alert(1)' },
      'http://one.test/collection-api/v1/version/Owl%20Post/Terms%20of%20Service/2026-06-12T12%3A34%3A56Z',
    ],
  ])('links a version to %s', async (_what, metadata, link) => {
    const { archive } = archiveOf({ 'http://one.test/collection-api/v1/metadata': json(metadata) });
    expect(await archive.pageOf(TERMS, { id: 'abc', fetchedAt: NOON, markdown: '' })).toBe(link);
  });
});

describe('the feed of changes', () => {
  const ADDRESS = 'http://one.test/collection-api/v1/feed/Owl%20Post/Terms%20of%20Service';
  const entry = (date: string): string =>
    `<entry><id>tag:x</id><title>A change</title><updated>${date}</updated></entry>`;
  const feed = (...entries: string[]): string =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><updated>2026-06-01T00:00:00Z</updated>${entries.join('')}</feed>`;

  it.each<[string, Response, number[] | null]>([
    [
      'says when the service changed its terms',
      new Response(feed(entry('2026-05-01T10:00:00Z'), entry('2025-05-01T10:00:00Z'))),
      [Date.UTC(2026, 4, 1, 10), Date.UTC(2025, 4, 1, 10)],
    ],
    ['may be empty', new Response(feed()), []],
    ['is not offered by older engines', new Response('', { status: 404 }), null],
    ['is left alone where it is something else', new Response('<html><body>Hello</body></html>'), null],
    ['is left alone where a date is none', new Response(feed(entry('soon'))), null],
    ['is left alone where it fails', new Response('', { status: 500 }), null],
  ])('%s', async (_what, answer, times) => {
    const { archive } = archiveOf({ [ADDRESS]: answer });
    expect(await archive.changeTimes(TERMS)).toEqual(times);
  });
});

describe('an answer that cannot be used', () => {
  const address = 'http://archive.test/x';
  const endless = (): Response =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(1_000_000));
        },
      }),
    );

  it.each<[string, Response | Error, string]>([
    ['a refusal', new Response('', { status: 503 }), 'unreachable'],
    ['no connection', new TypeError('failed'), 'unreachable'],
    ['HTML', new Response('<!doctype html><title>Hello</title>'), 'not-understood'],
    ['an endless body', endless(), 'too-large'],
  ])('%s is a fault, and is not kept', async (_what, answer, fault) => {
    const { context } = archiveOf({ [address]: answer });
    expect(await faultOf(askArchive(address, 1000, context))).toBe(fault);
    expect(await context.cache.get(address)).toBeUndefined();
  });

  it('is never asked for where the browser does not allow it', async () => {
    const { context, fetched } = archiveOf({}, false);
    expect(await faultOf(askArchive(address, 1000, context))).toBe('not-allowed');
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['a list', []],
    ['a text', 'hello'],
    ['nothing', null],
    ['results of another kind', { results: 'many' }],
    ['results without a service', { results: [{ collection: 'demo' }] }],
  ])('JSON that is %s is not understood', async (_what, value) => {
    const { archive } = archiveOf({ 'http://archive.test/federation-api/v1/services?name=x': json(value) });
    expect(await faultOf(archive.services('x'))).toBe('not-understood');
  });

  it.each([
    ['no date', { id: 'a', content: 'x' }],
    ['an odd date', { id: 'a', content: 'x', fetchDate: 'yesterday' }],
    ['no content', { id: 'a', fetchDate: '2026-01-01T00:00:00Z' }],
    ['content of another kind', { id: 'a', fetchDate: '2026-01-01T00:00:00Z', content: { html: 1 } }],
  ])('a version with %s is not understood', async (_what, value) => {
    const { archive } = archiveOf({
      'http://one.test/collection-api/v1/version/Owl%20Post/Terms%20of%20Service/2026-06-12T00%3A00%3A00Z':
        json(value),
    });
    expect(await faultOf(archive.versionOn(TERMS, NOON))).toBe('not-understood');
  });
});
