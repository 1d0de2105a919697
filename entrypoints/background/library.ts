/** The library's messages: what is kept, and any two versions of it compared. */
import { makeEvidence } from '../../utils/evidence/make.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import type {
  BackgroundProtocol,
  Found,
  LibraryEntry,
  TermsHistory,
} from '../../utils/messaging/protocol.ts';
import { doWork } from '../../utils/messaging/work.ts';
import { compareVersions } from '../../utils/record/compare.ts';
import { readSettings } from '../../utils/settings.ts';
import type { Waiting } from '../../utils/steps.ts';
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
    handle: ({ from, to, work }) =>
      doWork(work, (waiting) =>
        compareVersions(from, to, { store, ownWords: async () => (await readSettings()).ownWords }, waiting),
      ),
  },

  search: {
    from: 'extension',
    handle: ({ query, work }) => doWork(work, (waiting) => search(query, waiting)),
  },

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
const MOST_HITS = 2000;

async function search(query: string, waiting?: Waiting): Promise<Found> {
  const wanted = query.trim();
  if (wanted.length < SHORTEST_QUERY) return { clauses: [], hasMore: false };
  const hits = await store.search(wanted, MOST_HITS + 1, waiting);
  const terms = new Map((await store.allTerms()).map((one) => [one.id, one]));
  const clauses = hits.slice(0, MOST_HITS).flatMap(({ termsId, text }) => {
    const found = terms.get(termsId);
    return found ? [{ termsId, service: found.service, termsType: found.termsType, text }] : [];
  });
  return { clauses, hasMore: hits.length > MOST_HITS };
}

/** Once: to compare a thousand names one by one takes ten times as long. */
const byAlphabet = new Intl.Collator();

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
      ({ terms: a }, { terms: b }) =>
        byAlphabet.compare(a.service, b.service) || byAlphabet.compare(a.termsType, b.termsType),
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
