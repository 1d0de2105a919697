import type { JSX } from 'preact';
import type { QuietHours, Settings } from '../utils/settings.ts';
import { TOPIC_IDS, topicTitle } from '../utils/topics/taxonomy.ts';
import { IntervalChoice } from './IntervalChoice.tsx';
import { NOTIFY_FROM, notifyFromLine, quietTopicsLine, WORDS } from './words.ts';

export interface WatchSettingsProps {
  readonly settings: Settings;
  onChange(changed: Partial<Settings>): void;
}

/** What quiet hours are at first: eight in the evening until eight in the morning. */
const FIRST_QUIET: QuietHours = { fromMinute: 20 * 60, untilMinute: 8 * 60 };

/** What is notified of watched services, when not, and how often they are read. */
export function WatchSettings({ settings, onChange }: WatchSettingsProps): JSX.Element {
  const { notifyFrom, quietTopics, quietHours, watchIntervalMs, mayOpenTabs } = settings;
  const toggled = (topic: string, isTold: boolean): string[] =>
    isTold ? quietTopics.filter((one) => one !== topic) : [...quietTopics, topic];
  return (
    <section aria-labelledby="cw-watch-title">
      <h2 id="cw-watch-title">{WORDS.watchTitle}</h2>
      <fieldset class="cw-choices">
        <legend>{WORDS.notifyOf}</legend>
        {NOTIFY_FROM.map((from) => (
          <label key={from}>
            <input
              type="radio"
              name="cw-notify"
              checked={notifyFrom === from}
              onChange={() => onChange({ notifyFrom: from })}
            />
            {notifyFromLine(from)}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{quietTopicsLine(quietTopics.length)}</summary>
        <fieldset class="cw-choices cw-topics">
          <legend>{WORDS.notifyTopics}</legend>
          {TOPIC_IDS.map((topic) => (
            <label key={topic}>
              <input
                type="checkbox"
                checked={!quietTopics.includes(topic)}
                onChange={(event) => onChange({ quietTopics: toggled(topic, event.currentTarget.checked) })}
              />
              {topicTitle(topic)}
            </label>
          ))}
        </fieldset>
      </details>
      <div class="cw-choices">
        <label>
          <input
            type="checkbox"
            checked={quietHours !== null}
            onChange={(event) => onChange({ quietHours: event.currentTarget.checked ? FIRST_QUIET : null })}
          />
          {WORDS.quietHours}
        </label>
        {quietHours && (
          <div class="cw-hours">
            <TimeField
              label={WORDS.quietFrom}
              minute={quietHours.fromMinute}
              onMinute={(fromMinute) => onChange({ quietHours: { ...quietHours, fromMinute } })}
            />
            <TimeField
              label={WORDS.quietUntil}
              minute={quietHours.untilMinute}
              onMinute={(untilMinute) => onChange({ quietHours: { ...quietHours, untilMinute } })}
            />
          </div>
        )}
      </div>
      <IntervalChoice
        label={WORDS.readWatched}
        intervalMs={watchIntervalMs}
        onChoose={(intervalMs) => onChange({ watchIntervalMs: intervalMs })}
      />
      <p class="cw-quiet">{WORDS.readWatchedFrom}</p>
      <div class="cw-choices">
        <label>
          <input
            type="checkbox"
            checked={mayOpenTabs}
            onChange={(event) => onChange({ mayOpenTabs: event.currentTarget.checked })}
          />
          {WORDS.mayOpenTabs}
        </label>
      </div>
      <p class="cw-quiet">{WORDS.mayOpenTabsWhy}</p>
    </section>
  );
}

interface TimeFieldProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly minute: number;
  onMinute(minute: number): void;
}

function TimeField({ label, minute, onMinute }: TimeFieldProps): JSX.Element {
  return (
    <label>
      {label}
      <input
        type="time"
        value={clockOf(minute)}
        onChange={(event) => {
          const [hours, minutes] = event.currentTarget.value.split(':').map(Number);
          // An emptied field is no time; what was chosen stays.
          if (hours !== undefined && minutes !== undefined) onMinute(60 * hours + minutes);
        }}
      />
    </label>
  );
}

/** "08:00". */
function clockOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
