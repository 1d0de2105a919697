import { describe, expect, it } from 'vitest';
import { isMarkup, outcomeOfStatus, retryAfterMs } from '../../../utils/watch/answer.ts';

describe('a status', () => {
  it.each([
    [401, 'needs-login'],
    [403, 'blocked'],
    [404, 'gone'],
    [410, 'gone'],
    [418, 'unreachable'],
    [429, 'blocked'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('%i means %s', (status, outcome) => {
    expect(outcomeOfStatus(status)).toBe(outcome);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 5, 1);
  const DAY = 86_400_000;

  it.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['120', 120_000],
    [' 120 ', 120_000],
    ['Mon, 01 Jun 2026 01:00:00 GMT', 3_600_000],
    ['Sun, 31 May 2026 01:00:00 GMT', 0],
    ['99999999999', 30 * DAY],
    ['Mon, 01 Jun 2099 01:00:00 GMT', 30 * DAY],
  ])('%j asks for %j ms', (header, waitMs) => {
    expect(retryAfterMs(header, now)).toBe(waitMs);
  });
});

it.each([
  ['text/html; charset=utf-8', true],
  ['application/xhtml+xml', true],
  ['application/pdf', false],
  ['application/json', false],
])('%s is read: %s', (type, isRead) => {
  expect(isMarkup(type)).toBe(isRead);
});
