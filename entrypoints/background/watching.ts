/** Watches, wired: which checks are due, what they need, whom they tell. */

import { mayNotify, mayRead } from '../../utils/access.ts';
import { browser } from '../../utils/browser.ts';
import { message } from '../../utils/messages.ts';
import type { KeptLink } from '../../utils/messaging/protocol.ts';
import { fingerprint } from '../../utils/record/digest.ts';
import { offersOf } from '../../utils/record/links.ts';
import type { Terms, Watch } from '../../utils/record/types.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { readInTab } from '../../utils/tabs/background-tab.ts';
import { openAtClause } from '../../utils/tabs/open.ts';
import { isAlarmLost, setWatchAlarm } from '../../utils/watch/alarms.ts';
import { mendWatches } from '../../utils/watch/clock.ts';
import { knownTextOf } from '../../utils/watch/doubt.ts';
import { fetchPage } from '../../utils/watch/fetch.ts';
import { readHtml } from '../../utils/watch/html.ts';
import { keepLinked } from '../../utils/watch/keep.ts';
import { notify, targetOf } from '../../utils/watch/notify.ts';
import { type RunContext, runCheck, runDueChecks } from '../../utils/watch/run.ts';
import { newWatch } from '../../utils/watch/schedule.ts';
import { chosen, type WatchChoice } from '../../utils/watch/service.ts';
import { type TellContext, tellAgainAt, tellNews } from '../../utils/watch/tell.ts';
import { quietly } from './boundary.ts';
import { markNotified, record, rehearse, updateTerms } from './keeper.ts';
import { refreshBadge } from './start.ts';

const context: RunContext & TellContext = {
  mayRead,
  fetchPage,
  readHtml,
  readInTab: async (url) => ((await readSettings()).mayOpenTabs ? readInTab(url) : null),
  record,
  rehearse,
  updateTerms,
  allTerms: () => store.allTerms(),
  now: () => Date.now(),
  chance: () => Math.random(),
  isOnline: () => navigator.onLine,
  settings: readSettings,
  secondLookMs: async () => (await readSettings()).secondLookMs,
  unreadChange: (termsId) => store.unreadChangeOf(termsId),
  mayNotify,
  notify,
  markNotified,
  digestOf: async (report) => (await fingerprint(report.clauses)).digest,
  knownText: (terms) => knownTextOf(terms, store),
};

/** The alarm during a run, should the worker be stopped or fail before its end: browsers give an event five minutes. */
const RUN_GUARD_MS = 5 * 60_000;
/** How often to look whether we are online again. */
const OFFLINE_MS = 5 * 60_000;

let running: Promise<void> | null = null;

let isWanted = false;

/**
 * Checks every watched terms that is due, then sets the alarm for the next. A run under way is not run twice, but followed by
 * another: the alarm that a run sets at its end may ring before it has ended.
 */
export function checkDue(): Promise<void> {
  isWanted = true;
  running ??= runWhileWanted().finally(() => {
    running = null;
  });
  return running;
}

async function runWhileWanted(): Promise<void> {
  while (isWanted) {
    isWanted = false;
    await run();
  }
}

async function run(): Promise<void> {
  await setWatchAlarm(await store.allTerms(), Date.now() + RUN_GUARD_MS);
  await runDueChecks(context);
  await afterChecks();
}

/** Checks one watched terms now. @returns the terms as kept, or null where it was forgotten meanwhile */
export async function check(termsId: string): Promise<Terms | null> {
  const terms = await store.terms(termsId);
  const checked = terms ? await runCheck(terms, context) : null;
  await afterChecks();
  return checked;
}

/** What follows one check or many: the badge, the notifications, the alarm for the next. */
async function afterChecks(): Promise<void> {
  await refreshBadge();
  await tellNews(context);
  await setNextAlarm();
}

/** Sets the alarm for whatever comes next: a check that is due, or something kept for later that can be told. */
export async function setNextAlarm(): Promise<void> {
  const earliest = Date.now() + (navigator.onLine ? 0 : OFFLINE_MS);
  await setWatchAlarm(await store.allTerms(), earliest, await tellAgainAt(context));
}

