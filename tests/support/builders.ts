/** Sample data: each builder gives a sound whole, and takes what a test cares about. */
import type { WordEdit } from '../../utils/diff/types.ts';
import type { ListedChange, Overview } from '../../utils/messaging/protocol.ts';
import type { Change, ChangedClause, Terms, Watch } from '../../utils/record/types.ts';
import type { TopicId, TopicVerdict } from '../../utils/topics/types.ts';

/** Noon of a day in local time, so that a day's name does not depend on where the tests run. */
export const noon = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day, 12).getTime();

/** The moment at which the sample data are looked at. */
export const NOW = noon(2026, 6, 12);

export function aTopic(topic: TopicId, overrides: Partial<TopicVerdict> = {}): TopicVerdict {
  return { topic, words: [], inChange: true, ...overrides };
}

/** A clause of a change; its words follow from its kind where none are given. */
export function aClauseChange(overrides: Partial<ChangedClause> = {}): ChangedClause {
  const kind = overrides.kind ?? 'added';
  const text = 'You may not collect data from the service to train artificial intelligence.';
  const words: Record<ChangedClause['kind'], readonly WordEdit[]> = {
    added: [{ op: 'insert', text }],
    removed: [{ op: 'delete', text }],
    moved: [{ op: 'keep', text }],
    reworded: [
      { op: 'keep', text: 'We keep your messages for ' },
      { op: 'delete', text: '30' },
      { op: 'insert', text: '90' },
      { op: 'keep', text: ' days.' },
    ],
  };
  const summaries: Record<ChangedClause['kind'], string> = {
    added: 'New: forbids collecting data to train AI',
    removed: 'Removed: no longer forbids collecting data to train AI',
    reworded: 'Reworded: messages are kept for 90 days instead of 30',
    moved: 'Moved: the ban on collecting data',
  };
  return {
    kind,
    moved: kind === 'moved',
    before: kind === 'added' ? null : 4,
    after: kind === 'removed' ? null : 4,
    at: 4,
    words: words[kind],
    significance: kind === 'moved' ? 'editorial' : 'substantive',
    reason: 'a duty was added',
    number: '',
    topics: [],
    summary: summaries[kind],
    ownWords: [],
    newLinks: [],
    ...overrides,
  };
}

export function aChange(overrides: Partial<Change> = {}): Change {
  return {
    id: 'change-1',
    termsId: 'https://chat.example/tos|en',
    service: 'chat.example',
    from: 'version-1',
    to: 'version-2',
    at: noon(2026, 6, 11),
    since: noon(2026, 5, 3),
    source: 'visit',
    clauses: [aClauseChange()],
    significance: 'substantive',
    unread: 1,
    staleDate: null,
    isReread: false,
    isRewritten: false,
    notified: false,
    ...overrides,
  };
}

export function aTerms(overrides: Partial<Terms> = {}): Terms {
  return {
    id: 'https://chat.example/tos|en',
    service: 'chat.example',
    url: 'https://chat.example/tos',
    canonicalUrl: 'https://chat.example/tos',
    language: 'en',
    termsType: 'Terms of Service',
    title: 'Chat Terms of Service',
    trackedByHand: false,
    firstSeenAt: noon(2026, 5, 3),
    lastSeenAt: noon(2026, 6, 12),
    changedAt: noon(2026, 5, 3),
    latestVersion: 'version-1',
    reviewedVersion: 'version-1',
    siteLinks: [],
    watch: null,
    ...overrides,
  };
}

export function aWatch(overrides: Partial<Watch> = {}): Watch {
  return {
    since: noon(2026, 6, 1),
    intervalMs: 24 * 3_600_000,
    nextCheckAt: noon(2026, 6, 13),
    notBefore: null,
    agreed: true,
    differences: [],
    lastSuccessAt: NOW - 2 * 3_600_000,
    lastFailure: null,
    failures: 0,
    movedTo: null,
    lastAnswer: null,
    glimpse: null,
    passed: 0,
    isMuted: false,
    toTell: [],
    told: [],
    ...overrides,
  };
}

export function aListedChange(change: Partial<Change> = {}, terms: Partial<Terms> = {}): ListedChange {
  return { change: aChange(change), terms: aTerms(terms) };
}

export function anOverview(overrides: Partial<Overview> = {}): Overview {
  return {
    page: { state: 'nothing' },
    changes: [],
    hasMore: false,
    unreadCount: 0,
    elsewhere: [],
    fault: null,
    ...overrides,
  };
}
