/**
 * `npm run screenshots`: every view in every state, from the built extension in real Chromium, on the demo service.
 *
 *     --out DIR         where the pictures go (default: docs/screenshots)
 *     --language CODE   instead, the popup, the panel, the settings and the library in a browser of this language, which has
 *                       to be installed with its phrases ("chromium-l10n" in Debian)
 *     --store           instead, those for the stores, in the one size that they take (docs/store/pictures)
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { documents } from '../demo/documents/all.ts';
import { startDemo } from '../demo/server.ts';
import { readHighlights } from '../tests/support/browser/highlights.ts';
import { openBrowser } from '../tests/support/browser/open.ts';
import { clickInPanel, hasPanel } from '../tests/support/browser/panel.ts';
import type { ExtensionPage } from '../tests/support/browser/types.ts';
import { turnReadingOn, visit } from '../tests/support/browser/visit.ts';
import { until } from '../tests/support/browser/wait.ts';
import { buildExtension } from './support/build.ts';
import { addServices } from './support/services.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/screenshots' },
    language: { type: 'string' },
    store: { type: 'boolean', default: false },
  },
});

const POPUP = { width: 380, height: 600 };
const WIDE = { width: 1280, height: 800 };
const TALL = { width: 760, height: 1900 };
/** Enough rows that a list has to be long. */
const MANY = 400;

type Look = 'light' | 'dark' | 'forced-colours';

const folder = resolve(options.store ? 'docs/store/pictures' : options.out);
mkdirSync(folder, { recursive: true });
const extensionDir = await buildExtension('chrome');
const demo = await startDemo();
const { language } = options;
if (language) process.env.LANGUAGE = language; // what Chromium goes by where it is not told otherwise
const driver = await openBrowser('chrome', {
  extensionDir,
  ...(language && { args: [`--lang=${language}`] }),
});
const urlOf = (path: string): string => new URL(path, `http://pigeonpost.localhost:${demo.port}`).href;

try {
  if (language) await inLanguage(language);
  else if (options.store) {
    await turnReadingOn(driver);
    await forTheStores();
  } else {
    await welcome();
    await emptyStates();
    await turnReadingOn(driver);
    await firstVisits();
    await changed();
    await many();
  }
} finally {
  await driver.close();
  await demo.close();
}

/** How a page looks: the person's choice of light and dark, or a system with colours of its own. Nothing moves. */
async function dress(page: Page, look: Look): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced-colours' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.bringToFront(); // a hidden page is never painted
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  console.log(`${name}.png`);
}

/** A page of the extension, ready, in several looks. */
async function views(
  path: string,
  name: string,
  size: typeof POPUP,
  {
    ready,
    looks = ['light'],
  }: { ready?: (view: ExtensionPage) => Promise<unknown>; looks?: readonly Look[] } = {},
): Promise<void> {
  const view = await driver.openExtensionPage(path);
  try {
    await view.page.setViewport(size);
    await ready?.(view);
    for (const look of looks) {
      await dress(view.page, look);
      await shoot(view.page, look === 'light' ? name : `${name}-${look}`);
    }
  } finally {
    await view.close();
  }
}

function saying(part: string): (view: ExtensionPage) => Promise<void> {
  return (view) => view.waitForText(part);
}

async function welcome(): Promise<void> {
  await views(
    'welcome.html',
    'welcome',
    { width: 760, height: 1040 },
    { ready: saying('Where Clausewatch'), looks: ['light', 'dark', 'forced-colours'] },
  );
}

async function emptyStates(): Promise<void> {
  await views('library.html', 'library-empty', WIDE, { ready: saying('Nothing is kept yet') });
  await views('popup.html', 'popup-unreadable', POPUP, { ready: saying('cannot be read') });
}

async function firstVisits(): Promise<void> {
  const page = await driver.newPage();
  await page.goto(urlOf('/help'));
  await popup(page, 'popup-nothing', 'Not recognised');
  for (const { path } of documents.filter((one) => !one.isNew)) await visit(driver, page, urlOf(path));
  await popup(page, 'popup-unchanged', 'Tracked since today');
  await page.close();
}

async function popup(
  page: Page,
  name: string,
  part: string,
  looks: readonly Look[] = ['light'],
): Promise<void> {
  await views(`popup.html?tab=${await driver.tabId(page)}`, name, POPUP, { ready: saying(part), looks });
}

