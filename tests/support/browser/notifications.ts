/** The extension's notifications: which are shown, and clicking one. */
import type { Driver } from './types.ts';

declare const chrome: typeof import('webextension-polyfill');

export interface ShownNotification {
  readonly id: string;
  /** Firefox tells title and message; Chrome keeps only ids. */
  readonly title?: string;
  readonly message?: string;
}

/** What is shown now. Empty also where the extension has not the permission. */
export async function notifications(driver: Driver): Promise<readonly ShownNotification[]> {
  return driver.inBackground(async () => {
    // Absent until the permission is granted.
    const api = chrome.notifications as typeof chrome.notifications | undefined;
    const all: Record<string, unknown> = api ? await api.getAll() : {};
    return Object.entries(all).map(([id, options]) => {
      const { title, message } = options as { title?: string; message?: string };
      return title === undefined || message === undefined ? { id } : { id, title, message };
    });
  }, undefined);
}

/** Clicks a notification. The background may have been stopped before: a click wakes it. */
export async function clickNotification(driver: Driver, id: string): Promise<void> {
  if (!(await notifications(driver)).some((shown) => shown.id === id)) {
    throw new Error(`No notification ${id} is shown.`);
  }
  await driver.clickNotification(id);
}
