/** The archive's messages: terms of the record compared with what Open Terms Archive had recorded of them. */
import type { AnswerCache } from '../../utils/archive/ask.ts';
import { answerCache } from '../../utils/archive/cache.ts';
import { type Archive, openArchive } from '../../utils/archive/client.ts';
import { type CompareContext, compareWithArchive, type OwnVersion } from '../../utils/archive/compare.ts';
import { archiveDates, offeredDates } from '../../utils/archive/dates.ts';
import { findTerms } from '../../utils/archive/find.ts';
import { hostPattern, readArchiveSettings } from '../../utils/archive/settings.ts';
import {
  type ArchiveAnswer,
  type ArchivedTerms,
  ArchiveError,
  type ArchiveFault,
  type CollectionsAnswer,
} from '../../utils/archive/types.ts';
import { browser } from '../../utils/browser.ts';
import type { Handlers, Speaker } from '../../utils/messaging/handle.ts';
import type { BackgroundProtocol } from '../../utils/messaging/protocol.ts';
import { textOfVersion } from '../../utils/record/compare.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { tabState } from '../../utils/tabs/states.ts';
import { readHtml } from '../../utils/watch/html.ts';

type ArchiveMessage = 'archiveCollections' | 'archiveDates' | 'compareWithArchive' | 'offerArchive';

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
    return { state: 'listed', collections: await openAt(federation, noCache).collections() };
  } catch (error) {
    return faultOf(error);
  }
}

function openAt(federation: string, cache: AnswerCache): Archive {
  return openArchive(federation, { fetch: (...asked) => fetch(...asked), cache, mayAsk });
}

function faultOf(error: unknown): { readonly state: 'fault'; readonly fault: ArchiveFault } {
  if (error instanceof ArchiveError) return { state: 'fault', fault: error.fault };
  throw error;
}

/** A page may ask about the terms that it shows, and about no others. */
async function checkShows(speaker: Speaker, termsId: string): Promise<void> {
  if (speaker.kind === 'extension') return;
  const state = await tabState(speaker.tabId);
  if (state?.state !== 'tracked' || state.termsId !== termsId)
    throw new Error('This page shows other terms.');
}

/** Compares with the first of these days on which the archive had a version. */
async function compare(termsId: string, days: readonly number[]): Promise<ArchiveAnswer> {
  try {
    const { isOn, federation, collections } = await readArchiveSettings();
    if (!isOn) throw new ArchiveError('off');
    const own = await newestOf(termsId);
    const archive = openArchive(federation, {
      fetch: (...asked) => fetch(...asked),
      cache: answerCache,
      mayAsk,
    });
    const context: CompareContext = {
      archive,
      readHtml,
      now: () => Date.now(),
      ownWords: async () => (await readSettings()).ownWords,
    };
    const found = await findTerms(own.terms, archive, collections);
    if (found.length === 0) throw new ArchiveError('unknown');
    return await compareFirst(own, found, days, context);
  } catch (error) {
    return faultOf(error);
  }
}

async function compareFirst(
  own: OwnVersion,
  found: readonly ArchivedTerms[],
  days: readonly number[],
  context: CompareContext,
): Promise<ArchiveAnswer> {
  for (const day of days) {
    for (const archived of found) {
      const version = await context.archive.versionOn(archived, day);
      if (!version) continue;
      const change = await compareWithArchive(own, archived, version, context);
      const page = await context.archive.pageOf(archived, version);
      const source = { collection: archived.collection.name, day, fetchedAt: version.fetchedAt, page };
      return { state: 'compared', terms: own.terms, change, source };
    }
  }
  throw new ArchiveError('no-version');
}

async function newestOf(termsId: string): Promise<OwnVersion> {
  const terms = await store.terms(termsId);
  if (!terms) throw new Error('These terms were forgotten meanwhile.');
  return { terms, clauses: (await textOfVersion(store, terms.latestVersion)).clauses };
}

function mayAsk(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] });
}
