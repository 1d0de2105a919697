import { browser } from '../browser.ts';
import { sendToReader } from '../messaging/send.ts';
import { firstTold } from '../record/change.ts';
import type { Change, Terms } from '../record/types.ts';
import { canonicalUrl } from '../terms/address.ts';
import { injectReader } from './inject.ts';
import { setDestination } from './states.ts';

/** Shows a change where it stands: in the tab that has the page open, else in a new one. */
export async function openAtClause(terms: Terms, change: Change, index: number | null): Promise<void> {
  const destination = { changeId: change.id, index };
  const tab = await tabShowing(terms);
  if (tab?.id === undefined) {
    const created = await browser.tabs.create({ url: terms.url });
    if (created.id !== undefined) await setDestination(created.id, destination);
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  const input = { changeId: change.id, index: index ?? firstTold(change) };
  const isThere = await sendToReader(tab.id, 'goToClause', input).catch(() => false);
  if (isThere) return;
  await setDestination(tab.id, destination);
  await injectReader(tab.id);
}

async function tabShowing(terms: Terms) {
  const tabs = await browser.tabs.query({});
  return tabs.find(
    (tab) => tab.url && /^https?:/.test(tab.url) && canonicalUrl(tab.url) === terms.canonicalUrl,
  );
}
