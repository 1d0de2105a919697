/**
 * A person watches a service, not a page: either all of its terms are watched, in the same way, or none is. So the watch
 * of a service needs no place of its own; any of its terms tells. Pure.
 */
import type { Terms, Watch } from '../record/types.ts';
import { boundedInterval, newWatch } from './schedule.ts';

/** What a person chooses for a service that they watch. */
export type WatchChoice = Pick<Watch, 'intervalMs' | 'isMuted'>;

/** What was chosen for a service; null where it is not watched. */
export function choiceOf(allTerms: readonly Terms[], service: string): WatchChoice | null {
  const watch = allTerms.find((terms) => terms.service === service && terms.watch)?.watch;
  return watch ? { intervalMs: watch.intervalMs, isMuted: watch.isMuted } : null;
}

/**
 * The watch of a terms that becomes known: as its service is watched; null where that is not.
 *
 * @param elsewhere what was chosen for the service on another device
 */
export function joiningWatch(
  allTerms: readonly Terms[],
  { service }: Terms,
  now: number,
  elsewhere: WatchChoice | null = null,
): Watch | null {
  const choice = choiceOf(allTerms, service) ?? elsewhere;
  return choice && { ...newWatch(now, choice.intervalMs), ...choice };
}

/** A watch with other choices made. A shorter interval counts from now, so that services chosen together stay spread. */
export function chosen(watch: Watch, choice: Partial<WatchChoice>, now: number): Watch {
  const { intervalMs = watch.intervalMs, isMuted = watch.isMuted } = choice;
  if (intervalMs === watch.intervalMs) return { ...watch, isMuted };
  const bounded = boundedInterval(intervalMs);
  return { ...watch, isMuted, intervalMs: bounded, nextCheckAt: Math.min(watch.nextCheckAt, now + bounded) };
}
