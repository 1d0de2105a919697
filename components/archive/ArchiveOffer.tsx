import type { JSX } from 'preact';
import type { ArchiveSource } from '../../utils/archive/types.ts';
import { Mark } from '../Icon.tsx';
import { WORDS as PANEL_WORDS } from '../words.ts';
import { SourceLink } from './SourceLink.tsx';
import { offerLine, WORDS } from './words.ts';

export interface ArchiveOfferProps {
  /** How many changes would be listed. */
  readonly count: number;
  readonly source: ArchiveSource;
  readonly service: string;
  readonly termsType: string;
  /** Milliseconds since the epoch; given in tests. */
  readonly now?: number;
  onShow(): void;
  onClose(): void;
}

/** On a first visit: what the archive knows to have changed before. Nothing is marked until the person asks for it. */
export function ArchiveOffer(props: ArchiveOfferProps): JSX.Element {
  const { count, source, service, termsType, now = Date.now(), onShow, onClose } = props;
  const heading = offerLine(count, source.fetchedAt, now);
  return (
    <aside class="cw-panel-root" aria-label={PANEL_WORDS.product}>
      <div class="cw-panel cw-archive-offer">
        <header class="cw-panel-head">
          <Mark />
          <div class="cw-panel-title">
            <h2>{heading}</h2>
            <p class="cw-quiet">
              {service} · {termsType}
            </p>
          </div>
        </header>
        <div class="cw-panel-scroll">
          <SourceLink source={source} now={now} />
        </div>
        <footer class="cw-panel-foot">
          <button type="button" class="cw-button" onClick={onClose}>
            {WORDS.notNow}
          </button>
          <button type="button" class="cw-button cw-button-main" onClick={onShow}>
            {WORDS.showChanges}
          </button>
        </footer>
      </div>
    </aside>
  );
}
