/** The dates for which the archive is offered: it says what was in force on a day, not on which days that changed. */

/** How far back, in months. */
const MONTHS_BACK = [1, 3, 6, 12, 24] as const;

/** The most that is offered on a first visit: what changed in the last year. */
export const OFFERED_MONTHS = 12;

/** Midnights (UTC) in the past, the latest first, in milliseconds since the epoch. */
export function archiveDates(now: number): number[] {
  return MONTHS_BACK.map((months) => monthsBefore(now, months));
}

/** The last year's dates, the earliest first: where the archive had nothing yet, the next is tried. */
export function offeredDates(now: number): number[] {
  return MONTHS_BACK.filter((months) => months <= OFFERED_MONTHS)
    .map((months) => monthsBefore(now, months))
    .reverse();
}

/** The same day of an earlier month, or that month's last day. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
}
