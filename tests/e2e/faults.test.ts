import { describe, expect, it } from 'vitest';
import { readHighlights } from '../support/browser/highlights.ts';
import { clickInPanel, hasPanel, inPanel } from '../support/browser/panel.ts';
import type { Driver } from '../support/browser/types.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('bad input in %s', (kind) => {
  const session = useSession(kind);

  it.each([
    ['/bad/empty', 'empty'],
    ['/bad/huge', 'too-large'],
    ['/bad/restless', 'restless'],
  ])('says so of %s, and the page works', async (path, fault) => {
    const tab = await session.page();
    const state = await visit(session.driver, tab, session.at(path));
    expect(state).toMatchObject(fault === 'empty' ? {} : { state: 'fault', fault });
    const popup = await session.driver.openPopup(tab);
    await until('a sentence', async () => (await popup.text()).length > 40);
    await popup.close();
    expect(await tab.evaluate(() => 1 + 1)).toBe(2);
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(0);
  });

  it('reads a page nested five thousand deep', async () => {
    const tab = await session.page();
    expect((await visit(session.driver, tab, session.at('/bad/deep'))).state).toBe('tracked');
  });

  it('goes on where it was after the background was stopped', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    await session.driver.stopBackground();
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
  });

  it('says in one sentence that storage fails, loses nothing, and recovers', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    await breakWrites(session.driver);
    session.demo.edition = 'after';
    const state = await visit(session.driver, tab, session.at(truth.terms.path));
    expect(state).toMatchObject({ state: 'fault', fault: 'storage' });
    expect(await hasPanel(session.driver, tab)).toBe(false);
    const { fault } = await overviewOf(session.driver, tab);
    expect(fault).toMatch(/disk is full/);
    await mendWrites(session.driver);
    await visit(session.driver, tab, session.at(truth.terms.path));
    await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
    expect((await overviewOf(session.driver, tab)).fault).toBeNull();
  });

  it('says in the panel that a change could not be marked as read, and lets the person try again', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    await until('the panel', () => hasPanel(session.driver, tab));
    await breakWrites(session.driver);
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the sentence', () =>
      inPanel(session.driver, tab, (root) => /disk is full/.test(root.textContent ?? ''), null),
    );
    expect((await readHighlights(tab)).added).toHaveLength(1);
    await mendWrites(session.driver);
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(0);
  });
});

/** The database is taken away as a failing disk takes it: from now on it cannot be written. */
function breakWrites(driver: Driver): Promise<void> {
  return driver.inBackground(() => {
    const real = IDBDatabase.prototype.transaction;
    Object.assign(globalThis, { realTransaction: real });
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') throw new DOMException('the disk is full', 'QuotaExceededError');
      return real.call(this, names, mode, options);
    };
  }, null);
}

function mendWrites(driver: Driver): Promise<void> {
  return driver.inBackground(() => {
    const { realTransaction } = globalThis as unknown as { realTransaction: IDBDatabase['transaction'] };
    IDBDatabase.prototype.transaction = realTransaction;
  }, null);
}
