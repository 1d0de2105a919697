import type { JSX } from 'preact';
import { INTERVALS_MS, interval } from './words.ts';

export interface IntervalChoiceProps {
  readonly label: string;
  readonly intervalMs: number;
  onChoose(intervalMs: number): void;
}

/** How often watched terms are read; one that is not on the list (set by a test, or by an older version) is added to it. */
export function IntervalChoice({ label, intervalMs, onChoose }: IntervalChoiceProps): JSX.Element {
  const intervals = INTERVALS_MS.includes(intervalMs) ? INTERVALS_MS : [intervalMs, ...INTERVALS_MS];
  return (
    <label class="cw-interval">
      {label}
      <select value={String(intervalMs)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {intervals.map((one) => (
          <option key={one} value={String(one)}>
            {interval(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
