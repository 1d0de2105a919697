/** Watches, wired: which checks are due, what they need, whom they tell. */
import { browser } from '../../utils/browser.ts';
import type { KeptLink } from '../../utils/messaging/protocol.ts';
import { fingerprint } from '../../utils/record/digest.ts';
import type { Terms } from '../../utils/record/types.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { openAtClause } from '../../utils/tabs/open.ts';
import { setWatchAlarm } from '../../utils/watch/alarms.ts';
import { type CheckContext, checkTerms } from '../../utils/watch/check.ts';
import { dueTerms, newWatch, scheduled } from '../../utils/watch/due.ts';
import { fetchPage } from '../../utils/watch/fetch.ts';
import { readHtml } from '../../utils/watch/html.ts';
import { keepLinked } from '../../utils/watch/keep.ts';
import { changeOfNotification, mayNotify, notifyOfChange } from '../../utils/watch/notify.ts';
import { quietly } from './boundary.ts';
import { markNotified, record, updateTerms } from './keeper.ts';
import { refreshBadge } from './start.ts';

const context: CheckContext = {
  fetchPage,
  readHtml,
  record,
  now: () => Date.now(),
  digestOf: async (report) => (await fingerprint(report.clauses)).digest,
  latestText: async (terms) => {
    const version = await store.version(terms.latestVersion);
    if (!version) throw new Error(`terms ${terms.id} name a newest version that is not stored`);
    const clauses = await store.clauses(version.clauseKeys);
    return { digest: version.digest, length: clauses.reduce((sum, clause) => sum + clause.text.length, 0) };
  },
};

/** Checks every watched terms that is due, one after another, then sets the alarm for the next. */
export async function runDueChecks(): Promise<void> {
  try {
    for (const terms of dueTerms(await store.allTerms(), Date.now())) await check(terms.id);
  } finally {
    await setWatchAlarm(await store.allTerms(), Date.now());
  }
}

/**
 * Checks one watched terms now. The next check is set before the work, so that a worker that is stopped in the middle
 * tries again later, not at once and for ever.
 */
export async function check(termsId: string): Promise<Terms | null> {
  const due = await updateTerms(termsId, (terms) =>
    terms.watch ? { ...terms, watch: scheduled(terms.watch, Date.now(), Math.random()) } : terms,
  );
  if (!due?.watch) return due;
  const { watch, change } = await checkTerms(due, due.watch, context);
  const updated = await updateTerms(termsId, (terms) =>
    terms.watch
      ? {
          ...terms,
          watch: { ...watch, nextCheckAt: terms.watch.nextCheckAt, intervalMs: terms.watch.intervalMs },
        }
      : terms,
  );
  if (change && updated) {
    await refreshBadge();
    // What a visit has shown already needs no notification.
    if (change.source === 'watch' && !change.notified && (await mayNotify())) {
      await notifyOfChange(change, updated);
      await markNotified(change.id);
    }
  }
  return updated;
}

/** Starts or ends a watch. Starting reads the page at once, to know whether what the site sends can be relied on. */
export async function setWatch(termsId: string, watching: boolean): Promise<Terms> {
  const { watchIntervalMs } = await readSettings();
  let terms = await updateTerms(termsId, (known) => ({
    ...known,
    watch: watching ? (known.watch ?? newWatch(Date.now(), watchIntervalMs)) : null,
  }));
  if (watching) terms = await check(termsId);
  await setWatchAlarm(await store.allTerms(), Date.now());
  if (!terms) throw new Error('These terms were forgotten meanwhile.');
  return terms;
}

/** Keeps the terms at an address that a change links to. */
export async function keepLink(changeId: string, url: string): Promise<KeptLink> {
  const change = await store.change(changeId);
  const isLinked = change?.clauses.some(({ newLinks }) => newLinks.some((link) => link.url === url));
  if (!isLinked) throw new Error('This change does not link there.');
  return keepLinked(url, {
    fetchPage,
    readHtml,
    record,
    isKnown: async (termsId) => (await store.terms(termsId)) !== undefined,
  });
}

/** A click on a notification: the page at the first changed clause. */
export function openNotified(notificationId: string): void {
  const changeId = changeOfNotification(notificationId);
  if (changeId === null) return;
  quietly(openChange(changeId, null));
  quietly(browser.notifications.clear(notificationId));
}

export async function openChange(changeId: string, index: number | null): Promise<void> {
  const change = await store.change(changeId);
  const terms = change && (await store.terms(change.termsId));
  if (change && terms) await openAtClause(terms, change, index);
}
