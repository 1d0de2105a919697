/** A page compared with what the archive had recorded of it, told as a change of our own record is. */
import { compareInSteps } from '../diff/changes.ts';
import type { ClauseChange } from '../diff/types.ts';
import { SLICE_MS } from '../record/compare.ts';
import { describeAll } from '../record/describe.ts';
import { quieten } from '../record/places.ts';
import type { Change, Terms } from '../record/types.ts';
import { highest } from '../record/weigh.ts';
import { runInSlices } from '../steps.ts';
import type { Clause, LinkedClause } from '../terms/types.ts';
import type { Archive } from './client.ts';
import { htmlOfMarkdown } from './markdown.ts';
import { type ArchiveComparison, changesInScope } from './scope.ts';
import { type ArchivedTerms, type ArchivedVersion, ArchiveError } from './types.ts';

/** The page's side: terms of our record, and the clauses of their newest version. */
export interface OwnVersion {
  readonly terms: Terms;
  readonly clauses: readonly Clause[];
}

export interface CompareContext {
  readonly archive: Archive;
  /** Reads HTML as a page; see utils/watch/html.ts. */
  readHtml(
    html: string,
    url: string,
  ): Promise<{ readonly language: string; readonly clauses: readonly LinkedClause[] }>;
  readonly now: () => number;
  readonly ownWords: () => Promise<readonly string[]>;
}

/**
 * What has changed from an archived version to the page.
 *
 * @throws ArchiveError
 */
export async function compareWithArchive(
  { terms, clauses }: OwnVersion,
  archived: ArchivedTerms,
  version: ArchivedVersion,
  context: CompareContext,
): Promise<Change> {
  const latest = await context.archive.newest(archived, context.now());
  const older = await upgraded(version, latest, archived, context.archive);
  const before = await readVersion(older, terms, context);
  const newest = latest && latest.id !== older.id ? await readVersion(latest, terms, context) : null;
  const [changes, ofNewest] = [
    await differences(before, clauses),
    newest && (await differences(newest, clauses)),
  ];
  const comparison: ArchiveComparison = {
    before,
    after: clauses,
    changes,
    newest: newest && ofNewest && { clauses: newest, changes: ofNewest },
  };
  if (!hasCommonText(comparison)) throw new ArchiveError('unlike');
  const described = describeAll(changesInScope(comparison), {
    before,
    after: clauses.map((clause) => ({ ...clause, links: [] })),
    termsType: terms.termsType,
    ownWords: await context.ownWords(),
    knownLinks: null,
    ownUrl: '',
  });
  const all = await runInSlices(described, SLICE_MS);
  const heard = quieten(all, { before, after: clauses, changes }, terms.ignored ?? []).clauses;
  return changeOf(terms, version, heard, context.now());
}

/**
 * The text of a version as the archive has extracted it last: when it changes a declaration or its engine, it records the
 * same text anew. Where a feed tells when the service itself changed its terms, that is what was in force just before the
 * next of these changes.
 */
async function upgraded(
  version: ArchivedVersion,
  latest: ArchivedVersion | null,
  archived: ArchivedTerms,
  archive: Archive,
): Promise<ArchivedVersion> {
  const times = await archive.changeTimes(archived);
  // The feed holds the newest changes only: it has to reach back to this version.
  if (!times?.some((time) => time <= version.fetchedAt)) return version;
  const later = times.filter((time) => time > version.fetchedAt);
  const last = later.length > 0 ? await archive.lastBefore(archived, Math.min(...later)) : latest;
  return last ?? version;
}

async function readVersion(
  { markdown }: ArchivedVersion,
  terms: Terms,
  { readHtml }: CompareContext,
): Promise<readonly Clause[]> {
  const { language, clauses } = await readHtml(asHtml(markdown), terms.url);
  if (language && terms.language && language !== terms.language) throw new ArchiveError('other-language');
  return clauses;
}

function asHtml(markdown: string): string {
  try {
    return htmlOfMarkdown(markdown);
  } catch (error) {
    if (error instanceof RangeError) throw new ArchiveError('not-understood');
    throw error;
  }
}

async function differences(
  before: readonly Clause[],
  after: readonly Clause[],
): Promise<readonly ClauseChange[]> {
  return (await runInSlices(compareInSteps(before, after), SLICE_MS)).changes;
}

/** Below this share of the archived clauses that are on the page, it is another document. */
const COMMON_SHARE = 0.1;

function hasCommonText({ before, changes }: ArchiveComparison): boolean {
  const gone = changes.filter((change) => change.after === null).length;
  return before.length > 0 && before.length - gone >= COMMON_SHARE * before.length;
}

function changeOf(terms: Terms, version: ArchivedVersion, clauses: Change['clauses'], at: number): Change {
  return {
    id: `archive:${version.id}→${terms.latestVersion}`,
    termsId: terms.id,
    service: terms.service,
    from: `archive:${version.id}`,
    to: terms.latestVersion,
    at,
    since: version.fetchedAt,
    source: 'visit',
    clauses,
    significance: highest(clauses),
    staleDate: null,
    isReread: false,
    isRewritten: false,
    unread: 0,
    notified: false,
  };
}
