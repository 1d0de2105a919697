/** The browser is closed and opened again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DemoServer, startDemo } from '../../demo/server.ts';
import type { Overview } from '../../utils/messaging/protocol.ts';
import { ask } from '../support/browser/ask.ts';
import { notifications } from '../support/browser/notifications.ts';
import type { Driver } from '../support/browser/types.ts';
import { allowReading, overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, openSession, type SessionOptions } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

let profile: string;
let demo: DemoServer;
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'clausewatch-restart-'));
  demo = await startDemo();
});
afterEach(async () => {
  await demo.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** One life of the browser with that profile. */
async function during(
  kind: (typeof BROWSERS)[number],
  options: SessionOptions,
  act: (driver: Driver) => Promise<void>,
): Promise<void> {
  const { driver } = await openSession(kind, { userDataDir: profile, demo, ...options });
  try {
    await act(driver);
  } finally {
    await driver.close();
  }
}

it.each(BROWSERS)('a watch goes on after %s was closed and opened again', async (kind) => {
  await during(kind, {}, async (driver) => {
    await driver.inBackground(
      () => chrome.storage.sync.set({ watchIntervalMs: 1500, secondLookMs: 1000 }),
      null,
    );
    const tab = await driver.newPage();
    await visit(driver, tab, new URL(truth.terms.path, demo.url).href);
    const popup = await driver.openPopup(tab);
    await popup.click('[role="switch"]');
    await until('the first check', async () => {
      const { page } = await overviewOf(driver, tab);
      return page.state === 'tracked' && page.terms.watch?.lastSuccessAt != null;
    });
  });
  demo.edition = 'after';
  await during(kind, { readsAlone: false }, async (driver) => {
    // Chrome takes an unpacked extension for a new one at each start and forgets what it was granted; Firefox does not.
    if (kind === 'chrome') await allowReading(driver);
    await until('the change to be found', async () => {
      const { unreadCount } = await ask<Overview>(driver, 'overview', { tabId: null });
      return unreadCount === 1;
    });
    if (kind === 'chrome') return; // nor may it notify
    const shown = await until('the notification', async () => {
      const all = await notifications(driver);
      return all.length > 0 && all;
    });
    expect(shown).toHaveLength(1);
  });
});
