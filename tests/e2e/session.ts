/** One browser with the built extension and one demo site, for the tests of one file. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type DemoServer, startDemo } from '../../demo/server.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { openBrowser } from '../support/browser/open.ts';
import type { Driver, OpenOptions } from '../support/browser/types.ts';
import { turnReadingOn } from '../support/browser/visit.ts';

/** Both browsers, or the one that CLAUSEWATCH_BROWSER names. */
export const BROWSERS: readonly BrowserName[] = (['chrome', 'firefox'] as const).filter(
  (name) => (process.env.CLAUSEWATCH_BROWSER ?? name) === name,
);

export interface OpenSession {
  readonly driver: Driver;
  readonly demo: DemoServer;
  /** The demo's address of a path. */
  at(path: string): string;
}

export interface SessionOptions extends Partial<OpenOptions> {
  /** Host names under which the browser sees the demo too. */
  readonly demoHosts?: readonly string[];
  /** Whether the person has turned reading on; so by default. */
  readonly readsAlone?: boolean;
  /** One that runs already, in place of a new one. */
  readonly demo?: DemoServer;
}

export interface Session extends OpenSession {
  /** A tab that is closed after the test. */
  page(): Promise<Page>;
}

/** A browser and a demo of its own, for a test that spoils them; the caller closes both. */
export async function openSession(
  kind: BrowserName,
  { demoHosts, readsAlone = true, demo: running, ...options }: SessionOptions = {},
): Promise<OpenSession> {
  const extensionDir = resolve(import.meta.dirname, '../../.output', kind);
  if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is missing: run "npm run build" first.`);
  const demo = running ?? (await startDemo());
  const hostRules = demoHosts && {
    hostRules: Object.fromEntries(demoHosts.map((host) => [host, `127.0.0.1:${demo.port}`])),
  };
  const driver = await openBrowser(kind, { extensionDir, ...hostRules, ...options }).catch(
    async (error: unknown) => {
      await demo.close();
      throw error;
    },
  );
  if (readsAlone) {
    await turnReadingOn(driver).catch(async (error: unknown) => {
      await driver.close();
      await demo.close();
      throw error;
    });
  }
  return { driver, demo, at: (path) => new URL(path, demo.url).href };
}

/** Starts browser and demo before the tests of a block, and leaves nothing behind between two of them. */
export function useSession(kind: BrowserName, options: SessionOptions = {}): Session {
  let open: OpenSession | undefined;
  const pages: Page[] = [];
  const current = (): OpenSession => {
    if (!open) throw new Error('the browser is not open yet: use the session inside a test');
    return open;
  };

  beforeAll(async () => {
    open = await openSession(kind, options);
  });

  afterEach(async () => {
    const { driver, demo } = current();
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
    demo.edition = 'before';
    await forgetEverything(driver);
  });

  afterAll(async () => {
    await open?.driver.close();
    await open?.demo.close();
  });

  return {
    get driver() {
      return current().driver;
    },
    get demo() {
      return current().demo;
    },
    at: (path) => current().at(path),
    async page() {
      const page = await current().driver.newPage();
      pages.push(page);
      return page;
    },
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
