/** Sites as a watch may meet them, for a simulation: what they send depends on the hour and on how often they were asked. */
import type { Validators } from '../../utils/record/types.ts';
import type { Fetched } from '../../utils/watch/fetch.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** How a site behaves, besides changing its terms. */
export type Habit =
  | 'plain' // names nothing, sends all of it each time
  | 'named' // answers 304 where nothing is new
  | 'stubborn' // answers 304 whatever is new
  | 'carousel' // one clause is another one at each request
  | 'to-and-fro' // every second request shows a clause more
  | 'unwell' // often busy, and asks for time
  | 'guarded' // often a bot check, with status 200
  | 'members-only' // from some day on a login page, with status 200
  | 'refusing' // from some day on 403
  | 'leaving' // from some day on 404
  | 'scripted'; // a shell without text

/** Whether a site lets itself be read to the end; of the others, no change can be asked for. */
export const READABLE: readonly Habit[] = [
  'plain',
  'named',
  'stubborn',
  'carousel',
  'to-and-fro',
  'unwell',
  'guarded',
];
export const HABITS: readonly Habit[] = [...READABLE, 'members-only', 'refusing', 'leaving', 'scripted'];

export interface RealChange {
  readonly at: number;
  readonly kind: 'added' | 'reworded' | 'removed';
}

/** When a site closes, in milliseconds from the start. */
const CLOSES_AT = 9 * DAY_MS;
/** From then on sites that often failed come through: what was put off must be told in the end. */
const HEALS_AT = 28 * DAY_MS;
const WAIT_MS = 3 * HOUR_MS;

export class SimulatedSite {
  readonly url: string;
  readonly habit: Habit;
  readonly changes: readonly RealChange[];
  private readonly chance: () => number;
  private requests = 0;

  /** @param chance a number in [0, 1), another one at each call */
  constructor(url: string, habit: Habit, changes: readonly RealChange[], chance: () => number) {
    this.url = url;
    this.habit = habit;
    this.changes = changes;
    this.chance = chance;
  }

  /** What a person sees on a visit. */
  textsAt(now: number): string[] {
    const happened = this.changes.filter(({ at }) => at <= now);
    const has = (kind: RealChange['kind']): boolean => happened.some((change) => change.kind === kind);
    const texts = SUBJECTS.map(
      (subject, i) => `You may use the ${subject} of ${this.url} for as long as you keep to rule ${i}.`,
    );
    texts.push(`We keep your messages on ${this.url} for ${has('reworded') ? 90 : 30} days.`);
    if (!has('removed')) texts.push(`You may end your account on ${this.url} at any time without a fee.`);
    // Far from the others, so that two changes are never one rewording.
    if (has('added'))
      texts.unshift(`You may not collect data from ${this.url} to train artificial intelligence.`);
    return texts;
  }

  /** What a watch is sent. The HTML is the clauses, one a line. */
  fetch(now: number, validators: Validators | null): Fetched {
    this.requests += 1;
    const { habit } = this;
    const isClosed = now >= CLOSES_AT;
    // The check that follows the visit comes through.
    const isTrying = this.requests > 1 && now < HEALS_AT && this.chance() < 0.3;
    if (habit === 'refusing' && isClosed) return { outcome: 'blocked', retryAfterMs: null };
    if (habit === 'leaving' && isClosed) return { outcome: 'gone', retryAfterMs: null };
    if (habit === 'unwell' && isTrying)
      return { outcome: 'unreachable', retryAfterMs: this.chance() < 0.5 ? WAIT_MS : null };
    const names = {
      etag: habit === 'named' || habit === 'stubborn' ? this.etagAt(now) : null,
      lastModified: null,
    };
    if (habit === 'named' && validators?.etag === names.etag) return { outcome: 'unmodified' };
    if (habit === 'stubborn' && validators) return { outcome: 'unmodified' };
    return { outcome: 'page', html: this.pageAt(now, isTrying).join('\n'), url: this.url, validators: names };
  }

  private pageAt(now: number, isTrying: boolean): string[] {
    const { habit } = this;
    if (habit === 'scripted') return ['Please wait while the page is loading.'];
    if (habit === 'members-only' && now >= CLOSES_AT) return ['Log in to go on reading.'];
    if (habit === 'guarded' && isTrying) return ['Please verify that you are human.'];
    const texts = this.textsAt(now);
    if (habit === 'carousel')
      texts.push(`Teaser: our new house in ${CITIES[this.requests % CITIES.length]}.`);
    if (habit === 'to-and-fro' && this.requests % 2 === 0) texts.push('You must also pay a fee of 5 euros.');
    return texts;
  }

  private etagAt(now: number): string {
    return `"${this.changes.filter(({ at }) => at <= now).length}"`;
  }
}

const SUBJECTS = [
  'rooms',
  'calls',
  'lists',
  'photos',
  'names',
  'groups',
  'channels',
  'drafts',
  'stickers',
  'links',
  'polls',
  'notes',
];
const CITIES = ['Lisbon', 'Ghent', 'Turin', 'Graz', 'Malmö', 'Brno', 'Cork'];
