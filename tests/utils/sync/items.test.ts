import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServiceItem } from '../../../utils/sync/item.ts';
import { allItems, followNews, type Told, tellItem } from '../../../utils/sync/items.ts';

/** What each device keeps for itself, and what the browser carries between them. */
const devices = vi.hoisted(() => ({ current: 'desk', kept: new Map<string, Map<string, unknown>>() }));
vi.mock('../../../utils/browser.ts', () => {
  const area = (name: () => string) => {
    const of = () => devices.kept.get(name()) ?? new Map<string, unknown>();
    return {
      get: async (key: string | null) =>
        key === null ? Object.fromEntries(of()) : of().has(key) ? { [key]: of().get(key) } : {},
      set: async (items: object) =>
        void devices.kept.set(name(), new Map([...of(), ...Object.entries(items)])),
    };
  };
  return { browser: { storage: { local: area(() => devices.current), sync: area(() => 'sync') } } };
});
beforeEach(() => {
  devices.kept.clear();
  devices.current = 'desk';
});

const THIS_YEAR = Date.UTC(2026, 5, 12);
const WRONG_YEAR = Date.UTC(2036, 5, 12);
const chosen = (at: number, isMuted: boolean): ServiceItem => ({
  at,
  url: 'https://pigeonpost.example/terms',
  watch: { intervalMs: 24 * 3_600_000, isMuted },
  read: {},
});
const SERVICE = 'pigeonpost.example';

/** What a device hears from the other. */
async function heardOn(device: string): Promise<(boolean | undefined)[]> {
  devices.current = device;
  const told: Told[] = [];
  await followNews(Object.fromEntries(devices.kept.get('sync') ?? []), async (one) => void told.push(one));
  return told.map(({ item }) => item.watch?.isMuted);
}

describe('a choice that was made by a clock that was ahead', () => {
  it('gives way to the next one, here and on the other devices', async () => {
    await tellItem(SERVICE, chosen(WRONG_YEAR, true));
    expect(await heardOn('laptop')).toEqual([true]);
    devices.current = 'desk';
    await tellItem(SERVICE, chosen(THIS_YEAR, false));
    expect(await heardOn('laptop')).toEqual([false]);
    expect(await heardOn('laptop')).toEqual([]);
    devices.current = 'laptop';
    await tellItem(SERVICE, chosen(THIS_YEAR, true));
    expect(await heardOn('desk')).toEqual([true]);
    expect((await allItems()).map(({ item }) => item.watch?.isMuted)).toEqual([true]);
  });
});

describe('what was told', () => {
  it('is followed again where it could not be followed', async () => {
    await tellItem(SERVICE, chosen(THIS_YEAR, true));
    devices.current = 'laptop';
    const kept = Object.fromEntries(devices.kept.get('sync') ?? []);
    const fails = followNews(kept, async () => {
      throw new Error('the disk is full');
    });
    await expect(fails).rejects.toThrow('disk');
    expect(await heardOn('laptop')).toEqual([true]);
    expect(await heardOn('laptop')).toEqual([]);
  });

  it('does not come back over what is chosen here while it is followed', async () => {
    await tellItem(SERVICE, chosen(THIS_YEAR, true));
    devices.current = 'laptop';
    const kept = Object.fromEntries(devices.kept.get('sync') ?? []);
    await followNews(kept, async () => tellItem(SERVICE, chosen(THIS_YEAR + 1000, false)));
    expect(await heardOn('laptop')).toEqual([]);
    expect(await heardOn('desk')).toEqual([false]);
  });

  it('of several services at once is remembered of each', async () => {
    const services = ['a.example', 'b.example', 'c.example'];
    await Promise.all(services.map((service) => tellItem(service, chosen(THIS_YEAR, true))));
    expect(await heardOn('desk')).toEqual([]);
  });
});
