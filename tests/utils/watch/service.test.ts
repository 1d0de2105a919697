import { describe, expect, it } from 'vitest';
import { choiceOf, chosen, joiningWatch } from '../../../utils/watch/service.ts';
import { aTerms, aWatch, NOW } from '../../support/builders.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const weekly = aWatch({ intervalMs: 7 * DAY, isMuted: true, agreed: true });
const all = [
  aTerms({ id: 'tos', service: 'chat.example', watch: weekly }),
  aTerms({ id: 'privacy', service: 'chat.example' }),
  aTerms({ id: 'other', service: 'music.example' }),
];

describe('the watch of a service', () => {
  it('is what any of its terms says', () => {
    expect(choiceOf(all, 'chat.example')).toEqual({ intervalMs: 7 * DAY, isMuted: true });
    expect(choiceOf(all, 'music.example')).toBeNull();
  });

  it('takes in terms that become known, with nothing assumed of them', () => {
    const joining = joiningWatch(all, aTerms({ service: 'chat.example' }), NOW);
    expect(joining).toMatchObject({ intervalMs: 7 * DAY, isMuted: true, agreed: false, nextCheckAt: NOW });
    expect(joiningWatch(all, aTerms({ service: 'music.example' }), NOW)).toBeNull();
  });

  it('follows what is chosen, within bounds', () => {
    expect(chosen(weekly, { isMuted: false }, NOW)).toEqual({ ...weekly, isMuted: false });
    const due = { ...weekly, nextCheckAt: NOW + 5 * DAY };
    expect(chosen(due, { intervalMs: DAY }, NOW)).toMatchObject({
      intervalMs: DAY,
      nextCheckAt: NOW + DAY,
    });
    expect(chosen(due, { intervalMs: 30 * DAY }, NOW).nextCheckAt).toBe(due.nextCheckAt);
    expect(chosen(due, { intervalMs: 1 }, NOW).intervalMs).toBe(6 * HOUR);
  });
});
