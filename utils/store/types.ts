import type { Change, Terms, Version, VersionInfo } from '../record/types.ts';
import type { Waiting } from '../steps.ts';
import type { Clause } from '../terms/types.ts';
import type { PackedLists } from './lists.ts';
import type { Hit } from './search.ts';

/** A clause, named by its content: a thousand versions of a page cost its changed clauses. */
export interface StoredClause {
  /** 64-bit key of the folded text; "~1", "~2"... appended where two texts share one. */
  readonly key: string;
  readonly kind: Clause['kind'];
  readonly text: string;
}

/** Clauses as kept; see `texts.ts`. */
export interface Bundle {
  readonly count: number;
  /** Characters before compression. */
  readonly size: number;
  /** Compressed, or as they are where an older version of the extension left them. */
  readonly packed: Uint8Array<ArrayBuffer> | readonly StoredClause[];
  /** Still to be compressed; missing where that is done. */
  readonly plain?: 1;
}

/** A version with its lists as kept; see `lists.ts`. */
export interface StoredVersion extends VersionInfo {
  readonly lists: PackedLists;
}

/** Everything one use case writes. It is all kept or none of it. */
export interface Batch {
  readonly terms?: Terms;
  readonly versions?: readonly Version[];
  /** Clauses of the versions that are not kept yet; all of one terms. */
  readonly clauses?: readonly StoredClause[];
  readonly changes?: readonly Change[];
  readonly deletedVersions?: readonly string[];
  readonly deletedChanges?: readonly string[];
}

/** What is kept of a terms. */
export interface TermsUsage {
  readonly termsId: string;
  readonly service: string;
  readonly termsType: string;
  readonly versions: number;
  readonly changes: number;
  /** As they are handed to the browser; what it needs besides is not known. */
  readonly bytes: number;
}

/** All that is kept. */
export interface Contents {
  readonly terms: readonly Terms[];
  readonly versions: readonly Version[];
  readonly clauses: readonly StoredClause[];
  readonly changes: readonly Change[];
}

/** What the rest needs of the database. Every method may throw `StoreError`. */
export interface Store {
  terms(id: string): Promise<Terms | undefined>;
  allTerms(): Promise<Terms[]>;
  version(id: string): Promise<Version | undefined>;
  /** The clauses of a version, in reading order; a missing one is a broken database and throws. */
  clauses(version: Pick<Version, 'termsId' | 'clauseKeys'>): Promise<StoredClause[]>;
  /** Every clause that is kept of a terms, by its key. */
  knownClauses(termsId: string): Promise<ReadonlyMap<string, StoredClause>>;
  change(id: string): Promise<Change | undefined>;
  /** How many versions each terms has, by its id. */
  countVersions(): Promise<Map<string, number>>;
  /** The ids of the terms with an unread change. */
  unreadTerms(): Promise<Set<string>>;
  /** Every version of a terms, newest first, without its text. */
  versionsOf(termsId: string): Promise<VersionInfo[]>;
  /** Every change of a terms, newest first. */
  changesOf(termsId: string): Promise<Change[]>;
  unreadChangeOf(termsId: string): Promise<Change | undefined>;
  /** Unread before read, newest first, at most `limit`. */
  recentChanges(limit: number): Promise<Change[]>;
  countChanges(): Promise<number>;
  countUnread(): Promise<number>;
  write(batch: Batch): Promise<void>;
  /** Deletes all terms, versions and changes of a service, and their clauses. */
  forgetService(service: string): Promise<void>;
  /** The same for one terms. */
  forgetTerms(termsId: string): Promise<void>;
  /** Clauses of any version that hold a text, whatever its case; at most `limit`. Throws where who waits stops it. */
  search(wanted: string, limit: number, waiting?: Waiting): Promise<Hit[]>;
  /** Deletes everything. */
  forgetAll(): Promise<void>;
  /** What each terms takes, largest first. */
  usage(): Promise<TermsUsage[]>;
  /** Compresses what a migration could not. */
  compressPlain(): Promise<void>;
  /** How many records were met since the start that cannot be read. They are kept, and in no list. */
  countUnreadable(): number;
  /** All that is kept, as it stands at one moment. */
  contents(): Promise<Contents>;
  /** Writes what a backup adds: all of it or nothing. Versions of one terms are given oldest first. */
  add(contents: Contents): Promise<void>;
}

/** What recording needs of it. */
export type RecordStore = Pick<
  Store,
  'terms' | 'version' | 'clauses' | 'knownClauses' | 'change' | 'unreadChangeOf' | 'write'
>;
