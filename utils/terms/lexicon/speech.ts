/**
 * How terms speak, language by language. Phrases are in lower case and separated by commas or line ends; a star stands
 * for any ending. Apostrophes are straight.
 */
export interface LegalSpeech {
  /**
   * How a party to terms speaks: who agrees to, may, must, will and will not do what, and the document's way to speak of
   * itself ("these terms"), of its reader and of who wrote it. A text that only tells of terms lacks it.
   */
  readonly voice: string;
  /** What terms are about: data, liability, disputes. */
  readonly matter: string;
  /** What reports are made of: who said, told or announced something. Terms report nothing. */
  readonly report: string;
}
