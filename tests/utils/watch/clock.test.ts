/** Clocks that are wrong for a while: ten years ahead, a year behind, and right again. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../utils/record/digest.ts';
import { recordTerms } from '../../../utils/record/record.ts';
import type { Watch } from '../../../utils/record/types.ts';
import { isAlarmLost, setWatchAlarm, WATCH_ALARM } from '../../../utils/watch/alarms.ts';
import { byClock, mendWatches } from '../../../utils/watch/clock.ts';
import { knownTextOf } from '../../../utils/watch/doubt.ts';
import type { Notification } from '../../../utils/watch/news.ts';
import { isQuiet } from '../../../utils/watch/quiet.ts';
import { type RunContext, runDueChecks } from '../../../utils/watch/run.ts';
import { newWatch, nextCheckAt } from '../../../utils/watch/schedule.ts';
import { failed, succeeded } from '../../../utils/watch/settle.ts';
import { type TellContext, tellAgainAt, tellNews } from '../../../utils/watch/tell.ts';
import { aTerms, aWatch, NOW } from '../../support/builders.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { aReport, aSighting, clausesOf } from '../../support/sightings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const alarms = vi.hoisted(() => new Map<string, number>());
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    alarms: {
      get: async (name: string) => {
        const scheduledTime = alarms.get(name);
        return scheduledTime === undefined ? undefined : { name, scheduledTime };
      },
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
  },
}));
beforeEach(() => alarms.clear());

const moment = (at: number) => ({ at, chance: 0.5 });
const planned = newWatch(NOW - 10 * DAY, DAY);

describe('a watch by a clock that is right again', () => {
  it.each<[what: string, planned: Watch]>([
    ['succeeded', succeeded(moment(NOW + 10 * YEAR), {})(planned)],
    ['failed', failed(moment(NOW + 10 * YEAR), 'unreachable', { notBefore: null, movedTo: null })(planned)],
    ['was put off', { ...planned, nextCheckAt: NOW + 10 * YEAR }],
    ['was begun', newWatch(NOW + 10 * YEAR, DAY)],
    ['was held off with its host', { ...planned, notBefore: NOW + YEAR, nextCheckAt: NOW + YEAR }],
  ])('does not sleep until its last check, which %s, comes round', (_what, watch) => {
    const corrected = byClock(watch, NOW);
    expect(corrected.nextCheckAt).toBeLessThanOrEqual(NOW + DAY);
    expect(corrected.notBefore ?? 0).toBeLessThanOrEqual(NOW);
    const { since, lastSuccessAt, lastFailure } = corrected;
    expect(Math.max(since, lastSuccessAt ?? 0, lastFailure?.at ?? 0)).toBeLessThanOrEqual(NOW);
  });

  it('leaves a site alone for as long as it asked', () => {
    const at = NOW + 10 * YEAR;
    const held = failed(moment(at), 'blocked', { notBefore: at + 3 * DAY, movedTo: null })(planned);
    expect(byClock(held, NOW)).toMatchObject({ notBefore: NOW + 3 * DAY, nextCheckAt: NOW + 3 * DAY });
  });

  it('makes no second look of the first', () => {
    const seen = aWatch({ glimpse: { at: NOW + YEAR, looks: 1, statements: ['added: a rule'] } });
    expect(byClock(seen, NOW).glimpse).toEqual({ at: NOW, looks: 1, statements: ['added: a rule'] });
  });

  it('is as it was where the clock was never wrong', () => {
    const chance = fc.double({ min: 0, max: 0.9999, noNaN: true });
    const outcome = fc.constantFrom('unreachable', 'blocked', 'gone');
    fc.assert(
      fc.property(
        fc.integer({ min: 6 * HOUR, max: 30 * DAY }),
        fc.array(fc.oneof(fc.constant(null), fc.tuple(outcome, fc.nat(30 * DAY))), { maxLength: 20 }),
        chance,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (intervalMs, checks, luck, share) => {
          let watch = newWatch(NOW, intervalMs);
          let now = NOW;
          for (const check of checks) {
            const settle = check
              ? failed({ at: now, chance: luck }, check[0], { notBefore: now + check[1], movedTo: null })
              : succeeded({ at: now, chance: luck }, {});
            watch = settle(watch);
            const later = now + share * (watch.nextCheckAt - now);
            expect(byClock(watch, later)).toBe(watch);
            now = watch.nextCheckAt;
          }
        },
      ),
    );
  });
});

describe('the alarm', () => {
  const monthly = aTerms({ watch: succeeded(moment(NOW), {})(newWatch(NOW, 30 * DAY)) });

  it('rings within days, however late the next check is', async () => {
    await setWatchAlarm([monthly], NOW);
    expect(alarms.get(WATCH_ALARM)).toBe(NOW + 2 * DAY);
    expect(await isAlarmLost(NOW)).toBe(false);
  });

  it('is known to be lost where a clock that was ahead has set it', async () => {
    await setWatchAlarm([monthly], NOW + YEAR);
    expect(await isAlarmLost(NOW)).toBe(true);
    await setWatchAlarm([monthly], NOW);
    expect(await isAlarmLost(NOW)).toBe(false);
    expect(alarms.get(WATCH_ALARM)).toBeLessThanOrEqual(NOW + 2 * DAY);
  });

  it('is not missed where there is none', async () => {
    expect(await isAlarmLost(NOW)).toBe(false);
  });
});

const URL_OF_TERMS = 'https://pigeonpost.example/terms';
const OLD = 'We keep your messages for 30 days.';
const NEW = 'We keep your messages for 90 days.';
const textsOf = (clause: string): string[] => [
  ...Array.from({ length: 30 }, (_, i) => `You may use our service for as long as you keep to rule ${i}.`),
  clause,
];
const QUIET_HOURS = { fromMinute: 22 * 60, untilMinute: 7 * 60 };

/** What the clock says at a time: it is `wrongBy` from the fifth day to the ninth. */
const clockAt = (time: number, wrongBy: number): number =>
  time + (time >= NOW + 5 * DAY && time < NOW + 9 * DAY ? wrongBy : 0);

