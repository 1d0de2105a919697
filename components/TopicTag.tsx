import type { JSX } from 'preact';
import { TOPICS } from '../utils/topics/taxonomy.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';

/** What a clause is about, in two or three words; hovering tells the words that say so. */
export function TopicTag({ verdict }: { readonly verdict: TopicVerdict }): JSX.Element {
  const { title, why } = TOPICS[verdict.topic];
  const found = verdict.words.length > 0 ? ` “${verdict.words.join('”, “')}”` : '';
  return (
    <li class="cw-topic" title={`${why}${found}`}>
      {title}
    </li>
  );
}
