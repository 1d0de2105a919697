/**
 * What a backup adds to what is kept. Both sides are named by content, so restoring twice adds nothing the second time, and
 * nothing that is kept is taken away.
 */
import { clauseKey, foldText } from '../diff/fold.ts';
import { fingerprint } from '../record/digest.ts';
import { changeIdOf, versionIdOf } from '../record/names.ts';
import type { Change, IgnoredPart, Terms, Version } from '../record/types.ts';
import type { StoredClause } from '../store/types.ts';
import { newWatch } from '../watch/schedule.ts';
import { BackupError } from './errors.ts';
import type { Everything, KeptTerms } from './schema.ts';

/** What is kept here of what a backup speaks of. */
export interface Present {
  readonly terms: ReadonlyMap<string, Terms>;
  readonly versions: ReadonlyMap<string, Version>;
  readonly clauses: ReadonlyMap<string, StoredClause>;
  readonly changes: ReadonlySet<string>;
}

/** Everything that is to be written, in one transaction. Versions of one terms stand oldest first. */
export interface Addition {
  readonly terms: readonly Terms[];
  readonly versions: readonly Version[];
  readonly clauses: readonly StoredClause[];
  readonly changes: readonly Change[];
  /** What a person is told before they agree. */
  readonly counts: {
    readonly services: number;
    readonly terms: number;
    readonly versions: number;
    readonly changes: number;
    /** Places that are ignored there and not here. */
    readonly ignored: number;
  };
}

/**
 * Works out what a backup adds.
 *
 * @param now milliseconds since the epoch, from when on restored watches count
 * @throws BackupError where the file does not hold together: a reference to nothing, a hash that is not that of its text
 */
export async function mergeBackup(backup: Everything, present: Present, now: number): Promise<Addition> {
  await checkWhole(backup);
  const { keys, clauses } = clausesHere(backup.clauses, present.clauses);
  const versions = backup.versions
    .map((version) => ({ ...version, clauseKeys: version.clauseKeys.map((key) => keys.get(key) ?? key) }))
    .flatMap((version) => mergedVersion(version, present.versions.get(version.id)))
    .sort((a, b) => a.firstSeenAt - b.firstSeenAt);
  const terms = backup.terms.flatMap((one) => mergedTerms(one, present.terms.get(one.id), now));
  const changes = backup.changes
    .filter(({ id }) => !present.changes.has(id))
    // Where the terms are kept here, what was unread there is compared anew at the next visit.
    .map((change) => ({
      ...change,
      unread: present.terms.has(change.termsId) ? (0 as const) : change.unread,
    }));
  const isNew = ({ id }: KeptTerms): boolean => !present.terms.has(id);
  const services = new Set([...present.terms.values()].map(({ service }) => service));
  return {
    terms,
    versions,
    clauses,
    changes,
    counts: {
      services: new Set(backup.terms.map(({ service }) => service).filter((one) => !services.has(one))).size,
      terms: backup.terms.filter(isNew).length,
      versions: versions.filter(({ id }) => !present.versions.has(id)).length,
      changes: changes.length,
      ignored: backup.terms.reduce(
        (sum, one) => sum + newlyIgnored(one, present.terms.get(one.id)).length,
        0,
      ),
    },
  };
}

async function checkWhole({ terms, versions, clauses, changes }: Everything): Promise<void> {
  const texts = new Map(clauses.map((clause) => [clause.key, clause]));
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  const isOf = (termsId: string, id: string): boolean => versionOf.get(id)?.termsId === termsId;
  const termsIds = new Set(terms.map(({ id }) => id));
  const isWhole =
    texts.size === clauses.length &&
    versionOf.size === versions.length &&
    new Set(changes.map(({ id }) => id)).size === changes.length &&
    termsIds.size === terms.length &&
    terms.every(
      ({ id, latestVersion, reviewedVersion }) => isOf(id, latestVersion) && isOf(id, reviewedVersion),
    ) &&
    versions.every(
      ({ termsId, clauseKeys, numbers }) => termsIds.has(termsId) && clauseKeys.length === numbers.length,
    ) &&
    changes.every(
      ({ id, termsId, from, to }) =>
        isOf(termsId, from) && isOf(termsId, to) && id === changeIdOf(from, versionOf.get(to)?.digest ?? ''),
    );
  const isNamedByText = ({ key, text }: StoredClause): boolean =>
    key.replace(/~\d+$/, '') === clauseKey(foldText(text));
  if (!isWhole || !clauses.every(isNamedByText)) throw new BackupError('invalid');
  for (const version of versions) {
    const kept = version.clauseKeys.map((key) => texts.get(key));
    if (!kept.every((clause) => clause !== undefined)) throw new BackupError('invalid');
    const { digest } = await fingerprint(kept.map(({ kind, text }) => ({ kind, text, number: '' })));
    const isNamed = version.id === versionIdOf(version.termsId, digest);
    if (digest !== version.digest || !isNamed) throw new BackupError('invalid');
  }
}

