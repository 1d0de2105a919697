import { describe, expect, it, vi } from 'vitest';
import { backUp, nextBackupAt, setAutomaticBackup } from '../../../utils/backup/automatic.ts';

const kept = new Map<string, unknown>();
const alarms = new Set<string>();
const permissions = { contains: async (): Promise<boolean> => false };

vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(kept),
        set: async (items: object) =>
          Object.entries(items).forEach(([key, value]) => void kept.set(key, value)),
      },
    },
    alarms: {
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
    },
    permissions: { contains: () => permissions.contains() },
  },
}));

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

describe('an automatic backup', () => {
  it('stays off where it is turned off while one is made', async () => {
    await setAutomaticBackup(true);
    permissions.contains = async () => {
      await setAutomaticBackup(false);
      return false;
    };
    const content = {
      store: { contents: () => Promise.reject(new Error('not asked for')) },
      settings: { ownWords: [] },
    };
    expect(await backUp(content, NOW)).toMatchObject({ isOn: false });
    expect(alarms).toEqual(new Set());
  });
});
