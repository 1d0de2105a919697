/**
 * The one use case of every source, visited, watched or kept by a link: "these terms were seen".
 *
 *     seen ─▶ which terms? ─▶ which version? ─┬─ new terms ──────────────────────▶ keep, a visit counts as a review
 *                                             ├─ hardly anything of it ───────────▶ keep nothing, say so
 *                                             ├─ the reviewed text, or one before ▶ nothing to report
 *                                             └─ another text ─▶ compare with the reviewed one ─┬─ editorial ▶ keep, silent
 *                                                                                               └─ else ▶ keep, unread change
 *
 * Everything is computed first and written in one transaction. Callers run one recording at a time (see utils/store/lock.ts), so
 * that two tabs cannot both find the terms new.
 */
import { compareInSteps } from '../diff/changes.ts';
import { runInSlices } from '../steps.ts';
import type { RecordStore } from '../store/types.ts';
import { canonicalUrl, openableUrl } from '../terms/address.ts';
import { EXTRACTOR_VERSION } from '../terms/extract.ts';
import type { Link, LinkedClause, TermsType } from '../terms/types.ts';
import { isAudible } from './audible.ts';
import { bounded } from './bounds.ts';
import { SLICE_MS } from './compare.ts';
import { describeAll, type Surroundings } from './describe.ts';
import { fingerprint } from './digest.ts';
import { keep, type Writing } from './keep.ts';
import { ownSiteLinks, termsLinksOf } from './links.ts';
import { changeIdOf, versionIdOf } from './names.ts';
import { quieten } from './places.ts';
import { serviceOf } from './service.ts';
import { statedDate } from './stated-date.ts';
import type { Change, Silence, Source, Terms, Version } from './types.ts';
import { isUnlike } from './unlike.ts';
import { countReasons, highest } from './weigh.ts';

/** Terms as somebody saw them. */
export interface Sighting {
  readonly url: string;
  readonly canonicalLink: string | null;
  readonly language: string;
  readonly title: string;
  readonly termsType: TermsType;
  readonly clauses: readonly LinkedClause[];
  /** Links to terms anywhere on the page. */
  readonly siteLinks: readonly Link[];
  readonly source: Source;
  /** The person asked for this page although it was not recognised. */
  readonly byHand: boolean;
  /** What an earlier report of the same visit made, when the page was still loading: to be undone. */
  readonly amends?: Made | null;
}

/** What one recording added, and how the terms stood before. */
export interface Made {
  readonly version: string;
  /** Null where the terms were new. */
  readonly before: Pick<Terms, 'latestVersion' | 'reviewedVersion' | 'changedAt' | 'ignored'> | null;
}

export type Recorded =
  | { readonly outcome: 'first'; readonly terms: Terms; readonly made: Made }
  | { readonly outcome: 'unchanged'; readonly terms: Terms; readonly made: Made | null }
  /** Hardly anything of the terms is there: an error, a login, a shell. Nothing was kept. */
  | { readonly outcome: 'unlike'; readonly terms: Terms }
  /** A watched terms that the person has forgotten meanwhile. Nothing was kept. */
  | { readonly outcome: 'forgotten' }
  | {
      readonly outcome: 'changed';
      readonly terms: Terms;
      readonly change: Change;
      readonly made: Made | null;
    };

/** Where the record is kept, and what time it is (milliseconds since the epoch). */
export interface RecordContext {
  readonly store: RecordStore;
  readonly now: () => number;
  /** Words of the person's own that a change is always told for. */
  readonly ownWords: () => Promise<readonly string[]>;
}

/** The terms a page belongs to: one canonical address in one language. */
export function termsIdOf({
  url,
  canonicalLink,
  language,
}: Pick<Sighting, 'url' | 'canonicalLink' | 'language'>): string {
  return `${canonicalUrl(url, canonicalLink)}|${language}`;
}

/**
 * Keeps what was seen and says what is new since the reviewed version.
 *
 * @throws StoreError where it could not be kept; then nothing was changed
 */