/** The clauses of the backup as they are called here, and under which key each is kept from now on. */
function clausesHere(
  clauses: readonly StoredClause[],
  present: ReadonlyMap<string, StoredClause>,
): { keys: Map<string, string>; clauses: StoredClause[] } {
  const keys = new Map<string, string>();
  const added = new Map<string, StoredClause>();
  const given = new Map<string, StoredClause>();
  for (const clause of clauses) {
    const plain = clause.key.replace(/~\d+$/, '');
    // Texts that share a key, or are one but for their quotation marks or what they are, are told apart by a suffix, as the
    // store does; it may be another one here.
    for (let clash = 0; ; clash += 1) {
      const key = clash === 0 ? plain : `${plain}~${clash}`;
      const taken = present.get(key) ?? added.get(key);
      if (taken && (taken.text !== clause.text || taken.kind !== clause.kind)) continue;
      keys.set(clause.key, key);
      if (!taken) added.set(key, { ...clause, key });
      // Also where it is kept here already: it may be of other terms.
      given.set(key, taken ?? { ...clause, key });
      break;
    }
  }
  return { keys, clauses: [...given.values()] };
}

/** Seen by both, from the first time to the last; reviewed once it was reviewed anywhere. Nothing where that is known here. */
function mergedVersion(theirs: Version, ours: Version | undefined): Version[] {
  if (!ours) return [theirs];
  const merged: Version = {
    ...ours,
    firstSeenAt: Math.min(ours.firstSeenAt, theirs.firstSeenAt),
    lastSeenAt: Math.max(ours.lastSeenAt, theirs.lastSeenAt),
    reviewedAt: ours.reviewedAt ?? theirs.reviewedAt,
  };
  const isKnown =
    merged.firstSeenAt === ours.firstSeenAt &&
    merged.lastSeenAt === ours.lastSeenAt &&
    merged.reviewedAt === ours.reviewedAt;
  return isKnown ? [] : [merged];
}

function mergedTerms(theirs: KeptTerms, ours: Terms | undefined, now: number): Terms[] {
  const watch = theirs.watch && { ...newWatch(now, theirs.watch.intervalMs), isMuted: theirs.watch.isMuted };
  if (!ours) return [{ ...theirs, watch }];
  const newer = theirs.lastSeenAt > ours.lastSeenAt ? theirs : ours;
  const merged: Terms = {
    ...ours,
    firstSeenAt: Math.min(ours.firstSeenAt, theirs.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
    changedAt: newer.changedAt,
    latestVersion: newer.latestVersion,
    watch: ours.watch ?? watch,
    ...ignoredByEither(theirs, ours),
  };
  const isKnown = (Object.keys(merged) as (keyof Terms)[]).every((part) => merged[part] === ours[part]);
  return isKnown ? [] : [merged];
}

/** Places that were ignored in either; what is known here of one stays. Left out where that is what it was. */
function ignoredByEither(theirs: KeptTerms, ours: Terms): Pick<Terms, 'ignored'> {
  const more = newlyIgnored(theirs, ours);
  return more.length > 0 ? { ignored: [...(ours.ignored ?? []), ...more] } : {};
}

function newlyIgnored(theirs: KeptTerms, ours: Terms | undefined): readonly IgnoredPart[] {
  const known = new Set(ours?.ignored?.map(({ id }) => id));
  return (theirs.ignored ?? []).filter(({ id }) => !known.has(id));
}
