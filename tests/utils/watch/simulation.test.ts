/**
 * Two hundred watched services over six weeks of a clock that is set, not waited for. The machine sleeps at night, is
 * offline for a weekend, and keeps quiet hours. Every real change must be told exactly once, and nothing else.
 */
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../utils/record/digest.ts';
import { recordTerms, reviewChange, type Sighting } from '../../../utils/record/record.ts';
import type { Terms } from '../../../utils/record/types.ts';
import { knownTextOf } from '../../../utils/watch/doubt.ts';
import type { Notification } from '../../../utils/watch/news.ts';
import { isQuiet } from '../../../utils/watch/quiet.ts';
import { type RunContext, runDueChecks } from '../../../utils/watch/run.ts';
import { newWatch, nextCheckAt } from '../../../utils/watch/schedule.ts';
import { statementOf, tellable } from '../../../utils/watch/statements.ts';
import { type TellContext, tellAgainAt, tellNews } from '../../../utils/watch/tell.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { aReport, aSighting, clausesOf } from '../../support/sightings.ts';
import {
  DAY_MS,
  HABITS,
  HOUR_MS,
  READABLE,
  type RealChange,
  SimulatedSite,
} from '../../support/simulated-site.ts';

const SERVICES = 200;
const DAYS = 42;
/** Long enough before the end for a site that was put off for the longest, 304s that lie, and passing words. */
const LAST_CHANGE_DAY = 18;
const START = new Date(2026, 5, 1, 10).getTime(); // a Monday morning
const QUIET_HOURS = { fromMinute: 21 * 60, untilMinute: 9 * 60 };
const SECOND_LOOK_MS = 10 * 60_000;
/** The services are watched one after another within this time, soon after their visits. */
const FIRST_CHECKS_MS = 0.9 * HOUR_MS;
/** Sets the chances of one seed's sites apart from those of the next seed's. */
const SITES_APART = 1000;

/** Numbers in [0, 1) that are the same at each run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Asleep from 23 to 7; without a network from Friday evening to Monday morning of the second week. */
const isAsleep = (at: number): boolean => new Date(at).getHours() >= 23 || new Date(at).getHours() < 7;
const isOffline = (at: number): boolean => at >= START + 11.4 * DAY_MS && at < START + 13.9 * DAY_MS;

interface Request {
  readonly at: number;
  readonly host: string;
}

/** Every kind of change at most once for each site, so that a site's changes are told apart by their kind. */
function someChanges(chance: () => number): RealChange[] {
  const kinds = (['added', 'reworded', 'removed'] as const).filter(() => chance() < 0.5);
  return kinds.map((kind) => ({ kind, at: chance() * LAST_CHANGE_DAY * DAY_MS + DAY_MS }));
}

