import type { JSX } from 'preact';
import type { NotifyFrom, QuietHours, Settings } from '../utils/settings.ts';
import { INTERVALS_MS, interval, NOTIFY_WORDS, WORDS } from './words.ts';

export interface WatchSettingsProps {
  readonly settings: Settings;
  onChange(changed: Partial<Settings>): void;
}

/** What quiet hours are at first: eight in the evening until eight in the morning. */
const FIRST_QUIET: QuietHours = { fromMinute: 20 * 60, untilMinute: 8 * 60 };

/** What is notified of watched services, when not, and how often they are read. */
export function WatchSettings({ settings, onChange }: WatchSettingsProps): JSX.Element {
  const { notifyFrom, quietHours, watchIntervalMs } = settings;
  const intervals = INTERVALS_MS.includes(watchIntervalMs)
    ? INTERVALS_MS
    : [watchIntervalMs, ...INTERVALS_MS];
  return (
    <section aria-labelledby="cw-watch-title">
      <h2 id="cw-watch-title">{WORDS.watchTitle}</h2>
      <fieldset class="cw-choices">
        <legend>{WORDS.notifyOf}</legend>
        {(Object.keys(NOTIFY_WORDS) as NotifyFrom[]).map((from) => (
          <label key={from}>
            <input
              type="radio"
              name="cw-notify"
              checked={notifyFrom === from}
              onChange={() => onChange({ notifyFrom: from })}
            />
            {NOTIFY_WORDS[from]}
          </label>
        ))}
      </fieldset>
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
      <label class="cw-interval">
        {WORDS.readWatched}
        <select
          value={String(watchIntervalMs)}
          onChange={(event) => onChange({ watchIntervalMs: Number(event.currentTarget.value) })}
        >
          {intervals.map((intervalMs) => (
            <option key={intervalMs} value={String(intervalMs)}>
              {interval(intervalMs)}
            </option>
          ))}
        </select>
      </label>
      <p class="cw-quiet">{WORDS.readWatchedFrom}</p>
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
