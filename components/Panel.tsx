import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptLink } from '../utils/messaging/protocol.ts';
import type { Change, Terms } from '../utils/record/types.ts';
import { type Baseline, CompareWith } from './archive/CompareWith.tsx';
import { WORDS as ARCHIVE_WORDS, sourceLine } from './archive/words.ts';
import { Confirm } from './Confirm.tsx';
import { type Corner, nextCorner, useDragging } from './corners.ts';
import { type Entry, entryOf, listEntries } from './entries.ts';
import { Hidden } from './Hidden.tsx';
import { Icon, Mark } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { entrySummary, PanelEntry } from './PanelEntry.tsx';
import { QuietEntries } from './QuietEntries.tsx';
import {
  announcement,
  caveats,
  changesSince,
  kindName,
  position,
  quietLine,
  STEP_KEYS,
  WORDS,
} from './words.ts';

export interface PanelProps {
  readonly change: Change;
  readonly terms: Pick<Terms, 'service' | 'termsType' | 'language'>;
  /** Index into `change.clauses` of the clause that is shown; null before the first step. */
  readonly current: number | null;
  readonly folded: boolean;
  /** Indices into `change.clauses` whose words are not on the page as it is now. */
  readonly missing?: readonly number[];
  /** One sentence where an act failed; null while all is well. */
  readonly fault?: string | null;
  /** What the page can be compared with; null where that is the last visit only. */
  readonly baseline?: Baseline | null;
  /** Milliseconds since the epoch; given in tests. */
  readonly now?: number;
  /** One entry on or back; `stepFrom` in entries.ts says which clause that is. */
  onStep(delta: 1 | -1): void;
  /** To a clause, by its index into `change.clauses`. */
  onGo(index: number): void;
  /** Seen, thank you: marks the change as read, or leaves the comparison with the archive. */
  onMarkRead(): void;
  /** Keeps the terms at an address that a clause newly links to. */
  onKeep(url: string): Promise<KeptLink>;
  onFold(folded: boolean): void;
  /** Hide it for this visit; the change stays unread. */
  onClose(): void;
  readonly corner: Corner;
  onMove(corner: Corner): void;
  /** These are no terms: forget them and leave the page alone. */
  onNotTerms(): void;
  /** Changes at the place of a clause, by its index into `change.clauses`, are mistakes and not told any more. */
  onIgnore(index: number): void;
}

