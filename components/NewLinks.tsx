import type { JSX } from 'preact';
import { safeLinks, TermsLinks, type TermsLinksProps } from './TermsLinks.tsx';
import { WORDS } from './words.ts';

/** Terms pages that a clause now points to, each to be opened or kept. */
export function NewLinks({ links, onKeep }: TermsLinksProps): JSX.Element | null {
  if (safeLinks(links).length === 0) return null;
  return (
    <div class="cw-links">
      <p>{WORDS.newlyLinked}</p>
      <TermsLinks links={links} onKeep={onKeep} />
    </div>
  );
}
