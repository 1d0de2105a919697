import type { JSX } from 'preact';
import { TOPICS, topicTitle, topicWhy } from '../utils/topics/taxonomy.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';
import { becauseOf } from './words.ts';

/** What a clause is about, in two or three words; hovering tells why that matters and which words say so. */
export function TopicTag({ verdict }: { readonly verdict: TopicVerdict }): JSX.Element {
  const title = [topicWhy(verdict.topic), becauseOf(verdict.words)].filter((part) => part !== '').join(' ');
  return (
    <li class="cw-topic" title={title}>
      <TopicName verdict={verdict} />
    </li>
  );
}

/** The icon of a topic and its name. */
export function TopicName({ verdict }: { readonly verdict: TopicVerdict }): JSX.Element {
  const { icon, colour } = TOPICS[verdict.topic];
  return (
    <span class={`cw-topic-name cw-topic-${colour}`}>
      <svg class="cw-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={icon} />
      </svg>
      {topicTitle(verdict.topic)}
    </span>
  );
}
