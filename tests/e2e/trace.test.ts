/** Forgetting leaves no trace: what is left of the extension's storage is read raw, and must not name the service. */
import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import { ask } from '../support/browser/ask.ts';
import { visit } from '../support/browser/visit.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

describe.each(BROWSERS)('a forgotten service in %s', (kind) => {
  const session = useSession(kind);

  it('is named nowhere in what is kept', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.privacy.path));
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    const entries = await ask<readonly LibraryEntry[]>(session.driver, 'library', null);
    const [of, privacy] = ['Terms of Service', 'Privacy Policy'].map(
      (type) => entries.find(({ terms }) => terms.termsType === type)?.terms,
    );
    if (!of || !privacy) throw new Error('the demo’s terms were not kept');
    await ask(session.driver, 'setWatch', { termsId: of.id, watching: true });
    await ask(session.driver, 'notTerms', { termsId: privacy.id });
    const host = new URL(session.at('/')).host;
    expect(await everything()).toContain(host);

    await tab.goto('about:blank');
    await ask(session.driver, 'forgetService', { service: of.service });
    expect(await everything()).not.toContain(host);
  });

  /** All that the extension keeps, as JSON: the database, and each of the browser's storages. */
  async function everything(): Promise<string> {
    const page = await session.driver.openExtensionPage('popup.html');
    try {
      return await page.evaluate(async () => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const db = await done(indexedDB.open('clausewatch'));
        const names = [...db.objectStoreNames];
        const tx = db.transaction(names);
        const records = await Promise.all(
          names.flatMap((name) => [
            done(tx.objectStore(name).getAllKeys() as IDBRequest<unknown>),
            done(tx.objectStore(name).getAll() as IDBRequest<unknown>),
          ]),
        );
        db.close();
        const { local, session: open, sync } = chrome.storage;
        const kept = await Promise.all([local, open, sync].map((area) => area.get(null)));
        const alarms = await chrome.alarms.getAll();
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return JSON.stringify([records, kept, alarms, scripts]);
      }, null);
    } finally {
      await page.close();
    }
  }
});
