import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChangedClause } from '../utils/record/types.ts';
import { Icon } from './Icon.tsx';
import { excerpt, WORDS } from './words.ts';

export interface RemovedPinProps {
  /**
   * Left edge of the text beside which it stands, and the height at which the clauses stood: px from the top left of
   * the host.
   */
  readonly x: number;
  readonly y: number;
  /** The clauses that stood here, in order, at least one. */
  readonly clauses: readonly ChangedClause[];
  /** Language of the terms; '' where unknown. */
  readonly language: string;
  readonly isCurrent: boolean;
  /** Where the older text comes from, with its date; null where that is the last visit. */
  readonly source?: string | null;
  /** The person pressed the pin: make its first clause the current one. */
  onGo(): void;
}

/** What can be pressed, and how far left of the text it begins, in px; see panel.css. */
const SIZE = 24;
const GUTTER = 28;

/** Stands where clauses were removed; shows their words on hover, focus and click. Takes no room in the page. */
export function RemovedPin(props: RemovedPinProps): JSX.Element {
  const { x, y, clauses, language, isCurrent } = props;
  // Three reasons to be open, so that the pointer leaving does not take away what a click asked for.
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isPinned, setPinned] = useState(false);
  const isOpen = isHovered || isFocused || isPinned;
  const close = (): void => {
    setHovered(false);
    setFocused(false);
    setPinned(false);
  };
  const texts = clauses.map(removedText);
  const note = useInsideWindow(isOpen);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is used; this only watches the pointer, so that it may travel from the button to the words (WCAG 1.4.13).
    <div
      class={isCurrent ? 'cw-pin cw-pin-current' : 'cw-pin'}
      style={{ left: `${Math.max(0, x - GUTTER)}px`, top: `${y - SIZE / 2}px` }}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return; // into the words
        setFocused(false);
        setPinned(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="cw-pin-button"
        aria-label={`${WORDS.removedHere} ${excerpt(texts.join(' '), 160)}`}
        aria-expanded={isOpen}
        onClick={() => {
          if (isPinned) close();
          else {
            setPinned(true);
            props.onGo();
          }
        }}
      >
        <span class="cw-pin-dot">
          <Icon name="removed" />
        </span>
      </button>
      {isOpen && (
        <div class="cw-pin-note" ref={note}>
          <p class="cw-pin-title">{WORDS.removedHere}</p>
          {props.source && <p class="cw-quiet">{props.source}</p>}
          {texts.map((text) => (
            <p key={text} dir="auto" lang={language || undefined}>
              <del>{text}</del>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function removedText({ number, words }: ChangedClause): string {
  const text = words
    .filter((edit) => edit.op !== 'insert')
    .map((edit) => edit.text)
    .join('');
  return number ? `${number} ${text}` : text;
}

/** Moves the note so far that it stays in the window: leftwards at the right edge, above the pin at the bottom. */
function useInsideWindow(isOpen: boolean) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    if (!isOpen || !element) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const box = element.getBoundingClientRect();
    const overRight = box.right + 8 - clientWidth;
    if (overRight > 0) element.style.translate = `${-Math.min(overRight, Math.max(box.left - 8, 0))}px 0`;
    element.classList.toggle('cw-pin-note-above', box.bottom > clientHeight && box.top > box.height + 32);
  }, [isOpen]);
  return note;
}
