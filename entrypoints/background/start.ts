import { store } from '../../utils/store/store.ts';
import { showBadge } from '../../utils/tabs/badge.ts';
import { registerHandTracked } from '../../utils/tabs/inject.ts';
import { setWatchAlarm } from '../../utils/watch/alarms.ts';
import { completed, isComplete } from '../../utils/watch/schedule.ts';
import { isWaiting } from '../../utils/watch/tell.ts';
import { updateTerms } from './keeper.ts';

/**
 * Sets up what a browser may forget over a restart or an update: alarms, registered scripts, the badge. Watches that an
 * older version kept are given what they lack.
 */
export async function start(): Promise<void> {
  await completeWatches();
  const allTerms = await store.allTerms();
  const now = Date.now();
  const tellAt = allTerms.some(isWaiting) ? now : null;
  await Promise.all([registerHandTracked(allTerms), setWatchAlarm(allTerms, now, tellAt), refreshBadge()]);
}

async function completeWatches(): Promise<void> {
  for (const { id, watch } of await store.allTerms()) {
    if (watch && !isComplete(watch)) {
      await updateTerms(id, (terms) => ({ ...terms, watch: terms.watch && completed(terms.watch) }));
    }
  }
}

/** Shows on the toolbar button what the database says. */
export async function refreshBadge(): Promise<void> {
  await showBadge(await store.countUnread());
}