/** The panel in the page: what changed, where, and the way from one change to the next. */
export function Panel(props: PanelProps): JSX.Element {
  const { change, terms, current, folded, baseline, corner, now = Date.now() } = props;
  const source = baseline?.source ?? null;
  const listing = listEntries(change.clauses);
  const { entries, editorial } = listing;
  const at = entryOf(entries, current);
  const heading = changesSince(entries.length, change.since, now);
  const shown = entries[at];
  const list = useCurrentInView(at);
  // Screen readers speak what changes in a live region, not what it came with: the heading is put in after the region.
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const { foldButton, pill, fold } = useFoldFocus(folded, props.onFold);
  // The entry that is ignored goes, and the focus that was in it would be lost.
  const isIgnoring = useRef(false);
  useEffect(() => {
    if (isIgnoring.current) list.current?.focus({ preventScroll: true });
    isIgnoring.current = false;
  }, [change]);
  const ignore = (index: number): void => {
    isIgnoring.current = true;
    props.onIgnore(index);
  };
  const { root, startDrag } = useDragging(props.onMove);

  const listed = (entry: Entry): JSX.Element => (
    <PanelEntry
      key={entry.index}
      entry={entry}
      language={terms.language}
      isCurrent={current !== null && entry.indices.includes(current)}
      isMissing={props.missing?.includes(entry.index) ?? false}
      source={source && sourceLine(source.fetchedAt, now)}
      onGo={props.onGo}
      onKeep={props.onKeep}
      onIgnore={source || entry.indices.length > 1 ? null : ignore}
    />
  );

  return (
    <aside class="cw-panel-root" aria-label={WORDS.product} data-corner={corner} ref={root}>
      <div class="cw-hidden" role="status">
        {shown
          ? announcement(at + 1, entries.length, kindName(shown.clause), entrySummary(shown))
          : isMounted && `${WORDS.product}: ${heading}`}
      </div>
      {folded ? (
        <button type="button" class="cw-pill" ref={pill} onClick={() => fold(false)}>
          <Mark />
          <span>
            {entries.length}
            <Hidden> {`${heading.replace(/^\S+ /, '')}, ${WORDS.unfold}`}</Hidden>
          </span>
        </button>
      ) : (
        <div class="cw-panel">
          <header class="cw-panel-head" onPointerDown={startDrag}>
            <Mark />
            <div class="cw-panel-title">
              <h2>{heading}</h2>
              <p class="cw-quiet">
                {terms.service} · {terms.termsType}
              </p>
            </div>
            <button
              type="button"
              class="cw-icon-button"
              aria-label={WORDS.move}
              title={WORDS.move}
              onClick={() => props.onMove(nextCorner(corner))}
            >
              <Icon name="move" />
            </button>
            <button
              type="button"
              class="cw-icon-button"
              ref={foldButton}
              aria-label={WORDS.fold}
              title={WORDS.fold}
              onClick={() => fold(true)}
            >
              <Icon name="fold" />
            </button>
            <button
              type="button"
              class="cw-icon-button"
              aria-label={WORDS.close}
              title={WORDS.close}
              onClick={props.onClose}
            >
              <Icon name="close" />
            </button>
          </header>
          <div class="cw-panel-scroll" ref={list} tabIndex={-1}>
            {baseline && <CompareWith {...baseline} now={now} />}
            {source && entries.length === 0 && <p class="cw-quiet">{ARCHIVE_WORDS.nothingChanged}</p>}
            {caveats(change, now).map((sentence) => (
              <p key={sentence} class="cw-quiet cw-caveat">
                {sentence}
              </p>
            ))}
            <ol class="cw-entries" aria-label={WORDS.changesLabel}>
              {entries.map(listed)}
            </ol>
            <QuietEntries line={quietLine(listing)} count={editorial.length}>
              {() => editorial.map(listed)}
            </QuietEntries>
            {!source && (
              <div class="cw-mistake">
                <Confirm
                  ask={WORDS.notTerms}
                  question={WORDS.notTermsQuestion}
                  yes={WORDS.notTermsYes}
                  no={WORDS.cancel}
                  onYes={props.onNotTerms}
                />
              </div>
            )}
          </div>
          {props.fault && <Notice sentence={props.fault} />}
          <footer class="cw-panel-foot">
            <div class="cw-stepper">
              <button
                type="button"
                class="cw-icon-button"
                aria-label={WORDS.previous}
                aria-keyshortcuts={STEP_KEYS.previous}
                title={`${WORDS.previous} (Alt ↑)`}
                disabled={entries.length === 0}
                onClick={() => props.onStep(-1)}
              >
                <Icon name="previous" />
              </button>
              <span class="cw-position">{position(at + 1, entries.length)}</span>
              <button
                type="button"
                class="cw-icon-button"
                aria-label={WORDS.next}
                aria-keyshortcuts={STEP_KEYS.next}
                title={`${WORDS.next} (Alt ↓)`}
                disabled={entries.length === 0}
                onClick={() => props.onStep(1)}
              >
                <Icon name="next" />
              </button>
            </div>
            <span class="cw-keys cw-quiet" aria-hidden="true">
              <span>
                <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
              </span>
            </span>
            <button type="button" class="cw-button cw-button-main" onClick={props.onMarkRead}>
              {source ? ARCHIVE_WORDS.done : WORDS.markRead}
            </button>
          </footer>
        </div>
      )}
    </aside>
  );
}

/** Keeps the current entry in view by scrolling the list alone: `scrollIntoView` may scroll the page beneath. */
function useCurrentInView(at: number) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    const item = box?.querySelectorAll<HTMLElement>('.cw-entry')[at];
    if (!box || !item) return;
    const offset = item.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (offset < 0 || offset + item.offsetHeight > box.clientHeight) box.scrollTop += offset - 8;
  }, [at]);
  return list;
}

/** Folding takes the focused button away; the focus goes to its other half, but only where the person had it. */
function useFoldFocus(folded: boolean, onFold: (folded: boolean) => void) {
  const foldButton = useRef<HTMLButtonElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current) (folded ? pill : foldButton).current?.focus({ preventScroll: true });
    hadFocus.current = false;
  }, [folded]);
  const fold = (next: boolean): void => {
    hadFocus.current = true;
    onFold(next);
  };
  return { foldButton, pill, fold };
}
