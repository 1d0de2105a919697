/** What a page may do to the record by what its reader says: a page can be anybody, and so can whoever took its process. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { makeBackup, readBackup } from '../../utils/backup/backup.ts';
import type { Speaker } from '../../utils/messaging/handle.ts';
import { type BackgroundProtocol, type Overview, PAGE_FAULTS } from '../../utils/messaging/protocol.ts';
import { closeDatabase } from '../../utils/store/open.ts';
import { store } from '../../utils/store/store.ts';
import { aReport, clausesOf } from '../support/sightings.ts';
import { edited, edits, PATIENCE_MS, runs } from './support.ts';

vi.mock('../../utils/browser.ts', async () => ({
  browser: (await import('../support/agreeable-browser.ts')).aBrowser('https://pigeonpost.example/terms'),
}));

const NOW = 1_790_000_000_000;
const NO_WORDS = { ownWords: [] };
const REPORT = aReport({
  canonicalLink: 'https://pigeonpost.example/terms',
  clauses: [
    ...clausesOf('You may use the service.', 'We keep data for 30 days.'),
    {
      kind: 'item',
      number: '1.',
      text: 'See the other terms.',
      links: [{ url: 'https://pigeonpost.example/b', text: 'b' }],
    },
  ],
  siteLinks: [{ url: 'https://pigeonpost.example/privacy', text: 'Privacy' }],
});
const PAGE: Speaker = { kind: 'page', tabId: 7, urls: [REPORT.url] };
const OWN: Speaker = { kind: 'extension' };

async function startAnew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Everything that is kept can be saved, and is taken back by the checks of a backup. */
async function expectSound(): Promise<void> {
  const kept = await store.contents();
  const file = await makeBackup(store, NO_WORDS, NOW);
  const { changes } = (await handlers.overview.handle({ tabId: null }, OWN)) as Overview;
  expect(changes.length).toBe(kept.changes.length);
  await handlers.library.handle(null, OWN);
  await expectPopup();
  await startAnew();
  await readBackup(file, store, NO_WORDS, NOW);
}

/** The popup over the page knows something about it. */
async function expectPopup(): Promise<void> {
  const { page } = (await handlers.overview.handle({ tabId: 7 }, OWN)) as Overview;
  expect(['nothing', 'fault', 'tracked']).toContain(page.state);
  if (page.state === 'fault') expect(PAGE_FAULTS).toContain(page.fault);
}

/** The handler's answer or its error; nothing else may come of it. */
const handled = (name: keyof BackgroundProtocol, input: unknown): Promise<unknown> =>
  Promise.resolve()
    .then(() => (handlers[name].handle as (input: unknown, speaker: Speaker) => unknown)(input, PAGE))
    .catch((error: unknown) => expect(error).toBeInstanceOf(Error));

describe('a page that reports anything', { timeout: PATIENCE_MS }, () => {
  beforeAll(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network here')));
  });
  afterAll(() => vi.unstubAllGlobals());
  beforeEach(startAnew);

  it('leaves a record that holds together', async () => {
    await fc.assert(
      fc.asyncProperty(edits(REPORT), fc.boolean(), async (changes, isSecond) => {
        await startAnew();
        if (isSecond) await handlers.recordVisit.handle(aReport(), PAGE);
        await handled('recordVisit', edited(REPORT, changes));
        await expectSound();
      }),
      {
        ...runs(150),
        // Found: each was kept, and no backup that had it could be restored.
        examples: [
          [[[['clauses', '2', 'kind'], 0]], false],
          [[[['title'], 5]], false],
          [[[['siteLinks', '0', 'url'], 'javascript:alert(1)']], false],
          [[[['canonicalLink'], `https://pigeonpost.example/${'ä'.repeat(3_000)}`]], false],
        ],
      },
    );
  });

  const termsId = 'pigeonpost.example/terms|en';
  const changeId = `change:1:${termsId}#0→1`;
  it.each<[name: keyof BackgroundProtocol, input: unknown]>([
    ['mayBeTerms', null],
    ['reportFault', { url: REPORT.url, fault: 'too-large' }],
    ['markRead', { changeId }],
    ['keepLink', { changeId, url: 'https://pigeonpost.example/b' }],
    ['ignorePart', { changeId, index: 0 }],
    ['notTerms', { termsId: `${termsId}x` }],
    ['compareWithArchive', { termsId, at: NOW }],
    ['offerArchive', { termsId }],
    ['archiveDates', null],
  ])('leaves the popup at work, whatever it says as %s', async (name, input) => {
    await handled('recordVisit', REPORT);
    await fc.assert(
      fc.asyncProperty(edits(input), async (changes) => {
        await handled(name, edited(input, changes));
        await expectPopup();
      }),
      // Found: a fault on no page, after which the popup could not say anything.
      { ...runs(40), examples: [[[[[], undefined]]], [[[['url'], 'nowhere']]]] },
    );
    await expectSound();
  });
});
