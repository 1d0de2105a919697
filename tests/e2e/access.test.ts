/** Reading by itself: off after the installation, turned on by one click, taken back at any time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import type { Watch } from '../../utils/record/types.ts';
import { ask } from '../support/browser/ask.ts';
import { violationsInPage } from '../support/browser/axe.ts';
import { readHighlights } from '../support/browser/highlights.ts';
import { turnReadingOn, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, type OpenSession, openSession } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

describe.each(BROWSERS)('reading by itself in %s', (kind) => {
  let session: OpenSession;
  beforeAll(async () => {
    session = await openSession(kind, { readsAlone: false });
  });
  afterAll(async () => {
    await session.driver.close();
    await session.demo.close();
  });

  it('is off after the installation, and the page that says so is open', async () => {
    const { driver } = session;
    await until('the welcome page', () =>
      driver.inBackground(
        async () => (await chrome.tabs.query({})).some(({ title }) => title?.startsWith('Welcome')),
        null,
      ),
    );
    const allowed = await driver.inBackground(
      async () => (await chrome.permissions.getAll()).origins ?? [],
      null,
    );
    expect(allowed).toEqual([]);
  });

  it('is turned on by one click, and marks what changes from then on', async () => {
    const { driver, demo } = session;
    await turnReadingOn(driver);
    const page = await driver.newPage();
    expect(await visit(driver, page, session.at(truth.terms.path))).toMatchObject({ state: 'tracked' });
    demo.edition = 'after';
    await visit(driver, page, session.at(truth.terms.path));
    await until('marks', async () => Object.keys(await readHighlights(page)).length > 0);
    await page.close();
  });

  it('says that a watched service is shut out once it is taken back, and goes on when it is allowed again', async () => {
    const { driver } = session;
    const page = await driver.newPage();
    await visit(driver, page, session.at(truth.terms.path));
    const popup = await driver.openPopup(page);
    await popup.click('.cw-switch');
    await popup.waitForText('Last read');

    const settings = await driver.openExtensionPage('options.html');
    await settings.click('.cw-reading .cw-link-button');
    await settings.waitForText('Without it');
    const watch = async (): Promise<Watch | null | undefined> => {
      const [entry] = await ask<readonly LibraryEntry[]>(driver, 'library', null);
      return entry?.terms.watch;
    };
    await until(
      'the watch to be shut out',
      async () => (await watch())?.lastFailure?.outcome === 'not-allowed',
    );

    await settings.click('.cw-reading .cw-button-main');
    await until('the watch to go on', async () => (await watch())?.failures === 0);
    await settings.close();
    await popup.close();
    await page.close();
  });

  it('is listed with all that was allowed, and taken back there too', async () => {
    const { driver } = session;
    const settings = await driver.openExtensionPage('options.html');
    await settings.waitForText('Reading every site');
    expect(await violationsInPage(settings)).toEqual([]);
    await settings.click('.cw-permissions [aria-label$="Reading every site"]');
    await settings.waitForText('Reading every site is no longer allowed.');
    await settings.waitForText('Without it'); // the choice above has noticed
    const origins = await driver.inBackground(
      async () => (await chrome.permissions.getAll()).origins ?? [],
      null,
    );
    expect(origins.filter((pattern) => /^https?:\/\/\*\//.test(pattern))).toEqual([]);
    await settings.close();
  });
});
