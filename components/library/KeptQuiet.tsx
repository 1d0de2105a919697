import type { JSX } from 'preact';
import type { VersionInfo } from '../../utils/record/types.ts';
import { formatTime, reasonsLine, WORDS } from './words.ts';

export interface KeptQuietProps {
  /** Newest first. */
  readonly versions: readonly VersionInfo[];
  readonly now: number;
  onCompare(from: string, to: string): void;
}

/** The versions that nobody was told of, and why, so that a person can look at what they were spared. */
export function KeptQuiet({ versions, now, onCompare }: KeptQuietProps): JSX.Element | null {
  const quiet = versions.flatMap(({ id, firstSeenAt, silence }) =>
    silence ? [{ id, firstSeenAt, ...silence }] : [],
  );
  if (quiet.length === 0) return null;
  return (
    <details class="cw-kept-quiet">
      <summary>
        {WORDS.keptQuiet} ({quiet.length})
      </summary>
      <ol class="cw-history">
        {quiet.map(({ id, firstSeenAt, from, reasons }) => (
          <li key={id} class="cw-history-row">
            <button type="button" class="cw-link-button" onClick={() => onCompare(from, id)}>
              {formatTime(firstSeenAt, now)}
            </button>
            <span class="cw-quiet">{reasonsLine(reasons)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
