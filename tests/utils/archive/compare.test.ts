// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { compareWithArchive } from '../../../utils/archive/compare.ts';
import type { ArchivedTerms, ArchivedVersion } from '../../../utils/archive/types.ts';
import { IGNORED, withPart } from '../../../utils/record/places.ts';
import type { IgnoredPart } from '../../../utils/record/types.ts';
import { parseTerms } from '../../../utils/watch/html.ts';
import { aTerms, NOW, noon } from '../../support/builders.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

const URL_OF_PAGE = 'https://owl.test/terms';
const ARCHIVED: ArchivedTerms = {
  collection: { id: 'demo', name: 'Demo', endpoint: 'http://one.test/v1' },
  serviceId: 'Owl Post',
  serviceName: 'Owl Post',
  termsType: 'Terms of Service',
};

const version = (id: string, markdown: string): ArchivedVersion => ({
  id,
  fetchedAt: noon(2025, 3, 12),
  markdown,
});

const OLDER = version(
  'old',
  `# Terms of the Owl Post

_In force since 1 March 2025_

**1. Parcels.**You may send [parcels](https://owl.test/parcels) of up to two pounds with every owl that is free.

*   Owls rest for an hour after each flight, and nobody may wake them before.
*   Write to [\\[email protected\\]](/cdn-cgi/l/email-protection) when an owl has not come back in three days.

We keep what you write for 30 days and tell nobody what is in it, whoever may ask us for it.
`,
);
const NEWER = version(
  'new',
  OLDER.markdown.replace('30 days', '90 days').replace('1 March 2025', '2 May 2026'),
);

const PAGE = `<html lang="en"><title>Terms</title><body>
<nav><a href="/">Home</a> <a href="/owls">Owls</a></nav>
<main><h1>Terms of the Owl Post</h1><p><em>In force since 2 May 2026</em></p>
<p><b>1. Parcels.</b>You may send <a href="/parcels">parcels</a> of up to two pounds with every owl that is free.</p>
<ul><li>Owls rest for an hour after each flight, and nobody may wake them before.</li>
<li>Write to owls@owl.test when an owl has not come back in three days.</li></ul>
<p>We keep what you write for 90 days and tell nobody what is in it, whoever may ask us for it.</p></main>
<footer>The Owl Post is a company of many owls, and its seat is in the old tower by the river.</footer></body></html>`;

/** What the feed says, and what was in force just before the change that it names. */
interface Feed {
  readonly times: readonly number[];
  readonly lastBefore?: ArchivedVersion;
}

function compare(
  older: ArchivedVersion,
  newest: ArchivedVersion | null,
  { page = PAGE, language = 'en', feed = null as Feed | null, ignored = [] as readonly IgnoredPart[] } = {},
) {
  const { clauses } = parseTerms({ html: page, url: URL_OF_PAGE });
  const own = { terms: aTerms({ url: URL_OF_PAGE, language, ignored }), clauses };
  return compareWithArchive(own, ARCHIVED, older, {
    archive: {
      newest: async () => newest,
      changeTimes: async () => feed?.times ?? null,
      lastBefore: async () => feed?.lastBefore ?? null,
    } as never,
    readHtml: async (html, url) => parseTerms({ html, url }),
    now: () => NOW,
    ownWords: async () => ['pounds'],
  });
}

const faultOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: { fault?: string }) => error.fault ?? String(error),
  );

describe('a page compared with the archive', () => {
  it.each([
    ['with its newest version', NEWER],
    ['without', OLDER],
  ])('tells the one clause that differs (%s)', async (_how, newest) => {
    const change = await compare(OLDER, newest);
    expect(change.clauses.map(({ kind }) => kind)).toEqual(['reworded']);
    const inserted = change.clauses[0]?.words
      .filter(({ op }) => op === 'insert')
      .map(({ text }) => text.trim());
    expect(inserted?.join()).toContain('90');
    expect(change).toMatchObject({ since: OLDER.fetchedAt, significance: 'substantive', unread: 0 });
  });

  it('tells nothing where the archive has the page’s own words', async () => {
    expect((await compare(NEWER, NEWER)).clauses).toEqual([]);
  });

  it('keeps quiet about what the person ignores', async () => {
    const { clauses } = parseTerms({ html: PAGE, url: URL_OF_PAGE });
    const before = version('before', NEWER.markdown.replace('rest for an hour', 'rest for three hours'));
    const told = await compare(before, NEWER);
    const compared = { before: clauses, after: clauses, changes: [] };
    const [change] = told.clauses;
    if (!change) throw new Error('nothing is told');
    const wish = { id: 'part', clauses: [{ ...change, before: change.after }], index: 0, at: NOW };
    const ignored = withPart(wish, compared, []);
    const quiet = await compare(before, NEWER, { ignored });
    expect(quiet.clauses.map(({ reason }) => reason)).toEqual([IGNORED]);
    expect(quiet.significance).toBe('editorial');
  });

  describe('that has been extracted anew', () => {
    /** As the archive took it before its selectors were mended: without a clause in the middle. */
    const CRUDE = version('crude', OLDER.markdown.replace(/^\* {3}Owls.*$/m, ''));
    const RECORDED = OLDER.fetchedAt;
    const kinds = async (older: ArchivedVersion, newest: ArchivedVersion, feed: Feed | null) =>
      (await compare(older, newest, { feed })).clauses.map(({ kind }) => kind);

    it('tells what the service changed, where a feed says when that was', async () => {
      const feed = { times: [RECORDED, RECORDED + 5000], lastBefore: OLDER };
      expect(await kinds(CRUDE, NEWER, feed)).toEqual(['reworded']);
    });

    it('tells nothing where the feed knows of no change', async () => {
      const mended = version('mended', NEWER.markdown);
      expect(
        await kinds(version('crude', NEWER.markdown.replace(/^\* {3}Owls.*$/m, '')), mended, {
          times: [RECORDED],
        }),
      ).toEqual([]);
    });

    it('goes without a feed that does not reach back so far', async () => {
      const feed = { times: [RECORDED + 5000], lastBefore: NEWER };
      expect(await kinds(OLDER, NEWER, feed)).toEqual(['reworded']);
    });
  });

  it('refuses a text in another language', async () => {
    expect(await faultOf(compare(OLDER, NEWER, { language: 'de' }))).toBe('other-language');
  });

  it('refuses a text that is another document’s', async () => {
    const other = version(
      'x',
      'Nothing here is about birds, and all of it is about trains and their tickets.',
    );
    expect(await faultOf(compare(other, NEWER))).toBe('unlike');
    expect(await faultOf(compare(version('y', ''), NEWER))).toBe('unlike');
  });
});
