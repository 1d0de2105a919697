import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, joinedOwnWords, ownWord, readSettings, unreadableSettings } from '../../utils/settings.ts';

const kept = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('../../utils/browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: async (names: string[]) =>
          Object.fromEntries(
            names.filter((name) => name in kept.current).map((name) => [name, kept.current[name]]),
          ),
      },
    },
  },
}));

describe('settings', () => {
  beforeEach(() => {
    kept.current = {};
  });

  it('are as by default where nothing is kept', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('are what was chosen', async () => {
    const chosen = {
      ownWords: ['owl'],
      watchIntervalMs: 3_600_000,
      secondLookMs: 60_000,
      notifyFrom: 'minor',
      quietTopics: ['payments'],
      quietHours: { fromMinute: 1320, untilMinute: 420 },
      mayOpenTabs: true,
    };
    kept.current = chosen;
    expect(await readSettings()).toEqual(chosen);
  });

  it.each([
    ['ownWords', 'owl'],
    ['watchIntervalMs', 10],
    ['secondLookMs', 'soon'],
    ['notifyFrom', 'everything'],
    ['quietHours', 'at night'],
    ['quietHours', { fromMinute: 1320 }],
    ['quietHours', { fromMinute: 1440, untilMinute: -1 }],
    ['quietHours', { fromMinute: 1.5, untilMinute: 9 }],
  ])('are as by default where %s is damaged: %j', async (name, value) => {
    kept.current = { [name]: value };
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await unreadableSettings()).toEqual([name]);
  });

  it('are read beside one that is damaged', async () => {
    kept.current = { mayOpenTabs: true, notifyFrom: 7 };
    expect(await readSettings()).toEqual({ ...DEFAULTS, mayOpenTabs: true });
  });
});

describe('own words of a backup', () => {
  it('join those that are known, as far as there is room', () => {
    expect(joinedOwnWords(['owl'], ['Owl', 'pigeon', 'x'.repeat(5000)])).toEqual(['owl', 'pigeon']);
    const known = Array.from({ length: 98 }, (_, i) => `word ${i}`);
    expect(joinedOwnWords(known, ['one more', 'two more', 'three more'])).toHaveLength(100);
  });
});

describe('ownWord', () => {
  it('takes no more than an item that follows the person may hold', () => {
    const long = Array.from({ length: 60 }, (_, i) => `${i} ${'法'.repeat(70)}`);
    const fits = long.slice(0, 36);
    expect(ownWord('last', fits).fault).toBeNull();
    expect(ownWord('last', long).fault).toBe('too-many');
  });
});
