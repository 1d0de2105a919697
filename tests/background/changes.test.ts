import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { NO_FILTER } from '../../utils/filter.ts';
import type { Speaker } from '../../utils/messaging/handle.ts';
import type { ListedChange, Overview } from '../../utils/messaging/protocol.ts';
import { recordTerms } from '../../utils/record/record.ts';
import { store } from '../../utils/store/store.ts';
import { aSighting, clausesOf } from '../support/sightings.ts';

vi.mock('../../utils/browser.ts', async () => ({
  browser: (await import('../support/agreeable-browser.ts')).aBrowser('https://pigeonpost.example/terms'),
}));

const OWN: Speaker = { kind: 'extension' };
const SERVICES = 205;

it('lists the newest changes, and finds the others', async () => {
  let time = 1_790_000_000_000;
  const context = { store, now: () => (time += 1000), ownWords: async () => [] };
  for (let n = 0; n < SERVICES; n += 1) {
    for (const days of [30, 90]) {
      const clauses = clausesOf('You may use the service.', `We keep what you write for ${days} days.`);
      await recordTerms(aSighting({ url: `https://service${n}.example/terms`, clauses }), context);
    }
  }
  const servicesOf = (all: readonly ListedChange[]): string[] => all.map(({ terms }) => terms.service);

  const overview = (await handlers.overview.handle({ tabId: null }, OWN)) as Overview;
  expect(overview).toMatchObject({ hasMore: true, unreadCount: SERVICES });
  expect(overview.changes).toHaveLength(200);
  expect(servicesOf(overview.changes)).not.toContain('service0.example');

  const find = (filter: object): Promise<readonly ListedChange[]> =>
    handlers.findChanges.handle({ ...NO_FILTER, ...filter }, OWN) as Promise<readonly ListedChange[]>;
  expect(servicesOf(await find({ text: 'service0.example' }))).toEqual(['service0.example']);
  expect(servicesOf(await find({ text: '90 days', topic: 'payments' }))).toEqual([]);
  expect(await find({ unreadOnly: true })).toHaveLength(200);
}, 30_000);
