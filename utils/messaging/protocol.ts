/**
 * Every message between contexts, once. Both sides infer data and reply from these types; `handle.ts` checks who is
 * speaking, and each handler checks what it was sent, because a page's text is nobody's friend.
 *
 *   gate, reader ──▶ background      popup ──▶ background      background ──▶ reader, offscreen page
 */
import type { Selectors } from '../archive/selectors.ts';
import type { ArchiveAnswer, CollectionsAnswer, DraftAnswer, VersionsAnswer } from '../archive/types.ts';
import type { EvidenceForm, MadeFile } from '../evidence/make.ts';
import type { ChangeFilter } from '../filter.ts';
import type { Change, ChangedClause, Terms, VersionInfo } from '../record/types.ts';
import type { TermsUsage } from '../store/types.ts';
import type { Link, LinkedClause, TermsVerdict } from '../terms/types.ts';

/** What the reader read. */
export interface VisitReport {
  /** The address that was read. Believed only where the browser says that the sender is there. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** `<link rel="canonical">`, unchecked. */
  readonly canonicalLink: string | null;
  readonly verdict: TermsVerdict;
  /** Links to terms anywhere on the page. */
  readonly siteLinks: readonly Link[];
  readonly clauses: readonly LinkedClause[];
  /** The person asked for this page, whatever the verdict. */
  readonly byHand: boolean;
  /** The page was still loading when this visit was reported before; this is the same text and more. */
  readonly isGrown: boolean;
}

/** What a visit came to. */
export type VisitAnswer =
  | { readonly outcome: 'not-terms' }
  | { readonly outcome: 'first'; readonly termsId: string }
  | { readonly outcome: 'unchanged'; readonly termsId: string }
  | {
      readonly outcome: 'changed';
      readonly terms: Terms;
      readonly change: Change;
      /** Index into `change.clauses` that the person came for, from the popup or a notification. */
      readonly goTo: number | null;
    };

/** What keeping a linked terms came to; the words are in components/words.ts. */
export type KeptLink = 'kept' | 'known' | 'not-terms' | 'unreachable' | 'not-allowed';

/** Why a page could not be read or kept, as a code; the words are in components/words.ts. */
export type PageFault = (typeof PAGE_FAULTS)[number];
export const PAGE_FAULTS = ['too-large', 'empty', 'restless', 'unlike', 'storage', 'unreadable'] as const;

/** What is known about the page in front of the person. */
export type PageStatus =
  | { readonly state: 'unreadable' } // a browser page, a PDF, a store: no script may run there
  | { readonly state: 'nothing' } // the gate said nothing; may be tracked by hand
  | { readonly state: 'fault'; readonly fault: PageFault }
  | {
      readonly state: 'tracked';
      readonly terms: Terms;
      readonly change: Change | null;
      /** Other terms of the service that its pages link to and that are not kept. */
      readonly offers: readonly Link[];
    };

/** A change as the popup lists it. */
export interface ListedChange {
  readonly change: Change;
  readonly terms: Terms;
}

/** What the popup shows at once. */
export interface Overview {
  readonly page: PageStatus;
  /** Newest first, unread before read. */
  readonly changes: readonly ListedChange[];
  /** There are more than these. */
  readonly hasMore: boolean;
  readonly unreadCount: number;
  /** Services that are watched on another device of the person and unknown here. */
  readonly elsewhere: readonly { readonly service: string; readonly url: string }[];
  /** A failure of storage that the person should know about, in words; null while all is well. */
  readonly fault: string | null;
}

/** One terms, as the library lists it. */
export interface LibraryEntry {
  readonly terms: Terms;
  readonly versionCount: number;
  readonly hasUnread: boolean;
}

/** Everything kept of one terms, newest first. */
export interface TermsHistory {
  readonly terms: Terms;
  readonly versions: readonly VersionInfo[];
  readonly changes: readonly Change[];
}

/** What a search in all texts came to. */
export interface Found {
  readonly clauses: readonly FoundClause[];
  /** Whether there are more than are given. */
  readonly hasMore: boolean;
}

/** A clause found by its words, and the terms it stands or stood in. */
export interface FoundClause {
  readonly termsId: string;
  readonly service: string;
  readonly termsType: string;
  readonly text: string;
}

