/** What `npm run bench:store` runs in a page: the store as the background uses it, with generated terms. */

import type { WordEdit } from '../../utils/diff/types.ts';
import { recordTerms, reviewChange, type Sighting } from '../../utils/record/record.ts';
import type { Change, Terms, Version } from '../../utils/record/types.ts';
import { store } from '../../utils/store/store.ts';
import type { StoredClause } from '../../utils/store/types.ts';
import type { Clause } from '../../utils/terms/types.ts';
import { proseTerms, reworded } from './generated.ts';

const DAY_MS = 24 * 3_600_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
/** As many changes as the popup is given (entrypoints/background/handlers.ts). */
const LISTED = 200;

export interface Size {
  readonly services: number;
  readonly versions: number;
  readonly clauses: number;
  /** Clauses that each version words anew. */
  readonly edits: number;
  /** Whether the person was told of each, so that a change is kept with every version. */
  readonly told: boolean;
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
  const current = proseTerms(clauses);
  for (let day = 0; ; day += 1) {
    yield [...current];
    const at = (day * 37) % clauses;
    const clause = current[at];
    if (clause) current[at] = reworded(clause, day + 5);
  }
}

/** How long it takes to record the same visit again and again. */
export async function unchangedVisits(clauses: number, runs: number): Promise<Times> {
  const sighting = sightingOf(proseTerms(clauses));
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
  /** Of all records together, as the settings tell it. */
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
  const recordBytes = (await store.usage()).reduce((sum, { bytes }) => sum + bytes, 0);
  await store.forgetService('visited.example');
  return { times, textBytes, recordBytes };
}

/**
 * Fills the store with services that changed every week; a fifth of them has something unread. Keys, digests and redlines are
 * as random and as long as real ones.
 *
 * @returns bytes of one copy of each text, in UTF-8
 */
export async function fill(size: Size): Promise<number> {
  let bytes = 0;
  for (let i = 0; i < size.services; i += 1) {
    const { textBytes: added, ...contents } = serviceOf(i, size);
    bytes += added;
    await store.add(contents);
  }
  return bytes;
}

/** So many random hex digits. */
function hex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(digits / 2));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function serviceOf(index: number, { versions: count, clauses: length, edits, told }: Size) {
  const service = `service-${index}.example`;
  const id = `${service}/terms|en`;
  const clauses: StoredClause[] = [];
  const keep = (clause: Clause): string => {
    const key = hex(16);
    clauses.push({ key, kind: clause.kind, text: clause.text });
    return key;
  };
  const current = proseTerms(length, index + 1);
  const textBytes = new TextEncoder().encode(current.map(({ text }) => text).join('\n')).length;
  const keys = current.map(keep);
  const versions: Version[] = [];
  const changes: Change[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = FIRST_DAY + (index + 7 * i) * DAY_MS;
    const redlines: WordEdit[][] = [];
    for (let edit = 0; i > 0 && edit < edits; edit += 1) {
      const place = ((i * edits + edit) * 37) % length;
      const before = current[place];
      if (!before) continue;
      const after = reworded(before, index * count + i * edits + edit);
      redlines.push(redline(before.text, after.text));
      current[place] = after;
      keys[place] = keep(after);
    }
    const digest = hex(64);
    const version = versionOf(id, digest, at, [...keys]);
    const previous = versions.at(-1);
    versions.push(version);
    const isUnread = i === count - 1 && index % 5 === 0;
    if (previous && told) changes.push(changeOf(service, previous, version, redlines, isUnread));
  }
  const terms = termsOf(id, service, versions.at(-1)?.id ?? '');
  return { textBytes, terms: [terms], versions, clauses, changes };
}

/** Word by word: what differs stands where it differs. */
function redline(before: string, after: string): WordEdit[] {
  const edits: WordEdit[] = [];
  const add = (op: WordEdit['op'], text: string): void => {
    const last = edits.at(-1);
    if (last?.op === op) edits[edits.length - 1] = { op, text: last.text + text };
    else edits.push({ op, text });
  };
  const next = after.split(' ');
  for (const [i, word] of before.split(' ').entries()) {
    const other = next[i] ?? '';
    if (word === other) {
      add('keep', `${word} `);
    } else {
      add('delete', `${word} `);
      add('insert', `${other} `);
    }
  }
  return edits;
}

function termsOf(id: string, service: string, latest: string): Terms {
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
    latestVersion: latest,
    reviewedVersion: latest,
    siteLinks: [],
    watch: null,
  };
}

function versionOf(termsId: string, digest: string, at: number, clauseKeys: readonly string[]): Version {
  return {
    id: `${termsId}#${digest.slice(0, 16)}`,
    termsId,
    digest,
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

function changeOf(
  service: string,
  from: Version,
  to: Version,
  redlines: readonly WordEdit[][],
  isUnread: boolean,
): Change {
  return {
    id: `${from.id}→${to.digest.slice(0, 16)}`,
    termsId: to.termsId,
    service,
    from: from.id,
    to: to.id,
    at: to.firstSeenAt,
    since: from.lastSeenAt,
    source: 'visit',
    clauses: redlines.map((words, i) => ({
      kind: 'reworded',
      moved: false,
      before: i,
      after: i,
      at: i,
      words,
      significance: 'substantive',
      reason: 'words that bind changed',
      number: '',
      topics: [{ topic: 'data-collection', words: ['collect', 'data'], inChange: true }],
      summary: 'Reworded: data may be shared',
      ownWords: [],
      newLinks: [],
    })),
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
    const versions = await store.versionsOf(`service-${i}.example/terms|en`);
    const version = await store.version(versions[i % versions.length]?.id ?? '');
    if (!version) throw new Error('the bench asked for a version that is not there');
    await store.clauses(version);
  });

/** What the browser estimates it has on disk, in bytes. */
export const diskBytes = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
