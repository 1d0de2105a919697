import type { TopicId } from '../../../../utils/topics/types.ts';

/** Sentences of one language, written for this project: some for each topic, and some that are on neither AI topic. */
export interface Examples {
  readonly topics: Readonly<Record<TopicId, readonly string[]>>;
  /** Sentences with words of scraping or training in other senses. */
  readonly neither: readonly string[];
  /** Sentences in which words of a topic mean another thing. */
  readonly otherwise?: Readonly<Partial<Record<TopicId, readonly string[]>>>;
}
