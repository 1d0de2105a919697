import { browser } from '../browser.ts';
import { message, plural, speak } from '../messages.ts';

/** The number of unread changes on the toolbar button; nothing when there are none. */
export async function showBadge(unread: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b08' });
  await browser.action.setBadgeText({ text: unread === 0 ? '' : unread > 99 ? '99+' : String(unread) });
  await speak(); // the title is kept, and is asked for as soon as the background starts
  await browser.action.setTitle({ title: unread === 0 ? message('product') : plural('unreadTitle', unread) });
}