export async function recordTerms(seenAs: Sighting, context: RecordContext): Promise<Recorded> {
  const sighting = bounded(seenAs);
  const { store, now } = context;
  const id = termsIdOf(sighting);
  const at = now();
  const { digest, keys } = await fingerprint(sighting.clauses);
  const { known, undone, replaced } = await asBefore(store, id, sighting.amends ?? null);
  const versionId = versionIdOf(id, digest);
  const seen = undone.includes(versionId) ? undefined : await store.version(versionId);
  const version: Version = seen
    ? { ...seen, lastSeenAt: at }
    : newVersion(sighting, versionId, id, digest, keys, at);
  const writing: Writing = { store, clauses: sighting.clauses, isNew: !seen, undone };

  if (!known && sighting.source === 'watch') return { outcome: 'forgotten' };
  if (!known) {
    const terms = { ...newTerms(sighting, id, versionId, at), ...(replaced && chosenIn(replaced)) };
    const reviewedAt = sighting.source === 'visit' ? at : null;
    await keep(writing, { ...version, reviewedAt }, { terms });
    return { outcome: 'first', terms, made: { version: versionId, before: null } };
  }
  if (!seen && !sighting.byHand) {
    const latest = await store.version(known.latestVersion);
    const before = latest ? await store.clauses(latest) : [];
    if (isUnlike(before, sighting.clauses)) return { outcome: 'unlike', terms: known };
  }

  const { latestVersion, reviewedVersion, changedAt, ignored = [] } = known;
  const stood = { latestVersion, reviewedVersion, changedAt, ignored };
  const made = seen ? null : { version: versionId, before: stood };
  const terms: Terms = {
    ...known,
    url: sighting.source === 'visit' ? openableUrl(sighting.url) : known.url,
    title: sighting.title || known.title,
    trackedByHand: known.trackedByHand || sighting.byHand,
    lastSeenAt: at,
    changedAt: latestVersion === versionId ? changedAt : at,
    latestVersion: versionId,
    siteLinks: ownSiteLinks(sighting),
  };
  const unread = await store.unreadChangeOf(id);
  const silently = async (reasons: Silence['reasons'], seenTerms = terms): Promise<Recorded> => {
    const silence = seen ? version.silence : { from: reviewedVersion, reasons };
    const reviewed = { ...version, reviewedAt: version.reviewedAt ?? at, silence };
    const settled = { ...seenTerms, reviewedVersion: versionId };
    await keep(writing, reviewed, { terms: settled, deletedChanges: unread ? [unread.id] : [] });
    return { outcome: 'unchanged', terms: settled, made };
  };

  // What the person has reviewed before is no news, even when the page has shown something else since.
  if (version.reviewedAt !== null) return silently({});
  if (unread && unread.to === versionId && unread.from === reviewedVersion) {
    await keep(writing, version, { terms });
    return { outcome: 'changed', terms, change: unread, made };
  }

  const base = await store.version(reviewedVersion);
  if (!base) throw new Error(`terms ${id} name a reviewed version that is not stored`);
  // Kept by a link and never read: there is nothing the person could know to have changed.
  if (base.reviewedAt === null && !unread && sighting.source === 'visit') return silently({});
  const stored = await store.clauses(base);
  const before = stored.map((clause, i) => ({ ...clause, number: base.numbers[i] ?? '' }));
  const compared = await runInSlices(compareInSteps(before, sighting.clauses), SLICE_MS);
  const around: Surroundings = {
    before,
    after: sighting.clauses,
    termsType: terms.termsType,
    ownWords: compared.changes.length > 0 ? await context.ownWords() : [],
    knownLinks: new Set(base.termsLinks),
    ownUrl: terms.canonicalUrl,
  };
  const described = await runInSlices(describeAll(compared.changes, around), SLICE_MS);
  const texts = { before, after: sighting.clauses, changes: described };
  const { clauses, parts } = quieten(described, texts, known.ignored ?? []);
  const followed: Terms = parts.length > 0 ? { ...terms, ignored: parts } : terms;
  if (!clauses.some((change) => isAudible(change, before, sighting.clauses))) {
    return silently(countReasons(clauses), followed);
  }
  const change: Change = {
    id: changeIdOf(base.id, digest),
    termsId: id,
    service: terms.service,
    from: base.id,
    to: versionId,
    at,
    since: base.lastSeenAt,
    source: sighting.source,
    clauses,
    significance: highest(clauses),
    staleDate: version.statedDate === base.statedDate ? base.statedDate : null,
    isReread: version.extractor !== base.extractor,
    isRewritten: compared.isRewritten,
    unread: 1,
    notified: false,
  };
  const deletedChanges = unread ? [unread.id] : [];
  await keep(writing, version, { terms: followed, changes: [change], deletedChanges });
  return { outcome: 'changed', terms: followed, change, made };
}

