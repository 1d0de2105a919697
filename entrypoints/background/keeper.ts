/** The record as the background keeps it: one write at a time in all contexts, with the real clock and the real database. */
import { speak } from '../../utils/messages.ts';
import { tellRecordChanged } from '../../utils/messaging/news.ts';
import * as places from '../../utils/record/ignore.ts';
import {
  type RecordContext,
  type Recorded,
  recordTerms,
  reviewChange,
  type Sighting,
} from '../../utils/record/record.ts';
import type { Change, Source, Terms } from '../../utils/record/types.ts';
import { readSettings } from '../../utils/settings.ts';
import { exclusively } from '../../utils/store/lock.ts';
import { store } from '../../utils/store/store.ts';
import { isRead } from '../../utils/sync/item.ts';
import { toldOf } from '../../utils/sync/items.ts';
import { visited } from '../../utils/watch/schedule.ts';
import { joiningWatch } from '../../utils/watch/service.ts';

const inTurn = <T>(write: () => Promise<T>): Promise<T> =>
  exclusively(async () => {
    await speak(); // sentences are kept: they must not be the keys of phrases that are not there yet
    const result = await write();
    tellRecordChanged();
    return result;
  });
const context: RecordContext = {
  store,
  now: () => Date.now(),
  ownWords: async () => (await readSettings()).ownWords,
};

export const record = (sighting: Sighting): Promise<Recorded> =>
  inTurn(async () => {
    const recorded = await withWatch(await recordTerms(sighting, context), sighting.source);
    return sighting.source === 'visit' ? recorded : withReading(recorded);
  });

/** A change that the person has read on another device is read here too; on a visit it is shown all the same. */
async function withReading(recorded: Recorded): Promise<Recorded> {
  if (recorded.outcome !== 'changed') return recorded;
  const { terms, change } = recorded;
  const told = await toldOf(terms.service);
  const version = told && (await store.version(change.to));
  if (!version || !(await isRead(told, { id: terms.id, digest: version.digest }))) return recorded;
  const read = await reviewChange(change.id, context);
  return read ? { ...recorded, terms: (await store.terms(terms.id)) ?? terms, change: read } : recorded;
}

/** Terms that become known in a service that is watched are watched too; a visit may make a check due. */
async function withWatch(recorded: Recorded, source: Source): Promise<Recorded> {
  if (recorded.outcome === 'forgotten') return recorded;
  const { watch: current } = recorded.terms;
  const now = context.now();
  const watch =
    recorded.outcome === 'first' && !current
      ? joiningWatch(
          await store.allTerms(),
          recorded.terms,
          now,
          (await toldOf(recorded.terms.service))?.watch ?? null,
        )
      : current && source === 'visit' && visited(current, now);
  if (!watch || watch === current) return recorded;
  const terms = { ...recorded.terms, watch };
  await store.write({ terms });
  return { ...recorded, terms };
}

/** What recording would come to, by the same rules; nothing is kept. */
export const rehearse = (sighting: Sighting): Promise<Recorded> =>
  recordTerms(sighting, { ...context, store: { ...store, write: async () => {} } });

export const review = (changeId: string): Promise<Change | null> =>
  inTurn(() => reviewChange(changeId, context));

export const ignorePart = (changeId: string, index: number): Promise<Change | null> =>
  inTurn(() => places.ignorePart(changeId, index, context));

export const stopIgnoring = (termsId: string, partId: string): Promise<void> =>
  inTurn(() => places.stopIgnoring(termsId, partId, store));

export const reviewAll = (): Promise<Change[]> =>
  inTurn(async () => {
    const read: Change[] = [];
    const count = (await store.countUnread()) + store.countUnreadable();
    for (const change of await store.recentChanges(count)) {
      if (change.unread === 0) break;
      const reviewed = await reviewChange(change.id, context);
      if (reviewed) read.push(reviewed);
    }
    return read;
  });

/** Changes a terms by what it is at that moment. @returns the terms as kept, or null where it was forgotten meanwhile */
export const updateTerms = (id: string, change: (terms: Terms) => Terms): Promise<Terms | null> =>
  inTurn(async () => {
    const terms = await store.terms(id);
    if (!terms) return null;
    const changed = change(terms);
    await store.write({ terms: changed });
    return changed;
  });

export const markNotified = (changeId: string): Promise<void> =>
  inTurn(async () => {
    const change = await store.change(changeId);
    if (change) await store.write({ changes: [{ ...change, notified: true }] });
  });

export const forgetService = (service: string): Promise<void> => inTurn(() => store.forgetService(service));

export const forgetAll = (): Promise<void> => inTurn(() => store.forgetAll());

export const forgetTerms = (termsId: string): Promise<void> => inTurn(() => store.forgetTerms(termsId));

/** Nothing that anybody sees changes by it, so nobody is told. */
export const compressPlain = (): Promise<void> => exclusively(() => store.compressPlain());
