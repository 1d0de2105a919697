/**
 * What is known about each open page, and where the person wants to go in it. Kept in session storage: it must outlive
 * the worker, which may stop at any line, and nothing else.
 */
import { browser } from '../browser.ts';
import type { PageFault } from '../messaging/protocol.ts';
import type { Made } from '../record/record.ts';

export type TabState = { readonly url: string } & (
  | { readonly state: 'not-terms' }
  | { readonly state: 'fault'; readonly fault: PageFault }
  | {
      readonly state: 'tracked';
      readonly termsId: string;
      /** What this visit has put into the record, should the page turn out to have been still loading. */
      readonly made: Made | null;
    }
);

/** A clause the person asked for; `index` null means the first. */
export interface Destination {
  readonly changeId: string;
  readonly index: number | null;
}

const STATE_PREFIX = 'tab:';
const stateKey = (tabId: number): string => `${STATE_PREFIX}${tabId}`;
const destinationKey = (tabId: number): string => `destination:${tabId}`;

export async function setTabState(tabId: number, state: TabState): Promise<void> {
  await keep({ [stateKey(tabId)]: state });
}

/**
 * Session storage holds 10 MB, which a thousand tabs with addresses that are pages long fill. Then the older half of what is
 * known of tabs is given up: an open page whose state is gone is known by its address.
 */
async function keep(items: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.session.set(items);
  } catch {
    const tabs = (await tabsWithState()).sort((a, b) => a - b);
    await browser.storage.session.remove(tabs.slice(0, Math.ceil(tabs.length / 2)).map(stateKey));
    await browser.storage.session.set(items);
  }
}

async function tabsWithState(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys
    .filter((key) => key.startsWith(STATE_PREFIX))
    .map((key) => Number(key.slice(STATE_PREFIX.length)));
}

export async function tabState(tabId: number): Promise<TabState | null> {
  return read<TabState>(stateKey(tabId));
}

/** The tabs that show terms. @returns tab id by tab id, what terms each shows */
export async function trackedTabs(): Promise<{ tabId: number; termsId: string }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith(STATE_PREFIX)) return [];
    const state = value as TabState;
    return state.state === 'tracked'
      ? [{ tabId: Number(key.slice(STATE_PREFIX.length)), termsId: state.termsId }]
      : [];
  });
}

export async function setDestination(tabId: number, destination: Destination): Promise<void> {
  await keep({ [destinationKey(tabId)]: destination });
}

/** The destination of a tab, once. */
export async function takeDestination(tabId: number): Promise<Destination | null> {
  const destination = await read<Destination>(destinationKey(tabId));
  if (destination) await browser.storage.session.remove(destinationKey(tabId));
  return destination;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([stateKey(tabId), destinationKey(tabId)]);
}

/**
 * A failure of storage in words, or null when it works again; shown in the popup until then. Written only where it is new:
 * Firefox tells of every write, and the popup asks again whenever it is told, which would never end.
 */
export async function setFault(message: string | null): Promise<void> {
  if ((await currentFault()) === message) return;
  if (message === null) await browser.storage.session.remove('fault');
  else await keep({ fault: message });
}

export async function currentFault(): Promise<string | null> {
  return read<string>('fault');
}

async function read<T>(key: string): Promise<T | null> {
  const found = await browser.storage.session.get(key);
  return (found[key] as T | undefined) ?? null;
}
