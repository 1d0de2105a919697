/** The watch list and the read marks follow the person: what is chosen here is told, what was chosen elsewhere is done here. */
import { browser } from '../../utils/browser.ts';
import type { Change, Terms } from '../../utils/record/types.ts';
import { store } from '../../utils/store/store.ts';
import { isRead, makeItem } from '../../utils/sync/item.ts';
import { allItems, followNews, type Told, tellItem, withdrawItem } from '../../utils/sync/items.ts';
import { newWatch } from '../../utils/watch/schedule.ts';
import { choiceOf, chosen } from '../../utils/watch/service.ts';
import { review, updateTerms } from './keeper.ts';
import { afterReading } from './reading.ts';
import { setNextAlarm } from './watching.ts';

/** Tells the other devices how services are watched and what of them is read. */
export async function tellServices(services: Iterable<string>): Promise<void> {
  const allTerms = await store.allTerms();
  for (const service of new Set(services)) await tellService(service, allTerms);
}

async function tellService(service: string, allTerms: readonly Terms[]): Promise<void> {
  const own = allTerms
    .filter((terms) => terms.service === service)
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  const [newest] = own;
  if (!newest) return withdrawItem(service);
  const documents = await Promise.all(
    own.map(async ({ id, reviewedVersion }) => ({
      id,
      digest: (await store.version(reviewedVersion))?.digest ?? '',
    })),
  );
  const { url } = newest;
  await tellItem(
    service,
    await makeItem({ at: Date.now(), url, watch: choiceOf(allTerms, service) }, documents),
  );
}

/** Does here what was chosen on another device while this one was off. */
export async function followAll(): Promise<void> {
  await follow(await browser.storage.sync.get(null));
}

/** Does here what was just chosen on another device. */
export async function followChanges(
  changes: Readonly<Record<string, { newValue?: unknown }>>,
): Promise<void> {
  await follow(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
}

async function follow(kept: Readonly<Record<string, unknown>>): Promise<void> {
  const read: Change[] = [];
  await followNews(kept, async (told) => {
    for (const terms of await store.allTerms()) {
      if (terms.service === told.service) read.push(...(await followIn(terms, told)));
    }
  });
  await afterReading(read);
  await setNextAlarm();
}

async function followIn(terms: Terms, { item }: Told): Promise<Change[]> {
  const now = Date.now();
  const { watch: choice } = item;
  await updateTerms(terms.id, (known) => ({
    ...known,
    watch: choice && chosen(known.watch ?? newWatch(now, choice.intervalMs), choice, now),
  }));
  const change = await store.unreadChangeOf(terms.id);
  const version = change && (await store.version(change.to));
  if (!version || !(await isRead(item, { id: terms.id, digest: version.digest }))) return [];
  const reviewed = await review(change.id);
  return reviewed ? [reviewed] : [];
}

/** Services that are watched on another device and of which nothing is kept here. */
export async function watchedElsewhere(): Promise<{ service: string; url: string }[]> {
  const watched = (await allItems()).filter(({ item }) => item.watch !== null);
  if (watched.length === 0) return []; // the popup need not wait for all terms
  const here = new Set((await store.allTerms()).map(({ service }) => service));
  return watched
    .filter(({ service }) => !here.has(service))
    .map(({ service, item }) => ({ service, url: item.url }))
    .sort((a, b) => a.service.localeCompare(b.service));
}
