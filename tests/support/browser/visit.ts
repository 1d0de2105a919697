/** Visiting a page as a person does, and knowing when the extension is done with it. */
import type { Page } from 'puppeteer';
import type { Overview } from '../../../utils/messaging/protocol.ts';
import type { TabState } from '../../../utils/tabs/states.ts';
import { askFrom } from './ask.ts';
import type { Driver } from './types.ts';
import { until } from './wait.ts';

declare const chrome: typeof import('webextension-polyfill');

/**
 * Turns reading on as a person does, on the page that opens after the installation: another tab of it, since Firefox's cannot
 * be driven. The one that opened by itself is closed first, as it would come to the front in between.
 */
export async function turnReadingOn(driver: Driver): Promise<void> {
  await until('the welcome page', () =>
    driver.inBackground(async () => {
      // By its address too, since its title is in the browser's language.
      const opened = (await chrome.tabs.query({})).find(
        ({ title, url }) => title?.startsWith('Welcome') || url?.endsWith('/welcome.html'),
      );
      if (opened?.id !== undefined) await chrome.tabs.remove(opened.id);
      return opened !== undefined;
    }, null),
  );
  await allowReading(driver);
}

/** The button of the welcome page that lets Clausewatch read. */
export async function allowReading(driver: Driver): Promise<void> {
  const welcome = await driver.openExtensionPage('welcome.html');
  try {
    await welcome.page.bringToFront(); // Chrome may just have opened its first window over it
    await welcome.click('.cw-reading .cw-button-main');
    await welcome.waitFor(() => document.querySelector('.cw-reading .cw-button-main') === null, null);
  } finally {
    await welcome.close();
  }
}

/** Opens an address in a tab and waits until the extension has said what the page is. */
export async function visit(driver: Driver, page: Page, url: string): Promise<TabState> {
  return whenRead(driver, page, () => page.goto(url, { waitUntil: 'domcontentloaded' }));
}

/** Does something that leads to another reading of the page, and waits for what comes of it. */
export async function whenRead(driver: Driver, page: Page, act: () => Promise<unknown>): Promise<TabState> {
  await forgetTabStates(driver);
  await act();
  return until(`the extension to read ${page.url()}`, async () => {
    const id = await driver.tabId(page);
    return driver.inBackground(async (tabId) => {
      const key = `tab:${tabId}`;
      return (await chrome.storage.session.get(key))[key] as TabState | undefined;
    }, id);
  });
}

/** Opens an address that the gate passes by: nothing tells when that is done, so the gate is given its last chance. */
export async function visitUnread(driver: Driver, page: Page, url: string): Promise<void> {
  await forgetTabStates(driver);
  await page.goto(url, { waitUntil: 'load' });
}

function forgetTabStates(driver: Driver): Promise<void> {
  return driver.inBackground(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:'));
    await chrome.storage.session.remove(keys);
  }, null);
}

/** What the popup would be told, with a page in front. */
export async function overviewOf(driver: Driver, page: Page): Promise<Overview> {
  const popup = await driver.openPopup(page);
  try {
    return await askFrom<Overview>(popup, 'overview', { tabId: await driver.tabId(page) });
  } finally {
    await popup.close();
  }
}

/** Text on the toolbar button. */
export function badgeText(driver: Driver): Promise<string> {
  return driver.inBackground(() => chrome.action.getBadgeText({}), null);
}
