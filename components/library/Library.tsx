import type { ComponentChildren, JSX } from 'preact';
import type { Terms } from '../../utils/record/types.ts';
import { Notice } from '../Notice.tsx';
import { SearchResults } from './SearchResults.tsx';
import { TermsList } from './TermsList.tsx';
import { TermsView } from './TermsView.tsx';
import type { LibraryState } from './useLibrary.ts';
import { WORDS } from './words.ts';

export interface LibraryProps {
  readonly state: LibraryState;
  /** What else there is to say of one terms, below its own versions. */
  readonly beside?: (terms: Terms) => ComponentChildren;
  /** Milliseconds since the epoch; given in tests. */
  readonly now?: number;
}

/** Everything that is kept: the terms of each service, their versions, and any two of them compared. */
export function Library({ state, beside, now = Date.now() }: LibraryProps): JSX.Element {
  const { entries, termsId, history, message } = state;
  const isMissing =
    termsId !== null && entries !== null && !entries.some(({ terms }) => terms.id === termsId);
  return (
    <div class="cw-library" aria-busy={entries === null}>
      <nav class="cw-library-list" aria-label={WORDS.services}>
        <h1>{WORDS.heading}</h1>
        {entries && (
          <TermsList
            entries={entries}
            chosen={termsId}
            now={now}
            onChoose={state.onChoose}
            onSearch={state.onSearch}
          />
        )}
      </nav>
      <main class="cw-library-main">
        {message && <Notice sentence={message} />}
        {state.search ? (
          <SearchResults search={state.search} onChoose={state.onChoose} onStop={state.onStop} />
        ) : history && history.terms.id === termsId ? (
          <TermsView
            key={history.terms.id}
            history={history}
            comparison={state.comparison}
            now={now}
            onCompare={state.onCompare}
            onStop={state.onStop}
            onEvidence={state.onEvidence}
            onStopIgnoring={state.onStopIgnoring}
            onForget={() => state.onForget(history.terms.id)}
          >
            {beside?.(history.terms)}
          </TermsView>
        ) : (
          entries &&
          (termsId === null || isMissing) && <p class="cw-quiet">{isMissing ? WORDS.gone : WORDS.choose}</p>
        )}
      </main>
    </div>
  );
}
