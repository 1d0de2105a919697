import type { JSX } from 'preact';
import type { ListedChange } from '../utils/messaging/protocol.ts';
import { byWeight, listEntries, ownWordsOf, topicsOf } from './entries.ts';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import { TopicTags } from './TopicTags.tsx';
import { countChanges, formatAgo, markReadOf, movedLine, quietLine, WORDS } from './words.ts';

export interface ChangeItemProps {
  readonly listed: ListedChange;
  readonly now: number;
  /** Opens the page at a clause, by its index into `change.clauses`. */
  onOpen(changeId: string, index: number | null): void;
  onMarkRead(changeId: string): void;
}

/** One change in the list across services: whose, what, when. */
export function ChangeItem({ listed, now, onOpen, onMarkRead }: ChangeItemProps): JSX.Element {
  const { change, terms } = listed;
  const listing = listEntries(change.clauses);
  const { entries } = listing;
  const ranked = byWeight(entries);
  const told = ranked.map((entry) => entry.clause);
  const [first] = ranked;
  const isUnread = change.unread === 1;
  return (
    <li class={isUnread ? 'cw-change cw-change-unread' : 'cw-change'}>
      <button type="button" class="cw-change-open" onClick={() => onOpen(change.id, first?.index ?? null)}>
        <span class="cw-change-head">
          <strong>{terms.service}</strong>
          <time class="cw-quiet" dateTime={new Date(change.at).toISOString()}>
            {formatAgo(change.at, now)}
          </time>
        </span>
        {isUnread && <Hidden>{WORDS.unread}. </Hidden>}
        <span class="cw-change-summary">
          {first
            ? first.indices.length > 1
              ? movedLine(first.indices.length)
              : first.clause.summary
            : quietLine(listing)}
        </span>
        <span class="cw-quiet">
          {terms.termsType}
          {entries.length > 1 && ` · ${countChanges(entries.length)}`}
        </span>
      </button>
      <TopicTags verdicts={topicsOf(told)} ownWords={ownWordsOf(told)} max={2} />
      {isUnread && (
        <button
          type="button"
          class="cw-icon-button cw-change-read"
          aria-label={markReadOf(terms.service, terms.termsType)}
          title={WORDS.markRead}
          onClick={() => onMarkRead(change.id)}
        >
          <Icon name="read" />
        </button>
      )}
    </li>
  );
}
