/**
 * The clauses of a terms, in bundles that are compressed: a clause alone is too short to be, and its key and the database's own
 * entries for it would take as much room as its text. A clause is kept once for each terms, however many versions hold it.
 *
 *     #0   the clauses of the first version, say 90 KB, as 25
 *     #1   those that were new later, up to 16 KB; then #2
 *
 * Browsers compress asynchronously, which no transaction waits for: a bundle is made ready first (`prepareTexts`) and written
 * in the transaction of its version (`putTexts`), where it is still what was read.
 */
import type { IDBPDatabase } from 'idb';
import { StoreError } from './errors.ts';
import { keyOf, rangeOf } from './keys.ts';
import type { ClausewatchDB } from './schema.ts';
import { reading, writing } from './transaction.ts';
import type { Bundle, StoredClause } from './types.ts';
import { readable } from './unreadable.ts';
import type { Writable } from './versions.ts';

type Database = IDBPDatabase<ClausewatchDB>;

/** A bundle of so many characters takes no more clauses: to add one, it is all compressed again. */
const FULL = 16_000;

/** Clauses by their keys. */
export type Clauses = Map<string, StoredClause>;

/** New clauses of a terms, ready to be written. */
export interface PreparedTexts {
  readonly termsId: string;
  /** Which bundle is written: the last, or a new one after it. */
  readonly place: number;
  readonly bundle: Bundle;
  /** What the bundle held when it was read; 0 where there was none. */
  readonly before: number;
}

export async function packClauses(clauses: readonly StoredClause[]): Promise<Bundle> {
  const rows = JSON.stringify(clauses.map(({ key, kind, text }) => [key, kind, text]));
  return { count: clauses.length, size: rows.length, packed: await deflate(rows) };
}

export async function clausesIn({ packed }: Bundle): Promise<StoredClause[]> {
  if (!(packed instanceof Uint8Array)) return [...packed];
  const rows = JSON.parse(await inflate(packed)) as [string, StoredClause['kind'], string][];
  return rows.map(([key, kind, text]) => ({ key, kind, text }));
}

/** The clauses of a bundle; none where it is damaged, which is counted. */
export async function readableClauses(key: string, bundle: Bundle): Promise<StoredClause[]> {
  const clauses = await clausesIn(bundle).catch(() => null);
  return readable('texts', key, clauses).flat();
}

/** Every clause that is kept of a terms. @throws StoreError where one of its bundles is damaged */
export async function clausesOf(db: Database, termsId: string): Promise<Clauses> {
  return mapOf(await reading(db, ['texts'], ({ store }) => store.getAll(rangeOf(termsId))));
}

export async function mapOf(bundles: readonly Bundle[]): Promise<Clauses> {
  const clauses = await Promise.all(bundles.map(wholeBundle));
  return new Map(clauses.flat().map((clause) => [clause.key, clause]));
}

async function wholeBundle(bundle: Bundle): Promise<StoredClause[]> {
  return clausesIn(bundle).catch((error: unknown) => {
    throw new StoreError('unreadable', error);
  });
}

/** Makes clauses that are not kept yet ready to be written. */
export async function prepareTexts(
  db: Database,
  termsId: string,
  clauses: readonly StoredClause[],
): Promise<PreparedTexts> {
  const { count, last } = await reading(db, ['texts'], async ({ store }) => {
    const count = await store.count(rangeOf(termsId));
    return { count, last: count > 0 ? await store.get(keyOf(termsId, count - 1)) : undefined };
  });
  if (!last || last.size >= FULL) {
    return { termsId, place: count, bundle: await packClauses(clauses), before: 0 };
  }
  const bundle = await packClauses([...(await wholeBundle(last)), ...clauses]);
  return { termsId, place: count - 1, bundle, before: last.count };
}

/**
 * Writes them.
 *
 * @throws Error where somebody else has written meanwhile, who must have gone round the writers' lock
 */
export async function putTexts(store: Writable<'texts'>, prepared: PreparedTexts): Promise<void> {
  const { termsId, place, bundle, before } = prepared;
  const key = keyOf(termsId, place);
  if (((await store.get(key))?.count ?? 0) !== before) throw new Error(`${key} was written by somebody else`);
  await store.put(bundle, key);
}

/** Compresses bundles that a migration left as they were. */
export async function compressPlain(db: Database): Promise<void> {
  for (const key of await reading(db, ['texts'], ({ store }) => store.index('plain').getAllKeys())) {
    const plain = await reading(db, ['texts'], ({ store }) => store.get(key));
    if (!plain?.plain) continue;
    const bundle = await packClauses(await clausesIn(plain));
    await writing(db, 'relaxed', async (tx) => {
      const texts = tx.objectStore('texts');
      if ((await texts.get(key))?.count === plain.count) await texts.put(bundle, key);
    });
  }
}

/**
 * The key under which a text is kept among others: its own, or with a suffix where another text has that. Clauses that came
 * from elsewhere are so never taken for one another.
 */
export function adopt(clauses: Clauses, clause: StoredClause): string {
  const plain = clause.key.replace(/~\d+$/, '');
  for (let clash = 0; ; clash += 1) {
    const key = clash === 0 ? plain : `${plain}~${clash}`;
    const taken = clauses.get(key);
    if (!taken) clauses.set(key, { ...clause, key });
    if (!taken || (taken.text === clause.text && taken.kind === clause.kind)) return key;
  }
}

async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
