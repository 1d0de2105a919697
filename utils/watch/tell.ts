/**
 * Telling what the watches have found: one notification per service and run.
 *
 *     to be told ─┬─ quiet hours, or not allowed ▶ kept for later
 *                 └─ else ─▶ by service ─┬─ muted, read meanwhile, or not weighty ▶ settled in silence
 *                                        └─ news ▶ notify, then settle
 */
import type { Change, Terms } from '../record/types.ts';
import type { Settings } from '../settings.ts';
import { type Notification, newsOf, notificationOf, type TermsNews } from './news.ts';
import { isQuiet, quietUntil } from './quiet.ts';
import { told } from './settle.ts';
import { statementOf } from './statements.ts';

export type TellSettings = Pick<Settings, 'notifyFrom' | 'quietTopics' | 'quietHours'>;

export interface TellContext {
  readonly allTerms: () => Promise<Terms[]>;
  /** Changes a terms by what it is at that moment. */
  readonly updateTerms: (id: string, change: (terms: Terms) => Terms) => Promise<Terms | null>;
  readonly unreadChange: (termsId: string) => Promise<Change | undefined>;
  readonly markNotified: (changeId: string) => Promise<void>;
  readonly settings: () => Promise<TellSettings>;
  /** Whether the person lets us notify. */
  readonly mayNotify: () => Promise<boolean>;
  readonly notify: (notification: Notification) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Whether something found in a terms is still to be told. */
export const isWaiting = (terms: Terms): boolean => (terms.watch?.toTell.length ?? 0) > 0;

/**
 * Tells what is to be told. A service is settled after its notification: should the worker stop between the two, the
 * same notification comes again, in place of the first.
 */
export async function tellNews(context: TellContext): Promise<void> {
  const waiting = (await context.allTerms()).filter(isWaiting);
  if (waiting.length === 0) return;
  const settings = await context.settings();
  if (isQuiet(settings.quietHours, context.now()) || !(await context.mayNotify())) return;
  for (const ofService of Map.groupBy(waiting, ({ service }) => service).values()) {
    const unread = await Promise.all(ofService.map(({ id }) => context.unreadChange(id)));
    const news = ofService.flatMap((terms, i) => {
      const change = terms.watch?.isMuted ? undefined : unread[i];
      return (change && newsOf(terms, change, settings)) ?? [];
    });
    if (hasNews(news)) {
      await context.notify(notificationOf(news));
      for (const { change } of news) await context.markNotified(change.id);
    }
    for (const [i, terms] of ofService.entries()) await settle(terms, unread[i], context);
  }
}

function hasNews(news: readonly TermsNews[]): news is readonly [TermsNews, ...TermsNews[]] {
  return news.length > 0;
}

/** What stands in the unread change is known from now on; what has gone from it by itself may come again. */
async function settle(terms: Terms, unread: Change | undefined, context: TellContext): Promise<void> {
  const toTell = terms.watch?.toTell ?? [];
  const standing = new Set(unread?.clauses.map(statementOf));
  const known = toTell.filter((statement) => standing.has(statement));
  await context.updateTerms(terms.id, (kept) =>
    kept.watch ? { ...kept, watch: told(toTell, known)(kept.watch) } : kept,
  );
}

/** When what is kept for later can be told (milliseconds since the epoch); null where nothing is. */
export async function tellAgainAt(context: TellContext): Promise<number | null> {
  const { quietHours } = await context.settings();
  const now = context.now();
  if (!isQuiet(quietHours, now) || !(await context.allTerms()).some(isWaiting)) return null;
  return quietUntil(quietHours, now);
}
