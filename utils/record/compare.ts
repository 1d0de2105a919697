import { compareInSteps } from '../diff/changes.ts';
import { message } from '../messages.ts';
import { runInSlices, type Waiting } from '../steps.ts';
import type { RecordStore } from '../store/types.ts';
import type { LinkedClause } from '../terms/types.ts';
import { describeAll, type Surroundings } from './describe.ts';
import { quieten } from './places.ts';
import type { ChangedClause } from './types.ts';

/** How long a comparison keeps the thread that answers everything else, at a time. */
export const SLICE_MS = 20;

/** Shares of the work after which the texts are read, and the clauses compared. */
const READ = 0.1;
const COMPARED = 0.5;

/**
 * How any two versions of a terms differ, told as a change would tell it. Links are not kept with a version, so none is
 * called new.
 *
 * @param waiting who waits for it, where that may take long
 * @throws Error where a version is not kept; the signal's reason when it aborts
 */
export async function compareVersions(
  from: string,
  to: string,
  { store, ownWords }: { readonly store: RecordStore; readonly ownWords: () => Promise<readonly string[]> },
  waiting?: Waiting,
): Promise<ChangedClause[]> {
  const [older, newer, own] = await Promise.all([
    textOfVersion(store, from),
    textOfVersion(store, to),
    ownWords(),
  ]);
  const terms = await store.terms(newer.termsId);
  const [before, after] = [older.clauses, newer.clauses];
  const stage = (from: number, to: number, steps: number) => (done: number) =>
    waiting?.tell(from + (to - from) * Math.min(1, done / Math.max(1, steps)));
  const { changes } = await runInSlices(
    compareInSteps(before, after),
    SLICE_MS,
    waiting?.signal,
    stage(READ, COMPARED, before.length + after.length),
  );
  const around: Surroundings = {
    before,
    after,
    termsType: terms?.termsType ?? 'Terms',
    ownWords: own,
    knownLinks: null,
    ownUrl: '',
  };
  const described = await runInSlices(
    describeAll(changes, around),
    SLICE_MS,
    waiting?.signal,
    stage(COMPARED, 1, changes.length),
  );
  return quieten(described, { before, after, changes: described }, terms?.ignored ?? []).clauses;
}

/**
 * The text of a version as it is kept: without links.
 *
 * @throws Error where it is not kept
 */
export async function textOfVersion(
  store: RecordStore,
  versionId: string,
): Promise<{ readonly termsId: string; readonly clauses: LinkedClause[] }> {
  const version = await store.version(versionId);
  if (!version) throw new Error(message('error_versionGone'));
  const { termsId, clauseKeys, numbers } = version;
  const clauses = await store.clauses(clauseKeys);
  return {
    termsId,
    clauses: clauses.map(({ kind, text }, i) => ({ kind, text, number: numbers[i] ?? '', links: [] })),
  };
}
