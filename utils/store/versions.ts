/** Versions in their store, packed; everybody else sees them whole. Awaits nothing but the transaction it is given. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Version } from '../record/types.ts';
import { type Base, type Lists, pack, unpack } from './lists.ts';
import type { ClausewatchDB } from './schema.ts';
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

/** @throws Error where a version that it is packed against is missing: the database is broken */
export async function readVersion(versions: ReadableVersions, id: string): Promise<Version | undefined> {
  const stored = await versions.get(id);
  if (!stored) return undefined;
  const { lists: _packed, ...info } = stored;
  return { ...info, ...(await listsOf(versions, stored)) };
}

async function listsOf(versions: ReadableVersions, stored: StoredVersion): Promise<Lists> {
  const chain = [stored];
  for (let { base } = stored.lists; base !== null; ) {
    const earlier = await versions.get(base);
    if (!earlier) throw new Error(`version ${stored.id} is packed against ${base}, which is not stored`);
    chain.push(earlier);
    base = earlier.lists.base;
  }
  return chain.reduceRight<Lists | null>((base, { lists }) => unpack(lists, base), null) as Lists;
}

/** Keeps a version. One that is stored keeps its text; a new one is packed against `baseId`, where that is stored. */
export async function putVersion(versions: VersionStore, version: Version, baseId?: string): Promise<void> {
  const { clauseKeys, numbers, termsLinks, ...info } = version;
  const known = await versions.get(version.id);
  const lists = known?.lists ?? pack({ clauseKeys, numbers, termsLinks }, await baseOf(versions, baseId));
  await versions.put({ ...info, lists });
}

async function baseOf(versions: VersionStore, id: string | undefined): Promise<Base | null> {
  const stored = id === undefined ? undefined : await versions.get(id);
  if (!stored) return null;
  return { id: stored.id, depth: stored.lists.depth, lists: await listsOf(versions, stored) };
}

/** Deletes versions; those that are packed against them are written out first. */
export async function deleteVersions(versions: VersionStore, ids: readonly string[]): Promise<void> {
  const going = new Set(ids);
  for (const id of going) {
    const stored = await versions.get(id);
    if (!stored) continue;
    for (const dependent of await versions.index('terms').getAll(stored.termsId)) {
      if (dependent.lists.base !== id || going.has(dependent.id)) continue;
      await versions.put({ ...dependent, lists: pack(await listsOf(versions, dependent), null) });
    }
  }
  for (const id of going) await versions.delete(id);
}
