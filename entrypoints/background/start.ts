import { setBackupAlarm } from '../../utils/backup/automatic.ts';
import { store } from '../../utils/store/store.ts';
import { showBadge } from '../../utils/tabs/badge.ts';
import { registerGate, registerHandTracked } from '../../utils/tabs/inject.ts';
import { setWatchAlarm } from '../../utils/watch/alarms.ts';
import { mendWatches } from '../../utils/watch/clock.ts';
import { completed, isComplete } from '../../utils/watch/schedule.ts';
import { joiningWatch } from '../../utils/watch/service.ts';
import { isWaiting } from '../../utils/watch/tell.ts';
import { tellFault } from './boundary.ts';
import { compressPlain, updateTerms } from './keeper.ts';

/**
 * Sets up what a browser may forget over a restart or an update: alarms, registered scripts, the badge. Watches that an
 * older version kept, for a page and not for its service, are completed, and those that a wrong clock planned are mended.
 */
export async function start(): Promise<void> {
  await Promise.all([registerGate(), setBackupAlarm(Date.now())]);
  await attempt(completeWatches);
  await attempt(() => mendWatches({ allTerms: () => store.allTerms(), updateTerms, now: () => Date.now() }));
  await attempt(compressPlain);
  await setUp();
}

/** What the browser does by itself, as the record now says: alarms, registered scripts, the badge. */
export async function setUp(): Promise<void> {
  const allTerms = await store.allTerms();
  const now = Date.now();
  const tellAt = allTerms.some(isWaiting) ? now : null;
  await Promise.all([registerHandTracked(allTerms), setWatchAlarm(allTerms, now, tellAt), refreshBadge()]);
}

/** Upkeep that fails, on a full disk for instance, is tried at the next start and keeps nothing else from being set up. */
function attempt(upkeep: () => Promise<unknown>): Promise<unknown> {
  return upkeep()
    .catch(tellFault)
    .catch((error: unknown) => console.error('Clausewatch:', error));
}

async function completeWatches(): Promise<void> {
  const allTerms = await store.allTerms();
  for (const terms of allTerms) {
    if (terms.watch && isComplete(terms.watch)) continue;
    const watch = terms.watch ? completed(terms.watch) : joiningWatch(allTerms, terms, Date.now());
    if (watch) await updateTerms(terms.id, (kept) => ({ ...kept, watch }));
  }
}

/** Shows on the toolbar button what the database says. */
export async function refreshBadge(): Promise<void> {
  await showBadge(await store.countUnread());
}
