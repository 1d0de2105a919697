import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordEdit } from '../utils/diff/types.ts';
import { Hidden } from './Hidden.tsx';
import { foldKept, type Run } from './redline.ts';
import { WORDS } from './words.ts';

export interface ClauseDiffProps {
  readonly clause: { readonly number: string; readonly words: readonly WordEdit[] };
  /** Language of the terms, so that a screen reader speaks it; '' where unknown. */
  readonly language: string;
}

/** The redline of one clause: what was inserted, what was deleted, and enough of the rest to follow. */
export function ClauseDiff({ clause, language }: ClauseDiffProps): JSX.Element {
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  return (
    <p class="cw-redline" dir="auto" lang={language || undefined}>
      {clause.number && <span class="cw-number">{clause.number} </span>}
      {foldKept(clause.words).map((run, i) =>
        run.isFoldable && !shown.has(i) ? (
          <button
            type="button"
            class="cw-ellipsis"
            aria-label={WORDS.showKept}
            title={WORDS.showKept}
            onClick={() => setShown(new Set([...shown, i]))}
          >
            …
          </button>
        ) : (
          <RunText run={run} />
        ),
      )}
    </p>
  );
}

function RunText({ run }: { readonly run: Run }): JSX.Element {
  if (run.op === 'keep') return <span class="cw-kept">{run.text}</span>;
  const [Tag, label] =
    run.op === 'insert' ? (['ins', WORDS.inserted] as const) : (['del', WORDS.deleted] as const);
  return (
    <Tag>
      <Hidden> [{label} </Hidden>
      <span class="cw-edit">{run.text}</span>
      <Hidden> {WORDS.endOfEdit}] </Hidden>
    </Tag>
  );
}
