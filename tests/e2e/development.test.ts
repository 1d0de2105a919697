/** `npm run dev` as who edits the extension finds it: it works, its pages are dressed, and an edit arrives in them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { readHighlights } from '../support/browser/highlights.ts';
import { visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, type OpenSession, openSession } from './session.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe.each(BROWSERS)('development in %s', (kind) => {
  let wxt: ChildProcess;
  let said = '';
  let session: OpenSession;

  beforeAll(async () => {
    wxt = spawn(
      process.execPath,
      ['scripts/dev.ts', '--no-browser', ...(kind === 'firefox' ? ['--firefox'] : [])],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: undefined },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [wxt.stdout, wxt.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    await until('the first build', () => said.includes('Ready: ') || wxt.exitCode !== null, 30_000);
    if (wxt.exitCode !== null) throw new Error(`npm run dev ended: ${said}`);
    session = await openSession(kind, { extensionDir: join(ROOT, '.output', `${kind}-dev`) });
  });

  afterAll(async () => {
    await session?.driver.close();
    await session?.demo.close();
    const ended = wxt.exitCode === null ? once(wxt, 'exit') : undefined;
    wxt.kill('SIGINT');
    await ended;
  });

  it('marks what changed', async () => {
    const { driver, demo, at } = session;
    const page = await driver.newPage();
    await visit(driver, page, at('/terms'));
    demo.edition = 'after';
    await visit(driver, page, at('/terms'));
    await until('the marks', async () => Object.keys(await readHighlights(page)).length > 0);
    await page.close();
  });

  it.each([
    ['popup.html', 'Clausewatch'],
    ['options.html', 'Clausewatch settings'],
    ['welcome.html', 'Clausewatch'],
    ['library.html', 'Library'],
  ])('dresses %s', async (name, text) => {
    const page = await session.driver.openExtensionPage(name);
    await page.waitForText(text);
    await page.waitFor(
      () =>
        [...document.querySelectorAll('main, div')].some((one) =>
          getComputedStyle(one).fontFamily.includes('system-ui'),
        ),
      null,
    );
    await page.close();
  });

  it('loads a page again whose source was written', async () => {
    const page = await session.driver.openExtensionPage('options.html');
    await page.waitForText('Clausewatch');
    await page.evaluate(() => {
      document.documentElement.dataset.old = '';
    }, null);
    const isNew = () => page.evaluate(() => document.documentElement.dataset.old === undefined, null);
    // Written again while nothing comes: a page may not listen yet.
    await until('the page to be loaded again', () => {
      utimesSync(join(ROOT, 'entrypoints/options/index.html'), new Date(), new Date());
      return until('one writing to arrive', isNew, 4000);
    });
    await page.close();
  });
});
