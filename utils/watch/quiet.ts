import type { QuietHours } from '../settings.ts';

const MINUTES_PER_DAY = 24 * 60;

/** Whether a time (milliseconds since the epoch) lies in the quiet hours, by the clock on the person's wall. */
export function isQuiet(hours: QuietHours | null, at: number): boolean {
  if (hours === null) return false;
  return minutesSince(hours.fromMinute, at) < minutesBetween(hours);
}

/** When the quiet hours that a time lies in are over; the time itself where it lies in none. */
export function quietUntil(hours: QuietHours | null, at: number): number {
  if (hours === null || !isQuiet(hours, at)) return at;
  const end = new Date(at);
  end.setHours(0, hours.untilMinute, 0, 0);
  if (end.getTime() <= at) end.setDate(end.getDate() + 1);
  return end.getTime();
}

/** Minutes from a minute of the day until a time, 0..1439. */
function minutesSince(minute: number, at: number): number {
  const date = new Date(at);
  const now = date.getHours() * 60 + date.getMinutes();
  return (now - minute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}

/** How long the quiet hours are; they may pass midnight. */
function minutesBetween({ fromMinute, untilMinute }: QuietHours): number {
  return (untilMinute - fromMinute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
