/** What Open Terms Archive has, in its own words: collections of services, their terms, and versions of these. */
import type { Change, Terms } from '../record/types.ts';
import type { TermsType } from '../terms/types.ts';

/** One server of the archive, which tracks the services of one field or country. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** Address of its API, without a slash at the end. */
  readonly endpoint: string;
}

/** A service that a search by name has found. */
export interface FoundService {
  readonly collectionId: string;
  readonly id: string;
  readonly name: string;
  readonly termsTypes: readonly TermsType[];
}

/** What a collection declares of a service: the pages that make up each of its terms. */
export interface Declaration {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly {
    readonly type: TermsType;
    /** Absolute addresses. */
    readonly locations: readonly string[];
  }[];
}

/** Terms of the archive that are those of a page. */
export interface ArchivedTerms {
  readonly collection: Collection;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly termsType: TermsType;
}

/** What the archive had recorded by some date. */
export interface ArchivedVersion {
  /** Names the version in the archive: a Git commit, as a rule. */
  readonly id: string;
  /** When it was recorded, in milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly markdown: string;
}

/** Where the older side of a comparison comes from, for people. */
export interface ArchiveSource {
  readonly collection: string;
  /** The day that was asked about, in milliseconds since the epoch. */
  readonly day: number;
  /** When the archive had recorded it, in milliseconds since the epoch. */
  readonly fetchedAt: number;
  /** Address of that version, for people. */
  readonly page: string;
}

/** What came of comparing terms with the archive. */
export type ArchiveAnswer =
  | {
      readonly state: 'compared';
      readonly terms: Terms;
      readonly change: Change;
      readonly source: ArchiveSource;
    }
  | { readonly state: 'fault'; readonly fault: ArchiveFault };

/** What came of asking for the versions of some days: each once, the latest first. */
export type VersionsAnswer =
  | { readonly state: 'listed'; readonly versions: readonly ArchiveSource[] }
  | { readonly state: 'fault'; readonly fault: ArchiveFault };

/** What came of drafting a declaration. */
export type DraftAnswer =
  | { readonly state: 'drafted'; readonly file: string; readonly json: string }
  /** The site does not send the page's text without a visit, so no selectors can be tried on it. */
  | { readonly state: 'needs-visit' };

/** What came of asking a federation which collections it has. */
export type CollectionsAnswer =
  | { readonly state: 'listed'; readonly collections: readonly Collection[] }
  | { readonly state: 'fault'; readonly fault: ArchiveFault };

/** Why the archive could not be compared with, as a code; the sentences are in components/archive/words.ts. */
export type ArchiveFault =
  /** Not turned on. */
  | 'off'
  /** The browser does not let us ask its hosts. */
  | 'not-allowed'
  /** No answer, a broken one, or a refusal. */
  | 'unreachable'
  /** Longer than we take. */
  | 'too-large'
  /** Not what the archive's documentation says. */
  | 'not-understood'
  /** No service by that name, or none that has this page. */
  | 'unknown'
  | 'no-version'
  | 'other-language'
  /** The archived text and the page have next to nothing in common. */
  | 'unlike';

/** The archive could not be compared with. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(fault);
    this.fault = fault;
  }
}
