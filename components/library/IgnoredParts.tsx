import type { JSX } from 'preact';
import type { IgnoredPart } from '../../utils/record/types.ts';
import { excerpt } from '../words.ts';
import { ignoredSince, stopIgnoringOf, WORDS } from './words.ts';

export interface IgnoredPartsProps {
  readonly parts: readonly IgnoredPart[];
  readonly now: number;
  onStop(partId: string): void;
}

/** Letters of a part's text in the name of its button. */
const LONGEST_NAME = 40;

/** The places whose changes the person does not hear of: what stands there, how much was kept quiet, and the way back. */
export function IgnoredParts({ parts, now, onStop }: IgnoredPartsProps): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <section class="cw-ignored" aria-labelledby="cw-ignored-title">
      <h3 id="cw-ignored-title">{WORDS.ignoredParts}</h3>
      <ul class="cw-history">
        {parts.map((part) => (
          <li key={part.id} class="cw-history-row">
            <span dir="auto">{part.text || WORDS.ignoredNothing}</span>
            <span class="cw-quiet">{ignoredSince(part, now)}</span>
            <button
              type="button"
              class="cw-link-button"
              aria-label={stopIgnoringOf(excerpt(part.text || WORDS.ignoredNothing, LONGEST_NAME))}
              onClick={() => onStop(part.id)}
            >
              {WORDS.stopIgnoring}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
