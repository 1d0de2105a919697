/**
 * Checks as they are carried out: those that are due, or one that the person asks for. One request at a time per host,
 * a few hosts side by side.
 *
 *     due ─▶ by host ─┬─ a.example: terms ─▶ privacy
 *                     ├─ b.example: terms            (each: put off, check, settle)
 *                     └─ ...
 */

import type { Terms, Watch } from '../record/types.ts';
import { serially } from '../serially.ts';
import { type CheckContext, checkTerms } from './check.ts';
import { mendWatches } from './clock.ts';
import { backedOff, dueTerms, heldOff } from './schedule.ts';

export interface RunContext extends CheckContext {
  readonly allTerms: () => Promise<Terms[]>;
  /** Changes a terms by what it is at that moment. @returns it, or null where it was forgotten meanwhile */
  readonly updateTerms: (id: string, change: (terms: Terms) => Terms) => Promise<Terms | null>;
  readonly isOnline: () => boolean;
}

/** Hosts that are asked side by side. More would be a burst when many checks fall due at once, as after a sleep. */
const LANES = 4;

type Turn = ReturnType<typeof serially>;
/** Whoever asks a host waits for whoever is asking it; a host's entry is small, and the worker stops often. */
const turns = new Map<string, Turn>();

const hostOf = (terms: Terms): string => new URL(terms.url).host;

function inHostsTurn<T>(terms: Terms, work: () => Promise<T>): Promise<T> {
  const host = hostOf(terms);
  const turn = turns.get(host) ?? serially();
  turns.set(host, turn);
  return turn(work);
}

/** Checks every watched terms that is due; nothing while offline. */
export async function runDueChecks(context: RunContext): Promise<void> {
  await mendWatches(context);
  if (!context.isOnline()) return;
  const hosts = Map.groupBy(dueTerms(await context.allTerms(), context.now()), hostOf);
  const waiting = [...hosts.values()];
  const lane = async (): Promise<void> => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const terms of host) await runCheck(terms, context);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/**
 * Checks one terms, unless it is not watched, its site wants to be left alone, or we are offline. The next check is set
 * before the work, so that a worker that is stopped in the middle tries again later, not at once and for ever.
 *
 * @returns the terms as kept, or null where it was forgotten meanwhile
 */
export function runCheck(terms: Terms, context: RunContext): Promise<Terms | null> {
  return inHostsTurn(terms, async () => {
    const now = context.now();
    let mayAsk = false;
    const due = await context.updateTerms(terms.id, (known) => {
      mayAsk = known.watch !== null && (known.watch.notBefore ?? 0) <= now && context.isOnline();
      return mayAsk
        ? withWatch(known, (watch) => backedOff(watch, 'unreachable', now, context.chance()))
        : known;
    });
    if (!due?.watch || !mayAsk) return due;
    const { settle, notBefore } = await checkTerms(due, due.watch, context);
    const settled = await context.updateTerms(due.id, (known) => withWatch(known, settle));
    if (notBefore !== null) await holdOffHost(due, notBefore, context);
    return settled;
  });
}

/** A site that asks for a pause means all of its pages. */
async function holdOffHost(asked: Terms, notBefore: number, context: RunContext): Promise<void> {
  const others = (await context.allTerms()).filter(
    (terms) => terms.watch && terms.id !== asked.id && hostOf(terms) === hostOf(asked),
  );
  for (const { id } of others) {
    await context.updateTerms(id, (known) => withWatch(known, (watch) => heldOff(watch, notBefore)));
  }
}

/** The terms with its watch changed, where it has one. */
function withWatch(terms: Terms, change: (watch: Watch) => Watch): Terms {
  return terms.watch ? { ...terms, watch: change(terms.watch) } : terms;
}
