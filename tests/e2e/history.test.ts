/** The record in real browsers: a worker that is stopped at any moment, a database from the future. */
import { describe, expect, it } from 'vitest';
import type { LibraryEntry, TermsHistory } from '../../utils/messaging/protocol.ts';
import { ask } from '../support/browser/ask.ts';
import type { Driver } from '../support/browser/types.ts';
import { visit } from '../support/browser/visit.ts';
import { BROWSERS, openSession, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('the record in %s', (kind) => {
  const session = useSession(kind);

  it('is whole after a worker that was stopped at any moment', { timeout: 240_000 }, async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    for (let round = 0; round < ROUNDS; round += 1) {
      session.demo.edition = round % 2 === 0 ? 'after' : 'before';
      await tab.goto(session.at(truth.terms.path), { waitUntil: 'domcontentloaded' });
      await pause((round * LONGEST_VISIT_MS) / ROUNDS);
      await session.driver.stopBackground();
      await expectWhole(session.driver);
    }
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    const [entry] = await library(session.driver);
    expect(entry?.versionCount).toBe(2);
    await expectWhole(session.driver);
  });
});

describe.each(BROWSERS)('a database that a newer Clausewatch wrote, in %s', (kind) => {
  it('is left alone, with a sentence that says why', async () => {
    const session = await openSession(kind);
    try {
      const page = await session.driver.openExtensionPage('popup.html');
      await page.evaluate(makeFuture, null);
      await session.driver.stopBackground();
      const tab = await session.driver.newPage();
      await visit(session.driver, tab, session.at(truth.terms.path));
      const popup = await session.driver.openPopup(tab);
      await popup.waitForText('written by a newer Clausewatch');
      await popup.close();
      expect(await page.evaluate(readFuture, null)).toBe('kept');
      await page.close();
    } finally {
      await session.driver.close();
      await session.demo.close();
    }
  });
});

/** How often the worker is stopped, each time a little later in the visit. */
const ROUNDS = 16;
/** A visit of the demo's page is recorded within this. */
const LONGEST_VISIT_MS = 800;

/** Not a wait for something to be done: the moment at which it is interrupted. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const library = (driver: Driver): Promise<readonly LibraryEntry[]> => ask(driver, 'library', null);
const history = (driver: Driver, termsId: string): Promise<TermsHistory> =>
  ask(driver, 'history', { termsId });

/** Every version can be read and compared, and what terms and changes name is there. */
async function expectWhole(driver: Driver): Promise<void> {
  for (const { terms } of await library(driver)) {
    const { versions, changes } = await history(driver, terms.id);
    const ids = versions.map(({ id }) => id);
    expect(ids).toContain(terms.latestVersion);
    expect(ids).toContain(terms.reviewedVersion);
    for (const { from, to } of changes) expect(ids).toEqual(expect.arrayContaining([from, to]));
    for (const id of ids) {
      expect(await ask(driver, 'compare', { from: ids[0], to: id })).toBeInstanceOf(Array);
    }
  }
}

/** In a page of the extension: the database as a later schema would have it. */
async function makeFuture(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('clausewatch', 1000);
  opening.onupgradeneeded = () => opening.result.createObjectStore('future').put('kept', 'key');
  (await done(opening)).close();
}

async function readFuture(): Promise<unknown> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('clausewatch'));
  const kept = await done(db.transaction('future').objectStore('future').get('key'));
  db.close();
  return kept;
}
