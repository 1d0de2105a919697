import type { JSX } from 'preact';
import type { TopicVerdict } from '../utils/topics/types.ts';
import { Hidden } from './Hidden.tsx';
import { TopicTag } from './TopicTag.tsx';
import { moreTopics, ownWordTag } from './words.ts';

export interface TopicTagsProps {
  readonly verdicts: readonly TopicVerdict[];
  /** Words of the person's own, all shown, before the topics. */
  readonly ownWords?: readonly string[];
  /** More than this are counted. */
  readonly max: number;
}

/** A row of topics; nothing where there are none. */
export function TopicTags({ verdicts, ownWords = [], max }: TopicTagsProps): JSX.Element | null {
  if (verdicts.length + ownWords.length === 0) return null;
  const rest = verdicts.length - max;
  return (
    <ul class="cw-topics">
      {ownWords.map((word) => (
        <li key={`own:${word}`} class="cw-topic cw-topic-own">
          {ownWordTag(word)}
        </li>
      ))}
      {verdicts.slice(0, max).map((verdict) => (
        <TopicTag key={verdict.topic} verdict={verdict} />
      ))}
      {rest > 0 && (
        <li class="cw-topic">
          <span aria-hidden="true">+{rest}</span>
          <Hidden>{moreTopics(rest)}</Hidden>
        </li>
      )}
    </ul>
  );
}
