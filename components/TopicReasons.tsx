import type { JSX } from 'preact';
import { TOPICS } from '../utils/topics/taxonomy.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';
import { TopicName } from './TopicTag.tsx';
import { TopicTags } from './TopicTags.tsx';
import { becauseOf, WORDS } from './words.ts';

/** What the changed words are about, each topic with why it matters and the words that say so; then the clause's other
 *  topics, by name. */
export function TopicReasons({
  verdicts,
}: {
  readonly verdicts: readonly TopicVerdict[];
}): JSX.Element | null {
  if (verdicts.length === 0) return null;
  const inChange = verdicts.filter((verdict) => verdict.inChange);
  const around = verdicts.filter((verdict) => !verdict.inChange);
  return (
    <div class="cw-reasons">
      <ul>
        {inChange.map((verdict) => (
          <li key={verdict.topic}>
            <TopicName verdict={verdict} />
            <span class="cw-quiet">
              {' '}
              {TOPICS[verdict.topic].why} {becauseOf(verdict.words)}
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
