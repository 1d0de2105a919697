import type { JSX } from 'preact';
import type { ChangeFilter } from '../utils/filter.ts';
import { topicTitle } from '../utils/topics/taxonomy.ts';
import type { TopicId } from '../utils/topics/types.ts';
import { WORDS } from './words.ts';

export interface ChangeFiltersProps {
  readonly filter: ChangeFilter;
  /** The topics to choose from. */
  readonly topics: readonly TopicId[];
  onFilter(filter: ChangeFilter): void;
}

/** Narrows the list of changes: by words, by topic, to what is unread. */
export function ChangeFilters({ filter, topics, onFilter }: ChangeFiltersProps): JSX.Element {
  return (
    <search class="cw-filters">
      <input
        type="search"
        aria-label={WORDS.search}
        placeholder={WORDS.search}
        value={filter.text}
        onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <select
        aria-label={WORDS.topic}
        value={filter.topic ?? ''}
        onChange={(event) =>
          onFilter({ ...filter, topic: (event.currentTarget.value || null) as TopicId | null })
        }
      >
        <option value="">{WORDS.everyTopic}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {topicTitle(topic)}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={filter.unreadOnly}
          onChange={(event) => onFilter({ ...filter, unreadOnly: event.currentTarget.checked })}
        />
        {WORDS.unread}
      </label>
    </search>
  );
}
