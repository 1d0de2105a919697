import type { PopupPorts } from '../../components/usePopup.ts';
import {
  mayNotify,
  mayReadEverySite,
  onAccess,
  requestEverySite,
  requestNotifications,
  requestService,
  requestWatching,
} from '../../utils/access.ts';
import { browser } from '../../utils/browser.ts';
import { onRecordChanged } from '../../utils/messaging/news.ts';
import { send } from '../../utils/messaging/send.ts';

/** The tab named in the popup's own address: lets tests, and a person with the popup in a tab, look at another one. */
const namedTab = new URLSearchParams(location.search).get('tab');

/** The popup's ways to the browser. */
export const popupPorts: PopupPorts = {
  async frontTab() {
    if (namedTab !== null && /^\d+$/.test(namedTab)) return Number(namedTab);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  ask: send,
  canNotify: mayNotify,
  readsAlone: mayReadEverySite,
  requestNotifications,
  requestWatching,
  requestService,
  requestEverySite,
  painted: () =>
    new Promise((resolve) => {
      if (document.hidden) return resolve();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null); // heard after the frame
      });
    }),
  onChange(listener) {
    // What is known of a tab is kept in session storage, so a page that was just read shows there.
    const onStorage = (_changes: unknown, area: string): void => {
      if (area === 'session') listener();
    };
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') listener();
    };
    const endNews = onRecordChanged(listener);
    const endAccess = onAccess(listener);
    browser.storage.onChanged.addListener(onStorage);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      endNews();
      endAccess();
      browser.storage.onChanged.removeListener(onStorage);
      document.removeEventListener('visibilitychange', onVisible);
    };
  },
  openSettings: () => browser.runtime.openOptionsPage(),
  async openLibrary() {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  },
  close() {
    if (namedTab === null) window.close();
  },
};
