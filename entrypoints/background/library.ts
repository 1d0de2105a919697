/** The library's messages: what is kept, and any two versions of it compared. */
import { makeEvidence } from '../../utils/evidence/make.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import type {
  BackgroundProtocol,
  FoundClause,
  LibraryEntry,
  TermsHistory,
} from '../../utils/messaging/protocol.ts';
import { compareVersions } from '../../utils/record/compare.ts';
import { readSettings } from '../../utils/settings.ts';
import { store } from '../../utils/store/store.ts';
import { tellServices } from './following.ts';
import { afterForgetting } from './forgetting.ts';
import { forgetTerms, stopIgnoring } from './keeper.ts';

type LibraryMessage =
  | 'library'
  | 'history'
  | 'compare'
  | 'search'
  | 'evidence'
  | 'stopIgnoring'
  | 'forgetTerms';

export const libraryHandlers: Pick<Handlers<BackgroundProtocol>, LibraryMessage> = {
  library: { from: 'extension', handle: listKept },

  history: { from: 'extension', handle: ({ termsId }) => historyOf(termsId) },

  compare: {
    from: 'extension',
    handle: ({ from, to }) =>
      compareVersions(from, to, { store, ownWords: async () => (await readSettings()).ownWords }),
  },

  search: { from: 'extension', handle: ({ query }) => search(query) },

  evidence: {
    from: 'extension',
    handle: ({ changeId, form }) => makeEvidence(changeId, form, store, Date.now()),
  },

  stopIgnoring: {
    from: 'extension',
    handle: async ({ termsId, partId }) => {
      await stopIgnoring(termsId, partId);
      return null;
    },
  },

  forgetTerms: {
    from: 'extension',
    handle: async ({ termsId }) => {
      const terms = await store.terms(termsId);
      await forgetTerms(termsId);
      if (terms) await tellServices([terms.service]);
      await afterForgetting();
      return null;
    },
  },
};

/** Shorter texts stand in nearly every clause. */
const SHORTEST_QUERY = 3;
/** More would not be read. */
const MOST_HITS = 200;

async function search(query: string): Promise<FoundClause[]> {
  const wanted = query.trim();
  if (wanted.length < SHORTEST_QUERY) return [];
  const hits = await store.search(wanted, MOST_HITS);
  const terms = new Map((await store.allTerms()).map((one) => [one.id, one]));
  return hits.flatMap(({ termsId, text }) => {
    const found = terms.get(termsId);
    return found ? [{ termsId, service: found.service, termsType: found.termsType, text }] : [];
  });
}

async function listKept(): Promise<LibraryEntry[]> {
  const [kept, counts, unread] = await Promise.all([
    store.allTerms(),
    store.countVersions(),
    store.unreadTerms(),
  ]);
  return kept
    .map((terms) => ({
      terms,
      versionCount: counts.get(terms.id) ?? 0,
      hasUnread: unread.has(terms.id),
    }))
    .sort(
      (a, b) =>
        a.terms.service.localeCompare(b.terms.service) || a.terms.termsType.localeCompare(b.terms.termsType),
    );
}

async function historyOf(termsId: string): Promise<TermsHistory | null> {
  const [terms, versions, changes] = await Promise.all([
    store.terms(termsId),
    store.versionsOf(termsId),
    store.changesOf(termsId),
  ]);
  return terms ? { terms, versions, changes } : null;
}
