/** Many services in the record of a running extension, made of what it keeps, for pictures and figures. */
import type { Driver, ExtensionPage } from '../../tests/support/browser/types.ts';
import type { Change, Terms } from '../../utils/record/types.ts';
import { keyOf, nameIn } from '../../utils/store/keys.ts';
import { pack } from '../../utils/store/lists.ts';
import {
  type ChangeRow,
  changeOf,
  changeRow,
  type VersionRow,
  versionOf,
  versionRow,
} from '../../utils/store/rows.ts';

/** What the database holds, with the keys of its changes and of one version. */
interface Kept {
  readonly terms: readonly Terms[];
  readonly versionId: string;
  readonly version: VersionRow;
  readonly rows: readonly ChangeRow[];
  readonly ids: readonly string[];
}

const NO_LISTS = pack({ clauseKeys: [], numbers: [], termsLinks: [] }, null);

/** What is written of one service. */
interface Records {
  readonly terms: Terms;
  readonly version: VersionRow;
  readonly id: string;
  readonly row: ChangeRow;
}

/**
 * Writes so many services straight into the database, "service-0000.example" and so on, each with a change like those that
 * are kept and one version, of which the text is left out.
 *
 * @param varied what becomes of the change for the n-th service
 */
export async function addServices(
  driver: Driver,
  count: number,
  varied: (change: Change, n: number) => Change,
): Promise<void> {
  const view = await driver.openExtensionPage('popup.html');
  try {
    const kept = await recordsIn(view);
    await put(
      view,
      Array.from({ length: count }, (_, n) => recordsOf(n, kept, varied)),
    );
  } finally {
    await view.close();
  }
}

function recordsIn(view: ExtensionPage): Promise<Kept> {
  return view.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('clausewatch'));
    const all = (store: string) => done(db.transaction(store).objectStore(store).getAll());
    const keys = (store: string) => done(db.transaction(store).objectStore(store).getAllKeys());
    const [[terms, rows], [versions, [version]]] = await Promise.all([
      Promise.all([all('terms'), all('changes')]),
      Promise.all([keys('versions'), all('versions')]),
    ]);
    const ids = await keys('changes');
    db.close();
    return { terms, versionId: versions[0], version, rows, ids } as Kept;
  }, null);
}

async function put(view: ExtensionPage, all: readonly Records[]): Promise<void> {
  await view.evaluate(async (records) => {
    const opening = indexedDB.open('clausewatch');
    await new Promise((resolve) => opening.addEventListener('success', resolve, { once: true }));
    const tx = opening.result.transaction(['terms', 'versions', 'changes'], 'readwrite');
    for (const { terms, version, id, row } of records) {
      tx.objectStore('terms').put(terms);
      tx.objectStore('versions').put(version, terms.latestVersion);
      tx.objectStore('changes').put(row, id);
    }
    await new Promise((resolve) => tx.addEventListener('complete', resolve, { once: true }));
    opening.result.close();
  }, all);
}

function recordsOf(
  n: number,
  { terms: [terms], versionId, version: row, rows, ids }: Kept,
  varied: (change: Change, n: number) => Change,
): Records {
  const at = n % rows.length;
  const change = changeOf(ids[at] ?? '', rows[at] as ChangeRow);
  const version = versionOf(versionId, row);
  if (!terms || !version || !change) throw new Error('There is no change to make others of.');
  const service = `service-${String(n).padStart(4, '0')}.example`;
  const termsId = `${service}/terms|en`;
  const [from, to] = [keyOf(termsId, nameIn(change.from)), keyOf(termsId, nameIn(change.to))];
  const id = `${from}→${nameIn(to)}`;
  const own = { ...varied(change, n), id, termsId, service, from, to };
  const url = `https://${service}/terms`;
  return {
    terms: { ...terms, id: termsId, service, url, latestVersion: to, watch: null },
    version: versionRow({ ...version, id: to, termsId, lists: NO_LISTS }),
    id,
    row: changeRow(own),
  };
}
