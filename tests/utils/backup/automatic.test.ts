import { describe, expect, it, vi } from 'vitest';
import { nextBackupAt } from '../../../utils/backup/automatic.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

const NOW = Date.UTC(2026, 5, 12);
const DAY = 24 * 3_600_000;

describe('the next automatic backup', () => {
  it.each([
    ['at once where there was none', null, NOW],
    ['a week after the last', NOW - DAY, NOW + 6 * DAY],
    ['at once where it is overdue', NOW - 20 * DAY, NOW],
    ['at once where the last was saved by a clock that was ahead', NOW + 3650 * DAY, NOW],
  ])('is %s', (_when, lastSavedAt, expected) => {
    expect(nextBackupAt(lastSavedAt, NOW)).toBe(expected);
  });
});
