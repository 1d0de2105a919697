import { store } from '../../utils/store/store.ts';
import { showBadge } from '../../utils/tabs/badge.ts';
import { registerHandTracked } from '../../utils/tabs/inject.ts';
import { setWatchAlarm } from '../../utils/watch/alarms.ts';

/** Sets up what a browser may forget over a restart or an update: alarms, registered scripts, the badge. */
export async function start(): Promise<void> {
  const allTerms = await store.allTerms();
  await Promise.all([registerHandTracked(allTerms), setWatchAlarm(allTerms, Date.now()), refreshBadge()]);
}

/** Shows on the toolbar button what the database says. */
export async function refreshBadge(): Promise<void> {
  await showBadge(await store.countUnread());
}
