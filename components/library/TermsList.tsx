import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import { Hidden } from '../Hidden.tsx';
import { formatDay } from '../words.ts';
import { countVersions, searchTexts, WORDS } from './words.ts';

export interface TermsListProps {
  /** By service, then by type. */
  readonly entries: readonly LibraryEntry[];
  readonly chosen: string | null;
  readonly now: number;
  onChoose(termsId: string): void;
  /** Looks for words in all texts. */
  onSearch(query: string): void;
}

/** In characters; shorter words stand in nearly every clause. */
const SHORTEST_QUERY = 3;

/** The terms that are kept, under their services. */
export function TermsList({ entries, chosen, now, onChoose, onSearch }: TermsListProps): JSX.Element {
  const [text, setText] = useState('');
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = entries.filter(({ terms }) => {
    const names = `${terms.service} ${terms.termsType} ${terms.title}`.toLowerCase();
    return wanted.every((word) => names.includes(word));
  });
  if (entries.length === 0) return <p class="cw-quiet">{WORDS.nothingKept}</p>;
  return (
    <>
      <input
        class="cw-field"
        type="search"
        aria-label={WORDS.find}
        placeholder={WORDS.find}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text.trim().length >= SHORTEST_QUERY) onSearch(text.trim());
        }}
      />
      {text.trim().length >= SHORTEST_QUERY && (
        <button type="button" class="cw-link-button" onClick={() => onSearch(text.trim())}>
          {searchTexts(text.trim())}
        </button>
      )}
      {shown.length === 0 && <p class="cw-quiet">{WORDS.noMatch}</p>}
      {[...Map.groupBy(shown, ({ terms }) => terms.service)].map(([service, kept]) => (
        <section key={service} class="cw-service">
          <h2>{service}</h2>
          <ul>
            {kept.map(({ terms, versionCount, hasUnread }) => (
              <li key={terms.id}>
                <button
                  type="button"
                  class="cw-terms-row"
                  aria-current={terms.id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(terms.id)}
                >
                  <span class={hasUnread ? 'cw-terms-name cw-terms-unread' : 'cw-terms-name'}>
                    {terms.termsType}
                    {hasUnread && <Hidden>, {WORDS.unread}</Hidden>}
                  </span>
                  <span class="cw-quiet">
                    {countVersions(versionCount)}
                    {versionCount > 1 && ` · ${formatDay(terms.changedAt, now)}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
