import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveAnswer } from '../../utils/archive/types.ts';
import { BROWSERS, useSession } from '../e2e/session.ts';
import { truth } from '../e2e/truth.ts';
import { violationsInPage } from '../support/browser/axe.ts';
import { readHighlights } from '../support/browser/highlights.ts';
import { clickInPanel, hasPanel, inPanel, panelText } from '../support/browser/panel.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { HOST } from './collection.ts';
import { extractPages } from './engine.ts';
import { type Handler, startArchive, type TestArchive } from './server.ts';

declare const chrome: typeof import('webextension-polyfill');

const at = (path: string): string => `http://${HOST}${path}`;
const DAY_MS = 86_400_000;

let archive: TestArchive;
beforeAll(async () => {
  archive = await startArchive();
});
afterAll(() => archive.close());
beforeEach(() => {
  archive.requests.length = 0;
  archive.headers.length = 0;
});

describe.each(BROWSERS)('Open Terms Archive in %s', (kind) => {
  const session = useSession(kind, { demoHosts: [HOST] });

  /** Through the settings, where the browser asks what it has to ask. */
  async function turnOnByHand(): Promise<void> {
    const settings = await session.driver.openExtensionPage('options.html');
    await settings.waitForText('never sent');
    await settings.click('.cw-archive-form input');
    await settings.evaluate(
      () => document.querySelector<HTMLInputElement>('.cw-archive-form input')?.select(),
      null,
    );
    await settings.page.keyboard.type(archive.url);
    await settings.click('.cw-archive-form button');
    await settings.waitForText(`Clausewatch test (${archive.host})`);
    expect(await violationsInPage(settings)).toEqual([]);
    await settings.click('.cw-archive-buttons .cw-button-main');
    await settings.waitForText('It is on.');
    await settings.close();
  }

  // Once: what the browser was asked stays allowed.
  beforeAll(async () => {
    await turnOnByHand();
    await turnOff();
  });

  /** As it was by hand. */
  async function turnOn(): Promise<void> {
    const { url, host } = archive;
    await session.driver.inBackground((archiveSettings) => chrome.storage.local.set({ archiveSettings }), {
      isOn: true,
      federation: url,
      collections: [
        { id: 'clausewatch', name: 'Clausewatch test', endpoint: `http://${host}/collection-api/v1` },
      ],
    });
  }

  const turnOff = (): Promise<void> =>
    session.driver.inBackground(() => chrome.storage.local.remove('archiveSettings'), null);
  afterEach(turnOff);

  /** A first visit of terms as they are now. */
  async function firstVisit(path: string, edition: 'before' | 'after'): Promise<Page> {
    session.demo.edition = edition;
    const tab = await session.page();
    const state = await visit(session.driver, tab, at(path));
    expect(state.state).toBe('tracked');
    return tab;
  }

  /** What the background answers about the terms in front, some days ago. */
  async function compare(tab: Page, daysAgo: number): Promise<ArchiveAnswer> {
    const { page } = await overviewOf(session.driver, tab);
    if (page.state !== 'tracked') throw new Error(`the page is ${page.state}`);
    const popup = await session.driver.openExtensionPage('popup.html');
    try {
      return await popup.evaluate(
        async (input) => {
          const reply = (await chrome.runtime.sendMessage({
            to: 'background',
            name: 'compareWithArchive',
            input,
          })) as { ok: boolean; value: ArchiveAnswer; error?: { message: string } };
          if (!reply.ok) throw new Error(reply.error?.message);
          return reply.value;
        },
        { termsId: page.terms.id, at: Date.now() - daysAgo * DAY_MS },
      );
    } finally {
      await popup.close();
    }
  }

  /** Chooses in the panel's "Compare with"; a day by how many come before it. */
  async function choose(tab: Page, which: 'last-visit' | number): Promise<void> {
    await inPanel(
      session.driver,
      tab,
      (root, wanted) => {
        const select = root.querySelector('select');
        const dates = [...(select?.options ?? [])].filter((option) => option.value !== 'last-visit');
        if (!select) throw new Error('there is no choice');
        select.value = typeof wanted === 'number' ? (dates[wanted]?.value ?? '') : wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      which,
    );
  }

  const says = (tab: Page, words: string): Promise<unknown> =>
    until(`the panel to say "${words}"`, async () => (await panelText(session.driver, tab)).includes(words));

  const added = truth.terms.changes.filter((change) => change.kind === 'added').map(({ text }) => text);
  const squeezed = (texts: readonly string[] = []): string[] =>
    texts.map((text) => text.replace(/\s+/g, ' ').trim());

  it('is off, and asked nothing, until it is turned on', async () => {
    const tab = await firstVisit('/terms', 'after');
    expect(await compare(tab, 365)).toEqual({ state: 'fault', fault: 'off' });
    expect(archive.requests).toEqual([]);
    expect(await hasPanel(session.driver, tab)).toBe(false);
  });

  it('is turned on in the settings, which say what is sent and list whom it is sent to', async () => {
    await turnOnByHand();
    expect(archive.requests).toEqual(['/federation-api/v1/collections']);
    expect(await compare(await firstVisit('/terms', 'after'), 365)).toMatchObject({ state: 'compared' });
  });

  it('offers on a first visit what has changed in the last year, and marks it when asked', async () => {
    await turnOn();
    const tab = await firstVisit('/terms', 'after');
    await says(tab, '1 change since');
    expect(await readHighlights(tab)).toEqual({});
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the marks', async () => (await readHighlights(tab)).added);
    expect(squeezed((await readHighlights(tab)).added)).toEqual(added);
    const [link] = await inPanel(
      session.driver,
      tab,
      (root) =>
        [...root.querySelectorAll('.cw-compare-with a')].map((one) => (one as HTMLAnchorElement).href),
      null,
    );
    const commit = archive.commits.get('Terms of Service 400');
    expect(link).toBe(`https://code.test/clausewatch-versions/commit/${commit}`);
    const entry = await inPanel(
      session.driver,
      tab,
      (root) => root.querySelector('.cw-entry')?.textContent,
      null,
    );
    expect(entry).toContain('Open Terms Archive, ');

    // Few questions, none of which says where the person is.
    expect(archive.requests.length).toBeLessThan(8);
    expect(decodeURIComponent(archive.requests.join())).not.toMatch(/pigeonpost\.test|\/terms(?!Type)/);
    for (const headers of archive.headers) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    const { unreadCount } = await overviewOf(session.driver, tab);
    expect(unreadCount).toBe(0);
  });

  it('compares with other days, and says where it has none', async () => {
    await turnOn();
    const tab = await firstVisit('/terms', 'after');
    await says(tab, '1 change since');
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await says(tab, 'Compare with');
    await choose(tab, 0); // a month ago, after the change
    await says(tab, 'Nothing that matters has changed');
    expect(await readHighlights(tab)).toEqual({});
    await choose(tab, 2); // half a year ago, extracted by other selectors
    await until('the marks', async () => (await readHighlights(tab)).added);
    expect(squeezed((await readHighlights(tab)).added)).toEqual(added);
    await choose(tab, 4); // two years ago
    await says(tab, 'had not recorded these terms by then');
    expect(squeezed((await readHighlights(tab)).added)).toEqual(added);
    await clickInPanel(session.driver, tab, '.cw-panel-foot .cw-button-main');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));
  });

  it('stands beside one’s own last visit, and leaves that as it is', async () => {
    await turnOn();
    const tab = await firstVisit('/terms', 'before');
    session.demo.edition = 'after';
    await visit(session.driver, tab, at('/terms'));
    await says(tab, 'Compare with');
    await choose(tab, 3);
    await says(tab, 'Open that version in the archive');
    await choose(tab, 'last-visit');
    await says(tab, 'Mark as read');
    expect(squeezed((await readHighlights(tab)).added)).toEqual(added);
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(1);
    await clickInPanel(session.driver, tab, '.cw-panel-foot .cw-button-main');
    await until('it to be read', async () => (await overviewOf(session.driver, tab)).unreadCount === 0);
  });

  it('takes an upgrade of the archive for no change', async () => {
    await turnOn();
    const tab = await firstVisit('/privacy', 'before');
    for (const daysAgo of [365, 100]) {
      expect(await compare(tab, daysAgo)).toMatchObject({ state: 'compared', change: { clauses: [] } });
    }
    expect(await hasPanel(session.driver, tab)).toBe(false);
  });

  it('has its versions in the library, fetched on demand, each compared at a click', async () => {
    await turnOn();
    await firstVisit('/terms', 'after');
    const library = await session.driver.openExtensionPage('library.html');
    await library.click('.cw-terms-row');
    await library.waitForText('Before your first visit');
    await library.click('.cw-archive-ask .cw-button');
    await library.waitFor(() => document.querySelectorAll('.cw-archive-row').length === 3, null);
    expect(await violationsInPage(library)).toEqual([]);
    await library.click('.cw-archive-row:last-child button');
    await library.waitFor(() => document.querySelectorAll('.cw-compared').length === 1, null);
    expect(await library.evaluate(() => document.querySelector('.cw-compared')?.textContent, null)).toContain(
      added[0],
    );
    archive.override('/version/', (_request, response) => response.destroy());
    await library.click('.cw-archive-ask [type=date]');
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.cw-archive-ask [type=date]');
      if (!field) return;
      field.value = '2025-01-02';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, null);
    await library.click('.cw-archive-ask [type=submit]');
    await library.waitForText('could not be reached');
    archive.override('/version/', null);
    await library.close();
  });

  it('is given a declaration by which it finds the same text', async () => {
    const tab = await firstVisit('/privacy', 'before');
    const library = await session.driver.openExtensionPage('library.html');
    await library.click('.cw-terms-row');
    await library.click('.cw-declaration summary');
    await library.click('.cw-declaration button');
    await library.waitForText('"fetch"');
    expect(await violationsInPage(library)).toEqual([]);
    const declaration = JSON.parse(await library.text('.cw-declaration-text'));
    await library.close();
    expect(declaration).toMatchObject({
      name: 'Pigeonpost',
      terms: { 'Privacy Policy': { fetch: at('/privacy') } },
    });
    const { fetch: location, select, remove } = declaration.terms['Privacy Policy'];
    const [markdown = ''] = await extractPages([{ location, html: await tab.content(), select, remove }]);
    expect(markdown).toContain('controller of the personal data');
    expect(markdown).not.toContain('Accept');
    expect(markdown).not.toContain('On this page');
    expect(archive.requests).toEqual([]);
  });

  it('does not have every page', async () => {
    await turnOn();
    const tab = await firstVisit('/cookies', 'after');
    expect(await compare(tab, 365)).toEqual({ state: 'fault', fault: 'unknown' });
  });

  describe('that cannot be reached or answers oddly', () => {
    /** The version of any day, as the engine gives it, but for its content. */
    const content =
      (markdown: string): Handler =>
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: 'abc', fetchDate: '2025-03-12T10:00:00Z', content: markdown }));
      };
    const sent =
      (body: string, type = 'application/json'): Handler =>
      (_request, response) => {
        response.writeHead(200, { 'content-type': type }).end(body);
      };
    const PARTS = ['/services', '/service/', '/version/'];
    afterEach(() => {
      for (const part of PARTS) archive.override(part, null);
    });

    it('says so in the panel, and the page stays as it was', async () => {
      await turnOn();
      archive.override('/services', (_request, response) => response.destroy());
      const tab = await firstVisit('/terms', 'before');
      session.demo.edition = 'after';
      await visit(session.driver, tab, at('/terms'));
      await says(tab, 'Compare with');
      await choose(tab, 3);
      await says(tab, 'could not be reached');
      expect(squeezed((await readHighlights(tab)).added)).toEqual(added);
      archive.override('/services', null);
      await choose(tab, 3);
      await says(tab, 'Open that version in the archive');
    });

    it.each<[string, string, Handler, string]>([
      ['HTML', '/services', sent('<!doctype html><h1>Hello</h1>', 'text/html'), 'not-understood'],
      ['other JSON', '/services', sent('{"results": 7}'), 'not-understood'],
      ['a declaration of another shape', '/service/', sent('[1, 2, 3]'), 'not-understood'],
      ['a version of another shape', '/version/', sent('{"id": 1, "content": {}}'), 'not-understood'],
      [
        'a redirect',
        '/services',
        (_q, r) => void r.writeHead(302, { location: '/elsewhere' }).end(),
        'unreachable',
      ],
      ['an error', '/version/', (_q, r) => void r.writeHead(500).end('{}'), 'unreachable'],
      ['far too much', '/version/', (_q, r) => pourOut(r), 'too-large'],
      ['nothing, slowly', '/services', () => undefined, 'unreachable'],
      ['another document', '/version/', content('Trains.\n\nTickets.\n\nTimetables.'), 'unlike'],
    ])('is a state: %s', async (_what, part, handler, fault) => {
      await turnOn();
      archive.override(part, handler);
      const tab = await firstVisit('/terms', 'after');
      expect(await compare(tab, 365)).toEqual({ state: 'fault', fault });
      expect(await readHighlights(tab)).toEqual({});
    });

    it('runs no script that stands in Markdown', async () => {
      await turnOn();
      const tab = await firstVisit('/terms', 'before');
      const { markdown } = await fetchVersion(archive);
      const script = '<script>document.title = "hacked"</script>';
      const image = '<table><tr><td><img src="x" onerror="document.title = \'hacked\'"></td></tr></table>';
      const link = `[you](javascript:document.title='hacked')`;
      archive.override(
        '/version/',
        content(`${markdown}\n\n${script}\n\n${image}\n\n${link} agree to that.\n`),
      );
      expect(await compare(tab, 365)).toMatchObject({ state: 'compared' });
      expect(await tab.title()).not.toBe('hacked');
      const popup = await session.driver.openExtensionPage('popup.html');
      expect(await popup.evaluate(() => document.title, null)).not.toBe('hacked');
      await popup.close();
    });
  });
});

async function fetchVersion({ host }: TestArchive): Promise<{ markdown: string }> {
  const date = new Date(Date.now() - 300 * DAY_MS).toISOString();
  const address = `http://${host}/collection-api/v1/version/Pigeonpost/Terms%20of%20Service/${date}`;
  const { content } = (await (await fetch(address)).json()) as { content: string };
  return { markdown: content };
}

/** Sends without end, as fast as it is taken. */
function pourOut(response: Parameters<Handler>[1]): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = `"${'x'.repeat(1_000_000)}",`;
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', pour);
  pour();
}
