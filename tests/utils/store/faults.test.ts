/**
 * A database that fails at the first call, at the second, and so on: whatever the call, what was kept stays as it was, the
 * person is told why in words, and the next try comes to what it would have come to.
 */

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { makeBackup, readBackup } from '../../../utils/backup/backup.ts';
import type { Speaker } from '../../../utils/messaging/handle.ts';
import { recordTerms, reviewChange } from '../../../utils/record/record.ts';
import { StoreError } from '../../../utils/store/errors.ts';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { type Failure, whileFailing } from '../../support/failing-database.ts';
import { aReport, aSighting, clausesOf } from '../../support/sightings.ts';

vi.mock('../../../utils/browser.ts', async () => ({
  browser: (await import('../../support/agreeable-browser.ts')).aBrowser('https://pigeonpost.example/terms'),
}));

const NOW = 1_790_000_000_000;
const FIRST = ['You may use the service if you are old enough.', 'We keep data for 30 days.'];
const SECOND = ['You may use the service if you are old enough.', 'We keep data for 90 days.'];
const THIRD = [...SECOND, 'You may not collect data from the service.'];
const OTHER = 'https://owlmail.example/terms';
const context = { store, now: () => NOW, ownWords: async () => [] };

const record = (texts: readonly string[], url = 'https://pigeonpost.example/terms') =>
  recordTerms(aSighting({ clauses: clausesOf(...texts), url }), context);

/** Two versions with an unread change, and terms of another service. */
async function aRecord(): Promise<string> {
  await record(['Owls carry the mail.', ...FIRST.slice(1)], OTHER);
  await record(FIRST);
  const recorded = await record(SECOND);
  if (recorded.outcome !== 'changed') throw new Error('the second text is no change');
  return recorded.change.id;
}

/** Everything in the database, as it is stored. */
async function allOf(): Promise<unknown> {
  const db = await openDatabase();
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]),
  );
  return Object.fromEntries(stores);
}

async function startAnew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

const PAGE: Speaker = { kind: 'page', tabId: 7, urls: ['https://pigeonpost.example/terms'] };
const OWN: Speaker = { kind: 'extension' };
const FAILURES: readonly Failure[] = ['closed', 'full', 'aborted'];
/** An upper bound, so that a failure that is swallowed ends the test and not the patience. */
const MOST_CALLS = 300;

type Act = (changeId: string) => Promise<unknown>;

/**
 * Acts with the n-th call failing, for each n that there is.
 *
 * @param check looks at what is kept after the failure
 */
async function failAtEach(
  failure: Failure,
  act: Act,
  check: (kept: unknown, before: unknown, after: unknown) => void,
): Promise<number> {
  await startAnew();
  await act(await aRecord());
  const after = await allOf();
  for (let at = 1; at < MOST_CALLS; at += 1) {
    await startAnew();
    const changeId = await aRecord();
    const before = await allOf();
    const { hasFailed, error } = await whileFailing(at, failure, () => act(changeId));
    const kept = await allOf();
    if (!hasFailed) {
      expect(error).toBeNull();
      expect(kept).toEqual(after);
      return at - 1;
    }
    expect(error, `call ${at}`).toBeInstanceOf(StoreError);
    const { code, message } = error as StoreError;
    expect(code).toBe(failure === 'full' ? 'full' : 'failed');
    expect(message).toMatch(/^[A-Z][^_]{20,}\.$/);
    check(kept, before, after);
    await act(changeId);
    expect(await allOf(), `after call ${at} had failed`).toEqual(after);
  }
  throw new Error('The work does not end.');
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => void vi.restoreAllMocks());

describe.each(FAILURES)('the record, where a call to the database is %s', (failure) => {
  it.each<[what: string, act: Act, atLeast: number]>([
    ['a first visit', () => record(FIRST, 'https://wrenwire.example/terms'), 5],
    ['the same text again', () => record(SECOND), 5],
    ['a change', () => record(THIRD), 10],
    ['a text that was read before', () => record(FIRST), 5],
    ['reading a change', (changeId) => reviewChange(changeId, context), 5],
    ['forgetting a service', () => store.forgetService('pigeonpost.example'), 5],
    ['forgetting one terms', () => store.forgetTerms('pigeonpost.example/terms|en'), 5],
    ['forgetting everything', () => store.forgetAll(), 5],
    ['restoring', () => restore(), 5],
  ])('is as it was before %s', async (_what, act, atLeast) => {
    const calls = await failAtEach(failure, act, (kept, before) => expect(kept).toEqual(before));
    expect(calls).toBeGreaterThanOrEqual(atLeast);
  });
});

/** A backup of another record, made once: making it is not what fails. */
let backup: Blob | null = null;
async function restore(): Promise<void> {
  if (!backup) throw new Error('there is no backup yet');
  await store.add(await readBackup(backup, store, { ownWords: [] }, NOW));
}
beforeEach(async () => {
  await startAnew();
  for (const text of ['Wrens carry the mail.', 'Wrens carry most of the mail.'])
    await record([text, ...THIRD], 'https://wrenwire.example/terms');
  backup = await makeBackup(store, { ownWords: [] }, NOW);
});

describe.each(FAILURES)('the background, where a call to the database is %s', (failure) => {
  it.each<[what: string, act: Act]>([
    ['a visit', () => handled(handlers.recordVisit.handle(aReport({ clauses: clausesOf(...THIRD) }), PAGE))],
    ['reading a change', (changeId) => handled(handlers.markRead.handle({ changeId }, OWN))],
    ['reading all', () => handled(handlers.markAllRead.handle(null, OWN))],
    [
      'forgetting a service',
      () => handled(handlers.forgetService.handle({ service: 'pigeonpost.example' }, OWN)),
    ],
  ])('has done %s or has not, and does it when asked again', async (_what, act) => {
    const calls = await failAtEach(failure, act, (kept, before, after) => {
      expect([before, after]).toContainEqual(kept);
    });
    expect(calls).toBeGreaterThanOrEqual(5);
  });
});

const handled = async (answer: unknown): Promise<unknown> => answer;
