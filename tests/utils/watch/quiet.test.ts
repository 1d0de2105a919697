import { assert, date, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, quietUntil } from '../../../utils/watch/quiet.ts';

const at = (hours: number, minutes = 0, day = 10): number => new Date(2026, 5, day, hours, minutes).getTime();
const night = { fromMinute: 22 * 60, untilMinute: 7 * 60 };
const noonBreak = { fromMinute: 12 * 60, untilMinute: 13 * 60 };

describe('quiet hours', () => {
  it.each([
    [night, at(21, 59), false, at(21, 59)],
    [night, at(22), true, at(7, 0, 11)],
    [night, at(3), true, at(7)],
    [night, at(7), false, at(7)],
    [noonBreak, at(12, 30), true, at(13)],
    [noonBreak, at(13), false, at(13)],
    [{ fromMinute: 60, untilMinute: 60 }, at(1), false, at(1)],
    [null, at(1), false, at(1)],
  ])('%j', (hours, time, quiet, until) => {
    expect(isQuiet(hours, time)).toBe(quiet);
    expect(quietUntil(hours, time)).toBe(until);
  });

  it('end within a day, and are over then', () => {
    const minute = integer({ min: 0, max: 1439 });
    const times = date({ min: new Date(2026, 0, 1), max: new Date(2027, 0, 1), noInvalidDate: true });
    assert(
      property(record({ fromMinute: minute, untilMinute: minute }), times, (hours, time) => {
        const until = quietUntil(hours, time.getTime());
        expect(until - time.getTime()).toBeLessThanOrEqual(25 * 3_600_000); // the day summer time ends
        expect(isQuiet(hours, until)).toBe(false);
      }),
    );
  });
});
