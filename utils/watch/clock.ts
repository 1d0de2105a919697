/**
 * Watches by a clock that was wrong for a while: set to another year, or started without a battery. What was planned by it
 * would lie years away. Times in milliseconds since the epoch.
 */
import type { Terms, Watch } from '../record/types.ts';
import { LONGEST_PAUSE_MS } from './answer.ts';
import { longestWaitMs } from './schedule.ts';

/** Clocks are put right by some seconds all the time. */
const TOLERANCE_MS = 60_000;

/**
 * The watch as the clock says now. What has happened cannot lie in the future: where it does, the clock was ahead, and what
 * was planned then comes as much earlier. What is planned later than any plan goes was planned by such a clock too.
 */
export function byClock(watch: Watch, now: number): Watch {
  const happened = [watch.since, watch.lastSuccessAt, watch.lastFailure?.at, watch.glimpse?.at];
  const ahead = Math.max(...happened.map((at) => at ?? 0)) - now;
  return withinReach(ahead > TOLERANCE_MS ? setBack(watch, ahead, now) : watch, now);
}

function setBack(watch: Watch, ahead: number, now: number): Watch {
  const { lastSuccessAt, lastFailure, glimpse, notBefore } = watch;
  return {
    ...watch,
    since: Math.min(watch.since, now),
    lastSuccessAt: lastSuccessAt === null ? null : Math.min(lastSuccessAt, now),
    lastFailure: lastFailure && { ...lastFailure, at: Math.min(lastFailure.at, now) },
    glimpse: glimpse && { ...glimpse, at: Math.min(glimpse.at, now) },
    nextCheckAt: watch.nextCheckAt - ahead,
    notBefore: notBefore === null ? null : notBefore - ahead,
  };
}

function withinReach(watch: Watch, now: number): Watch {
  const pauseMs = (watch.notBefore ?? 0) - now;
  if (pauseMs > LONGEST_PAUSE_MS + TOLERANCE_MS) return { ...watch, notBefore: null, nextCheckAt: now };
  const farthest = Math.max(longestWaitMs(watch), pauseMs);
  return watch.nextCheckAt - now > farthest + TOLERANCE_MS ? { ...watch, nextCheckAt: now } : watch;
}

export interface ClockContext {
  readonly allTerms: () => Promise<Terms[]>;
  /** Changes a terms by what it is at that moment. */
  readonly updateTerms: (id: string, change: (terms: Terms) => Terms) => Promise<Terms | null>;
  readonly now: () => number;
}

/** Brings every watch to what the clock says now. */
export async function mendWatches({ allTerms, updateTerms, now }: ClockContext): Promise<void> {
  const mended = (terms: Terms): Terms => {
    const watch = terms.watch && byClock(terms.watch, now());
    return watch === terms.watch ? terms : { ...terms, watch };
  };
  for (const terms of await allTerms()) {
    if (mended(terms) !== terms) await updateTerms(terms.id, mended);
  }
}
