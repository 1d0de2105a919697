/** A piece of evidence for (above 0) or against a document's being terms. At 1 in sum, it is taken for terms. */
export interface Evidence {
  readonly points: number;
  /** A short sentence that a person can read. */
  readonly reason: string;
}
