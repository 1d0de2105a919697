import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

export interface QuietEntriesProps {
  /** What there is besides the changes that are told; '' where there is nothing. */
  readonly line: string;
  /** How many entries there are to be listed. */
  readonly count: number;
  /** The entries, asked for once they are wanted: there may be hundreds. */
  children(): ComponentChildren;
}

/** What else differs in a change: counted, and, where it can be gone to, listed behind a click. */
export function QuietEntries({ line, count, children }: QuietEntriesProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  if (line === '') return null;
  if (count === 0) return <p class="cw-quiet cw-editorial">{line}</p>;
  return (
    <details class="cw-editorial" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="cw-quiet">{line}</summary>
      {isOpen && <ol class="cw-entries">{children()}</ol>}
    </details>
  );
}
