import type { JSX } from 'preact';
import { excerptAround } from './excerpt.ts';
import type { Search } from './useLibrary.ts';
import { countHits, WORDS } from './words.ts';

export interface SearchResultsProps {
  readonly search: Search;
  onChoose(termsId: string): void;
}

/** Clauses of any version that hold what was looked for, under their terms. */
export function SearchResults({ search, onChoose }: SearchResultsProps): JSX.Element {
  const { query, hits } = search;
  return (
    <section aria-label={WORDS.results}>
      <p role="status">{hits === null ? WORDS.searching : countHits(hits.length, query)}</p>
      <ol class="cw-hits">
        {hits?.map(({ termsId, service, termsType, text }) => {
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
        })}
      </ol>
    </section>
  );
}
