import type { JSX } from 'preact';
import type { KeptLink } from '../utils/messaging/protocol.ts';
import { ClauseDiff } from './ClauseDiff.tsx';
import { Confirm } from './Confirm.tsx';
import { type Entry, topicsOf } from './entries.ts';
import { KindLabel } from './KindLabel.tsx';
import { NewLinks } from './NewLinks.tsx';
import { TopicReasons } from './TopicReasons.tsx';
import { TopicTags } from './TopicTags.tsx';
import { isKindName, movedLine, WORDS } from './words.ts';

export interface PanelEntryProps {
  readonly entry: Entry;
  readonly language: string;
  readonly isCurrent: boolean;
  /** Its words are not on the page as it is now. */
  readonly isMissing: boolean;
  /** Where the older text comes from, with its date; null where that is the last visit. */
  readonly source?: string | null;
  onGo(index: number): void;
  onKeep(url: string): Promise<KeptLink>;
  /** Changes at this place are mistakes; null where that cannot be said. */
  readonly onIgnore?: ((index: number) => void) | null;
}

/** One changed clause, or a run of moved ones, in the panel; the current one shows its redline. */
export function PanelEntry(props: PanelEntryProps): JSX.Element {
  const { entry, language, isCurrent, isMissing, source, onGo, onKeep, onIgnore } = props;
  const { clause, index, indices } = entry;
  return (
    <li class={isCurrent ? 'cw-entry cw-entry-current' : 'cw-entry'} data-index={index}>
      <button
        type="button"
        class="cw-entry-head"
        aria-expanded={isCurrent}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onGo(index)}
      >
        <KindLabel clause={clause} />
        <span class="cw-summary">{entrySummary(entry)}</span>
      </button>
      {source && <p class="cw-quiet cw-entry-source">{source}</p>}
      {isCurrent ? (
        <div class="cw-entry-body">
          {indices.length === 1 && <ClauseDiff clause={clause} language={language} />}
          {isMissing && <p class="cw-quiet">{WORDS.notInPage}</p>}
          <NewLinks links={clause.newLinks} onKeep={onKeep} />
          <TopicReasons verdicts={clause.topics} ownWords={clause.ownWords} />
          {onIgnore && (
            <div class="cw-ignore">
              <Confirm
                ask={WORDS.ignorePart}
                question={WORDS.ignorePartQuestion}
                yes={WORDS.ignorePartYes}
                no={WORDS.cancel}
                onYes={() => onIgnore(index)}
              />
            </div>
          )}
        </div>
      ) : (
        <TopicTags verdicts={topicsOf([clause])} ownWords={clause.ownWords} max={3} />
      )}
    </li>
  );
}

/** One sentence for an entry. */
export function entrySummary({ clause, indices }: Entry): string {
  return indices.length > 1 ? movedLine(indices.length) : withoutKind(clause.summary);
}

/** The kind already stands above the sentence: "New: forbids ..." becomes "Forbids ...". */
function withoutKind(summary: string): string {
  const [, head = '', said = ''] = /^([^:]+?)\s?: (.*)$/s.exec(summary) ?? [];
  const rest = isKindName(head) ? said : summary;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
