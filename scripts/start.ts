/**
 * `npm start`: shows what Clausewatch does. Builds the extension, opens a browser with it, visits the terms of a
 * fictional service, lets the service change them, visits again, and leaves you on the page with the changes marked.
 *
 *     --firefox    in Firefox instead of Chromium
 *     --headless   without a window (the default where there is no display): prints what was found and takes pictures
 *     --out DIR    where the pictures go (default: shots)
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { documents } from '../demo/documents/all.ts';
import { type DemoServer, startDemo } from '../demo/server.ts';
import { readHighlights } from '../tests/support/browser/highlights.ts';
import { openBrowser } from '../tests/support/browser/open.ts';
import '../tests/support/i18n.ts';
import type { Driver } from '../tests/support/browser/types.ts';
import { overviewOf, turnReadingOn, visit } from '../tests/support/browser/visit.ts';
import { until } from '../tests/support/browser/wait.ts';
import { topicTitle } from '../utils/topics/taxonomy.ts';
import { buildExtension } from './support/build.ts';
import { hasDisplay } from './support/display.ts';

const { values: options } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: !hasDisplay() },
    out: { type: 'string', default: 'shots' },
  },
});
const kind = options.firefox ? 'firefox' : 'chrome';
const say = (words: string): void => console.log(words);

let demo: DemoServer | undefined;
let driver: Driver | undefined;
let isStopping = false;
process.once('SIGINT', () => void stop('\nStopping.'));
process.once('SIGTERM', () => void stop('\nStopping.'));

try {
  await run();
} catch (error) {
  if (!isStopping) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    await stop('');
  }
}

async function run(): Promise<void> {
  say(`Building the extension for ${kind === 'chrome' ? 'Chromium' : 'Firefox'}...`);
  const extensionDir = await buildExtension(kind);
  demo = await startDemo();
  say(`Demo site: ${urlOf('/')}`);
  say('Opening the browser...');
  driver = await openBrowser(kind, { extensionDir, headless: options.headless });
  say('Turning reading on, on the page that opens after the installation...');
  await turnReadingOn(driver);
  const page = await driver.newPage();
  const visited = documents.filter((document) => !document.isNew);

  for (const { title, path } of visited) {
    say(`First visit: ${title}. Clausewatch keeps it; there is nothing to compare with yet.`);
    await visit(driver, page, urlOf(path));
  }
  say('Now the service changes its terms, quietly...');
  demo.edition = 'after';
  for (const { title, path } of visited.toReversed()) {
    say(`Second visit: ${title}.`);
    await visit(driver, page, urlOf(path));
  }
  await until('the marks', async () => Object.keys(driver ? await readHighlights(page) : {}).length > 0);
  await tellChanges(driver, page);

  if (options.headless) {
    await takePictures(driver, page);
    await stop('');
  } else {
    say('\nThe browser stays open on the terms: look at the marks, try the panel and the toolbar button.');
    say('Ctrl-C here, or closing the browser, ends it.');
    driver.browser.once('disconnected', () => void stop('The browser was closed.'));
  }
}

/** Prints what the extension found, as its own popup would be told. */
async function tellChanges(browser: Driver, page: Page): Promise<void> {
  const { changes } = await overviewOf(browser, page);
  for (const { terms, change } of changes) {
    say(`\n${terms.service}, ${terms.termsType} (${terms.url})`);
    for (const clause of change.clauses) {
      if (clause.significance === 'editorial' && clause.kind !== 'moved') continue;
      const topics = clause.topics.filter((one) => one.inChange).map((one) => topicTitle(one.topic));
      say(
        `  ${clause.kind.padEnd(8)} ${clause.summary}${topics.length > 0 ? `  [${topics.join(', ')}]` : ''}`,
      );
      for (const link of clause.newLinks) say(`           newly linked: ${link.text} (${link.url})`);
    }
  }
}

async function takePictures(browser: Driver, page: Page): Promise<void> {
  const folder = resolve(options.out);
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 800 });
  // To the first change, as the person would go.
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await until('the first change', async () => (await readHighlights(page)).current !== undefined);
  await page.screenshot({ path: join(folder, `${kind}-page.png`) as `${string}.png` });
  const popup = await browser.openPopup(page);
  await popup.waitForText('Recent changes');
  await popup.page.setViewport({ width: 380, height: 600 });
  await popup.screenshot(join(folder, `${kind}-popup.png`));
  await popup.close();
  const library = await browser.openExtensionPage('library.html');
  await library.page.setViewport({ width: 1200, height: 760 });
  await library.click('.cw-service li:nth-child(2) .cw-terms-row');
  await library.click('.cw-history-row button');
  await library.waitFor(() => document.querySelector('.cw-compared') !== null, null);
  await library.screenshot(join(folder, `${kind}-library.png`));
  await library.close();
  say(`\nPictures of the page, the popup and the library: ${join(folder, `${kind}-*.png`)}`);
}

/** Ends browser and demo site, whatever is under way. */
async function stop(words: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (words) say(words);
  await driver?.close().catch(() => undefined);
  await demo?.close().catch(() => undefined);
  process.exit();
}

/** Browsers resolve every name under localhost to this machine, so the fictional service can have a name. */
function urlOf(path: string): string {
  return new URL(path, `http://pigeonpost.localhost:${demo?.port}`).href;
}
