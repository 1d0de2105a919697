/** The archive's messages: terms of the record compared with what Open Terms Archive had recorded of them. */

import type { AnswerCache, AskContext } from '../../utils/archive/ask.ts';
import { answerCache } from '../../utils/archive/cache.ts';
import { type Archive, openArchive } from '../../utils/archive/client.ts';
import { type CompareContext, compareWithArchive, type OwnVersion } from '../../utils/archive/compare.ts';
import { archiveDates, offeredDates } from '../../utils/archive/dates.ts';
import { draftDeclaration, selectorsOf } from '../../utils/archive/declaration.ts';
import { findTerms } from '../../utils/archive/find.ts';
import { mayAsk, mayReach } from '../../utils/archive/permission.ts';
import { readArchiveSettings } from '../../utils/archive/settings.ts';
import {
  type ArchiveAnswer,
  type ArchivedTerms,
  type ArchivedVersion,
  ArchiveError,
  type ArchiveFault,
  type ArchiveSource,
  type CollectionsAnswer,
  type VersionsAnswer,
} from '../../utils/archive/types.ts';
import { message } from '../../utils/messages.ts';
import type { Handlers, Speaker } from '../../utils/messaging/handle.ts';
import type { BackgroundProtocol } from '../../utils/messaging/protocol.ts';
import { textOfVersion } from '../../utils/record/compare.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { tabState } from '../../utils/tabs/states.ts';
import { fetchPage } from '../../utils/watch/fetch.ts';
import { readHtml } from '../../utils/watch/html.ts';

type ArchiveMessage =
  | 'archiveCollections'
  | 'archiveDates'
  | 'archiveVersions'
  | 'draftDeclaration'
  | 'compareWithArchive'
  | 'offerArchive';

/** Days asked for at once; each is a request. */
const MOST_DAYS = 12;

export const archiveHandlers: Pick<Handlers<BackgroundProtocol>, ArchiveMessage> = {
  archiveCollections: { from: 'extension', handle: ({ federation }) => listCollections(federation) },

  archiveDates: {
    from: 'both',
    handle: async () => ((await readArchiveSettings()).isOn ? archiveDates(Date.now()) : []),
  },

  compareWithArchive: {
    from: 'both',
    handle: async ({ termsId, at }, speaker) => {
      await checkShows(speaker, termsId);
      if (!Number.isFinite(at)) throw new Error('expected a day');
      return compare(termsId, [at]);
    },
  },

  archiveVersions: {
    from: 'extension',
    handle: ({ termsId, days }) => listVersions(termsId, days.filter(Number.isFinite).slice(0, MOST_DAYS)),
  },

  draftDeclaration: {
    from: 'extension',
    handle: async ({ termsId }) => {
      const { terms, clauses } = await newestOf(termsId);
      return draftDeclaration(terms, clauses, { fetchPage, readHtml, selectorsOf });
    },
  },

  offerArchive: {
    from: 'page',
    handle: async ({ termsId }, speaker) => {
      await checkShows(speaker, termsId);
      const answer = await compare(termsId, offeredDates(Date.now()));
      return answer.state === 'compared' && answer.change.clauses.length > 0 ? answer : null;
    },
  },
};

/** Asked anew each time: whoever asks wants to know what is there now. */
async function listCollections(federation: string): Promise<CollectionsAnswer> {
  const noCache: AnswerCache = { get: async () => undefined, set: async () => {} };
  try {
    return { state: 'listed', collections: await openAt(federation, noCache, mayReach).collections() };
  } catch (error) {
    return faultOf(error);
  }
}

function openAt(federation: string, cache: AnswerCache, mayAsk: AskContext['mayAsk']): Archive {
  return openArchive(federation, { fetch: (...asked) => fetch(...asked), cache, mayAsk });
}

interface Fault {
  readonly state: 'fault';
  readonly fault: ArchiveFault;
}

function faultOf(error: unknown): Fault {
  if (error instanceof ArchiveError) return { state: 'fault', fault: error.fault };
  throw error;
}

/** A page may ask about the terms that it shows, and about no others. */
export async function checkShows(speaker: Speaker, termsId: string): Promise<void> {
  if (speaker.kind === 'extension') return;
  const state = await tabState(speaker.tabId);
  if (state?.state !== 'tracked' || state.termsId !== termsId)
    throw new Error('This page shows other terms.');
}

/** Terms of the record, which terms of the archive are the same, and how to ask about them. */
interface Lookup {
  readonly own: OwnVersion;
  readonly found: readonly ArchivedTerms[];
  readonly context: CompareContext;
}

/** Does something with what the archive has of terms; what it cannot do is said as a fault. */
async function withArchive<T>(termsId: string, work: (lookup: Lookup) => Promise<T>): Promise<T | Fault> {
  try {
    const { isOn, federation, collections } = await readArchiveSettings();
    if (!isOn) throw new ArchiveError('off');
    const own = await newestOf(termsId);
    const archive = openAt(federation, answerCache, mayAsk);
    const found = await findTerms(own.terms, archive, collections);
    if (found.length === 0) throw new ArchiveError('unknown');
    const ownWords = async () => (await readSettings()).ownWords;
    return await work({ own, found, context: { archive, readHtml, now: () => Date.now(), ownWords } });
  } catch (error) {
    return faultOf(error);
  }
}

/** Compares with the first of these days on which the archive had a version. */
function compare(termsId: string, days: readonly number[]): Promise<ArchiveAnswer> {
  return withArchive(termsId, async ({ own, found, context }): Promise<ArchiveAnswer> => {
    for (const day of days) {
      const recorded = await recordedOn(day, found, context.archive);
      if (!recorded) continue;
      const { archived, version } = recorded;
      const change = await compareWithArchive(own, archived, version, context);
      const source = await sourceOf(day, archived, version, context.archive);
      return { state: 'compared', terms: own.terms, change, source };
    }
    throw new ArchiveError('no-version');
  });
}

function listVersions(termsId: string, days: readonly number[]): Promise<VersionsAnswer> {
  return withArchive(termsId, async ({ found, context: { archive } }): Promise<VersionsAnswer> => {
    const versions = new Map<string, ArchiveSource>();
    for (const day of days) {
      const recorded = await recordedOn(day, found, archive);
      if (!recorded) continue;
      const { archived, version } = recorded;
      if (!versions.has(version.id))
        versions.set(version.id, await sourceOf(day, archived, version, archive));
    }
    if (versions.size === 0) throw new ArchiveError('no-version');
    const latestFirst = [...versions.values()].sort((a, b) => b.fetchedAt - a.fetchedAt);
    return { state: 'listed', versions: latestFirst };
  });
}

/** What was in force on a day, in the first of these that knows. */
async function recordedOn(
  day: number,
  found: readonly ArchivedTerms[],
  archive: Archive,
): Promise<{ readonly archived: ArchivedTerms; readonly version: ArchivedVersion } | null> {
  for (const archived of found) {
    const version = await archive.versionOn(archived, day);
    if (version) return { archived, version };
  }
  return null;
}

async function sourceOf(
  day: number,
  archived: ArchivedTerms,
  version: ArchivedVersion,
  archive: Archive,
): Promise<ArchiveSource> {
  const page = await archive.pageOf(archived, version);
  return { collection: archived.collection.name, day, fetchedAt: version.fetchedAt, page };
}

async function newestOf(termsId: string): Promise<OwnVersion> {
  const terms = await store.terms(termsId);
  if (!terms) throw new Error(message('error_forgotten'));
  return { terms, clauses: (await textOfVersion(store, terms.latestVersion)).clauses };
}
