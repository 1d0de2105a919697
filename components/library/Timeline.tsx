import type { JSX } from 'preact';
import type { EvidenceForm } from '../../utils/evidence/make.ts';
import type { TermsHistory } from '../../utils/messaging/protocol.ts';
import type { Change } from '../../utils/record/types.ts';
import { listEntries, topicsOf } from '../entries.ts';
import { TopicTags } from '../TopicTags.tsx';
import { countChanges, quietLine } from '../words.ts';
import { EVIDENCE_FORMS, evidenceWords, formatSpan, formatTime, WORDS } from './words.ts';

export interface TimelineProps {
  readonly history: TermsHistory;
  readonly now: number;
  onCompare(from: string, to: string): void;
  onEvidence(changeId: string, form: EvidenceForm): void;
}

/** Of 0 to 100; a change at either end is still whole. */
const FIRST = 2;
const LAST = 98;
/** Radius of a dot in per cent of the line's height, for one changed clause and for a hundred. */
const SMALLEST = 16;
const LARGEST = 42;

/** When the terms changed and how much: as a line of dots to look at, and as a list to read and to click. */
export function Timeline({ history, now, onCompare, onEvidence }: TimelineProps): JSX.Element {
  const { terms, changes } = history;
  const place = (at: number): number => {
    const span = Math.max(1, now - terms.firstSeenAt);
    return FIRST + (LAST - FIRST) * Math.min(1, Math.max(0, (at - terms.firstSeenAt) / span));
  };
  return (
    <section aria-label={WORDS.timeline}>
      <div class="cw-timeline" aria-hidden="true">
        {changes.map((change) => (
          <span
            key={change.id}
            class={`cw-dot cw-dot-${change.significance}`}
            title={`${formatTime(change.at, now)}: ${changesLine(change)}`}
            style={{ insetInlineStart: `${place(change.at)}%`, '--cw-dot': `${radiusOf(change)}%` }}
          />
        ))}
      </div>
      <ol class="cw-history">
        {changes.map((change) => (
          <HistoryRow
            key={change.id}
            change={change}
            now={now}
            onCompare={onCompare}
            onEvidence={onEvidence}
          />
        ))}
      </ol>
    </section>
  );
}

/** How many changes a list of them would show; where there is none, what there is instead. */
function changesLine({ clauses }: Change): string {
  const listing = listEntries(clauses);
  return listing.entries.length > 0 ? countChanges(listing.entries.length) : quietLine(listing);
}

/** Grows with the logarithm: ten changed clauses look twice as large as one, a hundred three times. */
function radiusOf(change: Change): number {
  const share = Math.min(1, Math.log10(Math.max(1, change.clauses.length)) / 2);
  return SMALLEST + (LARGEST - SMALLEST) * share;
}

interface HistoryRowProps {
  readonly change: Change;
  readonly now: number;
  onCompare(from: string, to: string): void;
  onEvidence(changeId: string, form: EvidenceForm): void;
}

function HistoryRow({ change, now, onCompare, onEvidence }: HistoryRowProps): JSX.Element {
  return (
    <li class="cw-history-row">
      <button type="button" class="cw-link-button" onClick={() => onCompare(change.from, change.to)}>
        {formatSpan(change.since, change.at, now)}
      </button>
      <span class="cw-quiet">{changesLine(change)}</span>
      <TopicTags verdicts={topicsOf(change.clauses)} max={3} />
      <details class="cw-evidence">
        <summary>{WORDS.evidence}</summary>
        {EVIDENCE_FORMS.map((form) => (
          <button key={form} type="button" class="cw-link-button" onClick={() => onEvidence(change.id, form)}>
            {evidenceWords(form)}
          </button>
        ))}
      </details>
    </li>
  );
}
