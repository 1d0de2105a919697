/** What `npm run bench:store` runs in a page: the store as the background uses it, with generated terms. */
import { recordTerms, reviewChange, type Sighting } from '../../utils/record/record.ts';
import type { Change, Terms, Version } from '../../utils/record/types.ts';
import { openDatabase } from '../../utils/store/open.ts';
import { store } from '../../utils/store/store.ts';
import type { StoredClause } from '../../utils/store/types.ts';
import type { Clause } from '../../utils/terms/types.ts';
import { rewritten, syntheticTerms } from './generated.ts';

const DAY_MS = 24 * 3_600_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
/** As many changes as the popup is given (entrypoints/background/handlers.ts). */
const LISTED = 200;

export interface Size {
  readonly services: number;
  readonly versions: number;
  readonly clauses: number;
}

/** Milliseconds of each run, sorted. */
export type Times = readonly number[];

async function time(runs: number, run: (i: number) => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run(i);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const sightingOf = (clauses: readonly Clause[]): Sighting => ({
  url: 'https://visited.example/terms',
  canonicalLink: null,
  language: 'en',
  title: 'Terms of Service',
  termsType: 'Terms of Service',
  source: 'visit',
  byHand: false,
  siteLinks: [],
  clauses: clauses.map((clause) => ({ ...clause, links: [] })),
});

/** A text of which, day by day, another clause is reworded. */
function* daily(clauses: number): Generator<readonly Clause[]> {
  const current = syntheticTerms(clauses);
  for (let day = 0; ; day += 1) {
    yield [...current];
    const at = (day * 37) % clauses;
    const clause = current[at];
    if (clause) current[at] = rewritten([clause], day + 5)[0] ?? clause;
  }
}

/** How long it takes to record the same visit again and again. */
export async function unchangedVisits(clauses: number, runs: number): Promise<Times> {
  const sighting = sightingOf(syntheticTerms(clauses));
  let day = 0;
  const context = { store, now: () => FIRST_DAY + day * DAY_MS, ownWords: async () => [] };
  await recordTerms(sighting, context);
  const times = await time(runs, async () => {
    day += 1;
    await recordTerms(sighting, context);
  });
  await store.forgetService('visited.example');
  return times;
}

export interface Days {
  readonly times: Times;
  /** Of the first text, in UTF-8. */
  readonly textBytes: number;
  /** Of all records together, as JSON. */
  readonly recordBytes: number;
}

/** How long it takes to record a change a day, and how many bytes that comes to. */
export async function changedVisits(clauses: number, days: number, isRead: boolean): Promise<Days> {
  const texts = daily(clauses);
  let day = 0;
  const context = { store, now: () => FIRST_DAY + day * DAY_MS, ownWords: async () => [] };
  let textBytes = 0;
  const times = await time(days, async () => {
    const text = texts.next().value as readonly Clause[];
    textBytes ||= new TextEncoder().encode(text.map((clause) => clause.text).join('\n')).length;
    const recorded = await recordTerms(sightingOf(text), context);
    if (isRead && recorded.outcome === 'changed') await reviewChange(recorded.change.id, context);
    day += 1;
  });
  const recordBytes = await bytesOfRecords();
  await store.forgetService('visited.example');
  return { times, textBytes, recordBytes };
}

/** All records as JSON, in UTF-8. */
async function bytesOfRecords(): Promise<number> {
  const db = await openDatabase();
  const records = await Promise.all(
    (['terms', 'versions', 'clauses', 'changes'] as const).map((name) => db.getAll(name)),
  );
  return new TextEncoder().encode(JSON.stringify(records)).length;
}

/**
 * Fills the store with services that changed every week; a fifth of them has something unread.
 *
 * @returns bytes of one copy of each text, in UTF-8
 */
export async function fill({ services, versions, clauses }: Size): Promise<number> {
  let bytes = 0;
  for (let i = 0; i < services; i += 1) {
    const texts = syntheticTerms(clauses, i + 1).map((clause) => clause.text);
    bytes += new TextEncoder().encode(texts.join('\n')).length;
    await store.add(serviceOf(i, versions, clauses));
  }
  return bytes;
}

function serviceOf(index: number, count: number, length: number) {
  const service = `service-${index}.example`;
  const id = `${service}/terms|en`;
  const clauses: StoredClause[] = [];
  const keep = (clause: Clause): string => {
    const key = `${index.toString(16).padStart(8, '0')}${clauses.length.toString(16).padStart(8, '0')}`;
    clauses.push({ key, kind: clause.kind, text: clause.text });
    return key;
  };
  const keys = syntheticTerms(length, index + 1).map(keep);
  const versions: Version[] = [];
  const changes: Change[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = FIRST_DAY + (index + 7 * i) * DAY_MS;
    if (i > 0) {
      const [reworded] = rewritten(syntheticTerms(1, index), i);
      if (reworded) keys[(i * 37) % length] = keep(reworded);
      changes.push(changeOf(id, service, i, at, i === count - 1 && index % 5 === 0));
    }
    versions.push(versionOf(id, i, at, [...keys]));
  }
  return { terms: [termsOf(id, service, count)], versions, clauses, changes };
}

function termsOf(id: string, service: string, versions: number): Terms {
  return {
    id,
    service,
    url: `https://${service}/terms`,
    canonicalUrl: `${service}/terms`,
    language: 'en',
    termsType: 'Terms of Service',
    title: `Terms of Service of ${service}`,
    trackedByHand: false,
    firstSeenAt: FIRST_DAY,
    lastSeenAt: FIRST_DAY,
    changedAt: FIRST_DAY,
    latestVersion: `${id}#${versions - 1}`,
    reviewedVersion: `${id}#${versions - 1}`,
    siteLinks: [],
    watch: null,
  };
}

function versionOf(termsId: string, index: number, at: number, clauseKeys: readonly string[]): Version {
  return {
    id: `${termsId}#${index}`,
    termsId,
    digest: index.toString(16).padStart(64, '0'),
    clauseKeys,
    numbers: clauseKeys.map(() => ''),
    termsLinks: [],
    firstSeenAt: at,
    lastSeenAt: at,
    reviewedAt: at,
    source: 'visit',
    extractor: 1,
    statedDate: null,
    silence: null,
  };
}

function changeOf(termsId: string, service: string, index: number, at: number, isUnread: boolean): Change {
  const [clause] = syntheticTerms(1, index);
  return {
    id: `${termsId}#${index - 1}→${index}`,
    termsId,
    service,
    from: `${termsId}#${index - 1}`,
    to: `${termsId}#${index}`,
    at,
    since: at,
    source: 'visit',
    clauses: [
      {
        kind: 'added',
        moved: false,
        before: null,
        after: 1,
        at: 1,
        words: [{ op: 'insert', text: clause?.text ?? '' }],
        significance: 'substantive',
        reason: 'a duty was added',
        number: '',
        topics: [],
        summary: 'New: a duty',
        ownWords: [],
        newLinks: [],
      },
    ],
    significance: 'substantive',
    staleDate: null,
    isReread: false,
    isRewritten: false,
    unread: isUnread ? 1 : 0,
    notified: false,
  };
}

/** The list of recent changes as the popup asks for it. */
export const listChanges = (runs: number): Promise<Times> =>
  time(runs, async () => {
    const [changes] = await Promise.all([store.recentChanges(LISTED), store.countUnread()]);
    const ids = [...new Set(changes.map(({ termsId }) => termsId))];
    await Promise.all(ids.map((id) => store.terms(id)));
  });

/** The library's list of everything. */
export const listLibrary = (runs: number): Promise<Times> =>
  time(runs, () => Promise.all([store.allTerms(), store.countVersions(), store.unreadTerms()]));

/** One terms with its versions and changes, another each time. */
export const openHistory = (runs: number): Promise<Times> =>
  time(runs, (i) => {
    const id = `service-${i}.example/terms|en`;
    return Promise.all([store.terms(id), store.versionsOf(id), store.changesOf(id)]);
  });

/** The whole text of one version, another each time. */
export const openVersion = (runs: number): Promise<Times> =>
  time(runs, async (i) => {
    const version = await store.version(`service-${i}.example/terms|en#${i}`);
    await store.clauses(version?.clauseKeys ?? []);
  });

/** What the browser estimates it has on disk, in bytes. */
export const diskBytes = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
