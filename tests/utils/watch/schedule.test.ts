import { assert, constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Watch } from '../../../utils/record/types.ts';
import {
  backedOff,
  backOffMs,
  boundedInterval,
  completed,
  dueTerms,
  heldOff,
  isComplete,
  newWatch,
  nextCheckAt,
  scheduled,
  visited,
} from '../../../utils/watch/schedule.ts';
import { aTerms } from '../../support/builders.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const watch = newWatch(0, DAY);

describe('what is due', () => {
  const at = (id: string, next: number | null) =>
    aTerms({ id, watch: next === null ? null : { ...watch, nextCheckAt: next } });
  const all = [at('later', 300), at('second', 200), at('first', 100), at('unwatched', null)];

  it('is listed, the longest overdue first', () => {
    expect(dueTerms(all, 250).map((terms) => terms.id)).toEqual(['first', 'second']);
  });

  it('sets the time of the next check', () => {
    expect(nextCheckAt(all)).toBe(100);
    expect(nextCheckAt([at('unwatched', null)])).toBeNull();
  });
});

describe('the next check', () => {
  it('comes an interval later, give or take a tenth', () => {
    expect(scheduled(watch, 0, 0).nextCheckAt).toBe(0.9 * DAY);
    expect(scheduled(watch, 0, 0.5).nextCheckAt).toBe(DAY);
    expect(scheduled(watch, 0, 0.9999).nextCheckAt).toBeLessThanOrEqual(1.1 * DAY);
  });

  it('comes soon after a failure that may pass, and ever later while it lasts', () => {
    const waits = [1, 2, 3, 4, 20].map((failures) => backOffMs('unreachable', failures, DAY));
    expect(waits).toEqual([HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 8 * DAY]);
  });

  it('comes no oftener where a site refuses', () => {
    expect([1, 2, 3].map((failures) => backOffMs('blocked', failures, DAY))).toEqual([DAY, 2 * DAY, 4 * DAY]);
  });

  it('is put off for ever longer, never for ever, and never oftener than the first retry', () => {
    assert(
      property(
        constantFrom('blocked', 'gone', 'unreachable', 'needs-visit'),
        integer({ min: 1, max: 2000 }),
        integer({ min: 6 * HOUR, max: 30 * DAY }),
        double({ min: 0, max: 0.9999, noNaN: true }),
        (outcome, failures, intervalMs, chance) => {
          const { nextCheckAt: next } = backedOff({ ...watch, intervalMs, failures }, outcome, 0, chance);
          expect(next).toBeGreaterThanOrEqual(0.89 * (intervalMs / 24));
          expect(next).toBeLessThanOrEqual(1.1 * Math.max(intervalMs, 30 * DAY));
          expect(backOffMs(outcome, failures + 1, intervalMs)).toBeGreaterThanOrEqual(
            backOffMs(outcome, failures, intervalMs),
          );
        },
      ),
    );
  });

  it('waits as long as a site asks, and no shorter than it would have', () => {
    const due = { ...watch, nextCheckAt: 500 };
    expect(heldOff(due, 900)).toMatchObject({ notBefore: 900, nextCheckAt: 900 });
    expect(heldOff(due, 100)).toMatchObject({ notBefore: 100, nextCheckAt: 500 });
  });
});

it('asks a site that has not agreed after each visit, though not before it wants', () => {
  const failing = { ...watch, nextCheckAt: 8 * DAY };
  expect(visited(failing, 5).nextCheckAt).toBe(5);
  expect(visited(heldOff(failing, HOUR), 5).nextCheckAt).toBe(HOUR);
  expect(visited({ ...failing, agreed: true }, 5).nextCheckAt).toBe(8 * DAY);
});

it('keeps a chosen interval within six hours and thirty days', () => {
  expect([1, 12 * HOUR, 90 * DAY].map(boundedInterval)).toEqual([6 * HOUR, 12 * HOUR, 30 * DAY]);
});

it('completes a watch of an older version and keeps what it has', () => {
  const kept = { since: 1, intervalMs: DAY, nextCheckAt: 7, agreed: true, lastSuccessAt: 3 };
  const old = { ...kept, lastFailure: { at: 2, outcome: 'not-terms', message: '' } } as unknown as Watch;
  expect(isComplete(old)).toBe(false);
  expect(completed(old)).toMatchObject({ ...kept, failures: 0, lastFailure: null });
  expect(isComplete(completed(old))).toBe(true);
});
