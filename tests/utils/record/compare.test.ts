import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareVersions } from '../../../utils/record/compare.ts';
import { recordTerms } from '../../../utils/record/record.ts';
import { store } from '../../../utils/store/store.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const context = { store, now: () => 1_000_000, ownWords: async () => [] };
const LONG = Array.from({ length: 40 }, (_, i) => `We keep your message number ${i} for ${i + 30} days.`);

describe('a long comparison', () => {
  // A clock by which every step takes long: what is long here does not depend on the machine.
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  });
  afterEach(() => void vi.restoreAllMocks());

  it('says how far it is, never less than before, and stops where it is told to', async () => {
    await recordTerms(aSighting({ clauses: clausesOf(...LONG) }), context);
    const reworded = LONG.map((text) =>
      text.replace('days', 'days, or for as long as the law of your land asks'),
    );
    await recordTerms(aSighting({ clauses: clausesOf(...reworded) }), context);
    const [terms] = await store.allTerms();
    const from = terms?.reviewedVersion ?? '';
    const to = terms?.latestVersion ?? '';
    const controller = new AbortController();
    const shares: number[] = [];
    const waiting = { signal: controller.signal, tell: (share: number) => shares.push(share) };
    expect(await compareVersions(from, to, context, waiting)).toHaveLength(LONG.length);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    controller.abort(new Error('enough'));
    await expect(compareVersions(from, to, context, waiting)).rejects.toThrow('enough');
  });
});
