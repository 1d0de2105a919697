import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCache, forgetAnswers } from '../../../utils/archive/cache.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) kept.delete(key);
        },
      },
    },
  },
}));

describe('the archive’s answers', () => {
  beforeEach(() => {
    kept.clear();
    vi.useFakeTimers({ now: Date.UTC(2026, 5, 12) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are kept until they expire, nothing among them', async () => {
    await answerCache.set('http://a.test/1', null, 1000);
    expect(await answerCache.get('http://a.test/1')).toBeNull();
    expect(await answerCache.get('http://a.test/2')).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(await answerCache.get('http://a.test/1')).toBeUndefined();
  });

  it('are not kept for years by a clock that was ahead', async () => {
    vi.setSystemTime(Date.UTC(2036, 5, 12));
    await answerCache.set('http://a.test/1', 'of a wrong year', 1000);
    vi.setSystemTime(Date.UTC(2026, 5, 12));
    expect(await answerCache.get('http://a.test/1')).toBeUndefined();
    await answerCache.set('http://a.test/2', 'of this year', 1000);
    expect([...kept.keys()]).toEqual(['archiveIndex', 'archive:http://a.test/2']);
  });

  it('take no more room than is set for them, what expires first going first', async () => {
    for (let i = 1; i <= 100; i += 1) await answerCache.set(`http://a.test/${i}`, i, i * 1000);
    expect(await answerCache.get('http://a.test/1')).toBeUndefined();
    expect(await answerCache.get('http://a.test/100')).toBe(100);
    expect(kept.size).toBeLessThan(100);
  });

  it('are all kept where several come at once', async () => {
    const addresses = ['http://a.test/1', 'http://a.test/2', 'http://a.test/3'];
    await Promise.all(addresses.map((address) => answerCache.set(address, address, 1000)));
    expect(await Promise.all(addresses.map((address) => answerCache.get(address)))).toEqual(addresses);
  });

  it('are forgotten when asked, and nothing else is', async () => {
    kept.set('ownWords', ['owl']);
    await answerCache.set('http://a.test/1', 1, 1000);
    await forgetAnswers();
    expect(await answerCache.get('http://a.test/1')).toBeUndefined();
    expect(kept.get('ownWords')).toEqual(['owl']);
    expect([...kept.keys()].filter((key) => key.startsWith('archive:'))).toEqual([]);
  });
});
