/** Which changes a person wants to see in the list of all services. */
import type { Change, Terms } from './record/types.ts';
import { TOPIC_IDS } from './topics/taxonomy.ts';
import type { TopicId } from './topics/types.ts';

/** A change of some terms, as far as it is looked at here. */
interface Filtered {
  readonly change: Pick<Change, 'clauses' | 'unread'>;
  readonly terms: Pick<Terms, 'service' | 'termsType' | 'title'>;
}

export interface ChangeFilter {
  /** Words that must all stand in the service, the terms' names or the changed clauses, in any case and order. */
  readonly text: string;
  /** Null for every topic. */
  readonly topic: TopicId | null;
  readonly unreadOnly: boolean;
}

export const NO_FILTER: ChangeFilter = { text: '', topic: null, unreadOnly: false };

/** Whether a filter leaves nothing out. */
export function isOpen({ text, topic, unreadOnly }: ChangeFilter): boolean {
  return text.trim() === '' && topic === null && !unreadOnly;
}

/** The changes that pass, in their order. */
export function filterChanges<T extends Filtered>(changes: readonly T[], filter: ChangeFilter): T[] {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return changes.filter((listed) => {
    if (filter.unreadOnly && listed.change.unread === 0) return false;
    if (filter.topic !== null && !topicsOfChange(listed).has(filter.topic)) return false;
    if (wanted.length === 0) return true;
    const text = textOf(listed);
    return wanted.every((word) => text.includes(word));
  });
}

/** The topics to choose from: those of the changes, in the order of the taxonomy. */
export function topicsToChoose(changes: readonly Filtered[]): TopicId[] {
  const present = new Set(changes.flatMap((listed) => [...topicsOfChange(listed)]));
  return TOPIC_IDS.filter((topic) => present.has(topic));
}

function topicsOfChange({ change }: Filtered): Set<TopicId> {
  const verdicts = change.clauses.flatMap((clause) => clause.topics);
  return new Set(verdicts.filter((verdict) => verdict.inChange).map((verdict) => verdict.topic));
}

function textOf({ change, terms }: Filtered): string {
  const clauses = change.clauses.map(
    ({ summary, words }) => `${summary} ${words.map((edit) => edit.text).join('')}`,
  );
  return [terms.service, terms.termsType, terms.title, ...clauses].join(' ').toLowerCase();
}
