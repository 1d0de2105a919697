import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChangedClause } from '../../utils/record/types.ts';
import { ClauseDiff } from '../ClauseDiff.tsx';
import { listEntries } from '../entries.ts';
import { KindLabel } from '../KindLabel.tsx';
import { Progress } from '../Progress.tsx';
import { TopicTags } from '../TopicTags.tsx';
import { countChanges, quietLine } from '../words.ts';
import { LongList } from './LongList.tsx';
import { SideBySide } from './SideBySide.tsx';
import type { Comparison } from './useLibrary.ts';
import { reasonWords, WORDS } from './words.ts';

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Of the terms; '' where unknown. */
  readonly language: string;
  readonly isSideBySide: boolean;
  onSideBySide(isSideBySide: boolean): void;
  /** Gives the comparison up; null where that cannot be done. */
  readonly onStop: (() => void) | null;
}

/** How one version differs from another: one redline per clause, or both texts side by side. */
export function ComparisonView(props: ComparisonViewProps): JSX.Element {
  const { comparison, language, isSideBySide } = props;
  const { clauses, share } = comparison;
  const rows = useMemo(
    () =>
      (clauses ?? []).map((clause) => (
        <ComparedClause
          key={`${clause.before}>${clause.after}`}
          clause={clause}
          language={language}
          isSideBySide={isSideBySide}
        />
      )),
    [clauses, language, isSideBySide],
  );
  if (clauses === null) return <Progress label={WORDS.comparing} share={share} onStop={props.onStop} />;
  if (clauses.length === 0) return <p role="status">{WORDS.same}</p>;
  const listing = listEntries(clauses);
  const { entries } = listing;
  return (
    <section class="cw-comparison" aria-label={WORDS.compare}>
      <p class="cw-comparison-head">
        <span role="status">
          {entries.length > 0 && `${countChanges(entries.length)} `}
          {quietLine(listing)}
        </span>
        <label>
          <input
            type="checkbox"
            checked={isSideBySide}
            onChange={(event) => props.onSideBySide(event.currentTarget.checked)}
          />
          {WORDS.sideBySide}
        </label>
      </p>
      <LongList rows={rows} />
    </section>
  );
}

interface ComparedClauseProps {
  readonly clause: ChangedClause;
  readonly language: string;
  readonly isSideBySide: boolean;
}

function ComparedClause({ clause, language, isSideBySide }: ComparedClauseProps): JSX.Element {
  return (
    <li class="cw-compared">
      <p class="cw-compared-head">
        <KindLabel clause={clause} />
        {clause.significance === 'editorial' && (
          <span class="cw-quiet" title={reasonWords(clause.reason)}>
            {WORDS.editorial}
          </span>
        )}
        <TopicTags
          verdicts={clause.topics.filter((verdict) => verdict.inChange)}
          ownWords={clause.ownWords}
          max={3}
        />
      </p>
      {isSideBySide ? (
        <SideBySide clause={clause} language={language} />
      ) : (
        <ClauseDiff clause={clause} language={language} />
      )}
    </li>
  );
}
