/** All that is kept, out of the database and into it, for backups. */
import type { IDBPDatabase } from 'idb';
import type { Version } from '../record/types.ts';
import { keyOf, termsIdIn } from './keys.ts';
import type { Lists } from './lists.ts';
import { changeOf, changeRow, termsOf } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import {
  adopt,
  type Clauses,
  clausesOf,
  type PreparedTexts,
  prepareTexts,
  putTexts,
  readableClauses,
} from './texts.ts';
import { entriesOf, type Reading, reading, STORES, together, writing } from './transaction.ts';
import type { Contents, StoredClause } from './types.ts';
import { readable } from './unreadable.ts';
import { putVersion, readVersion } from './versions.ts';

type Database = IDBPDatabase<ClausewatchDB>;

/** All that can be read, as it stands at one moment. Clauses are named across terms here. */
export async function readContents(db: Database): Promise<Contents> {
  const { terms, texts, changes, versions } = await reading(db, STORES, readRows);
  const all: Clauses = new Map();
  /** What a clause of a terms is called among all, by terms and key. */
  const names = new Map<string, string>();
  for (const [key, bundle] of texts) {
    for (const clause of await readableClauses(key, bundle)) {
      names.set(keyOf(termsIdIn(key), clause.key), adopt(all, clause));
    }
  }
  const nameOf = ({ termsId }: Version, key: string) => names.get(keyOf(termsId, key));
  const named = (version: Version): Version => ({
    ...version,
    clauseKeys: version.clauseKeys.map((key) => nameOf(version, key) ?? key),
  });
  const isComplete = (version: Version): boolean =>
    version.clauseKeys.every((key) => nameOf(version, key) !== undefined);
  return sound({
    terms: terms.flatMap(([id, one]) => readable('terms', id, termsOf(one))),
    versions: versions.filter(isComplete).map(named),
    clauses: [...all.values()],
    changes: changes.flatMap(([id, row]) => readable('changes', id, changeOf(id, row))),
  });
}

async function readRows(tx: Reading<typeof STORES>) {
  const terms = await entriesOf(tx.objectStore('terms'));
  const texts = await entriesOf(tx.objectStore('texts'));
  const changes = await entriesOf(tx.objectStore('changes'));
  const versions: Version[] = [];
  const versionStore = tx.objectStore('versions');
  for (const id of await versionStore.getAllKeys()) {
    const version = await readVersion(versionStore, id).catch((error: unknown) => {
      if (error instanceof DOMException) throw error; // not the version but the database fails
      return undefined;
    });
    versions.push(...readable('versions', id, version ?? null));
  }
  return { terms, texts, changes, versions };
}

/** Without what names a version that is not there: a backup that does not hold together could not be restored. */
function sound({ terms, versions, clauses, changes }: Contents): Contents {
  const ids = new Set(versions.map(({ id }) => id));
  const whole = terms.filter((one) => ids.has(one.latestVersion) && ids.has(one.reviewedVersion));
  const termsIds = new Set(whole.map(({ id }) => id));
  return {
    terms: whole,
    versions: versions.filter(({ termsId }) => termsIds.has(termsId)),
    clauses,
    changes: changes.filter(({ termsId, from, to }) => termsIds.has(termsId) && ids.has(from) && ids.has(to)),
  };
}

/** Adds versions, oldest first, with the clauses that their terms do not have yet. */
export async function addContents(db: Database, contents: Contents): Promise<void> {
  const given = new Map(contents.clauses.map((clause) => [clause.key, clause]));
  const versions: Version[][] = [];
  const texts: PreparedTexts[] = [];
  for (const [termsId, ofTerms] of Map.groupBy(contents.versions, (version) => version.termsId)) {
    const clauses = await clausesOf(db, termsId);
    const present = new Set(clauses.keys());
    versions.push(ofTerms.map((version) => ({ ...version, clauseKeys: adopted(version, given, clauses) })));
    const fresh = [...clauses.values()].filter(({ key }) => !present.has(key));
    if (fresh.length > 0) texts.push(await prepareTexts(db, termsId, fresh));
  }
  await writing(db, 'strict', async (tx) => {
    for (const prepared of texts) await putTexts(tx.objectStore('texts'), prepared);
    for (const ofTerms of versions) {
      const known = new Map<string, Lists>();
      let latest: string | undefined;
      for (const version of ofTerms) {
        await putVersion(tx.objectStore('versions'), version, latest, known);
        latest = version.id;
      }
    }
    await together<unknown>([
      ...contents.terms.map((one) => () => tx.objectStore('terms').put(one)),
      ...contents.changes.map((change) => () => tx.objectStore('changes').put(changeRow(change), change.id)),
    ]);
  });
}

/** The keys of a version's clauses among those of its terms, which they join. */
function adopted(version: Version, given: ReadonlyMap<string, StoredClause>, clauses: Clauses): string[] {
  return version.clauseKeys.map((key) => {
    const clause = given.get(key);
    if (clause) return adopt(clauses, clause);
    if (clauses.has(key)) return key;
    throw new Error(`version ${version.id} has a clause ${key} that nobody gave`);
  });
}
