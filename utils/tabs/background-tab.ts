/**
 * Reading a page in a tab of its own, in the background: for watched pages that show their terms only with scripts. The tab is
 * opened, read by the same reader as any page, and closed again, unless the person has gone to it meanwhile.
 */
import { browser } from '../browser.ts';
import type { VisitReport } from '../messaging/protocol.ts';
import { injectReader } from './inject.ts';

/** Longest a page may take to show its terms. */
const PATIENCE_MS = 30_000;
/** Which tabs are ours, for a worker that was stopped before it could close them. */
const OURS = 'background-tabs';

const waiting = new Map<number, (report: VisitReport | null) => void>();

/** @returns what the page says once it is drawn; null where no tab could be opened, or nothing came of it */
export async function readInTab(url: string): Promise<VisitReport | null> {
  const tab = await browser.tabs.create({ url, active: false, ...(await normalWindow()) }).catch(() => null);
  if (tab?.id === undefined) return null;
  const { id } = tab;
  // At once: a page that loads fast speaks before anything is remembered.
  const report = new Promise<VisitReport | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    waiting.set(id, (found) => {
      clearTimeout(timer);
      resolve(found);
    });
  });
  try {
    await remember(id);
    return await report;
  } finally {
    waiting.delete(id);
    await close(id);
  }
}

/**
 * Whether a report comes from a tab that is ours; then it is taken there, and is no visit. Nor is it where a worker that
 * was stopped meanwhile had opened the tab and nobody waits for it any more.
 */
export async function takeReport(tabId: number, report: VisitReport): Promise<boolean> {
  const take = waiting.get(tabId);
  take?.(report);
  return take !== undefined || ((await remembered()).includes(tabId) && !(await isLookedAt(tabId)));
}

/** A page that is loading in one of our tabs is read whatever the gate thinks of it: the person watches it. */
export async function onTabLoaded(tabId: number): Promise<void> {
  if (waiting.has(tabId)) await injectReader(tabId);
}

/** The tab is gone, or its page could not be read. */
export function giveUpTab(tabId: number): void {
  waiting.get(tabId)?.(null);
}

/** Closes what an earlier worker left open. */
export async function closeLeftTabs(): Promise<void> {
  for (const id of await remembered()) if (!waiting.has(id)) await close(id);
}

async function close(id: number): Promise<void> {
  if (!(await isLookedAt(id))) await browser.tabs.remove(id).catch(() => undefined);
  await browser.storage.session.set({ [OURS]: (await remembered()).filter((one) => one !== id) });
}

/** Whether the person has gone to the tab; then it is theirs. */
async function isLookedAt(id: number): Promise<boolean> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab?.active || tab.windowId === undefined) return false;
  const window = await browser.windows?.get(tab.windowId).catch(() => null);
  return window?.focused ?? true;
}

/** Where the tab belongs: not in a small window of some site or extension, which may close around it. */
async function normalWindow(): Promise<{ readonly windowId?: number }> {
  const windows = (await browser.windows?.getAll({ windowTypes: ['normal'] }).catch(() => [])) ?? [];
  const { id } = windows.find(({ focused }) => focused) ?? windows[0] ?? {};
  return id === undefined ? {} : { windowId: id };
}

async function remember(id: number): Promise<void> {
  await browser.storage.session.set({ [OURS]: [...(await remembered()), id] });
}

async function remembered(): Promise<readonly number[]> {
  const { [OURS]: ids } = await browser.storage.session.get(OURS);
  return (ids as readonly number[] | undefined) ?? [];
}
