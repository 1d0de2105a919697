import type { JSX } from 'preact';
import type { PageFault, PageStatus } from '../utils/messaging/protocol.ts';
import { TrackedPage } from './TrackedPage.tsx';
import type { PopupActions } from './usePopup.ts';
import { faultSentence, WORDS } from './words.ts';

export interface PageSectionProps {
  readonly page: PageStatus;
  /** The page was asked to be read and has not answered yet. */
  readonly isReading: boolean;
  readonly canNotify: boolean | null;
  readonly now: number;
  readonly actions: PopupActions;
}

/** What is known about the page in front. */
export function PageSection(props: PageSectionProps): JSX.Element {
  const { page, actions } = props;
  switch (page.state) {
    case 'unreadable':
      return <Untracked title={WORDS.unreadableTitle} body={WORDS.unreadableBody} />;
    case 'nothing':
      return (
        <Untracked title={WORDS.nothingTitle} body={WORDS.nothingBody}>
          <TrackButton label={WORDS.track} isReading={props.isReading} onTrack={actions.onTrack} />
        </Untracked>
      );
    case 'fault':
      return (
        <Untracked title={WORDS.faultTitle} body={faultSentence(page.fault)}>
          {canRetry(page.fault) && (
            <TrackButton label={WORDS.tryAgain} isReading={props.isReading} onTrack={actions.onTrack} />
          )}
        </Untracked>
      );
    case 'tracked':
      return <TrackedPage {...props} terms={page.terms} change={page.change} offers={page.offers} />;
  }
}

/** A page that is too large stays too large. */
const canRetry = (fault: PageFault): boolean => fault !== 'too-large';

function Untracked(props: {
  readonly title: string;
  readonly body: string;
  readonly children?: JSX.Element | false;
}): JSX.Element {
  return (
    <section class="cw-page" aria-label={WORDS.thisPage}>
      <h2>{props.title}</h2>
      <p class="cw-quiet">{props.body}</p>
      {props.children}
    </section>
  );
}

function TrackButton(props: {
  readonly label: string;
  readonly isReading: boolean;
  onTrack(): void;
}): JSX.Element {
  // Not `disabled` while reading: that would drop the focus out of the popup.
  return (
    <div class="cw-actions">
      <button
        type="button"
        class="cw-button cw-button-main"
        aria-disabled={props.isReading}
        onClick={() => !props.isReading && props.onTrack()}
      >
        {props.isReading ? WORDS.reading : props.label}
      </button>
    </div>
  );
}
