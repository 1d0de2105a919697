import { browser } from '../browser.ts';
import type { Terms } from '../record/types.ts';
import { nextCheckAt } from './due.ts';

export const WATCH_ALARM = 'watch';

/**
 * Sets the one alarm to the next check that is due; clears it where nothing is watched. An alarm that is right is left
 * alone. Browsers may forget alarms at a restart, so this also runs at every start of the background.
 */
export async function setWatchAlarm(allTerms: readonly Terms[], now: number): Promise<void> {
  const next = nextCheckAt(allTerms);
  if (next === null) {
    await browser.alarms.clear(WATCH_ALARM);
    return;
  }
  const when = Math.max(next, now + 500);
  const current = await browser.alarms.get(WATCH_ALARM);
  if (current && Math.abs(current.scheduledTime - when) < 1000 && current.scheduledTime > now) return;
  await browser.alarms.create(WATCH_ALARM, { when });
}
