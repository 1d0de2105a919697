import { forgetAnswers } from '../../utils/archive/cache.ts';
import { store } from '../../utils/store/store.ts';
import { forgetTab, setFault, trackedTabs } from '../../utils/tabs/states.ts';
import { setUp } from './start.ts';

/** What follows when terms were forgotten: open pages, alarms, registered scripts and the badge forget them too. */
export async function afterForgetting(): Promise<void> {
  const known = new Set((await store.allTerms()).map((terms) => terms.id));
  const stale = (await trackedTabs()).filter(({ termsId }) => !known.has(termsId));
  await Promise.all(stale.map(({ tabId }) => forgetTab(tabId)));
  await setFault(null);
  await forgetAnswers(); // they name services
  await setUp();
}
