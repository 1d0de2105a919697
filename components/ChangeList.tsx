import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ListedChange } from '../utils/messaging/protocol.ts';
import { ChangeFilters } from './ChangeFilters.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import { filterChanges, NO_FILTER, topicsToChoose } from './filterChanges.ts';
import { WORDS } from './words.ts';

export interface ChangeListProps {
  /** In the order to show. */
  readonly changes: readonly ListedChange[];
  readonly unreadCount: number;
  readonly now: number;
  onOpen(changeId: string, index: number | null): void;
  onMarkRead(changeId: string): void;
  onMarkAllRead(): void;
}

/** A list shorter than this is read faster than it is filtered. */
const FILTERED_FROM = 5;

/** The changes of all services. Tab reaches every button; the arrow keys, Home and End go from change to change. */
export function ChangeList(props: ChangeListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useMemo(() => filterChanges(props.changes, filter), [props.changes, filter]);
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
        <ChangeFilters filter={filter} topics={topicsToChoose(props.changes)} onFilter={setFilter} />
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
    </section>
  );
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
