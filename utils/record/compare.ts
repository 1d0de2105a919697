import { compareClauses } from '../diff/changes.ts';
import type { Store } from '../store/types.ts';
import type { LinkedClause } from '../terms/types.ts';
import { findOwnWords } from '../topics/own.ts';
import { changedClause } from './record.ts';
import type { ChangedClause, Version } from './types.ts';

/**
 * How any two versions of a terms differ, told as a change would tell it. Links are not kept with a version, so none is
 * called new.
 *
 * @throws Error where a version is not kept
 */
export async function compareVersions(
  from: string,
  to: string,
  { store, ownWords }: { readonly store: Store; readonly ownWords: () => Promise<readonly string[]> },
): Promise<ChangedClause[]> {
  const [before, after, own] = await Promise.all([textOf(store, from), textOf(store, to), ownWords()]);
  return compareClauses(before, after).map((change) => ({
    ...changedClause(change, before, after, new Set(), ''),
    ownWords: findOwnWords(change.words, own),
  }));
}

async function textOf(store: Store, versionId: string): Promise<LinkedClause[]> {
  const version: Version | undefined = await store.version(versionId);
  if (!version) throw new Error('This version is no longer kept.');
  const clauses = await store.clauses(version.clauseKeys);
  return clauses.map(({ kind, text }, i) => ({ kind, text, number: version.numbers[i] ?? '', links: [] }));
}
