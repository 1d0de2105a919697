import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ArchiveSource } from '../../utils/archive/types.ts';
import { SourceLink } from './SourceLink.tsx';
import { choiceLine, sourceLine, WORDS } from './words.ts';

/** What the page is compared with: the last visit, or what the archive had on a day. */
export interface Baseline {
  /** Whether there is a change since the last visit to go back to. */
  readonly hasLastVisit: boolean;
  /** Days that may be chosen, in milliseconds since the epoch. */
  readonly dates: readonly number[];
  /** The chosen day; null: the last visit. */
  readonly chosen: number | null;
  /** Of what is shown; null for the last visit. */
  readonly source: ArchiveSource | null;
  /** The archive is being asked. */
  readonly isAsking: boolean;
  /** To the last visit (null) or a day. */
  onChoose(date: number | null): void;
}

export interface CompareWithProps extends Baseline {
  readonly now: number;
}

const LAST_VISIT = 'last-visit';

/** "Compare with: your last visit · Open Terms Archive, 12 March 2025 · …" */
export function CompareWith(props: CompareWithProps): JSX.Element {
  const { hasLastVisit, dates, chosen, source, isAsking, now, onChoose } = props;
  const id = useId();
  return (
    <div class="cw-compare-with" aria-busy={isAsking}>
      <label for={id}>{WORDS.compareWith}</label>
      <select
        id={id}
        class="cw-field"
        disabled={isAsking}
        value={chosen === null ? LAST_VISIT : String(chosen)}
        onChange={({ currentTarget: { value } }) => onChoose(value === LAST_VISIT ? null : Number(value))}
      >
        {hasLastVisit && <option value={LAST_VISIT}>{WORDS.lastVisit}</option>}
        {dates.map((date) => (
          <option key={date} value={String(date)}>
            {date === chosen && source ? sourceLine(source.fetchedAt, now) : choiceLine(date, now)}
          </option>
        ))}
      </select>
      <span class="cw-quiet" role="status">
        {isAsking && WORDS.asking}
      </span>
      {source && <SourceLink source={source} now={now} />}
    </div>
  );
}
