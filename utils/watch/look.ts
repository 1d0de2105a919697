/**
 * Whether new words are to be believed: once a later look sees them too. A page that has shown passing words before is
 * looked at once or twice more.
 *
 *     new words ─┬─ first look ──────────────▶ keep in mind, look again in some minutes
 *                ├─ seen by the last look too ─┬─ often enough ▶ news
 *                │                             └─ else ────────▶ keep in mind, look again at the next check
 *                └─ others each time ─────────▶ keep these in mind, look again at the next check
 */
import type { Change, ChangedClause, Watch } from '../record/types.ts';
import { isBesidePassing, statementOf, tellable } from './statements.ts';

type Glimpse = Watch['glimpse'];

/** What one look comes to. */
export interface Look {
  /** Whether the text that was read is to be recorded. */
  readonly isBelieved: boolean;
  /** What the person is to be told. */
  readonly news: readonly ChangedClause[];
  /** Statements that a visit has shown, and that are no news any more. */
  readonly shown: readonly string[];
  readonly glimpse: Glimpse;
  /** Whether what the last look saw has gone. */
  readonly hasPassed: boolean;
  /** When to look again (milliseconds since the epoch); null: at the next check. */
  readonly lookAgainAt: number | null;
}

/** A look that comes much sooner, as when the person asks for a check, is not a second one. */
const SOONEST_SECOND_LOOK = 0.5;
/** Looks that must see the same words. */
const LOOKS_NEEDED = 2;
/** From so many passing words on, a page is not worth an extra request any more: it is looked at when it is due. */
const MOST_PASSED = 3;
/** Most looks more for a page that shows passing words; with more, its real changes would be told days later. */
const MOST_LOOKS_MORE = 2;
/** Looks for a clause that is gone beside passing words; carousels seldom have as many turns. */
const LOOKS_BESIDE_PASSING = 6;

function looksNeeded(passed: number, isBeside: boolean): number {
  return isBeside ? LOOKS_BESIDE_PASSING : LOOKS_NEEDED + Math.min(passed, MOST_LOOKS_MORE);
}

/**
 * Judges what a check has read.
 *
 * @param change from the reviewed version to what was read
 * @param unread the change that is recorded and not read yet
 */
export function look(
  change: Change,
  unread: Change | undefined,
  { glimpse, passed, differences, told, toTell }: Watch,
  at: number,
  secondLookMs: number,
): Look {
  const shown = unread?.source === 'visit' ? tellable(unread).map(statementOf) : [];
  const lasting = new Set(differences);
  const known = new Set([...shown, ...told, ...toTell]);
  const changed = tellable(change).filter((clause) => !lasting.has(statementOf(clause)));
  const fresh = changed.filter((clause) => !known.has(statementOf(clause)));
  const soon = passed < MOST_PASSED ? at + secondLookMs : null;
  const base = { isBelieved: false, news: [], shown, hasPassed: false, lookAgainAt: null };
  if (fresh.length === 0) {
    return { ...base, isBelieved: changed.length > 0, glimpse: null, hasPassed: glimpse !== null };
  }
  const firstLook = glimpseOf(fresh, at, 1);
  if (!glimpse) return { ...base, glimpse: firstLook, lookAgainAt: soon };
  if (at - glimpse.at < SOONEST_SECOND_LOOK * secondLookMs)
    return { ...base, glimpse, lookAgainAt: glimpse.at + secondLookMs };
  const before = new Set(glimpse.statements);
  const again = fresh.filter((clause) => before.has(statementOf(clause)));
  if (again.length === 0) return { ...base, glimpse: firstLook, hasPassed: true };
  const looks = glimpse.looks + 1;
  const passing = fresh.filter((clause) => !again.includes(clause));
  const news = again.filter((clause) => looks >= looksNeeded(passed, isBesidePassing(clause, passing)));
  if (news.length === 0) return { ...base, glimpse: glimpseOf(again, at, looks) };
  const rest = fresh.filter((clause) => !news.includes(clause));
  return {
    ...base,
    isBelieved: true,
    news,
    glimpse: rest.length > 0 ? glimpseOf(rest, at, 1) : null,
    lookAgainAt: rest.length > 0 ? soon : null,
  };
}

function glimpseOf(clauses: readonly ChangedClause[], at: number, looks: number): Glimpse {
  return { at, looks, statements: clauses.map(statementOf) };
}