async function simulate(seed: number) {
  const chance = chances(seed);
  const sites = new Map<string, SimulatedSite>();
  for (let i = 0; i < SERVICES; i += 1) {
    for (const path of i % 4 === 0 ? ['terms', 'privacy'] : ['terms']) {
      const url = `https://service-${i}.example/${path}`;
      sites.set(
        url,
        new SimulatedSite(
          url,
          HABITS[i % HABITS.length] ?? 'plain',
          someChanges(chance),
          chances(seed * SITES_APART + sites.size),
        ),
      );
    }
  }
  const store = memoryStore();
  let now = START;
  const recording = { store, now: () => now, ownWords: async () => [] };
  const siteAt = (url: string): SimulatedSite => {
    const site = sites.get(url);
    if (!site) throw new Error(`nobody serves ${url}`);
    return site;
  };
  const visit = async (url: string) => {
    await recordTerms(aSighting({ url, clauses: clausesOf(...siteAt(url).textsAt(now - START)) }), recording);
  };

  const requests: Request[] = [];
  const faults: string[] = [];
  const asking = new Map<string, number>();
  const heldOff = new Map<string, number>();
  const told: { readonly service: string; readonly notification: Notification; readonly at: number }[] = [];
  const context: RunContext & TellContext = {
    mayRead: async () => true,
    fetchPage: async (url, validators) => {
      const { host } = new URL(url);
      asking.set(host, (asking.get(host) ?? 0) + 1);
      if (asking.get(host) !== 1) faults.push(`${host} was asked twice at a time`);
      if (isAsleep(now) || isOffline(now)) faults.push(`${host} was asked at ${new Date(now)}`);
      if (now < (heldOff.get(host) ?? 0)) faults.push(`${host} was asked before it wanted`);
      requests.push({ at: now, host });
      await Promise.resolve(); // others may come between
      const fetched = siteAt(url).fetch(now - START, validators);
      if ('retryAfterMs' in fetched && fetched.retryAfterMs !== null)
        heldOff.set(host, now + fetched.retryAfterMs);
      asking.set(host, (asking.get(host) ?? 0) - 1);
      return fetched;
    },
    readInTab: async () => null,
    readHtml: async (html, url) => {
      const texts = html.split('\n');
      return aReport({ url, isTerms: texts.length > 2, clauses: clausesOf(...texts) });
    },
    record: (sighting: Sighting) => recordTerms(sighting, recording),
    rehearse: (sighting) =>
      recordTerms(sighting, { ...recording, store: { ...store, write: async () => {} } }),
    knownText: (terms) => knownTextOf(terms, store),
    digestOf: async ({ clauses }) => (await fingerprint(clauses)).digest,
    unreadChange: (termsId) => store.unreadChangeOf(termsId),
    secondLookMs: async () => SECOND_LOOK_MS,
    now: () => now,
    // By the clock alone: hosts are asked side by side, and which one comes first is not the same at each run.
    chance: () => chances(now)(),
    isOnline: () => !isOffline(now),
    allTerms: () => store.allTerms(),
    updateTerms: async (id, change) => {
      const terms = await store.terms(id);
      if (!terms) return null;
      const changed = change(terms);
      await store.write({ terms: changed });
      return changed;
    },
    markNotified: async () => {},
    settings: async () => ({ notifyFrom: 'minor', quietTopics: [], quietHours: QUIET_HOURS }),
    mayNotify: async () => true,
    notify: async (notification) => {
      const change = await store.change(notification.changeId);
      told.push({ service: change?.service ?? '', notification, at: now });
    },
  };

  for (const url of sites.keys()) await visit(url);
  for (const terms of await store.allTerms()) {
    const watch = newWatch(now + chance() * FIRST_CHECKS_MS, DAY_MS);
    await store.write({ terms: { ...terms, watch } });
  }

  /** Changed clauses, by service, that somebody read on the page before they were told: they are no news any more. */
  const read = new Map<string, number>();
  /** Half of the time somebody follows a notification, and reads what changed. */
  const follow = async (sofar: number): Promise<void> => {
    for (const { notification, service } of told.slice(sofar)) {
      const change = await store.change(notification.changeId);
      const terms = change && (await store.terms(change.termsId));
      if (!terms || chance() < 0.5) continue;
      await visit(terms.url);
      const unread = await store.unreadChangeOf(terms.id);
      if (!unread) continue;
      const known = new Set(terms.watch?.told);
      const fresh = tellable(unread).filter((clause) => !known.has(statementOf(clause)));
      read.set(service, (read.get(service) ?? 0) + fresh.length);
      await reviewChange(unread.id, recording);
    }
  };

  const end = START + DAYS * DAY_MS;
  for (;;) {
    const checkAt = nextCheckAt(await store.allTerms()) ?? end;
    const tellAt = (await tellAgainAt(context)) ?? end;
    now = Math.max(now + 1000, Math.min(checkAt, tellAt));
    while (isAsleep(now) || isOffline(now)) now += HOUR_MS / 4;
    if (now >= end) break;
    const sofar = told.length;
    await runDueChecks(context);
    await tellNews(context);
    await follow(sofar);
  }
  return { sites: [...sites.values()], requests, faults, read, told, allTerms: await store.allTerms() };
}

/** How many changed clauses the notifications of a service name: the numbers of their first or only lines. */
function clausesNamed(messages: readonly Notification[]): number {
  const counts = messages.flatMap(({ message }) => [
    ...message.matchAll(/(\d+) (?:new|reworded|removed)\b/g),
  ]);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Some seconds by itself; the machine may be busy. */
const TIMEOUT_MS = 60_000;

describe('two hundred services over six weeks', { timeout: TIMEOUT_MS }, () => {
  it.each([1, 2])('tell every real change exactly once, and nothing else (seed %i)', async (seed) => {
    const { sites, read, told, allTerms } = await simulate(seed);
    const hostOf = ({ url }: { readonly url: string }): string => new URL(url).host;
    for (const [host, own] of Map.groupBy(sites, hostOf)) {
      const messages = told.filter(({ service }) => service === host).map(({ notification }) => notification);
      const isReadable = own.every(({ habit }) => READABLE.includes(habit));
      const changes = own.flatMap((site) => site.changes);
      const named = clausesNamed(messages) + (read.get(host) ?? 0);
      const what = `${own[0]?.habit} at ${host}`;
      if (isReadable) expect(named, what).toBe(changes.length);
      else expect(named, what).toBeLessThanOrEqual(changes.length);
    }
    expect(
      allTerms.filter((terms: Terms) => terms.watch?.lastSuccessAt === null).map(({ url }) => url),
    ).toEqual(sites.filter(({ habit }) => habit === 'scripted').map(({ url }) => url));
    expect(told.filter(({ at }) => isQuiet(QUIET_HOURS, at))).toEqual([]);
  });

  it('ask every host one thing at a time, seldom, and never while it wants to be left alone', async () => {
    const { sites, requests, faults } = await simulate(3);
    expect(faults).toEqual([]);
    for (const [host, asked] of Map.groupBy(requests, (request) => request.host)) {
      const pages = sites.filter(({ url }) => new URL(url).host === host);
      const restless = pages.reduce((sum, { changes }) => sum + 3 * changes.length, 0);
      const isUnwell = pages.some(({ habit }) => habit === 'unwell');
      // A daily check, give or take; second looks of changes; and the retries of a site that is often busy.
      const most = pages.length * DAYS * (isUnwell ? 2.5 : 1.15) + restless + 2;
      expect(asked.length, host).toBeLessThanOrEqual(most);
    }
  });
});
