/** One run of a redline. Joining `keep` and `delete` gives the old text, `keep` and `insert` the new one. */
export interface WordEdit {
  readonly op: 'keep' | 'insert' | 'delete';
  readonly text: string;
}

/** What happened to one clause. A clause that moved and was reworded is `reworded` with `moved: true`. */
export type ChangeKind = 'added' | 'removed' | 'reworded' | 'moved';

/**
 * How much a change matters. `editorial`: no change of meaning (punctuation, dates of the document, counters, order);
 * `minor`: clarification or small change; `substantive`: rights, duties, amounts, periods, parties.
 */
export type Significance = 'editorial' | 'minor' | 'substantive';

/** One changed clause between two versions. */
export interface ClauseChange {
  readonly kind: ChangeKind;
  readonly moved: boolean;
  /** Index in the old version; null where the clause was added. */
  readonly before: number | null;
  /** Index in the new version; null where the clause was removed. */
  readonly after: number | null;
  /** Index in the new version before which the change stands (for a removed clause: where it stood), 0..length. */
  readonly at: number;
  /** The redline of the clause's text. One `insert` run for added, one `delete` run for removed, one `keep` for moved. */
  readonly words: readonly WordEdit[];
  readonly significance: Significance;
  /** Why it has this significance, as a short phrase: "only a date differs", "an amount changed". */
  readonly reason: string;
}
