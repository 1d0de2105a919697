/**
 * Items in the browser's own sync. A choice that cannot be told there (no room, too many at once) holds on this device all the
 * same: when each was made is kept here too, and an older one never comes back over it.
 */
import { browser } from '../browser.ts';
import { itemOf, keyOf, type ServiceItem, serviceOfKey } from './item.ts';

/** When what is known of each service was chosen; in `storage.local`. */
const HEARD = 'heard';

type Times = Readonly<Record<string, number>>;

async function heard(): Promise<Times> {
  return ((await browser.storage.local.get(HEARD))[HEARD] as Times | undefined) ?? {};
}

async function remember(service: string, at: number | null): Promise<void> {
  const { [service]: _before, ...others } = await heard();
  await browser.storage.local.set({ [HEARD]: at === null ? others : { ...others, [service]: at } });
}

/**
 * Tells the person's other devices. Where the browser has no room left, items of services that are not watched go first. What is
 * chosen later is newer, even where the last choice was made by a clock that was ahead.
 */
export async function tellItem(service: string, item: ServiceItem): Promise<void> {
  const at = Math.max(item.at, ((await heard())[service] ?? 0) + 1);
  await remember(service, at);
  const told = { [keyOf(service)]: { ...item, at } };
  try {
    await browser.storage.sync.set(told);
  } catch (error) {
    if (!(await makeRoom(service))) return console.warn('Clausewatch: not told to other devices.', error);
    await browser.storage.sync
      .set(told)
      .catch((again: unknown) => console.warn('Clausewatch: not told to other devices.', again));
  }
}

/** How many items are given up at once, so that not every choice has to. */
const MADE_ROOM = 20;

async function makeRoom(but: string): Promise<boolean> {
  const idle = (await allItems())
    .filter(({ service, item }) => service !== but && item.watch === null)
    .sort((a, b) => a.item.at - b.item.at)
    .slice(0, MADE_ROOM);
  if (idle.length > 0) await browser.storage.sync.remove(idle.map(({ service }) => keyOf(service)));
  return idle.length > 0;
}

/** Takes back what was told of a service. */
export async function withdrawItem(service: string): Promise<void> {
  await remember(service, null);
  await browser.storage.sync.remove(keyOf(service));
}

/** Takes back all that was told. */
export async function withdrawAll(): Promise<void> {
  await browser.storage.local.remove(HEARD);
  await browser.storage.sync.remove((await allItems()).map(({ service }) => keyOf(service)));
}

/** One service's item, with what it is about. */
export interface Told {
  readonly service: string;
  readonly item: ServiceItem;
}

/** Everything that is told, from whichever device; items that cannot be read are left alone. */
export async function allItems(): Promise<Told[]> {
  return toldIn(await browser.storage.sync.get(null));
}

/** How a service is watched on another device; null where it is not. */
export async function choiceElsewhere(service: string): Promise<ServiceItem['watch']> {
  const key = keyOf(service);
  return itemOf((await browser.storage.sync.get(key))[key])?.watch ?? null;
}

/** Items that are newer than what is known here, each given once. */
export async function news(kept: Readonly<Record<string, unknown>>): Promise<Told[]> {
  const known = await heard();
  const fresh = toldIn(kept).filter(({ service, item }) => item.at > (known[service] ?? 0));
  for (const { service, item } of fresh) await remember(service, item.at);
  return fresh;
}

function toldIn(kept: Readonly<Record<string, unknown>>): Told[] {
  return Object.entries(kept).flatMap(([key, value]) => {
    const service = serviceOfKey(key);
    const item = service === null ? null : itemOf(value);
    return service === null || item === null ? [] : [{ service, item }];
  });
}
