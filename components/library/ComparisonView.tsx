import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChangedClause } from '../../utils/record/types.ts';
import { ClauseDiff } from '../ClauseDiff.tsx';
import { inOrder, listEntries } from '../entries.ts';
import { KindLabel } from '../KindLabel.tsx';
import { Progress } from '../Progress.tsx';
import { TopicTags } from '../TopicTags.tsx';
import { countChanges, movedLine, quietLine } from '../words.ts';
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
  const listing = useMemo(() => listEntries(clauses ?? []), [clauses]);
  const rows = useMemo(
    () =>
      inOrder(listing).map((entry) => (
        <ComparedEntry
          key={entry.index}
          clauses={entry.indices.flatMap((index) => clauses?.[index] ?? [])}
          language={language}
          isSideBySide={isSideBySide}
        />
      )),
    [listing, language, isSideBySide],
  );
  if (clauses === null) return <Progress label={WORDS.comparing} share={share} onStop={props.onStop} />;
  if (clauses.length === 0) return <p role="status">{WORDS.same}</p>;
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

interface ComparedProps {
  readonly language: string;
  readonly isSideBySide: boolean;
}

/** One clause, or some that moved together. */
function ComparedEntry(
  props: ComparedProps & { readonly clauses: readonly ChangedClause[] },
): JSX.Element | null {
  const { clauses, language, isSideBySide } = props;
  const [clause] = clauses;
  if (!clause) return null;
  const texts = clauses.map((one) => (
    <ComparedText
      key={`${one.before}>${one.after}`}
      clause={one}
      language={language}
      isSideBySide={isSideBySide}
    />
  ));
  return (
    <li class="cw-compared">
      <p class="cw-compared-head">
        <KindLabel clause={clause} />
        {clause.significance === 'editorial' && clause.kind !== 'moved' && (
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
      {clauses.length === 1 ? (
        texts
      ) : (
        <details>
          <summary>{movedLine(clauses.length)}</summary>
          {texts}
        </details>
      )}
    </li>
  );
}

function ComparedText({
  clause,
  language,
  isSideBySide,
}: ComparedProps & { readonly clause: ChangedClause }) {
  return isSideBySide ? (
    <SideBySide clause={clause} language={language} />
  ) : (
    <ClauseDiff clause={clause} language={language} />
  );
}
