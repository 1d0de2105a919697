/**
 * Items in the browser's own sync. A choice that cannot be told there (no room, too many at once) holds on this device all the
 * same: when each was made is kept here too, and an older one never comes back over it.
 */
import { browser } from '../browser.ts';
import { serially } from '../serially.ts';
import { itemOf, keyOf, type ServiceItem, serviceOfKey } from './item.ts';

/** When what is known of each service was chosen; in `storage.local`. */
const HEARD = 'heard';

type Times = Readonly<Record<string, number>>;

async function heard(): Promise<Times> {
  return ((await browser.storage.local.get(HEARD))[HEARD] as Times | undefined) ?? {};
}

/** One at a time, since each reads all times and writes them again. */
const inTurn = serially();

/** Remembers the time of a service: what `timeAfter` makes of the one that is known (0 where none is), null to forget it. */
function remember(service: string, timeAfter: (known: number) => number | null): Promise<number | null> {
  return inTurn(async () => {
    const { [service]: known = 0, ...others } = await heard();
    const at = timeAfter(known);
    await browser.storage.local.set({ [HEARD]: at === null ? others : { ...others, [service]: at } });
    return at;
  });
}

/**
 * Tells the person's other devices. Where the browser has no room left, items of services that are not watched go first. What is
 * chosen later is newer, even where the last choice was made by a clock that was ahead.
 */
export async function tellItem(service: string, item: ServiceItem): Promise<void> {
  const at = await remember(service, (known) => Math.max(item.at, known + 1));
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
  await remember(service, () => null);
  await browser.storage.sync.remove(keyOf(service));
}

/** Takes back all that was told. */
export async function withdrawAll(): Promise<void> {
  await inTurn(() => browser.storage.local.remove(HEARD));
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

/** What was told last of a service, from whichever device; null where nothing was. */
export async function toldOf(service: string): Promise<ServiceItem | null> {
  const key = keyOf(service);
  return itemOf((await browser.storage.sync.get(key))[key]);
}

/**
 * Follows each item that is newer than what is known here. It is known only once it was followed: where that failed, or the
 * background was stopped before, it is followed the next time.
 */
export async function followNews(
  kept: Readonly<Record<string, unknown>>,
  follow: (told: Told) => Promise<void>,
): Promise<void> {
  const known = await heard();
  for (const told of toldIn(kept)) {
    const { service, item } = told;
    if (item.at <= (known[service] ?? 0)) continue;
    await follow(told);
    await remember(service, (since) => Math.max(item.at, since)); // meanwhile the person may have chosen here
  }
}

function toldIn(kept: Readonly<Record<string, unknown>>): Told[] {
  return Object.entries(kept).flatMap(([key, value]) => {
    const service = serviceOfKey(key);
    const item = service === null ? null : itemOf(value);
    return service === null || item === null ? [] : [{ service, item }];
  });
}