/**
 * The terms as they stood before what is to be undone, and the versions that are undone with it. Undone is only what is
 * still the newest, so that nothing another tab has recorded meanwhile is touched, and nothing of which the person has read
 * what changed. What they chose meanwhile stays: places to ignore, and all that is said of terms that were new (`replaced`).
 */
async function asBefore(
  store: RecordStore,
  id: string,
  amends: Made | null,
): Promise<{ known: Terms | undefined; undone: readonly string[]; replaced?: Terms }> {
  const known = await store.terms(id);
  if (!amends || known?.latestVersion !== amends.version) return { known, undone: [] };
  const undone = [amends.version];
  const { before } = amends;
  if (!before) return { known: undefined, undone, replaced: known };
  const digest = (await store.version(amends.version))?.digest ?? '';
  const told = await store.change(changeIdOf(before.reviewedVersion, digest));
  if (told?.unread === 0) return { known, undone: [] };
  const ignored = known.ignored?.map((part) => before.ignored?.find((one) => one.id === part.id) ?? part);
  return { known: { ...known, ...before, ...(ignored && { ignored }) }, undone };
}

/** What the person may have chosen for terms while their page was still loading. */
function chosenIn({ watch, trackedByHand, firstSeenAt }: Terms): Partial<Terms> {
  return { watch, firstSeenAt, ...(trackedByHand && { trackedByHand }) };
}

/**
 * Marks a change as reviewed: visits are compared with its newer version from now on. A change that is no longer there,
 * or was read before, is left as it is.
 */
export async function reviewChange(
  changeId: string,
  { store, now }: Pick<RecordContext, 'store' | 'now'>,
): Promise<Change | null> {
  const change = await store.change(changeId);
  if (!change || change.unread === 0) return null;
  const [terms, version] = await Promise.all([store.terms(change.termsId), store.version(change.to)]);
  if (!terms || !version) throw new Error(`change ${changeId} names terms or a version that is not stored`);
  const read: Change = { ...change, unread: 0 };
  await store.write({
    terms: { ...terms, reviewedVersion: change.to },
    versions: [{ ...version, reviewedAt: now() }],
    changes: [read],
  });
  return read;
}

function newVersion(
  sighting: Sighting,
  id: string,
  termsId: string,
  digest: string,
  keys: readonly string[],
  at: number,
): Version {
  return {
    id,
    termsId,
    digest,
    clauseKeys: keys,
    numbers: sighting.clauses.map((clause) => clause.number),
    termsLinks: termsLinksOf(sighting.clauses, canonicalUrl(sighting.url, sighting.canonicalLink)),
    firstSeenAt: at,
    lastSeenAt: at,
    reviewedAt: null,
    source: sighting.source,
    extractor: EXTRACTOR_VERSION,
    statedDate: statedDate(sighting.clauses, sighting.language),
    silence: null,
  };
}

function newTerms(sighting: Sighting, id: string, versionId: string, at: number): Terms {
  return {
    id,
    service: serviceOf(sighting.url),
    url: openableUrl(sighting.url),
    canonicalUrl: canonicalUrl(sighting.url, sighting.canonicalLink),
    language: sighting.language,
    termsType: sighting.termsType,
    title: sighting.title,
    trackedByHand: sighting.byHand,
    firstSeenAt: at,
    lastSeenAt: at,
    changedAt: at,
    latestVersion: versionId,
    reviewedVersion: versionId,
    siteLinks: ownSiteLinks(sighting),
    watch: null,
  };
}
