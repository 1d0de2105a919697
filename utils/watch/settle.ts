/** What a check makes of its watch. Each of these is applied to the watch as it is when the check has ended. */
import type { Change, ChangedClause, CheckOutcome, Watch } from '../record/types.ts';
import type { Look } from './look.ts';
import { backedOff, heldOff, scheduled } from './schedule.ts';
import { overruledBy, statementOf, tellable } from './statements.ts';

export type Settle = (watch: Watch) => Watch;

/** When a check came to its end, in milliseconds since the epoch, and a number in [0, 1) for the time of the next. */
export interface Moment {
  readonly at: number;
  readonly chance: number;
}

/** What a whole answer of the site tells about it. */
export type FromAnswer = Pick<Watch, 'movedTo' | 'lastAnswer'>;

/** The site sent what could be compared, and nothing is left open. */
export function succeeded({ at, chance }: Moment, found: Partial<FromAnswer>): Settle {
  return (watch) =>
    scheduled(
      {
        ...watch,
        ...found,
        agreed: true,
        lastSuccessAt: at,
        failures: 0,
        notBefore: null,
        glimpse: null,
        passed: watch.passed + (watch.glimpse ? 1 : 0),
      },
      at,
      chance,
    );
}

/** The site says that its last answer still stands. */
export function unmodified(moment: Moment): Settle {
  return (watch) => {
    const { lastAnswer } = watch;
    const counted = lastAnswer && { ...lastAnswer, unmodified: lastAnswer.unmodified + 1 };
    return succeeded(moment, { lastAnswer: counted })(watch);
  };
}

/** The site sends nearly what a visit showed; the rest is due to how the page was read, and no news. */
export function agreed(moment: Moment, difference: Change, found: Partial<FromAnswer>): Settle {
  return (watch) => {
    const read = succeeded(moment, found)(watch);
    return { ...read, differences: tellable(difference).map(statementOf) };
  };
}

/** New words were seen, and judged by a look. */
export function looked(moment: Moment, look: Look, found: Partial<FromAnswer>): Settle {
  return (watch) => {
    const read = succeeded(moment, found)(watch);
    return toBeTold(look.news)({
      ...read,
      told: withTold(read.told, look.shown),
      glimpse: look.glimpse,
      passed: watch.passed + (look.hasPassed ? 1 : 0),
      nextCheckAt: look.lookAgainAt ?? read.nextCheckAt,
    });
  };
}

/**
 * Statements remembered, as told or to be told: more than the longest terms have, so that only what is long past is forgotten.
 * Were one forgotten that stands, it would be told again at each check.
 */
const MOST_TOLD = 5000;

function withTold(told: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...told, ...more])].slice(-MOST_TOLD);
}

/** These changed clauses were seen twice: the person is to be told, unless they were before. */
export function toBeTold(clauses: readonly ChangedClause[]): Settle {
  const overruled = new Set(clauses.flatMap(overruledBy));
  return (watch) => {
    const told = watch.told.filter((statement) => !overruled.has(statement));
    const known = new Set(told);
    const fresh = clauses.map(statementOf).filter((statement) => !known.has(statement));
    return { ...watch, told, toTell: withTold(watch.toTell, fresh) };
  };
}

/** What was to be told is settled; what has come since is not. @param told those that the person knows by now */
export function told(settled: readonly string[], known: readonly string[]): Settle {
  const done = new Set(settled);
  return (watch) => ({
    ...watch,
    toTell: watch.toTell.filter((statement) => !done.has(statement)),
    told: withTold(watch.told, known),
  });
}

/** The check failed. @param notBefore until when the site wants to be left alone; null where it does not say */
export function failed(
  { at, chance }: Moment,
  outcome: CheckOutcome,
  { notBefore, movedTo }: { readonly notBefore: number | null; readonly movedTo: string | null },
): Settle {
  return (watch) => {
    const lastFailure = { at, outcome, movedTo };
    const counted = { ...watch, lastFailure, failures: watch.failures + 1, notBefore };
    const later = backedOff(counted, outcome, at, chance);
    return notBefore === null ? later : heldOff(later, notBefore);
  };
}
