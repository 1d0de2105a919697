import type { JSX } from 'preact';
import { WORDS } from './words.ts';

export interface ProgressProps {
  /** What is being done: "Comparing…". */
  readonly label: string;
  /** 0..1; null where that is not known. */
  readonly share: number | null;
  /** Null where it cannot be stopped. */
  readonly onStop: (() => void) | null;
}

/** Long work: how far it is, and the way to stop it. Work that is done at once is not seen. */
export function Progress({ label, share, onStop }: ProgressProps): JSX.Element {
  return (
    <div class="cw-progress">
      <span role="status">{label}</span>
      <progress max={1} {...(share !== null && { value: share })} aria-label={label} />
      {onStop && (
        <button type="button" class="cw-button" onClick={onStop}>
          {WORDS.stop}
        </button>
      )}
    </div>
  );
}
