import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveDates, offeredDates } from '../../../utils/archive/dates.ts';

const isoDays = (dates: readonly number[]): string[] =>
  dates.map((date) => new Date(date).toISOString().slice(0, 10));

describe('the days the archive is asked about', () => {
  it('are some months back, the latest first', () => {
    const now = Date.UTC(2026, 2, 31, 23, 59);
    expect(isoDays(archiveDates(now))).toEqual([
      '2026-02-28',
      '2025-12-31',
      '2025-09-30',
      '2025-03-31',
      '2024-03-31',
    ]);
  });

  it('are, on a first visit, those of the last year, the earliest first', () => {
    expect(isoDays(offeredDates(Date.UTC(2026, 5, 12)))).toEqual([
      '2025-06-12',
      '2025-12-12',
      '2026-03-12',
      '2026-05-12',
    ]);
  });

  it('are midnights before now, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (now) => {
          for (const date of archiveDates(now.getTime())) {
            expect(date).toBeLessThan(now.getTime());
            expect(date % 86_400_000).toBe(0);
          }
        },
      ),
    );
  });
});
