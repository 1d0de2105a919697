/** Versions in their store, packed; everybody else sees them whole. Awaits nothing but the transaction it is given. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Version } from '../record/types.ts';
import { StoreError } from './errors.ts';
import { rangeOf, termsIdIn } from './keys.ts';
import { type Lists, type PackedLists, pack, placeOfBase, unpack } from './lists.ts';
import { versionOf, versionRow } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import { entriesOf } from './transaction.ts';
import type { StoredVersion } from './types.ts';

type StoreOf<Name extends StoreNames<ClausewatchDB>, Mode extends IDBTransactionMode> = IDBPObjectStore<
  ClausewatchDB,
  ArrayLike<StoreNames<ClausewatchDB>>,
  Name,
  Mode
>;
export type Writable<Name extends StoreNames<ClausewatchDB>> = StoreOf<Name, 'readwrite'>;
export type VersionStore = Writable<'versions'>;
type ReadableVersions = Pick<StoreOf<'versions', 'readonly'>, 'get'>;

/** @throws StoreError where it is there and cannot be read */
async function storedVersion(versions: ReadableVersions, id: string): Promise<StoredVersion | undefined> {
  const row = await versions.get(id);
  if (row === undefined) return undefined;
  const stored = versionOf(id, row);
  if (!stored) throw new StoreError('unreadable', new Error(`version ${id} is damaged`));
  return stored;
}

const put = (versions: VersionStore, version: StoredVersion): Promise<string> =>
  versions.put(versionRow(version), version.id);

/** @throws Error where a version that it is packed against is missing: the database is broken */
export async function readVersion(versions: ReadableVersions, id: string): Promise<Version | undefined> {
  const stored = await storedVersion(versions, id);
  if (!stored) return undefined;
  const { lists: _packed, ...info } = stored;
  return { ...info, ...(await listsOf(versions, stored)) };
}

/** A version and those that it is packed against, one by one. */
async function chainOf(versions: ReadableVersions, stored: StoredVersion): Promise<StoredVersion[]> {
  const chain = [stored];
  for (let { base } = stored.lists; base !== null; ) {
    const earlier = await storedVersion(versions, base);
    if (!earlier) throw new Error(`version ${stored.id} is packed against ${base}, which is not stored`);
    chain.push(earlier);
    base = earlier.lists.base;
  }
  return chain;
}

async function listsOf(
  versions: ReadableVersions,
  stored: StoredVersion,
  known?: ReadonlyMap<string, Lists>,
): Promise<Lists> {
  const lists = known?.get(stored.id);
  if (lists) return lists;
  const chain = await chainOf(versions, stored);
  return chain.reduceRight<Lists | null>((base, { lists }) => unpack(lists, base), null) as Lists;
}

/**
 * Keeps a version. One that is stored keeps its text; a new one is packed against `latestId` or one that leads there.
 *
 * @param known lists of versions of the same terms, so that a row of versions need not be unpacked for each; it grows
 */
export async function putVersion(
  versions: VersionStore,
  version: Version,
  latestId?: string,
  known?: Map<string, Lists>,
): Promise<void> {
  const { clauseKeys, numbers, termsLinks, ...info } = version;
  const whole = { clauseKeys, numbers, termsLinks };
  const kept = await storedVersion(versions, version.id);
  const lists = kept?.lists ?? (await packed(versions, whole, latestId, known));
  await put(versions, { ...info, lists });
  if (!kept) known?.set(version.id, whole);
}

async function packed(
  versions: VersionStore,
  lists: Lists,
  latestId: string | undefined,
  known: ReadonlyMap<string, Lists> | undefined,
): Promise<PackedLists> {
  const latest = latestId === undefined ? undefined : await storedVersion(versions, latestId);
  if (!latest) return pack(lists, null);
  const place = latest.lists.place + 1;
  const chain = await chainOf(versions, latest);
  // Where versions were deleted in between, the latest does as well.
  const base = chain.find((earlier) => earlier.lists.place === placeOfBase(place)) ?? latest;
  return pack(lists, { id: base.id, lists: await listsOf(versions, base, known) }, place);
}

/** Deletes versions; those that are packed against them are written out first. */
export async function deleteVersions(versions: VersionStore, ids: readonly string[]): Promise<void> {
  const going = new Set(ids);
  for (const termsId of new Set(ids.map(termsIdIn))) {
    for (const [id, row] of await entriesOf(versions, rangeOf(termsId))) {
      const dependent = versionOf(id, row);
      if (!dependent?.lists.base || !going.has(dependent.lists.base) || going.has(id)) continue;
      await put(versions, { ...dependent, lists: pack(await listsOf(versions, dependent), null) });
    }
  }
  for (const id of going) await versions.delete(id);
}
