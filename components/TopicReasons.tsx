import type { JSX } from 'preact';
import { topicWhy } from '../utils/topics/taxonomy.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';
import { TopicName } from './TopicTag.tsx';
import { TopicTags } from './TopicTags.tsx';
import { becauseOf, WORDS } from './words.ts';

export interface TopicReasonsProps {
  readonly verdicts: readonly TopicVerdict[];
  readonly ownWords: readonly string[];
}

/** What the changed words are about, each topic with why it matters and the words that say so; then the clause's other
 *  topics, by name. */
export function TopicReasons({ verdicts, ownWords }: TopicReasonsProps): JSX.Element | null {
  if (verdicts.length + ownWords.length === 0) return null;
  const inChange = verdicts.filter((verdict) => verdict.inChange);
  const around = verdicts.filter((verdict) => !verdict.inChange);
  return (
    <div class="cw-reasons">
      <TopicTags verdicts={[]} ownWords={ownWords} max={0} />
      <ul>
        {inChange.map((verdict) => (
          <li key={verdict.topic}>
            <TopicName verdict={verdict} />
            <span class="cw-quiet">
              {' '}
              {topicWhy(verdict.topic)} {becauseOf(verdict.words)}
            </span>
          </li>
        ))}
      </ul>
      {around.length > 0 && (
        <>
          <p class="cw-quiet">{WORDS.alsoAbout}</p>
          <TopicTags verdicts={around} max={around.length} />
        </>
      )}
    </div>
  );
}
