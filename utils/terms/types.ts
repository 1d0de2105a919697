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

/** Where a stretch of a clause's text came from: `text.slice(at, at + (end - start))` is `node.data.slice(start, end)`
 *  but for white space, which a page may break over lines. */
export interface TextPiece {
  readonly node: Text;
  /** Offsets into `node.data`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Offset into `clause.text` of the first character of this piece. */
  readonly at: number;
}

/** A clause together with the text nodes it was read from. Lives only as long as the document. */
export interface ReadClause extends Clause {
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
