/**
 * Records what was seen and answers every other context. Listeners are registered synchronously, because the event that
 * wakes a stopped worker is delivered only to those; what they do is in the modules beside this one.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { BACKUP_ALARM, backUp } from '../../utils/backup/automatic.ts';
import { browser } from '../../utils/browser.ts';
import { speak } from '../../utils/messages.ts';
import { handleMessages } from '../../utils/messaging/handle.ts';
import type { BackgroundProtocol } from '../../utils/messaging/protocol.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { closeLeftTabs, giveUpTab, onTabLoaded } from '../../utils/tabs/background-tab.ts';
import { openGates } from '../../utils/tabs/inject.ts';
import { forgetTab } from '../../utils/tabs/states.ts';
import { WATCH_ALARM } from '../../utils/watch/alarms.ts';
import { quietly } from './boundary.ts';
import { followAll, followChanges } from './following.ts';
import { handlers } from './handlers.ts';
import { refreshBadge, start } from './start.ts';
import { afterAccess, checkDue, mendAlarm, openNotified } from './watching.ts';

export default defineBackground({
  type: 'module',
  main() {
    handleMessages<BackgroundProtocol>('background', handlers, speak); // what is answered may hold sentences
    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(start().then(followAll));
      if (reason === 'install')
        quietly(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
    });
    browser.runtime.onStartup.addListener(() => quietly(start().then(followAll)));
    browser.tabs.onRemoved.addListener((tabId) => {
      giveUpTab(tabId);
      quietly(forgetTab(tabId));
    });
    // A tab that was put to sleep may come back as another one.
    browser.tabs.onReplaced?.addListener((_added, removed) => quietly(forgetTab(removed)));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') quietly(onTabLoaded(tabId));
    });
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === WATCH_ALARM) quietly(checkDue());
      if (alarm.name === BACKUP_ALARM) quietly(backUpNow());
    });
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync') quietly(followChanges(changes));
    });
    listenForClicks();
    // The permission may be granted while we run; before that the API does not exist.
    browser.permissions.onAdded?.addListener(() => {
      listenForClicks();
      quietly(openGates());
      quietly(afterAccess());
    });
    browser.permissions.onRemoved?.addListener(() => quietly(afterAccess()));
    quietly(refreshBadge());
    quietly(closeLeftTabs());
    quietly(mendAlarm());
  },
});

async function backUpNow(): Promise<void> {
  await backUp({ store, settings: await readSettings() }, Date.now());
}

function listenForClicks(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openNotified)) clicked.addListener(openNotified);
}
