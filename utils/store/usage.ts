/** How much of the disk each terms takes. */
import type { IDBPDatabase } from 'idb';
import { rangeOf } from './keys.ts';
import { termsOf } from './rows.ts';
import type { ClausewatchDB } from './schema.ts';
import { entriesOf, reading } from './transaction.ts';
import type { Bundle, TermsUsage } from './types.ts';

/**
 * Counted as it is handed to the browser, with its keys; what the browser needs besides is its affair. Terms that cannot be
 * read are listed under their names, so that they can be deleted.
 */
export async function usageOf(db: IDBPDatabase<ClausewatchDB>): Promise<TermsUsage[]> {
  const usage: TermsUsage[] = [];
  for (const [termsId, kept] of await reading(db, ['terms'], ({ store }) => entriesOf(store))) {
    const range = rangeOf(termsId);
    const { versions, texts, changes } = await reading(db, ['versions', 'texts', 'changes'], async (tx) => ({
      versions: await entriesOf(tx.objectStore('versions'), range),
      texts: await entriesOf(tx.objectStore('texts'), range),
      changes: await entriesOf(tx.objectStore('changes'), range),
    }));
    const terms = termsOf(kept);
    usage.push({
      termsId,
      service: terms?.service ?? termsId,
      termsType: terms?.termsType ?? '',
      versions: versions.length,
      changes: changes.length,
      bytes:
        jsonBytes([kept, versions, changes]) +
        texts.reduce((sum, [key, bundle]) => sum + key.length + bundleBytes(bundle), 0),
    });
  }
  return usage.sort((a, b) => b.bytes - a.bytes);
}

function bundleBytes({ packed }: Bundle): number {
  return packed instanceof Uint8Array ? packed.byteLength : jsonBytes(packed);
}

/** Near enough: browsers write records much as JSON does. */
function jsonBytes(records: unknown): number {
  return JSON.stringify(records).length;
}
