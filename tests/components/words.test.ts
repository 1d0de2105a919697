import { describe, expect, it } from 'vitest';
import { listEntries } from '../../components/entries.ts';
import {
  ageSentence,
  changesSince,
  countChanges,
  excerpt,
  faultSentence,
  formatAgo,
  formatDay,
  interval,
  kindName,
  outcomeSentence,
  plainAddress,
  position,
  quietLine,
  watchSentences,
} from '../../components/words.ts';
import { aClauseChange, aTerms, aWatch, NOW, noon } from '../support/builders.ts';

const OUTCOMES = ['blocked', 'needs-login', 'moved', 'gone', 'unreachable', 'needs-visit'] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('dates', () => {
  it('names the year only where it is another one', () => {
    expect(formatDay(noon(2026, 5, 3), NOW, 'en-GB')).toBe('3 May');
    expect(formatDay(noon(2025, 5, 3), NOW, 'en-GB')).toBe('3 May 2025');
  });

  it.each([
    [0, 'just now'],
    [5 * MINUTE, '5 minutes ago'],
    [HOUR, '1 hour ago'],
    [11 * HOUR, '11 hours ago'],
    [20 * HOUR, 'yesterday'],
    [3 * 24 * HOUR, '3 days ago'],
    [30 * 24 * HOUR, '13 May'],
    [-2 * 24 * HOUR, '14 June'],
  ])('says %i ms ago as %s', (passed, words) => {
    expect(formatAgo(NOW - passed, NOW, 'en-GB')).toBe(words);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 changes'],
    [1, '1 change'],
    [1200, '1,200 changes'],
  ])('writes %i as %s', (count, words) => {
    expect(countChanges(count)).toBe(words);
  });

  it('counts since a day, and since earlier today', () => {
    expect(changesSince(3, noon(2025, 5, 3), NOW)).toMatch(/^3 changes since .*2025/);
    expect(changesSince(1, NOW - HOUR, NOW)).toBe('1 change since earlier today');
  });

  it('tells editorial differences beside changes from those alone', () => {
    const [entry] = listEntries([aClauseChange()]).entries;
    if (!entry) throw new Error('there is one');
    const quiet = { entries: [entry], editorial: [entry, entry], ignored: [] };
    expect(quietLine(quiet)).toBe('and 2 editorial differences');
    expect(quietLine({ ...quiet, ignored: [entry] })).toBe(
      'and 2 editorial differences; 1 in a part that you ignore',
    );
    expect(quietLine({ ...quiet, editorial: [], ignored: [entry, entry] })).toBe(
      '2 in parts that you ignore',
    );
    expect(quietLine({ entries: [], editorial: [entry], ignored: [] })).toBe('Only 1 editorial difference');
    expect(quietLine({ ...quiet, editorial: [] })).toBe('');
  });

  it('says how many there are before the first step', () => {
    expect(position(0, 3)).toBe('3 in all');
    expect(position(2, 3)).toBe('2 of 3');
  });

  it.each([
    [HOUR, 'every hour'],
    [6 * HOUR, 'every 6 hours'],
    [24 * HOUR, 'once a day'],
    [72 * HOUR, 'every 3 days'],
  ])('writes an interval of %i ms as %s', (ms, words) => {
    expect(interval(ms)).toBe(words);
  });
});

describe('sentences', () => {
  it('has one for each fault and each outcome', () => {
    for (const fault of ['too-large', 'empty', 'restless', 'unlike', 'storage', 'unreadable'] as const) {
      expect(faultSentence(fault)).toMatch(/^[A-Z].*\.$/);
    }
    for (const outcome of OUTCOMES) {
      expect(outcomeSentence(outcome)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names the kind of a change', () => {
    expect(kindName({ kind: 'added', moved: false })).toBe('New');
    expect(kindName({ kind: 'moved', moved: true })).toBe('Moved');
    expect(kindName({ kind: 'reworded', moved: true })).toBe('Moved and reworded');
  });

  it('says since when terms are unchanged', () => {
    const first = { firstSeenAt: noon(2026, 5, 3), changedAt: noon(2026, 5, 3) };
    expect(ageSentence(aTerms(first), false, NOW)).toMatch(/^Unchanged since .*May.*tracking began\.$/);
    const changed = { ...first, changedAt: noon(2026, 6, 2) };
    expect(ageSentence(aTerms(changed), false, NOW)).toMatch(/^Unchanged since .*June.*Tracked since .*May/);
    expect(ageSentence(aTerms(changed), true, NOW)).toMatch(/^Last changed .*June/);
    expect(ageSentence(aTerms({ firstSeenAt: NOW, changedAt: NOW }), false, NOW)).toMatch(
      /^Tracked since today\./,
    );
  });

  it('shows the last failure of a watch beside its last success', () => {
    expect(watchSentences(aWatch(), NOW)).toEqual(['Last read 2 hours ago.']);
    expect(watchSentences(aWatch({ lastSuccessAt: null }), NOW)).toEqual(['The first check is on its way.']);
    const lastFailure = { at: NOW - 5 * MINUTE, outcome: 'unreachable', movedTo: null } as const;
    expect(watchSentences(aWatch({ lastFailure, failures: 1 }), NOW)).toEqual([
      'Tried 5 minutes ago. The site could not be reached, or sent no whole page. The next check tries again.',
      'Last read 2 hours ago.',
    ]);
    expect(watchSentences(aWatch({ lastFailure, failures: 0 }), NOW)).toEqual(['Last read 2 hours ago.']);
  });

  it('says that new words were seen, and that a page is restless', () => {
    const glimpse = { at: NOW, looks: 1, statements: ['+1'] };
    expect(watchSentences(aWatch({ glimpse }), NOW)[1]).toMatch(/^New words were seen/);
    expect(watchSentences(aWatch({ glimpse, passed: 3 }), NOW)[1]).toMatch(/different each time/);
  });

  it('says where a page has moved, and until when a site wants to be left alone', () => {
    const elsewhere = 'https://chat.example/legal';
    expect(watchSentences(aWatch({ movedTo: elsewhere }), NOW)).toContain(
      'The site shows them at chat.example/legal now.',
    );
    const moved = { at: NOW, outcome: 'moved', movedTo: elsewhere } as const;
    expect(watchSentences(aWatch({ lastFailure: moved, failures: 1 }), NOW)).toContain(
      'It leads to chat.example/legal.',
    );
    const blocked = { at: NOW, outcome: 'blocked', movedTo: null } as const;
    const held = aWatch({ lastFailure: blocked, failures: 1, notBefore: NOW + HOUR });
    expect(watchSentences(held, NOW).join(' ')).toMatch(/left alone until .*\d.*\d\d/);
  });

  it('cuts an excerpt at a word', () => {
    expect(excerpt('short', 10)).toBe('short');
    expect(excerpt('one two three four', 10)).toBe('one two…');
  });

  it('shows an address without its scheme, and what is no address as it is', () => {
    expect(plainAddress('https://chat.example/tos?x=1')).toBe('chat.example/tos');
    expect(plainAddress('nonsense')).toBe('nonsense');
  });
});
