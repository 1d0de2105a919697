import { describe, expect, it } from 'vitest';
import type { Overview } from '../../utils/messaging/protocol.ts';
import { askFrom } from '../support/browser/ask.ts';
import { readHighlights } from '../support/browser/highlights.ts';
import { clickNotification, notifications } from '../support/browser/notifications.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

/** Two readings in a tab, each after the page has settled. */
const TWO_READINGS_MS = 40_000;

declare const chrome: typeof import('webextension-polyfill');

describe.each(BROWSERS)('a watch in %s', (kind) => {
  const session = useSession(kind, { grantOnRequest: ['notifications'] });

  /** Visits a page, then watches it with a click in the popup, checks a second apart. */
  async function watch(path: string) {
    await session.driver.inBackground(
      () => chrome.storage.sync.set({ watchIntervalMs: 1500, secondLookMs: 1000 }),
      null,
    );
    const tab = await session.page();
    await visit(session.driver, tab, session.at(path));
    const popup = await session.driver.openPopup(tab);
    await popup.click('[role="switch"]');
    await until('the first check', async () => {
      const { page } = await overviewOf(session.driver, tab);
      return page.state === 'tracked' && page.terms.watch?.lastSuccessAt != null;
    });
    await popup.close();
    return tab;
  }

  const shown = async (): Promise<string[]> => (await notifications(session.driver)).map(({ id }) => id);

  it('notifies once of a change, and a click opens the page at the clause', async () => {
    const tab = await watch(truth.terms.path);
    expect(await shown()).toEqual([]);
    await tab.goto('about:blank');
    session.demo.edition = 'after';
    const [id] = await until('the notification', async () => {
      const ids = await shown();
      return ids.length > 0 && ids;
    });
    expect(await shown()).toHaveLength(1);
    const requests = session.demo.requests.filter((one) => one.path.startsWith(truth.terms.path));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.at(-1)?.headers.cookie).toBeUndefined();

    await session.driver.stopBackground();
    await clickNotification(session.driver, id ?? '');
    const opened = await until('the page to open', async () =>
      (await session.driver.browser.pages()).find((page) => page.url() === session.at(truth.terms.path)),
    );
    await until('the clause to be current', async () => (await readHighlights(opened)).current?.length === 1);
    expect(await shown()).toEqual([]);
    await opened.close();
  });

  it('offers the other terms of the service, and keeps one when asked', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('of terms at');
    const offered = async () => {
      const { page } = await overviewOf(session.driver, tab);
      return page.state === 'tracked' ? page.offers.map(({ url }) => new URL(url).pathname) : [];
    };
    const before = await offered();
    expect(before).toContain(truth.privacy.path);
    expect(before).not.toContain(truth.terms.path);
    await popup.click('.cw-offers summary');
    await popup.click(`.cw-offers li:has(a[href$="${truth.privacy.path}"]) button`);
    await until('it to be kept', async () => !(await offered()).includes(truth.privacy.path));
    await popup.close();
  });

  it('takes a failing site for a failure, not for a change', async () => {
    const tab = await watch(truth.privacy.path);
    session.demo.override(truth.privacy.path, (_request, response) => {
      response.writeHead(503).end('busy');
    });
    const failure = await until('the failure', async () => {
      const { page } = await overviewOf(session.driver, tab);
      return (page.state === 'tracked' && page.terms.watch?.lastFailure) || undefined;
    });
    session.demo.override(truth.privacy.path, null);
    expect(failure).toMatchObject({ outcome: 'unreachable' });
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(0);
    expect(await shown()).toEqual([]);
  });

  it('shows what it finds in a popup that is open', async () => {
    const tab = await watch(truth.terms.path);
    const popup = await session.driver.openPopup(tab);
    session.demo.edition = 'after';
    await popup.waitForText('Recent changes');
    await popup.close();
  });

  it('sets its alarm again after the background was stopped', async () => {
    await watch(truth.terms.path);
    const before = session.demo.requests.length;
    await session.driver.stopBackground();
    await until('another check', () => session.demo.requests.length > before);
  });

  it('stops when the watch is switched off', async () => {
    const tab = await watch(truth.terms.path);
    const popup = await session.driver.openPopup(tab);
    await popup.click('[role="switch"]');
    await until('the alarm to go', async () => {
      const alarm = await session.driver.inBackground(
        async () => (await chrome.alarms.get('watch')) ?? null,
        null,
      );
      return alarm === null;
    });
    await popup.close();
  });

  it('reads a page that needs scripts in a background tab, where that is allowed', async () => {
    await session.driver.inBackground(
      () => chrome.storage.sync.set({ watchIntervalMs: 1500, secondLookMs: 1000 }),
      null,
    );
    const tab = await session.page();
    await visit(session.driver, tab, session.at('/late/terms'));
    const popup = await session.driver.openPopup(tab);
    await popup.click('[role="switch"]');
    const tabId = await session.driver.tabId(tab);
    // By this one popup: each one that is opened is a window of its own here.
    const overview = () => askFrom<Overview>(popup, 'overview', { tabId });
    const watchOf = async () => {
      const { page } = await overview();
      return page.state === 'tracked' ? page.terms.watch : null;
    };
    await until('the failure', async () => (await watchOf())?.lastFailure?.outcome === 'needs-visit');

    await session.driver.inBackground(() => chrome.storage.sync.set({ mayOpenTabs: true }), null);
    await until('a success', async () => (await watchOf())?.lastSuccessAt != null);
    expect((await overview()).unreadCount).toBe(0);
    session.demo.edition = 'after';
    const isTold = async () => (await shown()).some((id) => id.includes('/late/'));
    await until('the notification', isTold, TWO_READINGS_MS);
    expect((await overview()).unreadCount).toBe(1);
    await session.driver.inBackground(() => chrome.storage.sync.set({ mayOpenTabs: false }), null);
    await until('its tab to be closed', async () => {
      const open = await session.driver.inBackground(() => chrome.tabs.query({}), null);
      return open.filter(({ url }) => url?.includes('/late/')).length === 1; // the one that was visited
    });
    await popup.close();
  });
});
