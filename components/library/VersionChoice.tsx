import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { VersionInfo } from '../../utils/record/types.ts';
import type { Comparison } from './useLibrary.ts';
import { formatTime, sourceWords, WORDS } from './words.ts';

export interface VersionChoiceProps {
  /** Newest first, at least two. */
  readonly versions: readonly VersionInfo[];
  /** The comparison that is shown; the choice follows it. */
  readonly comparison: Comparison | null;
  readonly now: number;
  onCompare(from: string, to: string): void;
}

/** Which two versions to compare: at first the two newest. */
export function VersionChoice({ versions, comparison, now, onCompare }: VersionChoiceProps): JSX.Element {
  const [from, setFrom] = useState(versions[1]?.id ?? '');
  const [to, setTo] = useState(versions[0]?.id ?? '');
  useEffect(() => {
    if (!comparison) return;
    setFrom(comparison.from);
    setTo(comparison.to);
  }, [comparison?.from, comparison?.to]);
  const position = (id: string): number => versions.findIndex((version) => version.id === id);
  const isBackwards = position(from) < position(to);
  return (
    <form
      class="cw-version-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(from, to);
      }}
    >
      <VersionField label={WORDS.older} versions={versions} value={from} now={now} onChoose={setFrom} />
      <VersionField label={WORDS.newer} versions={versions} value={to} now={now} onChoose={setTo} />
      <button type="submit" class="cw-button cw-button-main" disabled={from === to}>
        {WORDS.compare}
      </button>
      {isBackwards && from !== to && <p class="cw-quiet">{WORDS.swap}</p>}
    </form>
  );
}

interface VersionFieldProps {
  readonly label: string;
  readonly versions: readonly VersionInfo[];
  readonly value: string;
  readonly now: number;
  onChoose(id: string): void;
}

function VersionField({ label, versions, value, now, onChoose }: VersionFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="cw-version-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="cw-field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {formatTime(version.firstSeenAt, now)}, {sourceWords(version.source)}
          </option>
        ))}
      </select>
    </div>
  );
}
