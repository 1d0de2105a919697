import type { Terms, Watch } from '../record/types.ts';

/** A new watch: due at once, to see whether what the site sends is what the person read. */
export function newWatch(now: number, intervalMs: number): Watch {
  return { since: now, intervalMs, nextCheckAt: now, agreed: false, lastSuccessAt: null, lastFailure: null };
}

/** The watched terms whose check is due, the longest overdue first. */
export function dueTerms(allTerms: readonly Terms[], now: number): Terms[] {
  return allTerms
    .filter((terms) => terms.watch !== null && terms.watch.nextCheckAt <= now)
    .sort((a, b) => (a.watch?.nextCheckAt ?? 0) - (b.watch?.nextCheckAt ?? 0));
}

/** When the next check is due (milliseconds since the epoch), or null where nothing is watched. */
export function nextCheckAt(allTerms: readonly Terms[]): number | null {
  const times = allTerms.flatMap((terms) => (terms.watch ? [terms.watch.nextCheckAt] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * The watch with its next check set, one interval from now give or take a tenth, so that services watched together are
 * not read together. @param chance a number in [0, 1)
 */
export function scheduled(watch: Watch, now: number, chance: number): Watch {
  return { ...watch, nextCheckAt: Math.round(now + watch.intervalMs * (0.9 + 0.2 * chance)) };
}
