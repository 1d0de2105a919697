/** One handler per message. Each checks what it was sent, then passes it on. */

import { browser } from '../../utils/browser.ts';
import { filterChanges } from '../../utils/filter.ts';
import { leaveAlone, stopLeavingAlone } from '../../utils/left-alone.ts';
import { message, messageOf } from '../../utils/messages.ts';
import { checkedFault } from '../../utils/messaging/check-report.ts';
import type { Handlers, Speaker } from '../../utils/messaging/handle.ts';
import type { BackgroundProtocol, ListedChange, PageStatus } from '../../utils/messaging/protocol.ts';
import { sendToReader } from '../../utils/messaging/send.ts';
import { offersOf } from '../../utils/record/links.ts';
import { serviceOf } from '../../utils/record/service.ts';
import type { Change, Terms } from '../../utils/record/types.ts';
import { StoreError } from '../../utils/store/errors.ts';
import { store } from '../../utils/store/store.ts';
import { withdrawAll, withdrawItem } from '../../utils/sync/items.ts';
import { giveUpTab } from '../../utils/tabs/background-tab.ts';
import { injectReader } from '../../utils/tabs/inject.ts';
import { currentFault, setTabState, tabState } from '../../utils/tabs/states.ts';
import { canonicalUrl } from '../../utils/terms/address.ts';
import { archiveHandlers, checkShows } from './archive.ts';
import { tellFault } from './boundary.ts';
import { tellServices, watchedElsewhere } from './following.ts';
import { afterForgetting } from './forgetting.ts';
import { forgetAll, forgetService, forgetTerms, ignorePart, review, reviewAll } from './keeper.ts';
import { libraryHandlers } from './library.ts';
import { afterReading } from './reading.ts';
import { start } from './start.ts';
import { receiveVisit } from './visits.ts';
import { check, chooseForService, keepLink, keepOffered, openChange, setWatch } from './watching.ts';

/** How many changes the popup is given at a time. */
const LISTED = 200;

export const handlers: Handlers<BackgroundProtocol> = {
  ...libraryHandlers,
  ...archiveHandlers,

  mayBeTerms: {
    from: 'page',
    handle: async (_input, speaker) => {
      await injectReader(tabOf(speaker));
      return null;
    },
  },

  recordVisit: { from: 'page', handle: (report, speaker) => receiveVisit(report, speaker) },

  reportFault: {
    from: 'page',
    handle: async (said, speaker) => {
      const { url, fault } = checkedFault(said);
      giveUpTab(tabOf(speaker));
      await setTabState(tabOf(speaker), { state: 'fault', fault, url });
      return null;
    },
  },

  markRead: {
    from: 'both',
    handle: async ({ changeId }, speaker) => {
      await shownChange(speaker, changeId);
      const change = await review(changeId);
      if (change) {
        await afterReading([change]);
        await tellServices([change.service]);
      }
      return null;
    },
  },

  notTerms: {
    from: 'both',
    handle: async ({ termsId }, speaker) => {
      await checkShows(speaker, termsId);
      const terms = await store.terms(termsId);
      if (!terms) return null;
      await leaveAlone(terms.canonicalUrl);
      await forgetTerms(termsId);
      await tellServices([terms.service]);
      await afterForgetting();
      return null;
    },
  },

  ignorePart: {
    from: 'both',
    handle: async ({ changeId, index }, speaker) => {
      const change = await shownChange(speaker, changeId);
      if (!change?.clauses[index]) return change ?? null;
      const left = await ignorePart(changeId, index);
      if (!left) {
        await afterReading([change]);
        await tellServices([change.service]);
      }
      return left;
    },
  },

  keepLink: {
    from: 'both',
    handle: async ({ changeId, url }, speaker) => {
      await shownChange(speaker, changeId);
      return keepLink(changeId, url);
    },
  },

  markAllRead: {
    from: 'extension',
    handle: async () => {
      const read = await reviewAll();
      await afterReading(read);
      await tellServices(read.map(({ service }) => service));
      return null;
    },
  },

  overview: {
    from: 'extension',
    handle: async ({ tabId, limit = LISTED }) => {
      try {
        const most = Math.min(LISTED, limit);
        const [page, recent, count, unreadCount, elsewhere] = await Promise.all([
          pageStatus(tabId),
          store.recentChanges(most),
          store.countChanges(),
          store.countUnread(),
          watchedElsewhere(),
        ]);
        const changes = await listed(recent);
        const hasMore = count > most;
        return { page, changes, hasMore, unreadCount, elsewhere, fault: await faultToTell() };
      } catch (error) {
        await tellFault(error);
        return {
          page: { state: 'fault', fault: 'storage' },
          changes: [],
          hasMore: false,
          unreadCount: 0,
          elsewhere: [],
          fault: await currentFault(),
        };
      }
    },
  },

  findChanges: {
    from: 'extension',
    handle: async (filter) => {
      const all = await listed(await store.recentChanges(Number.POSITIVE_INFINITY));
      return filterChanges(all, filter).slice(0, LISTED);
    },
  },

  trackPage: {
    from: 'extension',
    handle: async ({ tabId }) => {
      await injectReader(tabId);
      await sendToReader(tabId, 'readAsTerms', null);
      return null;
    },
  },

  openChange: {
    from: 'extension',
    handle: async ({ changeId, index }) => {
      await openChange(changeId, index);
      return null;
    },
  },

  setWatch: {
    from: 'extension',
    handle: ({ termsId, watching }) => told(setWatch(termsId, watching)),
  },

  chooseForService: {
    from: 'extension',
    handle: ({ termsId, isMuted, intervalMs }) =>
      told(
        chooseForService(termsId, {
          ...(typeof isMuted === 'boolean' && { isMuted }),
          ...(typeof intervalMs === 'number' && Number.isFinite(intervalMs) && { intervalMs }),
        }),
      ),
  },

  keepOffered: { from: 'extension', handle: ({ termsId, url }) => keepOffered(termsId, url) },

  checkNow: {
    from: 'extension',
    handle: async ({ termsId }) => {
      const terms = await check(termsId);
      if (!terms) throw new Error(message('error_forgotten'));
      return terms;
    },
  },

  usage: { from: 'extension', handle: () => store.usage() },

  forgetAll: {
    from: 'extension',
    handle: async () => {
      await forgetAll();
      await withdrawAll();
      await stopLeavingAlone(() => true);
      await afterForgetting();
      return null;
    },
  },

  recordRestored: {
    from: 'extension',
    handle: async () => {
      await start();
      return null;
    },
  },

  forgetService: {
    from: 'extension',
    handle: async ({ service }) => {
      await forgetService(service);
      await withdrawItem(service);
      await stopLeavingAlone((address) => serviceOf(`https://${address}`) === service);
      await afterForgetting();
      return null;
    },
  },
};

