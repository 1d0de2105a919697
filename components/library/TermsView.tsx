import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceForm } from '../../utils/evidence/make.ts';
import type { TermsHistory } from '../../utils/messaging/protocol.ts';
import { Confirm } from '../Confirm.tsx';
import { ageSentence } from '../words.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { IgnoredParts } from './IgnoredParts.tsx';
import { KeptQuiet } from './KeptQuiet.tsx';
import { Timeline } from './Timeline.tsx';
import type { Comparison } from './useLibrary.ts';
import { VersionChoice } from './VersionChoice.tsx';
import { WORDS } from './words.ts';

export interface TermsViewProps {
  readonly history: TermsHistory;
  readonly comparison: Comparison | null;
  readonly now: number;
  onCompare(from: string, to: string): void;
  /** Gives up a comparison under way. */
  onStop(): void;
  onEvidence(changeId: string, form: EvidenceForm): void;
  onStopIgnoring(partId: string): void;
  onForget(): void;
  /** What else there is to say of these terms. */
  readonly children?: ComponentChildren;
}

/** One terms: its timeline, its versions, and any two of them compared. */
export function TermsView(props: TermsViewProps): JSX.Element {
  const { history, comparison, now, onCompare } = props;
  const { terms, versions, changes } = history;
  const [isSideBySide, setSideBySide] = useState(false);
  const hasUnread = changes.some((change) => change.unread === 1);
  return (
    <>
      <header class="cw-terms-head">
        <h2>
          {terms.service} · {terms.termsType}
        </h2>
        <p class="cw-quiet">{ageSentence(terms, hasUnread, now)}</p>
        <p>
          <a href={terms.url} target="_blank" rel="noopener noreferrer">
            {WORDS.openPage}
          </a>{' '}
          <span class="cw-quiet cw-address">{terms.url}</span>
        </p>
      </header>
      {versions.length > 1 ? (
        <>
          <Timeline history={history} now={now} onCompare={onCompare} onEvidence={props.onEvidence} />
          <KeptQuiet versions={versions} now={now} onCompare={onCompare} />
          <VersionChoice versions={versions} comparison={comparison} now={now} onCompare={onCompare} />
          {comparison && (
            <ComparisonView
              comparison={comparison}
              language={terms.language}
              isSideBySide={isSideBySide}
              onSideBySide={setSideBySide}
              onStop={props.onStop}
            />
          )}
        </>
      ) : (
        <p class="cw-quiet">{WORDS.onlyOne}</p>
      )}
      <IgnoredParts parts={terms.ignored ?? []} now={now} onStop={props.onStopIgnoring} />
      {props.children}
      <Confirm
        ask={WORDS.forgetTerms}
        question={WORDS.forgetQuestion}
        yes={WORDS.forgetYes}
        no={WORDS.forgetNo}
        onYes={props.onForget}
      />
    </>
  );
}
