/** What the person says of a place in terms: that its changes are mistakes, or that they want to hear of it again. */
import type { RecordStore } from '../store/types.ts';
import { isAudible } from './audible.ts';
import { textOfVersion } from './compare.ts';
import { quieten, withPart } from './places.ts';
import type { Change } from './types.ts';
import { countReasons, highest } from './weigh.ts';

interface IgnoreContext {
  readonly store: RecordStore;
  readonly now: () => number;
}

/**
 * Ignores the place of a changed clause from now on, in this change too. Where nothing in it is left to be told, the change
 * goes and its version counts as reviewed, with the reason.
 *
 * @param index into the change's clauses
 * @returns the change as it is now; null where nothing of it is left, or it was gone before
 */
export async function ignorePart(
  changeId: string,
  index: number,
  { store, now }: IgnoreContext,
): Promise<Change | null> {
  const change = await store.change(changeId);
  if (!change) return null;
  const [terms, version, older, newer] = await Promise.all([
    store.terms(change.termsId),
    store.version(change.to),
    textOfVersion(store, change.from),
    textOfVersion(store, change.to),
  ]);
  if (!terms || !version) throw new Error(`change ${changeId} names terms or a version that is not stored`);
  const texts = { before: older.clauses, after: newer.clauses, changes: change.clauses };
  const at = now();
  const wish = { id: `${changeId}/${index}`, clauses: change.clauses, index, at };
  const known = withPart(wish, texts, terms.ignored ?? []);
  const { clauses, parts: ignored } = quieten(change.clauses, texts, known);
  if (change.unread === 1 && !clauses.some((one) => isAudible(one, older.clauses, newer.clauses))) {
    const silence = { from: change.from, reasons: countReasons(clauses) };
    await store.write({
      terms: { ...terms, ignored, reviewedVersion: change.to },
      versions: [{ ...version, reviewedAt: version.reviewedAt ?? at, silence }],
      deletedChanges: [change.id],
    });
    return null;
  }
  const left: Change = { ...change, clauses, significance: highest(clauses) };
  await store.write({ terms: { ...terms, ignored }, changes: [left] });
  return left;
}

/** Changes at this place are told again, from the next one on. */
export async function stopIgnoring(
  termsId: string,
  partId: string,
  store: Pick<RecordStore, 'terms' | 'write'>,
): Promise<void> {
  const terms = await store.terms(termsId);
  if (!terms?.ignored) return;
  await store.write({ terms: { ...terms, ignored: terms.ignored.filter(({ id }) => id !== partId) } });
}
