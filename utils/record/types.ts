import type { ClauseChange, Significance } from '../diff/types.ts';
import type { Link, TermsType } from '../terms/types.ts';
import type { TopicVerdict } from '../topics/types.ts';

/** Where a version came from: the person's visit, a check in the background, or a link that the person had kept. */
export type Source = 'visit' | 'watch' | 'link';

/**
 * Why a background check brought no text that could be compared; none of these is ever a change. The sentences are in
 * components/words.ts.
 */
export type CheckOutcome =
  /** 403, 429, or a page that asks whether one is human. */
  | 'blocked'
  | 'needs-login'
  /** The address leads to another one now, with another text. */
  | 'moved'
  /** 404, 410, or a page that says so. */
  | 'gone'
  /** No answer, a broken one, or one beyond the limits. */
  | 'unreachable'
  /** The site sends less without a visit than it showed: scripts, consent, another language. */
  | 'needs-visit'
  /** The person does not let us read the site, or no longer. */
  | 'not-allowed';

/** What names a site's answer, to ask it "anything new since?" (RFC 9110, section 13). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Opt-in to re-reading in the background. Times are milliseconds since the epoch. */
export interface Watch {
  readonly since: number;
  readonly intervalMs: number;
  readonly nextCheckAt: number;
  /** The site asked not to be asked before this time (Retry-After); null where it did not. */
  readonly notBefore: number | null;
  /** Whether the site has once sent, without cookies and scripts, the text of a visit, or nearly all of it. */
  readonly agreed: boolean;
  /** Statements by which its text differed from the visit's even then; never told. */
  readonly differences: readonly string[];
  readonly lastSuccessAt: number | null;
  readonly lastFailure: {
    readonly at: number;
    readonly outcome: CheckOutcome;
    /** Where the address leads now; only for `moved`. */
    readonly movedTo: string | null;
  } | null;
  /** Failed checks since the last success. */
  readonly failures: number;
  /** Where the address led at the last success, where that is another document's address; else null. */
  readonly movedTo: string | null;
  /** The site's last whole answer; null where it names none. */
  readonly lastAnswer:
    | (Validators & {
        /** The newest version when it came. */
        readonly version: string;
        /** How often the site has said since then that nothing is new. */
        readonly unmodified: number;
      })
    | null;
  /** What the last look saw changed (see utils/watch/look.ts), and in how many looks; not believed yet. */
  readonly glimpse: {
    readonly at: number;
    readonly looks: number;
    readonly statements: readonly string[];
  } | null;
  /** How often what a look saw was gone by the next. */
  readonly passed: number;
  /** No notifications; changes are shown as ever. */
  readonly isMuted: boolean;
  /** Statements seen twice that the person is still to be told of. */
  readonly toTell: readonly string[];
  /** Statements that the person was told of, oldest first, so that a page that goes back and forth is told of once. */
  readonly told: readonly string[];
}

/** One document of a service: a canonical address in one language. */
export interface Terms {
  readonly id: string;
  /** Registrable domain ("example.org") or bare host; groups the terms of one service. */
  readonly service: string;
  /** Where to open it: the address last seen, without tracking parts. */
  readonly url: string;
  /** Canonical form of `url`; identity together with `language`. */
  readonly canonicalUrl: string;
  /** BCP 47 primary subtag from the page, or '' where it states none. */
  readonly language: string;
  readonly termsType: TermsType;
  readonly title: string;
  /** The person asked for this page although it was not recognised as terms. */
  readonly trackedByHand: boolean;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** When the newest version was first seen; equals firstSeenAt while nothing has changed. */
  readonly changedAt: number;
  readonly latestVersion: string;
  /** The version the person has reviewed: what visits are compared with. */
  readonly reviewedVersion: string;
  /** Other terms of the same service that the page linked to when it was last read. */
  readonly siteLinks: readonly Link[];
  readonly watch: Watch | null;
  /** Places whose changes the person does not want to be told of; left out where there are none. */
  readonly ignored?: readonly IgnoredPart[];
}

/** A place in a terms, known by what stands on either side of it; see utils/record/places.ts. */
export interface IgnoredPart {
  readonly id: string;
  /** When the person said so, in milliseconds since the epoch. */
  readonly since: number;
  /** The beginning of what stood there last, for the person to know it by. */
  readonly text: string;
  /** Keys of the clauses before and after it, '' at an end of the text, as versions had them; the newest last. */
  readonly between: readonly (readonly [string, string])[];
  /** Most clauses that may stand there. */
  readonly clauses: number;
  /** What it was about. */
  readonly topics: readonly string[];
  /** Whether its words bound anybody. */
  readonly binds: boolean;
  /** How many changed clauses were kept quiet for it. */
  readonly quieted: number;
}

/** One distinct text of a terms. */
export interface Version {
  readonly id: string;
  readonly termsId: string;
  /** SHA-256 (hex) over the clauses' normalised text; see utils/record/digest.ts. */
  readonly digest: string;
  /** Keys into the clause store, in reading order. */
  readonly clauseKeys: readonly string[];
  /** Leading numbering of each clause, parallel to `clauseKeys`. */
  readonly numbers: readonly string[];
  /** Canonical addresses of the terms pages it links to. */
  readonly termsLinks: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** When the person reviewed it; null until then. */
  readonly reviewedAt: number | null;
  readonly source: Source;
  /** Raised when extraction changes what it reads; see utils/terms/extract.ts. */
  readonly extractor: number;
  /** The date that the document states of itself, as "2026-05-03"; null where it states none that can be read. */
  readonly statedDate: string | null;
  /** Why nobody was told of this version; null where somebody was, and for the first. */
  readonly silence: Silence | null;
}

/** A version without its text. */
export type VersionInfo = Omit<Version, 'clauseKeys' | 'numbers' | 'termsLinks'>;

/** Why a version was kept without a word, for a person who wants to look at what they were spared. */
export interface Silence {
  /** The version it was compared with. */
  readonly from: string;
  /** How many clauses differ for which reason: {"only a date differs": 2}. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** A changed clause as kept and shown: self-contained, so that a list needs no version. */
export interface ChangedClause extends ClauseChange {
  /** Numbering and kind as in the version it stands in. */
  readonly number: string;
  readonly topics: readonly TopicVerdict[];
  /** One plain sentence: "New: forbids collecting data to train AI". */
  readonly summary: string;
  /** Those of the person's own words that the clause holds, in its old or its new text. */
  readonly ownWords: readonly string[];
  /** Terms pages this clause links to that the old version did not. */
  readonly newLinks: readonly Link[];
}

/** The difference between the reviewed version of a terms and a newer one. At most one per terms is unread. */
export interface Change {
  readonly id: string;
  readonly termsId: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** When the change was first seen. */
  readonly at: number;
  /** When the older version was last seen. */
  readonly since: number;
  readonly source: Source;
  readonly clauses: readonly ChangedClause[];
  /** The highest significance among the clauses. */
  readonly significance: Significance;
  /** The date that the document still states of itself although its text changed; null where it states a new one or none. */
  readonly staleDate: string | null;
  /** Whether an earlier edition of our own extraction read the older version: then what looks new may have been there. */
  readonly isReread: boolean;
  /** Hardly anything of the older version was kept: marks say little then. */
  readonly isRewritten: boolean;
  /** 1 while unread, 0 after; a number because IndexedDB cannot index booleans. */
  readonly unread: 0 | 1;
  /** Whether a notification has named this change. */
  readonly notified: boolean;
}
