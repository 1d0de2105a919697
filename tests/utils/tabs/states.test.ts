import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentFault, setFault, setTabState, type TabState, tabState } from '../../../utils/tabs/states.ts';

/** As Chrome counts: keys and values as JSON. */
const QUOTA_BYTES = 10 * 1024 * 1024;
const session = vi.hoisted(() => new Map<string, string>());
const bytes = (): number => {
  let sum = 0;
  for (const [key, json] of session) sum += key.length + json.length;
  return sum;
};
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) => {
          const entries = key === null ? [...session] : [[key, session.get(key) ?? 'null'] as const];
          return Object.fromEntries(entries.map(([name, json]) => [name, JSON.parse(json)]));
        },
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) {
            const json = JSON.stringify(value);
            const before = session.get(key)?.length ?? -key.length;
            if (bytes() - before + json.length > QUOTA_BYTES)
              throw new Error('Session storage quota exceeded.');
            session.set(key, json);
          }
        },
        remove: async (keys: readonly string[]) => {
          for (const key of keys) session.delete(key);
        },
      },
    },
  },
}));
beforeEach(() => session.clear());

/** What is known of a tab after a visit that has changed the record. */
function visitedAt(length: number, i: number): TabState {
  const address = `service-${i}.example/terms?session=`.padEnd(length, 'x');
  const version = `${address}|en#0123456789abcdef`;
  const before = { latestVersion: version, reviewedVersion: version, changedAt: 1 };
  return {
    url: `https://${address}`,
    state: 'tracked',
    termsId: `${address}|en`,
    made: { version, before },
  };
}

describe('what is known of a thousand tabs', () => {
  it('is a fraction of what session storage holds', async () => {
    for (let i = 0; i < 1000; i += 1) await setTabState(i, visitedAt(100, i));
    expect(session.size).toBe(1000);
    expect(bytes()).toBeLessThan(QUOTA_BYTES / 10);
  });

  it('gives way, the oldest first, where addresses are pages long; nothing else does', async () => {
    await setFault('The disk is full.');
    for (let i = 0; i < 1000; i += 1) {
      const state = visitedAt(8000, i);
      await setTabState(i, state);
      expect(await tabState(i)).toEqual(state);
    }
    expect(await currentFault()).toBe('The disk is full.');
    expect(session.size).toBeGreaterThan(100);
    expect(await tabState(0)).toBeNull();
  });
});
