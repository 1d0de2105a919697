import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Watch } from '../utils/record/types.ts';
import { IntervalChoice } from './IntervalChoice.tsx';
import type { WatchChoices } from './usePopup.ts';
import { WORDS, watchSentences, watchService } from './words.ts';

export interface WatchToggleProps {
  readonly service: string;
  readonly watch: Watch | null;
  /** Whether the browser lets us notify; null while that is not known. */
  readonly canNotify: boolean | null;
  readonly now: number;
  /** Called synchronously in the click: the browser wants the question for permission to come from one. */
  onToggle(watching: boolean): void;
  onChoose(choice: WatchChoices): void;
  onAllowNotifications(): void;
  /** Lets the site be read by itself again. */
  onAllowService(): void;
  onCheckNow(): void;
}

/** The switch for background checks of a service, and how they go on this page of it; whether it is notified of. */
export function WatchToggle(props: WatchToggleProps): JSX.Element {
  const { watch, canNotify, now } = props;
  const id = useId();
  const isOn = watch !== null;
  const isShutOut = watch !== null && watch.failures > 0 && watch.lastFailure?.outcome === 'not-allowed';
  return (
    <div class="cw-watch">
      <div class="cw-watch-row">
        <div class="cw-watch-words">
          <span id={`${id}-name`}>{watchService(props.service)}</span>
          <span id={`${id}-what`} class="cw-quiet">
            {watch ? WORDS.watchOn : WORDS.watchOff}
          </span>
        </div>
        <button
          type="button"
          class="cw-switch"
          role="switch"
          aria-checked={isOn}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-what`}
          onClick={() => props.onToggle(!isOn)}
        >
          <span class="cw-switch-knob" />
        </button>
      </div>
      {watch && (
        <IntervalChoice
          label={WORDS.readTerms}
          intervalMs={watch.intervalMs}
          onChoose={(intervalMs) => props.onChoose({ intervalMs })}
        />
      )}
      {watch && (
        <p class="cw-watch-state cw-quiet">
          {watchSentences(watch, now).join(' ')}{' '}
          {isShutOut ? (
            <button type="button" class="cw-link-button" onClick={props.onAllowService}>
              {WORDS.allowService}
            </button>
          ) : (
            <button type="button" class="cw-link-button" onClick={props.onCheckNow}>
              {WORDS.checkNow}
            </button>
          )}
        </p>
      )}
      {watch && canNotify && (
        <p class="cw-watch-state cw-quiet">
          {watch.isMuted ? WORDS.muted : WORDS.notifying}{' '}
          <button
            type="button"
            class="cw-link-button"
            onClick={() => props.onChoose({ isMuted: !watch.isMuted })}
          >
            {watch.isMuted ? WORDS.unmute : WORDS.mute}
          </button>
        </p>
      )}
      {watch && canNotify === false && (
        <p class="cw-watch-state">
          {WORDS.notificationsOff}{' '}
          <button type="button" class="cw-link-button" onClick={props.onAllowNotifications}>
            {WORDS.allowNotifications}
          </button>
        </p>
      )}
    </div>
  );
}
