import { browser } from '../browser.ts';
import type { Terms } from '../record/types.ts';
import { nextCheckAt } from './schedule.ts';

export const WATCH_ALARM = 'watch';

/** An alarm this near to the right time is right: browsers round. */
const TOLERANCE_MS = 1000;

/**
 * Sets the one alarm to the next check that is due, but not before `earliest` (milliseconds since the epoch); clears it
 * where nothing is watched. An alarm that is right is left alone. Browsers may forget alarms at a restart, so this also
 * runs at every start of the background; what fell due while the machine slept is due once.
 *
 * @param tellAt when something can be told that was kept for later; null where nothing is
 */
export async function setWatchAlarm(
  allTerms: readonly Terms[],
  earliest: number,
  tellAt: number | null = null,
): Promise<void> {
  const checkAt = nextCheckAt(allTerms);
  if (checkAt === null) {
    await browser.alarms.clear(WATCH_ALARM);
    return;
  }
  const when = Math.max(Math.min(checkAt, tellAt ?? checkAt), earliest);
  const current = await browser.alarms.get(WATCH_ALARM);
  const isRight = current && Math.abs(current.scheduledTime - when) < TOLERANCE_MS;
  if (isRight && current.scheduledTime >= earliest) return;
  await browser.alarms.create(WATCH_ALARM, { when });
}
