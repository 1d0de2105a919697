import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ChangeFilter, filterChanges, isOpen, NO_FILTER, topicsToChoose } from '../utils/filter.ts';
import type { ListedChange } from '../utils/messaging/protocol.ts';
import { TOPIC_IDS } from '../utils/topics/taxonomy.ts';
import { ChangeFilters } from './ChangeFilters.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import { listedOnly, WORDS } from './words.ts';

export interface ChangeListProps {
  /** In the order to show. */
  readonly changes: readonly ListedChange[];
  /** There are more than these. */
  readonly hasMore: boolean;
  readonly unreadCount: number;
  readonly now: number;
  onOpen(changeId: string, index: number | null): void;
  onMarkRead(changeId: string): void;
  onMarkAllRead(): void;
  /** Looks through all changes for those that pass. */
  onFind(filter: ChangeFilter): Promise<readonly ListedChange[]>;
}

/** A list shorter than this is read faster than it is filtered. */
const FILTERED_FROM = 5;

/** The changes of all services. Tab reaches every button; the arrow keys, Home and End go from change to change. */
export function ChangeList(props: ChangeListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const near = useMemo(() => filterChanges(props.changes, filter), [props.changes, filter]);
  const found = useFound(props, filter);
  const shown = found ?? near;
  if (props.changes.length === 0) {
    return (
      <section class="cw-changes" aria-labelledby="cw-changes-title">
        <h2 id="cw-changes-title">{WORDS.noChangesTitle}</h2>
        <p class="cw-quiet">{WORDS.noChangesBody}</p>
      </section>
    );
  }
  return (
    <section class="cw-changes" aria-labelledby="cw-changes-title">
      <header class="cw-changes-head">
        <h2 id="cw-changes-title">{WORDS.recentChanges}</h2>
        {props.unreadCount > 0 && (
          <button type="button" class="cw-link-button" onClick={props.onMarkAllRead}>
            {WORDS.markAllRead}
          </button>
        )}
      </header>
      {props.changes.length >= FILTERED_FROM && (
        <ChangeFilters
          filter={filter}
          topics={props.hasMore ? TOPIC_IDS : topicsToChoose(props.changes)}
          onFilter={setFilter}
        />
      )}
      {shown.length === 0 && <p class="cw-no-match cw-quiet">{WORDS.noMatch}</p>}
      <ol class="cw-change-list" ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {shown.map((listed) => (
          <ChangeItem
            key={listed.change.id}
            listed={listed}
            now={props.now}
            onOpen={props.onOpen}
            onMarkRead={props.onMarkRead}
          />
        ))}
      </ol>
      {props.hasMore && isOpen(filter) && (
        <p class="cw-no-match cw-quiet">{listedOnly(props.changes.length)}</p>
      )}
    </section>
  );
}

/** How long nothing is typed before all changes are looked through. */
const PAUSE_MS = 150;

/** What passes of all changes, where not all of them are listed; null while what is listed has to do. */
function useFound(
  { changes, hasMore, onFind }: ChangeListProps,
  filter: ChangeFilter,
): readonly ListedChange[] | null {
  const [found, setFound] = useState<readonly ListedChange[] | null>(null);
  useEffect(() => {
    setFound(null);
    if (!hasMore || isOpen(filter)) return;
    let isOver = false;
    const timer = setTimeout(() => {
      onFind(filter).then(
        (all) => {
          if (!isOver) setFound(all);
        },
        () => undefined, // what is listed and passes is shown all the same
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [changes, hasMore, filter]);
  return found;
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...list.querySelectorAll<HTMLElement>('.cw-change')];
  const { target } = event;
  const at = items.findIndex((item) => target instanceof Node && item.contains(target));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const button = next === undefined ? null : items[next]?.querySelector<HTMLElement>('.cw-change-open');
  if (!button) return;
  event.preventDefault(); // the arrow would scroll the list as well
  button.focus();
}
