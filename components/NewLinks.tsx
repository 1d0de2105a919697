import type { JSX } from 'preact';
import type { Link } from '../utils/terms/types.ts';
import { Hidden } from './Hidden.tsx';
import { plainAddress, WORDS } from './words.ts';

/** Terms pages that a clause now points to. The address is shown: a page's link text may say anything. */
export function NewLinks({ links }: { readonly links: readonly Link[] }): JSX.Element | null {
  // A record is data from a page: only addresses a browser may open safely become links.
  const safe = links.filter((link) => /^https?:\/\//i.test(link.url));
  if (safe.length === 0) return null;
  return (
    <p class="cw-links">
      {WORDS.newlyLinked}{' '}
      {safe.map((link, i) => (
        <span key={link.url}>
          {i > 0 && ', '}
          <a href={link.url} target="_blank" rel="noopener noreferrer" title={link.url}>
            {link.text || plainAddress(link.url)}
            <Hidden> {WORDS.opensInNewTab}</Hidden>
          </a>
          {link.text && <span class="cw-address"> {plainAddress(link.url)}</span>}
        </span>
      ))}
    </p>
  );
}
