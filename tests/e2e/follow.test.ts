/** What follows the person to their other devices, and backups that are made by themselves. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LibraryEntry, TermsHistory } from '../../utils/messaging/protocol.ts';
import { itemOf, keyOf, makeItem, type ServiceItem } from '../../utils/sync/item.ts';
import { ask } from '../support/browser/ask.ts';
import { badgeText, overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, openSession, useSession } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

const DAY_MS = 86_400_000;

describe.each(BROWSERS)('what follows the person in %s', (kind) => {
  const session = useSession(kind);

  const kept = async (service: string): Promise<ServiceItem | null> =>
    itemOf(
      await session.driver.inBackground(
        async (key) => (await chrome.storage.sync.get(key))[key] ?? null,
        keyOf(service),
      ),
    );
  const tellFromElsewhere = (service: string, item: ServiceItem): Promise<void> =>
    session.driver.inBackground((items) => chrome.storage.sync.set(items), { [keyOf(service)]: item });
  const entry = async (): Promise<LibraryEntry | undefined> =>
    (await ask<readonly LibraryEntry[]>(session.driver, 'library', null))[0];

  it('is told of a watch and of what was read, without a word of any text, and withdrawn with the service', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    const { service, id } = (await entry())?.terms ?? { service: '', id: '' };
    expect(await kept(service)).toBeNull();
    await ask(session.driver, 'setWatch', { termsId: id, watching: true });
    expect(await kept(service)).toMatchObject({ watch: { intervalMs: DAY_MS, isMuted: false } });
    expect(JSON.stringify(await kept(service)).length).toBeLessThan(400);
    await ask(session.driver, 'forgetService', { service });
    expect(await kept(service)).toBeNull();
  });

  it('is done here once it was chosen on another device', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    expect(await badgeText(session.driver)).toBe('1');
    const { terms } = (await entry()) ?? {};
    if (!terms) throw new Error('nothing was kept');
    const { versions } = await ask<TermsHistory>(session.driver, 'history', { termsId: terms.id });
    const digest = versions.find(({ id }) => id === terms.latestVersion)?.digest ?? '';
    const watch = { intervalMs: 3 * DAY_MS, isMuted: true };
    await tellFromElsewhere(
      terms.service,
      await makeItem({ at: Date.now() + DAY_MS, url: terms.url, watch }, [{ id: terms.id, digest }]),
    );
    await until('the change to be read here too', async () => (await badgeText(session.driver)) === '');
    await until('the watch', async () => (await entry())?.terms.watch?.isMuted);
    expect((await entry())?.terms.watch).toMatchObject(watch);
  });

  it('is listed where nothing of the service is kept here, and watched once it is opened', async () => {
    const tab = await session.page();
    const host = new URL(session.at('/')).host;
    const url = session.at(truth.terms.path);
    const watch = { intervalMs: 3 * DAY_MS, isMuted: false };
    await tellFromElsewhere(host, { at: Date.now(), url, watch, read: {} });
    await tab.goto(session.at('/help'));
    expect((await overviewOf(session.driver, tab)).elsewhere).toEqual([{ service: host, url }]);
    await visit(session.driver, tab, url);
    expect((await entry())?.terms.watch).toMatchObject(watch);
    expect((await overviewOf(session.driver, tab)).elsewhere).toEqual([]);
  });
});

describe.each(BROWSERS)('a backup by itself in %s', (kind) => {
  it('is saved to the downloads once it is turned on', async () => {
    const downloadDir = mkdtempSync(join(tmpdir(), 'clausewatch-downloads-'));
    const session = await openSession(kind, { downloadDir, grantOnRequest: ['downloads'] });
    try {
      const tab = await session.driver.newPage();
      await visit(session.driver, tab, session.at(truth.terms.path));
      const settings = await session.driver.openExtensionPage('options.html');
      await settings.waitForText('No backup is saved by itself.');
      await settings.click('.cw-automatic button');
      await settings.waitForText('The last one was saved just now.');
      const folder = join(downloadDir, 'Clausewatch');
      const file = await until('the file', () =>
        existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.json.gz')) : undefined,
      );
      const [head] = gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .split('\n');
      expect(JSON.parse(head ?? '')).toMatchObject({ format: 'clausewatch-backup', version: 1 });
    } finally {
      await session.driver.close();
      await session.demo.close();
      rmSync(downloadDir, { recursive: true, force: true });
    }
  });
});
