import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Overview } from '../../utils/messaging/protocol.ts';
import type { Terms, Watch } from '../../utils/record/types.ts';
import { askFrom } from '../support/browser/ask.ts';
import { notifications } from '../support/browser/notifications.ts';
import type { ExtensionPage } from '../support/browser/types.ts';
import { visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { type HostileSite, startHostileSite } from '../support/hostile-site.ts';
import { BROWSERS, useSession } from './session.ts';

declare const chrome: typeof import('webextension-polyfill');

const HOUR_MS = 3_600_000;

/** Whatever these pages do, nothing of it is a change. By page: what the watch says after a check. */
const OUTCOMES: Readonly<Record<string, Partial<Watch> | { readonly lastFailure: object }>> = {
  '304': { failures: 0, lastAnswer: expect.objectContaining({ unmodified: 1 }) },
  'lying-etag': { failures: 0, lastAnswer: expect.objectContaining({ unmodified: 1 }) },
  loop: { lastFailure: { outcome: 'unreachable' } },
  '404': { lastFailure: { outcome: 'gone' } },
  '403': { lastFailure: { outcome: 'blocked' } },
  '503': { lastFailure: { outcome: 'unreachable' } },
  'bot-check': { lastFailure: { outcome: 'blocked' } },
  login: { lastFailure: { outcome: 'needs-login' } },
  cut: { lastFailure: { outcome: 'unreachable' } },
  'too-large': { lastFailure: { outcome: 'unreachable' } },
  'wrong-charset': { failures: 0, glimpse: null },
  compressed: { failures: 0, glimpse: null },
  empty: { lastFailure: { outcome: 'needs-visit' } },
  scripted: { lastFailure: { outcome: 'needs-visit' }, agreed: false },
  'moved-changed': { lastFailure: { outcome: 'moved' } },
};

describe.each(BROWSERS)('a hostile site in %s', (kind) => {
  const session = useSession(kind, { grantOnRequest: ['notifications'] });
  let site: HostileSite;
  let popup: ExtensionPage | null = null;

  beforeEach(async () => {
    site = await startHostileSite();
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
    await site.close();
  });

  const idOf = (name: string): string => `${new URL(site.url).host}/${name}/terms|en`;

  /** Asks the background as the popup does. */
  async function ask<T>(name: string, input: object): Promise<T> {
    popup ??= await session.driver.openExtensionPage('popup.html');
    return askFrom(popup, name, input);
  }

  /** The watch of a page as it is kept. */
  const watchOf = (name: string): Promise<Watch | null> =>
    session.driver.inBackground(async (id) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('clausewatch');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const terms = await new Promise<Terms>((resolve, reject) => {
        const reading = db.transaction('terms').objectStore('terms').get(id);
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
      db.close();
      return terms.watch;
    }, idOf(name));

  const checkNow = async (name: string): Promise<Watch> => {
    const { watch } = await ask<Terms>('checkNow', { termsId: idOf(name) });
    if (!watch) throw new Error(`${name} is not watched`);
    return watch;
  };

  /** Visits pages, then watches them with one click: they are one service. Checks come only when they are asked for. */
  async function watchAll(names: readonly string[]): Promise<void> {
    const settings = { watchIntervalMs: HOUR_MS, secondLookMs: 1000 };
    await session.driver.inBackground((kept) => chrome.storage.sync.set(kept), settings);
    const tab = await session.page();
    for (const name of names) {
      const state = await visit(session.driver, tab, `${site.url}/${name}/terms`);
      expect(state, name).toMatchObject({ state: 'tracked', termsId: idOf(name) });
    }
    const inFront = await session.driver.openPopup(tab);
    await inFront.click('[role="switch"]');
    for (const name of names) {
      await until(`the first check of ${name}`, async () => {
        const watch = await watchOf(name);
        return watch !== null && (watch.lastSuccessAt ?? watch.lastFailure) !== null;
      });
    }
    await inFront.close();
    await tab.goto('about:blank');
  }

  /** Those of an earlier test's site stay until they are clicked. */
  async function notificationsOfSite() {
    const { host } = new URL(site.url);
    return (await notifications(session.driver)).filter(({ id }) => id.includes(host));
  }

  async function expectSilence(): Promise<void> {
    expect(await notificationsOfSite()).toEqual([]);
    expect((await ask<Overview>('overview', { tabId: null })).unreadCount).toBe(0);
  }

  it('has a state for each failure, and none is a change', { timeout: 90_000 }, async () => {
    await watchAll([...Object.keys(OUTCOMES), 'drip']);
    site.isHostile = true;
    const dripping = checkNow('drip'); // it takes as long as we wait for a page; meanwhile the others are asked for
    for (const [name, outcome] of Object.entries(OUTCOMES)) {
      expect(await checkNow(name), name).toMatchObject(outcome);
    }
    expect(await dripping).toMatchObject({ lastFailure: { outcome: 'unreachable' } });
    expect(site.requests.at(-1)?.headers.cookie).toBeUndefined();
    await expectSilence();
  });

  it('is followed where a page moves and keeps its words', async () => {
    await watchAll(['moved-whole']);
    site.isHostile = true;
    expect(await checkNow('moved-whole')).toMatchObject({
      failures: 0,
      movedTo: `${site.url}/elsewhere/moved-whole`,
    });
    await expectSilence();
  });

  it('is left alone, with all of its pages, for as long as it asks', async () => {
    await watchAll(['429', 'compressed']);
    site.isHostile = true;
    const { lastFailure, notBefore } = await checkNow('429');
    expect(lastFailure).toMatchObject({ outcome: 'blocked' });
    expect(notBefore).toBeGreaterThan(Date.now() + 0.9 * HOUR_MS);
    const asked = site.requests.length;
    expect((await checkNow('compressed')).notBefore).toBe(notBefore);
    expect((await checkNow('429')).notBefore).toBe(notBefore);
    expect(site.requests.length).toBe(asked);
    await expectSilence();
  });

  it('is told of for what two looks see, not for what flips back', async () => {
    await watchAll(['flip-flop', 'changed']);
    site.isHostile = true;
    expect((await checkNow('flip-flop')).glimpse).not.toBeNull();
    await until('the second look', async () => (await watchOf('flip-flop'))?.passed === 1);
    expect(await watchOf('flip-flop')).toMatchObject({ glimpse: null, toTell: [], told: [] });
    await expectSilence();

    expect((await checkNow('changed')).glimpse).not.toBeNull();
    const shown = await until('the notification', async () => {
      const all = await notificationsOfSite();
      return all.length > 0 && all;
    });
    expect(shown).toHaveLength(1);
    await until('it to count as told', async () => (await watchOf('changed'))?.told.length === 1);
  });

  it('is watched with the pages that are opened later', async () => {
    await watchAll(['compressed']);
    site.isHostile = true;
    const tab = await session.page();
    await visit(session.driver, tab, `${site.url}/later/terms`);
    await until('the joining page to agree', async () => (await watchOf('later'))?.agreed === true);
    await expectSilence();
  });

  it('is not believed for ever that nothing is new', async () => {
    await watchAll(['lying-etag']);
    site.isHostile = true;
    for (let i = 0; i < 5; i += 1) expect((await checkNow('lying-etag')).glimpse).toBeNull();
    expect((await checkNow('lying-etag')).glimpse).not.toBeNull();
  });
});
