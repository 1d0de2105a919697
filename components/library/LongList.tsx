import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LongListProps {
  readonly class?: string;
  /** Kept from one drawing to the next (`useMemo`): what is the same object is not drawn again. */
  readonly rows: readonly JSX.Element[];
}

/** Rows that fill a window. */
const IN_SIGHT = 40;
/** Rows that are added at a time: few enough that a key or a click never waits for long. */
const AT_A_TIME = 200;

/**
 * A list whose first rows are there at once and whose others follow, a few at a time. All of them stand in the page in the
 * end, so that keys, screen readers and the browser's own search find them in their order; the style sheet lays out only
 * those that are seen.
 */
export function LongList({ rows, class: name }: LongListProps): JSX.Element {
  const shown = useGradually(rows);
  return (
    <ol class={name} aria-busy={shown !== rows}>
      {shown}
    </ol>
  );
}

/** The rows that are to be there by now; in the end the rows themselves. */
export function useGradually<T>(rows: readonly T[]): readonly T[] {
  const [count, setCount] = useState(IN_SIGHT);
  const isWhole = count >= rows.length;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setCount(count + AT_A_TIME));
    return () => clearTimeout(timer);
  }, [count, isWhole]);
  return isWhole ? rows : rows.slice(0, count);
}