/** Messages to the background. */
export interface BackgroundProtocol {
  /** Gate: this page may be terms. */
  mayBeTerms(input: null): null;
  /** Reader: this was read. */
  recordVisit(input: VisitReport): VisitAnswer;
  /** Reader: this page could not be read. */
  reportFault(input: { url: string; fault: PageFault }): null;
  /** Reader's panel or popup: seen, thank you. The reviewed version becomes the change's newer one. */
  markRead(input: { changeId: string }): null;
  /** Reader's panel or popup: these are no terms. They are forgotten, and their page is left alone. */
  notTerms(input: { termsId: string }): null;
  /**
   * Reader's panel: changes at the place of this clause (index into `change.clauses`) are mistakes and not told any more.
   * The change without it, or null where nothing is left of it.
   */
  ignorePart(input: { changeId: string; index: number }): Change | null;
  /** Reader's panel: keep the terms at this address too, which a clause of the change newly links to. */
  keepLink(input: { changeId: string; url: string }): KeptLink;
  /** Popup. `tabId`: the page in front; `limit`: how many changes at most. */
  overview(input: { tabId: number | null; limit?: number }): Overview;
  /** Popup: the changes that pass, of all that are kept; no more than it lists. */
  findChanges(input: ChangeFilter): readonly ListedChange[];
  markAllRead(input: null): null;
  /** Popup: read this tab as terms, whatever the gate says. */
  trackPage(input: { tabId: number }): null;
  /** Popup: open the page at a clause of a change (index into `change.clauses`; null: at the first). */
  openChange(input: { changeId: string; index: number | null }): null;
  /** Popup: opt the service of a terms in to, or out of, background checks. The popup asks for permissions before. */
  setWatch(input: { termsId: string; watching: boolean }): Terms;
  /** Popup: how often the service of a terms is read, and whether it is notified of; what is left out stays. */
  chooseForService(input: { termsId: string; isMuted?: boolean; intervalMs?: number }): Terms;
  /** Popup: keep terms that the pages of a service link to. `url` as offered. */
  keepOffered(input: { termsId: string; url: string }): KeptLink;
  /** Popup: read a watched terms now. */
  checkNow(input: { termsId: string }): Terms;
  /** Popup: forget everything about a service. Not undoable. */
  forgetService(input: { service: string }): null;
  /** Settings: what each terms takes, largest first. */
  usage(input: null): readonly TermsUsage[];
  /** Settings: forget everything that is kept. Not undoable. */
  forgetAll(input: null): null;
  /** Settings: a backup was restored; alarms, scripts and the badge follow. */
  recordRestored(input: null): null;
  /** Library: every terms that is kept, by service and then by type. */
  library(input: null): readonly LibraryEntry[];
  /** Library: null where these terms were forgotten meanwhile. */
  history(input: { termsId: string }): TermsHistory | null;
  // `work`: a name by which the page is told how far it is, and by which it stops it; see work.ts.
  /** Library: the differences between any two versions of one terms, as a change would tell them. */
  compare(input: { from: string; to: string; work?: string }): readonly ChangedClause[];
  /** Library: clauses of any version that hold a text of at least three characters, whatever its case. */
  search(input: { query: string; work?: string }): Found;
  /** Library: a record of a change to hand to somebody else. */
  evidence(input: { changeId: string; form: EvidenceForm }): MadeFile;
  /** Library: tell of changes at this place again. */
  stopIgnoring(input: { termsId: string; partId: string }): null;
  /** Library: forget one terms. Not undoable. */
  forgetTerms(input: { termsId: string }): null;
  /** Settings: which servers a federation of the archive has. */
  archiveCollections(input: { federation: string }): CollectionsAnswer;
  /** Reader, library: days that the archive may be asked about (milliseconds since the epoch); none where it is off. */
  archiveDates(input: null): readonly number[];
  /** Reader, library: how terms differ from what the archive had of them on a day. */
  compareWithArchive(input: { termsId: string; at: number }): ArchiveAnswer;
  /** Library: a draft of the archive's declaration of these terms. Asks the site for the page, and nobody else. */
  draftDeclaration(input: { termsId: string }): DraftAnswer;
  /** Library: what the archive had of terms on some days. */
  archiveVersions(input: { termsId: string; days: readonly number[] }): VersionsAnswer;
  /** Reader, on a first visit: what has changed in the last year, by the archive; null where that is nothing. */
  offerArchive(input: { termsId: string }): ArchiveAnswer | null;
}

/** Messages to the reader of one tab. */
export interface ReaderProtocol {
  /** Read the page again, taking it for terms because the person said so. */
  readAsTerms(input: null): null;
  /** Go to a clause of the change that is shown. */
  goToClause(input: { changeId: string; index: number }): boolean;
  /** These changes were marked as read, here or elsewhere. */
  changesRead(input: { changeIds: readonly string[] }): null;
}

/** Messages to Chrome's offscreen page, which has a DOM parser; Firefox's event page has its own. */
export interface OffscreenProtocol {
  parseTerms(input: { html: string; url: string }): VisitReport;
  /** Selectors of the document in a page; null where it has none. */
  findSelectors(input: { html: string; url: string }): Selectors | null;
  /** Makes a backup. @returns an address for the browser's downloads */
  makeBackup(input: { ownWords: readonly string[]; now: number }): string;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };
