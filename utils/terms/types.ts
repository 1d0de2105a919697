/** What a clause is in its document. `row` is a table row, its cells joined by " | ". */
export type ClauseKind = 'heading' | 'paragraph' | 'item' | 'row';

/**
 * The unit of change: one heading, paragraph (or one line of it, where `<br>` separates clauses), list item or
 * table row, as a reader sees it.
 */
export interface Clause {
  readonly kind: ClauseKind;
  /** Leading numbering as written ("1.4.", "(a)"), kept apart so that renumbering is no change; '' where none. */
  readonly number: string;
  /** Visible words after the numbering, white space collapsed; never empty. */
  readonly text: string;
}

/** A link in a clause: absolute address and visible words. Decides nothing, but is kept with a change. */
export interface Link {
  readonly url: string;
  readonly text: string;
}

/** A clause with its links: what leaves the page. */
export interface LinkedClause extends Clause {
  readonly links: readonly Link[];
}

/**
 * Where a stretch of a clause's text came from. `node.data.slice(start, end)` with its white space collapsed is the
 * clause's text from `at` on.
 */
export interface TextPiece {
  readonly node: Text;
  /** Offsets into `node.data`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Offset into `clause.text`, in UTF-16 units. */
  readonly at: number;
}

/** A clause together with the text nodes it was read from. Lives only as long as the document. */
export interface ReadClause extends LinkedClause {
  readonly pieces: readonly TextPiece[];
}

/** Open Terms Archive's names for what a terms document is; "Terms" where only the fact is known. */
export type TermsType = string;

/** Why a document is, or is not, taken for terms. Reasons are short sentences a person can read. */
export interface TermsVerdict {
  readonly isTerms: boolean;
  readonly termsType: TermsType;
  /** Evidence for minus evidence against; `isTerms` is `score >= 1`. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A document as read: everything the rest of the extension needs to know of it. */
export interface ReadDocument {
  readonly title: string;
  /** Primary language subtag ("en"): by its words, else as the page states, else ''. */
  readonly language: string;
  /** `<link rel="canonical">` as an absolute address, unchecked; null where none. */
  readonly canonicalLink: string | null;
  readonly verdict: TermsVerdict;
  /** Links to terms anywhere on the page, of any site. */
  readonly siteLinks: readonly Link[];
  readonly clauses: readonly ReadClause[];
}
