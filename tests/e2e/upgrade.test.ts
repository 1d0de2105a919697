/**
 * An update while pages are open and terms are watched. What stands for the release before is this build with an older number,
 * since no release is out yet; data of older builds is tested where the store migrates it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../utils/record/types.ts';
import { readHighlights } from '../support/browser/highlights.ts';
import { hasPanel } from '../support/browser/panel.ts';
import type { Driver } from '../support/browser/types.ts';
import { overviewOf, visit, whenRead } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, openSession } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

const OLD_VERSION = '0.0.9';
const HOUR_MS = 3_600_000;

const versionOf = (driver: Driver): Promise<string> =>
  driver.inBackground(() => chrome.runtime.getManifest().version, null);

/** Names of the alarms, and ids of the scripts that the browser starts by itself with their files. */
function plansOf(driver: Driver): Promise<{ alarms: string[]; scripts: string[] }> {
  return driver.inBackground(async () => {
    const registered = await chrome.scripting.getRegisteredContentScripts();
    return {
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
      scripts: registered.map(({ id, js }) => `${id}: ${js?.join(' ')}`).sort(),
    };
  }, null);
}

describe.each(BROWSERS)('an update in %s', (kind) => {
  it('keeps what was known and what was planned, leaves open pages quietly, and goes on there when they are loaded again', async () => {
    const built = resolve(import.meta.dirname, '../../.output', kind);
    const { version } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { version: string };
    const extensionDir = mkdtempSync(join(tmpdir(), 'clausewatch-upgrade-'));
    const setVersion = (number: string): void => {
      cpSync(built, extensionDir, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as object;
      writeFileSync(join(extensionDir, 'manifest.json'), JSON.stringify({ ...manifest, version: number }));
    };
    setVersion(OLD_VERSION);
    const { driver, demo, at } = await openSession(kind, { extensionDir });
    try {
      expect(await versionOf(driver)).toBe(OLD_VERSION);
      await driver.inBackground((kept) => chrome.storage.sync.set(kept), { watchIntervalMs: HOUR_MS });
      const tab = await driver.newPage();
      await visit(driver, tab, at(truth.terms.path));
      const popup = await driver.openPopup(tab);
      await popup.click('[role="switch"]');
      await until('the first check', async () => {
        const { page } = await overviewOf(driver, tab);
        return page.state === 'tracked' && page.terms.watch?.lastSuccessAt != null;
      });
      await popup.close();
      demo.edition = 'after';
      await visit(driver, tab, at(truth.terms.path));
      await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
      const plans = await plansOf(driver);
      expect(plans.alarms).toContain('watch');
      expect(plans.scripts).toContain('gate: gate.js');
      const before = await termsIn(driver);
      expect(before).toHaveLength(1);

      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      setVersion(version);
      await driver.updateExtension();
      await until('the new version', async () => (await versionOf(driver).catch(() => '')) === version);

      expect(await termsIn(driver)).toEqual(before);
      await until('the plans', async () => JSON.stringify(await plansOf(driver)) === JSON.stringify(plans));
      expect(
        (await driver.inBackground(() => chrome.tabs.query({}), null)).map(({ title }) => title),
      ).not.toContainEqual(expect.stringMatching(/^Welcome/));
      await until('the old panel to be gone', () =>
        tab.evaluate(() => {
          const host = document.querySelector('clausewatch-panel');
          return host === null || getComputedStyle(host).display === 'none';
        }),
      );
      expect(errors).toEqual([]);

      expect(await whenRead(driver, tab, () => tab.reload())).toMatchObject({ state: 'tracked' });
      await until('the panel of the new version', () => hasPanel(driver, tab));
      expect((await readHighlights(tab)).added).toHaveLength(1);
      expect((await overviewOf(driver, tab)).unreadCount).toBe(1);
    } finally {
      await driver.close();
      await demo.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  });
});

/** What the database says of all terms. */
function termsIn(driver: Driver): Promise<Terms[]> {
  return driver.inBackground(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('clausewatch');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const all = await new Promise<Terms[]>((done, fail) => {
      const reading = db.transaction('terms').objectStore('terms').getAll();
      reading.onsuccess = () => done(reading.result);
      reading.onerror = () => fail(reading.error);
    });
    db.close();
    return all;
  }, null);
}
