/** A thousand open tabs: what is known of each is kept while they are open, and must neither fill up nor slow down. */
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../utils/tabs/states.ts';
import { badgeText, overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

declare const chrome: typeof import('webextension-polyfill');

const TABS = 1000;
/** Tab ids that no open tab has. */
const FIRST_ID = 1_000_000;
/** What an answer may take on a busy machine; alone it takes some milliseconds. */
const ANSWER_MS = 1500;

describe.each(BROWSERS)('a thousand tabs in %s', (kind) => {
  const session = useSession(kind);

  /** Keeps of each tab what a visit of changed terms keeps, at an address so long. */
  function keepTabs(addressLength: number): Promise<{ readonly kept: number; readonly bytes: number }> {
    return session.driver.inBackground(
      async ({ tabs, firstId, length }) => {
        for (let i = 0; i < tabs; i += 1) {
          const address = `service-${i}.example/terms?session=`.padEnd(length, 'x');
          const id = `${address}|en`;
          const version = `${id}#0123456789abcdef`;
          const before = { latestVersion: version, reviewedVersion: version, changedAt: 1_790_000_000_000 };
          const url = `https://${address}`;
          const state = { url, state: 'tracked', termsId: id, made: { version, before } };
          try {
            await chrome.storage.session.set({ [`tab:${firstId + i}`]: state });
          } catch {
            break; // full
          }
        }
        const all = await chrome.storage.session.get(null);
        return {
          kept: Object.keys(all).filter((key) => key.startsWith('tab:')).length,
          bytes: new TextEncoder().encode(JSON.stringify(all)).length,
        };
      },
      { tabs: TABS, firstId: FIRST_ID, length: addressLength },
    );
  }

  const forgetTabs = (): Promise<void> =>
    session.driver.inBackground(() => chrome.storage.session.clear(), null);

  async function changedTerms() {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    return tab;
  }

  it('are a fraction of what session storage holds, and the popup and the badge answer as ever', async () => {
    const tab = await changedTerms();
    const { kept, bytes } = await keepTabs(100);
    expect(kept).toBeGreaterThanOrEqual(TABS);
    expect(bytes).toBeLessThan(2_000_000);
    await visit(session.driver, tab, session.at(truth.terms.path));
    // `visit` forgets what was known of all tabs, to see what is said of its own.
    await keepTabs(100);
    expect(await badgeText(session.driver)).toBe('1');
    const popup = await session.driver.openPopup(tab);
    const tabId = await session.driver.tabId(tab);
    const took = await popup.evaluate(async (id) => {
      const ask = async (name: string, input: unknown) => {
        const start = performance.now();
        const reply = (await chrome.runtime.sendMessage({ to: 'background', name, input })) as {
          ok: boolean;
        };
        if (!reply.ok) throw new Error(JSON.stringify(reply));
        return performance.now() - start;
      };
      return [await ask('overview', { tabId: id }), await ask('markAllRead', null)];
    }, tabId);
    for (const ms of took) expect(ms).toBeLessThan(ANSWER_MS);
    await until('the badge to go', async () => (await badgeText(session.driver)) === '');
    await popup.close();
    await forgetTabs();
  });

  it('with addresses that are pages long leave room for the next page', async () => {
    const tab = await changedTerms();
    const { kept } = await keepTabs(8000);
    // Chrome holds 10 MB; Firefox sets no bound.
    if (kind === 'chrome') expect(kept).toBeLessThan(TABS);
    await tab.goto(session.at(truth.terms.path));
    await until('the change to be kept', async () => (await badgeText(session.driver)) === '1');
    const { page } = await overviewOf(session.driver, tab);
    expect(page).toMatchObject({ state: 'tracked', change: { unread: 1 } });
    const id = await session.driver.tabId(tab);
    const state = await session.driver.inBackground(async (tabId) => {
      const { [`tab:${tabId}`]: found } = await chrome.storage.session.get(`tab:${tabId}`);
      return found as TabState | undefined;
    }, id);
    expect(state).toMatchObject({ state: 'tracked', made: { before: { changedAt: expect.any(Number) } } });
    await forgetTabs();
  });
});
