import type { JSX } from 'preact';
import type { ArchiveSource } from '../../utils/archive/types.ts';
import { Hidden } from '../Hidden.tsx';
import { WORDS as COMMON } from '../words.ts';
import { sourceLine, WORDS } from './words.ts';

export interface SourceLinkProps {
  readonly source: ArchiveSource;
  readonly now: number;
}

/** Where the older text comes from, and the way to it. */
export function SourceLink({ source, now }: SourceLinkProps): JSX.Element {
  return (
    <p class="cw-quiet cw-archive-source">
      {sourceLine(source.fetchedAt, now)} ({source.collection}).{' '}
      <a href={source.page} target="_blank" rel="noopener noreferrer">
        {WORDS.showVersion}
        <Hidden> {COMMON.opensInNewTab}</Hidden>
      </a>
    </p>
  );
}
