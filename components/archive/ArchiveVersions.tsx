import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Terms } from '../../utils/record/types.ts';
import { Hidden } from '../Hidden.tsx';
import { ComparisonView } from '../library/ComparisonView.tsx';
import type { LibraryPorts } from '../library/useLibrary.ts';
import { Notice } from '../Notice.tsx';
import { WORDS as COMMON } from '../words.ts';
import { useArchiveVersions } from './useArchiveVersions.ts';
import { archiveFaultSentence, sourceLine, WORDS } from './words.ts';

export interface ArchiveVersionsProps {
  readonly terms: Terms;
  readonly ask: LibraryPorts['ask'];
  /** Milliseconds since the epoch; given in tests. */
  readonly now?: number;
}

/** The archive's versions of one terms, beside one's own: fetched on demand, and each compared with the newest kept. */
export function ArchiveVersions({ terms, ask, now = Date.now() }: ArchiveVersionsProps): JSX.Element | null {
  const state = useArchiveVersions(terms.id, ask);
  const [isSideBySide, setSideBySide] = useState(false);
  const { isOn, versions, compared, isAsking, fault } = state;
  if (isOn === null) return null;
  return (
    <section class="cw-archive-versions" aria-label={WORDS.archive} aria-busy={isAsking}>
      <h3>{WORDS.older}</h3>
      {isOn ? (
        <AskForm isAsking={isAsking} now={now} onAsk={state.onAsk} onAskDay={state.onAskDay} />
      ) : (
        <p class="cw-quiet">{archiveFaultSentence('off')}</p>
      )}
      {fault && <Notice sentence={archiveFaultSentence(fault)} />}
      <ol class="cw-history">
        {versions.map((source) => (
          <li key={source.page} class="cw-history-row cw-archive-row">
            <button type="button" class="cw-link-button" onClick={() => state.onCompare(source)}>
              {sourceLine(source.fetchedAt, now)}
            </button>
            <span class="cw-quiet">{source.collection}</span>
            <a href={source.page} target="_blank" rel="noopener noreferrer">
              {WORDS.showVersion}
              <Hidden> {COMMON.opensInNewTab}</Hidden>
            </a>
          </li>
        ))}
      </ol>
      {compared && (
        <>
          <p class="cw-quiet">
            {sourceLine(compared.source.fetchedAt, now)}. {WORDS.comparedWithNewest}
          </p>
          <ComparisonView
            comparison={{
              from: compared.source.page,
              to: terms.latestVersion,
              clauses: compared.clauses,
              share: null,
            }}
            language={terms.language}
            isSideBySide={isSideBySide}
            onSideBySide={setSideBySide}
            onStop={null}
          />
        </>
      )}
    </section>
  );
}

interface AskFormProps {
  readonly isAsking: boolean;
  readonly now: number;
  onAsk(): void;
  onAskDay(day: number): void;
}

/** Asks for some months back, or for one day. */
function AskForm({ isAsking, now, onAsk, onAskDay }: AskFormProps): JSX.Element {
  const id = useId();
  const [day, setDay] = useState('');
  return (
    <form
      class="cw-archive-ask"
      onSubmit={(event) => {
        event.preventDefault();
        const at = Date.parse(day);
        if (Number.isFinite(at) && at < now) onAskDay(at);
      }}
    >
      <button
        type="button"
        class="cw-button"
        disabled={isAsking}
        title={WORDS.askVersionsWhy}
        onClick={onAsk}
      >
        {WORDS.askVersions}
      </button>
      <label for={id}>{WORDS.onDay}</label>
      <input
        id={id}
        class="cw-field"
        type="date"
        max={new Date(now).toISOString().slice(0, 10)}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit" class="cw-button" disabled={isAsking || day === ''}>
        {WORDS.askDay}
      </button>
      <span class="cw-quiet" role="status">
        {isAsking && WORDS.asking}
      </span>
    </form>
  );
}
