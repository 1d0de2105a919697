import { browser } from '../browser.ts';
import type { Notification } from './news.ts';

/**
 * Shows a notification. Its id says what a click opens, since the worker may have been stopped by then; shown twice, it
 * is still one: the second replaces the first.
 */
export async function notify({ title, message, changeId, index }: Notification): Promise<void> {
  await browser.notifications.create(`change:${index}:${changeId}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  });
}

/** What a click on a notification opens, or null for one that is not ours. */
export function targetOf(notificationId: string): Pick<Notification, 'changeId' | 'index'> | null {
  const [, index, changeId] = /^change:(\d+):(.+)$/s.exec(notificationId) ?? [];
  return index !== undefined && changeId !== undefined ? { changeId, index: Number(index) } : null;
}
