import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { editorialLine } from './words.ts';

export interface EditorialEntriesProps {
  readonly count: number;
  /** Whether nothing else changed. */
  readonly isAlone: boolean;
  /** The entries, asked for once they are wanted: there may be hundreds. */
  children(): ComponentChildren;
}

/** The editorial differences of a change: counted, and listed behind a click. */
export function EditorialEntries({ count, isAlone, children }: EditorialEntriesProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details class="cw-editorial" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="cw-quiet">{editorialLine(count, isAlone)}</summary>
      {isOpen && <ol class="cw-entries">{children()}</ol>}
    </details>
  );
}
