import { browser } from '../browser.ts';
import type { Terms } from '../record/types.ts';
import { nextCheckAt } from './schedule.ts';

export const WATCH_ALARM = 'watch';

/** An alarm this near to the right time is right: browsers round. */
const TOLERANCE_MS = 1000;
/** However late the next check is, the alarm rings by then: a clock that was put right in between shows. */
const FARTHEST_MS = 2 * 24 * 3_600_000;

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
  const when = Math.min(Math.max(Math.min(checkAt, tellAt ?? checkAt), earliest), earliest + FARTHEST_MS);
  const current = await browser.alarms.get(WATCH_ALARM);
  const isRight = current && Math.abs(current.scheduledTime - when) < TOLERANCE_MS;
  if (isRight && current.scheduledTime >= earliest) return;
  await browser.alarms.create(WATCH_ALARM, { when });
}

/**
 * Whether the alarm was set by a clock that was ahead: it would ring when that time comes. The background asks at its start,
 * for which a page is enough.
 */
export async function isAlarmLost(now: number): Promise<boolean> {
  const current = await browser.alarms.get(WATCH_ALARM);
  return current !== undefined && current.scheduledTime - now > 2 * FARTHEST_MS;
}
