import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import { Hidden } from '../Hidden.tsx';
import { formatDay } from '../words.ts';
import { useGradually } from './LongList.tsx';
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
  const typed = text.trim();
  const services = useMemo(() => {
    const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = entries.filter(({ terms }) => {
      const names = `${terms.service} ${terms.termsType} ${terms.title}`.toLowerCase();
      return wanted.every((word) => names.includes(word));
    });
    return [...Map.groupBy(shown, ({ terms }) => terms.service)].map(([service, kept]) => (
      <Service
        key={service}
        service={service}
        kept={kept}
        chosen={kept.some(({ terms }) => terms.id === chosen) ? chosen : null}
        now={now}
        onChoose={onChoose}
      />
    ));
  }, [entries, typed, chosen]);
  const shown = useGradually(services);
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
          if (event.key === 'Enter' && typed.length >= SHORTEST_QUERY) onSearch(typed);
        }}
      />
      {typed.length >= SHORTEST_QUERY && (
        <button type="button" class="cw-link-button" onClick={() => onSearch(typed)}>
          {searchTexts(typed)}
        </button>
      )}
      {services.length === 0 && <p class="cw-quiet">{WORDS.noMatch}</p>}
      {shown}
    </>
  );
}

interface ServiceProps {
  readonly service: string;
  readonly kept: readonly LibraryEntry[];
  readonly chosen: string | null;
  readonly now: number;
  onChoose(termsId: string): void;
}

function Service({ service, kept, chosen, now, onChoose }: ServiceProps): JSX.Element {
  return (
    <section class="cw-service">
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
              <span class={hasUnread ? 'cw-terms-unread' : undefined}>
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
  );
}