/** The demo's terms, changed since the first visit, with the first change in front. */
async function changedPage(direction: 'ltr' | 'rtl' = 'ltr'): Promise<Page> {
  demo.edition = 'after';
  const page = await driver.newPage();
  await page.setViewport(WIDE);
  await dress(page, 'light');
  await page.evaluateOnNewDocument((dir) => {
    addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', dir));
  }, direction);
  for (const { path } of documents.filter((one) => !one.isNew).toReversed()) {
    await visit(driver, page, urlOf(path));
  }
  await page.bringToFront();
  await until('the panel', () => hasPanel(driver, page));
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await until('the first change', async () => (await readHighlights(page)).current !== undefined);
  return page;
}

async function compared(view: ExtensionPage): Promise<void> {
  await view.click('.cw-service li:nth-child(2) .cw-terms-row');
  await view.click('.cw-history-row button');
  await view.waitFor(() => document.querySelector('.cw-compared') !== null, null);
}

async function sideBySide(view: ExtensionPage): Promise<void> {
  await compared(view);
  await view.click('.cw-compared input[type=checkbox], .cw-comparison input[type=checkbox]');
}

async function forTheStores(): Promise<void> {
  const first = await driver.newPage();
  for (const { path } of documents.filter((one) => !one.isNew)) await visit(driver, first, urlOf(path));
  await first.close();
  const page = await changedPage();
  for (const look of ['dark', 'light'] as const) {
    await dress(page, look);
    await shoot(page, look === 'light' ? 'page' : 'page-dark');
  }
  await page.close();
  await views('library.html', 'library', WIDE, { ready: compared });
  await views('library.html', 'side-by-side', WIDE, { ready: sideBySide });
  await views('options.html', 'settings', WIDE, { ready: saying('What is kept') });
}

async function changed(): Promise<void> {
  const page = await changedPage();
  for (const look of ['dark', 'forced-colours', 'light'] as const) {
    await dress(page, look);
    await shoot(page, look === 'light' ? 'page' : `page-${look}`);
  }
  await popup(page, 'popup', 'Recent changes', ['light', 'dark', 'forced-colours']);
  await page.bringToFront();
  await clickInPanel(driver, page, '.cw-ignore .cw-link-button');
  await shoot(page, 'page-ignore');
  await page.keyboard.press('Escape');
  await clickInPanel(driver, page, '.cw-panel-head .cw-icon-button:nth-of-type(2)');
  await shoot(page, 'page-folded');
  await page.close();
  const mirrored = await changedPage('rtl');
  await shoot(mirrored, 'page-right-to-left');
  await mirrored.close();

  await views(
    'library.html',
    'library',
    { width: 1200, height: 760 },
    { ready: compared, looks: ['light', 'dark'] },
  );
  await views(
    'library.html',
    'library-side-by-side',
    { width: 1200, height: 760 },
    {
      ready: sideBySide,
    },
  );
  await views('options.html', 'settings', TALL, { ready: saying('What is kept'), looks: ['light', 'dark'] });
}

/** What is said in other words has other lengths: the same views, found by their parts instead of their words. */
async function inLanguage(code: string): Promise<void> {
  const shows = (selector: string) => (view: ExtensionPage) =>
    view.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
  await turnReadingOn(driver);
  const page = await driver.newPage();
  await page.setViewport(WIDE);
  for (const edition of ['before', 'after'] as const) {
    demo.edition = edition;
    for (const { path } of documents.filter((one) => !one.isNew).toReversed()) {
      await visit(driver, page, urlOf(path));
    }
  }
  await until('the panel', () => hasPanel(driver, page));
  await clickInPanel(driver, page, '.cw-entry .cw-entry-head');
  await shoot(page, `page-${code}`);
  await clickInPanel(driver, page, '.cw-ignore .cw-link-button');
  await shoot(page, `page-ignore-${code}`);
  const front = await driver.tabId(page);
  await views(`popup.html?tab=${front}`, `popup-${code}`, POPUP, { ready: shows('.cw-change') });
  await views(
    'welcome.html',
    `welcome-${code}`,
    { width: 760, height: 1040 },
    { ready: shows('.cw-reading') },
  );
  await views('options.html', `settings-${code}`, TALL, { ready: shows('.cw-permissions li') });
  await views(
    'library.html',
    `library-${code}`,
    { width: 1200, height: 900 },
    {
      ready: async (view) => {
        await view.click('.cw-service li:nth-child(2) .cw-terms-row');
        await view.click('.cw-history-row button');
        await shows('.cw-compared')(view);
      },
    },
  );
  await page.close();
}

/** A record of years: hundreds of changes, every third unread, an hour apart. */
async function many(): Promise<void> {
  await addServices(driver, MANY, (change, i) => ({
    ...change,
    at: change.at - i * 3_600_000,
    unread: i % 3 === 0 ? 1 : 0,
  }));
  await views('popup.html', 'popup-many', POPUP, { ready: saying('service-0000.example') });
  await views('library.html', 'library-many', WIDE, { ready: saying('service-0000.example') });
}
