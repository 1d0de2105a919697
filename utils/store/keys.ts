/**
 * Whatever belongs to a terms is kept under a key that begins with the terms' id, so that it lies together: no index says
 * whose it is, and no record repeats it.
 *
 *     chat.example/tos|en                  terms
 *     chat.example/tos|en#0                texts: a bundle of clauses (texts.ts)
 *     chat.example/tos|en#1f0c…            a version
 *     chat.example/tos|en#1f0c…→8c21…      a change, from one version to another
 */
const MARK = '#';
/** The character after the mark: where the keys of a terms end. */
const AFTER_MARK = '$';
const TO = '→';

/** The keys of all that belongs to a terms, in a store that holds nothing else under them. */
export function rangeOf(termsId: string): IDBKeyRange {
  return IDBKeyRange.bound(termsId + MARK, termsId + AFTER_MARK, false, true);
}

/** The terms that a version, a change or a bundle of texts belongs to. */
export function termsIdIn(key: string): string {
  return key.slice(0, key.lastIndexOf(MARK));
}

/** What names a record among those of its terms. */
export function nameIn(key: string): string {
  return key.slice(key.lastIndexOf(MARK) + 1);
}

export function keyOf(termsId: string, name: string | number): string {
  return `${termsId}${MARK}${name}`;
}

/** The versions that a change leads from and to. */
export function versionsIn(changeId: string): { readonly from: string; readonly to: string } {
  const at = changeId.lastIndexOf(TO);
  return { from: changeId.slice(0, at), to: keyOf(termsIdIn(changeId), changeId.slice(at + TO.length)) };
}
