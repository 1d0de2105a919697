/** What Chrome and Firefox have in common, made of what they do not (see `Engine`). */
import type { Page } from 'puppeteer';
import { extensionPage } from './extension-page.ts';
import type { Driver, Engine } from './types.ts';
import { until, within } from './wait.ts';

declare const chrome: typeof import('webextension-polyfill');

type Settled = { readonly value?: unknown; readonly error?: string };

export function driverOf(engine: Engine, close: () => Promise<void>): Driver {
  const tabIds = new WeakMap<Page, number>();

  async function evaluateInBackground(source: string): Promise<unknown> {
    const settled = `(async () => {
      try { return JSON.stringify({ value: await (${source}) }); }
      catch (error) { return JSON.stringify({ error: String(error?.message ?? error) }); }
    })()`;
    const answer = await within(engine.runInBackground(settled), 'an answer from the background');
    const { value, error } = JSON.parse(answer) as Settled;
    if (error !== undefined) throw new Error(`In the background: ${error}`);
    return value;
  }

  function inBackground<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return evaluateInBackground(`(${fn})(${JSON.stringify(arg) ?? ''})`) as Promise<R>;
  }

  async function open(type: 'tab' | 'window', path: string) {
    const url = `${engine.extensionOrigin}/${path}`;
    const page = await engine.browser.newPage({ type });
    await engine.loadExtensionPage(page, url);
    await until(`${path} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return extensionPage(page);
  }

  /** Tabs of one address are told apart by a mark in the page's own world, which no page reads. */
  async function tabId(page: Page): Promise<number> {
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    if (!/^(https?|file):/.test(page.url()))
      throw new Error(`The extension may not look into ${page.url()}.`);
    const mark = `clausewatch-test-${Math.random()}`;
    await page.evaluate((name) => {
      Object.assign(window, { clausewatchTestMark: name });
    }, mark);
    const id = await until(`the tab of ${page.url()}`, () =>
      inBackground(async (name) => {
        for (const tab of await chrome.tabs.query({})) {
          if (tab.id === undefined || !/^(https?|file):/.test(tab.url ?? '')) continue;
          try {
            const [found] = await chrome.scripting.executeScript({
              target: { tabId: tab.id },
              world: 'MAIN',
              func: () => Reflect.get(window, 'clausewatchTestMark'),
            });
            if (found?.result === name) return tab.id;
          } catch {} // an error page, or a tab that closed meanwhile
        }
        return undefined;
      }, mark),
    );
    tabIds.set(page, id);
    return id;
  }

  return {
    kind: engine.kind,
    browser: engine.browser,
    extensionOrigin: engine.extensionOrigin,
    async newPage(url) {
      const page = await engine.browser.newPage();
      if (url !== undefined) await page.goto(url);
      return page;
    },
    tabId,
    inBackground,
    evaluateInBackground,
    async openPopup(page) {
      return open('window', `popup.html?tab=${await tabId(page)}`);
    },
    openExtensionPage: (path) => open('tab', path),
    clickNotification: engine.clickNotification,
    stopBackground: engine.stopBackground,
    removeExtension: engine.removeExtension,
    updateExtension: engine.updateExtension,
    close,
  };
}