/** Where a clock that was ahead has set the alarm, it is set anew, and so is what it was set to. */
export async function mendAlarm(): Promise<void> {
  if (!(await isAlarmLost(Date.now()))) return;
  await mendWatches(context);
  await setNextAlarm();
}

/**
 * Starts or ends the watch of a terms' service: of all of its terms that are known. Starting reads the page in front at
 * once, to know whether what the site sends can be relied on; the others follow with the alarm.
 */
export async function setWatch(termsId: string, watching: boolean): Promise<Terms> {
  const { watchIntervalMs } = await readSettings();
  const watchFor = ({ watch }: Terms): Watch | null =>
    watching ? (watch ?? newWatch(Date.now(), watchIntervalMs)) : null;
  await updateService(termsId, (terms) => ({ ...terms, watch: watchFor(terms) }));
  if (watching) await check(termsId);
  else await setNextAlarm();
  return known(termsId);
}

/** The person has allowed something or taken it back: what is watched and may not be read, or may be again, is due now. */
export async function afterAccess(): Promise<void> {
  for (const { id, url, watch } of await store.allTerms()) {
    if (watch && isShutOut(watch) === (await mayRead(url))) await updateTerms(id, withCheckDue);
  }
  await checkDue();
}

function isShutOut({ failures, lastFailure }: Watch): boolean {
  return failures > 0 && lastFailure?.outcome === 'not-allowed';
}

function withCheckDue(terms: Terms): Terms {
  return terms.watch ? { ...terms, watch: { ...terms.watch, nextCheckAt: Date.now() } } : terms;
}

/** Changes what is chosen for the watch of a terms' service: how often, and whether it is notified of. */
export async function chooseForService(termsId: string, choice: Partial<WatchChoice>): Promise<Terms> {
  const now = Date.now();
  await updateService(termsId, (terms) =>
    terms.watch ? { ...terms, watch: chosen(terms.watch, choice, now) } : terms,
  );
  await setNextAlarm();
  return known(termsId);
}

async function updateService(termsId: string, change: (terms: Terms) => Terms): Promise<void> {
  const { service } = await known(termsId);
  for (const terms of await store.allTerms()) {
    if (terms.service === service) await updateTerms(terms.id, change);
  }
}

async function known(termsId: string): Promise<Terms> {
  const terms = await store.terms(termsId);
  if (!terms) throw new Error(message('error_forgotten'));
  return terms;
}

/** Keeps the terms at an address that a change links to. */
export async function keepLink(changeId: string, url: string): Promise<KeptLink> {
  const change = await store.change(changeId);
  const isLinked = change?.clauses.some(({ newLinks }) => newLinks.some((link) => link.url === url));
  if (!isLinked) throw new Error('This change does not link there.');
  return keepAt(url);
}

/** Keeps terms that the pages of a terms' service link to. */
export async function keepOffered(termsId: string, url: string): Promise<KeptLink> {
  const { service } = await known(termsId);
  const isOffered = offersOf(await store.allTerms(), service).some((link) => link.url === url);
  return isOffered ? keepAt(url) : 'known';
}

async function keepAt(url: string): Promise<KeptLink> {
  if (!(await mayRead(url))) return 'not-allowed';
  return keepLinked(url, {
    fetchPage,
    readHtml,
    record,
    isKnown: async (termsId) => (await store.terms(termsId)) !== undefined,
  });
}

/** A click on a notification: the page at the first changed clause. */
export function openNotified(notificationId: string): void {
  const target = targetOf(notificationId);
  if (target === null) return;
  quietly(openChange(target.changeId, target.index));
  quietly(browser.notifications.clear(notificationId));
}

export async function openChange(changeId: string, index: number | null): Promise<void> {
  const change = await store.change(changeId);
  const terms = change && (await store.terms(change.termsId));
  if (change && terms) await openAtClause(terms, change, index);
}