/** Three weeks of one watched terms that changes after twelve days. A page wakes the background every few hours. */
async function threeWeeks(wrongBy: number) {
  const store = memoryStore();
  let time = NOW;
  const now = (): number => clockAt(time, wrongBy);
  const recording = { store, now, ownWords: async () => [] };
  const asked: number[] = [];
  const told: { readonly notification: Notification; readonly time: number; readonly clock: number }[] = [];
  const context: RunContext & TellContext = {
    mayRead: async () => true,
    fetchPage: async (url) => {
      asked.push(time);
      return { outcome: 'page', html: '', url, validators: { etag: null, lastModified: null } };
    },
    readHtml: async (_html, url) =>
      aReport({ url, clauses: clausesOf(...textsOf(time < NOW + 12 * DAY ? OLD : NEW)) }),
    readInTab: async () => null,
    record: (sighting) => recordTerms(sighting, recording),
    rehearse: (sighting) =>
      recordTerms(sighting, { ...recording, store: { ...store, write: async () => {} } }),
    knownText: (terms) => knownTextOf(terms, store),
    digestOf: async ({ clauses }) => (await fingerprint(clauses)).digest,
    unreadChange: (termsId) => store.unreadChangeOf(termsId),
    secondLookMs: async () => 10 * 60_000,
    now,
    chance: () => 0.5,
    isOnline: () => true,
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
    notify: async (notification) => void told.push({ notification, time, clock: now() }),
  };
  const setAlarm = async (): Promise<void> =>
    setWatchAlarm(await store.allTerms(), now(), await tellAgainAt(context));

  const first = await recordTerms(
    aSighting({ url: URL_OF_TERMS, clauses: clausesOf(...textsOf(OLD)) }),
    recording,
  );
  if (first.outcome !== 'first') throw new Error('the terms were there already');
  await store.write({ terms: { ...first.terms, watch: newWatch(now(), DAY) } });
  await setAlarm();
  const MINUTE = 60_000;
  for (; time < NOW + 21 * DAY; time += 5 * MINUTE) {
    // As Chrome does: an alarm rings when the clock says so.
    if ((alarms.get(WATCH_ALARM) ?? Number.POSITIVE_INFINITY) <= now()) {
      alarms.delete(WATCH_ALARM);
      await runDueChecks(context);
      await tellNews(context);
      await setAlarm();
    }
    const isVisited = (time - NOW) % (6 * HOUR) === 0;
    if (isVisited && (await isAlarmLost(now()))) {
      await mendWatches(context);
      await setAlarm();
    }
  }
  return { asked, told, next: nextCheckAt(await store.allTerms()), end: now() };
}

describe('a watch over a clock that jumps', () => {
  it.each([
    ['ten years ahead', 10 * YEAR],
    ['a year ahead', YEAR],
    ['three days ahead', 3 * DAY],
    ['three days behind', -3 * DAY],
    ['a year behind', -YEAR],
    ['ten years behind', -10 * YEAR],
  ])('%s for some days reads every day and tells what changed, once', async (_what, wrongBy) => {
    const { asked, told, next, end } = await threeWeeks(wrongBy);
    const waits = asked.map((time, i) => (asked[i + 1] ?? NOW + 21 * DAY) - time);
    // A jump back by less than an alarm's reach is only noticed when the clock has caught up.
    expect(Math.max(...waits)).toBeLessThanOrEqual(4.5 * DAY);
    expect(asked.length).toBeGreaterThan(14);
    expect(asked.length).toBeLessThan(40);
    expect(told).toHaveLength(1);
    expect(told.every(({ clock }) => !isQuiet(QUIET_HOURS, clock))).toBe(true);
    expect(next).toBeLessThanOrEqual(end + 1.1 * DAY);
  });
});
