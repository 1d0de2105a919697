/** When a watched terms is read next. Pure: the clock and chance are parameters. Times in milliseconds since the epoch. */
import type { CheckOutcome, Terms, Watch } from '../record/types.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The bounds of what a person may choose; oftener is no help to them, and rarer is no watch. */
export const SHORTEST_INTERVAL_MS = 6 * HOUR_MS;
export const LONGEST_INTERVAL_MS = 30 * DAY_MS;

/** The interval a person chose for a service, brought within bounds. */
export function boundedInterval(intervalMs: number): number {
  return Math.min(LONGEST_INTERVAL_MS, Math.max(SHORTEST_INTERVAL_MS, intervalMs));
}

/** A new watch: due at once, to see whether what the site sends is what the person read. */
export function newWatch(now: number, intervalMs: number): Watch {
  return {
    since: now,
    intervalMs,
    nextCheckAt: now,
    notBefore: null,
    agreed: false,
    differences: [],
    lastSuccessAt: null,
    lastFailure: null,
    failures: 0,
    movedTo: null,
    lastAnswer: null,
    glimpse: null,
    passed: 0,
    isMuted: false,
    toTell: [],
    told: [],
  };
}

/** Whether a watch has all of its parts: an older version of the extension kept fewer. */
export function isComplete(watch: Watch): boolean {
  return Object.keys(newWatch(0, 0)).every((part) => part in watch);
}

/** A watch that an older version kept, with what it lacks. What had failed then is left out: it had other names. */
export function completed(watch: Watch): Watch {
  return { ...newWatch(watch.since, watch.intervalMs), ...watch, lastFailure: null };
}

/**
 * The watch after a visit. A site that has not agreed yet is asked at once, while what the person saw is fresh: only then
 * can a small difference be put down to how the page was read.
 */
export function visited(watch: Watch, now: number): Watch {
  return watch.agreed ? watch : { ...watch, nextCheckAt: Math.max(now, watch.notBefore ?? 0) };
}

/** The watched terms whose check is due, the longest overdue first. */
export function dueTerms(allTerms: readonly Terms[], now: number): Terms[] {
  return allTerms
    .filter((terms) => terms.watch !== null && terms.watch.nextCheckAt <= now)
    .sort((a, b) => (a.watch?.nextCheckAt ?? 0) - (b.watch?.nextCheckAt ?? 0));
}

/** When the next check is due, or null where nothing is watched. */
export function nextCheckAt(allTerms: readonly Terms[]): number | null {
  const times = allTerms.flatMap((terms) => (terms.watch ? [terms.watch.nextCheckAt] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

/** How far a stretch of time is spread, both ways. */
const SPREAD = 0.1;

/** A stretch of time give or take a tenth, so that services watched together are not read together. */
function spread(ms: number, chance: number): number {
  return Math.round(ms * (1 - SPREAD + 2 * SPREAD * chance));
}

/** The watch with its next check one interval from now. @param chance a number in [0, 1) */
export function scheduled(watch: Watch, now: number, chance: number): Watch {
  return { ...watch, nextCheckAt: now + spread(watch.intervalMs, chance) };
}

/** A site that could not be reached is tried again after this share of the interval: for a daily watch, an hour. */
const FIRST_RETRY_SHARE = 1 / 24;
/** However often it failed, a check comes at least once in so many intervals, or in the longest one. */
const RAREST_INTERVALS = 8;

/**
 * How long to wait after so many failures in a row: doubled each time. What may pass by itself is tried again soon;
 * a site that refuses, or has no such page, is asked no oftener than one that answers.
 */
export function backOffMs(outcome: CheckOutcome, failures: number, intervalMs: number): number {
  const firstMs = outcome === 'unreachable' ? intervalMs * FIRST_RETRY_SHARE : intervalMs;
  return Math.min(rarestMs(intervalMs), firstMs * 2 ** (failures - 1));
}

function rarestMs(intervalMs: number): number {
  return Math.max(intervalMs, Math.min(LONGEST_INTERVAL_MS, RAREST_INTERVALS * intervalMs));
}

/** Above the time to a second look, which does not depend on the interval. */
const LATEST_LOOK_MS = HOUR_MS;

/** The longest wait for a check that is ever planned, where the site does not ask for another. */
export function longestWaitMs({ failures, intervalMs }: Watch): number {
  const waitMs = failures > 0 ? rarestMs(intervalMs) : intervalMs;
  return Math.max(LATEST_LOOK_MS, waitMs * (1 + SPREAD));
}

/** The watch with its next check put off after a failure that is counted in it already. */
export function backedOff(watch: Watch, outcome: CheckOutcome, now: number, chance: number): Watch {
  const waitMs = spread(backOffMs(outcome, Math.max(1, watch.failures), watch.intervalMs), chance);
  return { ...watch, nextCheckAt: now + waitMs };
}

/** The watch with nothing asked of its site before a time, at which it would be due at the earliest. */
export function heldOff(watch: Watch, until: number): Watch {
  return { ...watch, notBefore: until, nextCheckAt: Math.max(watch.nextCheckAt, until) };
}
