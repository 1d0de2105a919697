import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Progress } from '../Progress.tsx';
import { excerptAround } from './excerpt.ts';
import { LongList } from './LongList.tsx';
import type { Search } from './useLibrary.ts';
import { countHits, WORDS } from './words.ts';

export interface SearchResultsProps {
  readonly search: Search;
  onChoose(termsId: string): void;
  /** Gives the search up. */
  onStop(): void;
}

/** Clauses of any version that hold what was looked for, under their terms. */
export function SearchResults({ search, onChoose, onStop }: SearchResultsProps): JSX.Element {
  const { query, found, share } = search;
  const rows = useMemo(
    () =>
      (found?.clauses ?? []).map(({ termsId, service, termsType, text }) => {
        const { before, match, after } = excerptAround(text, query);
        return (
          <li key={`${termsId}${text}`} class="cw-compared">
            <button type="button" class="cw-link-button" onClick={() => onChoose(termsId)}>
              {service} · {termsType}
            </button>
            <p>
              {before}
              <mark>{match}</mark>
              {after}
            </p>
          </li>
        );
      }),
    [found, query],
  );
  return (
    <section aria-label={WORDS.results}>
      {found ? (
        <>
          <p role="status">
            {countHits(found.clauses.length, query)}
            {found.hasMore && ` ${WORDS.moreHits}`}
          </p>
          <LongList class="cw-hits" rows={rows} />
        </>
      ) : (
        <Progress label={WORDS.searching} share={share} onStop={onStop} />
      )}
    </section>
  );
}
