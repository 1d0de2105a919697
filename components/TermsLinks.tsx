import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptLink } from '../utils/messaging/protocol.ts';
import type { Link } from '../utils/terms/types.ts';
import { Hidden } from './Hidden.tsx';
import { keptSentence, plainAddress, WORDS } from './words.ts';

export interface TermsLinksProps {
  readonly links: readonly Link[];
  /** Keeps the terms at an address, to compare them too. Rejects with an Error whose message is a sentence. */
  onKeep(url: string): Promise<KeptLink>;
}

/** A record is data from a page: only addresses a browser may open safely become links. */
export const safeLinks = (links: readonly Link[]): Link[] =>
  links.filter((link) => /^https?:\/\//i.test(link.url));

/** Pages of terms, each to be opened or kept. */
export function TermsLinks({ links, onKeep }: TermsLinksProps): JSX.Element {
  return (
    <ul>
      {safeLinks(links).map((link) => (
        <TermsLink key={link.url} link={link} onKeep={onKeep} />
      ))}
    </ul>
  );
}

/** One of them. The address is shown: a page's link text may say anything. */
function TermsLink({ link, onKeep }: { readonly link: Link } & Pick<TermsLinksProps, 'onKeep'>): JSX.Element {
  const [outcome, setOutcome] = useState<KeptLink | 'asked' | null>(null);
  const [fault, setFault] = useState('');
  const keep = (): void => {
    setOutcome('asked');
    onKeep(link.url).then(setOutcome, (error: unknown) => {
      setOutcome(null);
      setFault(error instanceof Error ? error.message : String(error));
    });
  };
  const isOpen = outcome === null || outcome === 'not-terms' || outcome === 'unreachable';
  return (
    <li>
      <a href={link.url} target="_blank" rel="noopener noreferrer" title={link.url}>
        {link.text || plainAddress(link.url)}
        <Hidden> {WORDS.opensInNewTab}</Hidden>
      </a>
      {link.text && <span class="cw-address"> {plainAddress(link.url)}</span>}{' '}
      {isOpen && (
        <button type="button" class="cw-link-button" title={WORDS.keepLinkWhy} onClick={keep}>
          {WORDS.keepLink}
        </button>
      )}
      <span class="cw-quiet" role="status">
        {outcome === 'asked' ? WORDS.keeping : outcome === null ? fault : keptSentence(outcome)}
      </span>
    </li>
  );
}
