/** What follows when changes were read. */
import { sendToReader } from '../../utils/messaging/send.ts';
import type { Change } from '../../utils/record/types.ts';
import { trackedTabs } from '../../utils/tabs/states.ts';
import { refreshBadge } from './start.ts';

/** The badge, and the marks in every tab that shows them. */
export async function afterReading(changes: readonly Change[]): Promise<void> {
  await refreshBadge();
  const changeIds = changes.map(({ id }) => id);
  const read = new Set(changes.map(({ termsId }) => termsId));
  const showing = (await trackedTabs()).filter(({ termsId }) => read.has(termsId));
  await Promise.all(
    // No reader there: nothing to clear.
    showing.map(({ tabId }) => sendToReader(tabId, 'changesRead', { changeIds }).catch(() => null)),
  );
}
