/** One browser with the built extension and one demo site, for the tests of one file. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type DemoServer, startDemo } from '../../demo/server.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { openBrowser } from '../support/browser/open.ts';
import type { Driver, OpenOptions } from '../support/browser/types.ts';

/** Both browsers, or the one that CLAUSEWATCH_BROWSER names. */
export const BROWSERS: readonly BrowserName[] = (['chrome', 'firefox'] as const).filter(
  (name) => (process.env.CLAUSEWATCH_BROWSER ?? name) === name,
);

export interface Session {
  readonly driver: Driver;
  readonly demo: DemoServer;
  /** A tab that is closed after the test. */
  page(): Promise<Page>;
  /** The demo's address of a path. */
  at(path: string): string;
}

/** Starts browser and demo before the tests of a block, and leaves nothing behind between two of them. */
export function useSession(kind: BrowserName, options: Partial<OpenOptions> = {}): Session {
  let driver: Driver;
  let demo: DemoServer;
  const pages: Page[] = [];

  beforeAll(async () => {
    const extensionDir = resolve(import.meta.dirname, '../../.output', kind);
    if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is missing: run "npm run build" first.`);
    demo = await startDemo();
    driver = await openBrowser(kind, { extensionDir, ...options });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
    demo.edition = 'before';
    await forgetEverything(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await demo?.close();
  });

  return {
    get driver() {
      return driver;
    },
    get demo() {
      return demo;
    },
    async page() {
      const page = await driver.newPage();
      pages.push(page);
      return page;
    },
    at: (path) => new URL(path, demo.url).href,
  };
}

/** Through the extension's own door, so that forgetting is tested a hundred times over. */
async function forgetEverything(driver: Driver): Promise<void> {
  const popup = await driver.openExtensionPage('popup.html');
  try {
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('clausewatch');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const services = new Set<string>();
      if (db.objectStoreNames.contains('terms')) {
        const all = await new Promise<{ service: string }[]>((resolve, reject) => {
          const reading = db.transaction('terms').objectStore('terms').getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        for (const { service } of all) services.add(service);
      }
      db.close();
      for (const service of services) {
        await chrome.runtime.sendMessage({ to: 'background', name: 'forgetService', input: { service } });
      }
    }, null);
  } finally {
    await popup.close();
  }
}
