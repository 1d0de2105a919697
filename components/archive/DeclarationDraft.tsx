import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftAnswer } from '../../utils/archive/types.ts';
import { Hidden } from '../Hidden.tsx';
import type { LibraryPorts } from '../library/useLibrary.ts';
import { Notice } from '../Notice.tsx';
import { WORDS as COMMON } from '../words.ts';
import { HOW_TO_CONTRIBUTE, WORDS } from './words.ts';

export interface DeclarationDraftProps {
  readonly termsId: string;
  readonly ask: LibraryPorts['ask'];
}

/** Giving back: a draft of the declaration by which Open Terms Archive would track these terms, ready to copy. */
export function DeclarationDraft({ termsId, ask }: DeclarationDraftProps): JSX.Element {
  const [answer, setAnswer] = useState<DraftAnswer | null>(null);
  const [isDrafting, setDrafting] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const draft = async (): Promise<void> => {
    setDrafting(true);
    setCopied(false);
    setAnswer(await ask('draftDeclaration', { termsId }).catch(() => ({ state: 'needs-visit' }) as const));
    setDrafting(false);
  };
  return (
    <details class="cw-declaration">
      <summary>{WORDS.giveBack}</summary>
      <p>{WORDS.giveBackWhy}</p>
      <p>
        <button type="button" class="cw-button" disabled={isDrafting} onClick={() => void draft()}>
          {WORDS.draft}
        </button>{' '}
        <span class="cw-quiet" role="status">
          {isDrafting ? WORDS.drafting : isCopied ? WORDS.copied : WORDS.draftWhy}
        </span>
      </p>
      {answer?.state === 'needs-visit' && <Notice sentence={WORDS.draftFailed} />}
      {answer?.state === 'drafted' && (
        <>
          <p>
            {WORDS.checkDraft} <code>{answer.file}</code>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard. */}
          <pre class="cw-declaration-text" tabIndex={0}>
            {answer.json}
          </pre>
          <p>
            <button
              type="button"
              class="cw-button cw-button-main"
              onClick={() => void navigator.clipboard.writeText(answer.json).then(() => setCopied(true))}
            >
              {WORDS.copy}
            </button>{' '}
            <a href={HOW_TO_CONTRIBUTE} target="_blank" rel="noopener noreferrer">
              {WORDS.howTo}
              <Hidden> {COMMON.opensInNewTab}</Hidden>
            </a>
          </p>
        </>
      )}
    </details>
  );
}
