/** The topics of the taxonomy; the ids are stored, so they never change. */
export type TopicId =
  | 'ai-scraping'
  | 'ai-training'
  | 'ai-features'
  | 'data-collection'
  | 'data-sharing'
  | 'tracking-ads'
  | 'retention-rights'
  | 'security'
  | 'content-licence'
  | 'conduct'
  | 'termination'
  | 'age-minors'
  | 'payments'
  | 'changes'
  | 'liability'
  | 'disputes'
  | 'legal-entity'
  | 'developer';

/** A topic found in a clause, with the words that say so, in the order they stand there. */
export interface TopicVerdict {
  readonly topic: TopicId;
  readonly words: readonly string[];
  /** Whether the changed words themselves touch the topic, or only the clause as a whole. */
  readonly inChange: boolean;
}