/** What the person should know of the record: that it could not be written, or that a part of it cannot be read. */
async function faultToTell(): Promise<string | null> {
  const fault = await currentFault();
  return fault ?? (store.countUnreadable() > 0 ? messageOf('store_', 'unreadable') : null);
}

/** A choice for a service, told to the person's other devices. */
async function told(choice: Promise<Terms>): Promise<Terms> {
  const terms = await choice;
  await tellServices([terms.service]);
  return terms;
}

/** A change, for whoever may act on it: a page only where it shows these terms. */
async function shownChange(speaker: Speaker, changeId: string): Promise<Change | undefined> {
  const change = await store.change(changeId);
  if (change) await checkShows(speaker, change.termsId);
  return change;
}

function tabOf(speaker: Speaker): number {
  if (speaker.kind !== 'page') throw new Error('expected a page to speak');
  return speaker.tabId;
}

async function listed(changes: readonly Change[]): Promise<ListedChange[]> {
  const ids = [...new Set(changes.map(({ termsId }) => termsId))];
  const known = new Map(await Promise.all(ids.map(async (id) => [id, await termsOrNone(id)] as const)));
  return changes.flatMap((change) => {
    const terms = known.get(change.termsId);
    return terms ? [{ change, terms }] : [];
  });
}

/** Damaged terms are told as a fault of the record, and must not keep the others from being listed. */
async function termsOrNone(id: string): Promise<Terms | undefined> {
  return store.terms(id).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'unreadable') return undefined;
    throw error;
  });
}

async function pageStatus(tabId: number | null): Promise<PageStatus> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url)) return { state: 'unreadable' };
  const state = await tabState(tab.id ?? -1);
  const isCurrent = state !== null && canonicalUrl(state.url) === canonicalUrl(tab.url);
  if (isCurrent && state.state === 'fault') return { state: 'fault', fault: state.fault };
  const terms =
    isCurrent && state.state === 'tracked' ? await store.terms(state.termsId) : await termsAt(tab.url);
  if (!terms) return { state: 'nothing' };
  const [change, allTerms] = await Promise.all([store.unreadChangeOf(terms.id), store.allTerms()]);
  return { state: 'tracked', terms, change: change ?? null, offers: offersOf(allTerms, terms.service) };
}

async function termsAt(url: string): Promise<Terms | undefined> {
  const canonical = canonicalUrl(url);
  return (await store.allTerms()).find((terms) => terms.canonicalUrl === canonical);
}
