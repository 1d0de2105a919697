import { message } from '../messages.ts';
import { findActs, sayAct } from './acts.ts';
import { judge } from './judge.ts';
import type { Group } from './lexicon/groups.ts';
import { type ReadSentence, readSentences, readText } from './reading.ts';
import { shorten } from './shorten.ts';
import type { TopicId } from './types.ts';

/**
 * What a clause says in words a person would use, for the few things that can be said so without doubt. `is` completes
 * "New: …", `was` completes "Removed: …".
 */
export interface Statement {
  readonly is: string;
  readonly was: string;
}

/** A text longer than this is many statements; it is quoted, not told. */
const LONGEST_TOLD = 6000;

/** A longer text (in characters, some three sentences) does many things; one act is not what it comes to. */
const LONGEST_WITH_ACT = 400;

/**
 * The statements of a text, none twice: on scraping and training in its order, then its acts on the given topics, then
 * its promises.
 */
export function statementsOf(text: string, topics: readonly TopicId[]): readonly Statement[] {
  if (text.length > LONGEST_TOLD) return [];
  const found = new Map<string, Statement>();
  const sentences = readSentences(text);
  for (const sentence of sentences) {
    const statement = aboutScraping(sentence) ?? aboutTraining(sentence);
    if (statement) found.set(statement.is, statement);
  }
  for (const sentence of text.length <= LONGEST_WITH_ACT ? sentences : []) {
    for (const statement of actsOf(sentence, topics)) found.set(statement.is, statement);
  }
  for (const statement of promisesOf(text)) found.set(statement.is, statement);
  return [...found.values()];
}

function aboutScraping({ text, groups }: ReadSentence): Statement | null {
  if (!groups.has('youMayNot') && (!groups.has('forbid') || groups.has('we'))) return null;
  if (!judge(readText(text)).some(({ topic }) => topic === 'ai-scraping')) return null;
  const what = takenFor(groups);
  if (what === null) return null;
  const ban = { is: message('says_forbids', what), was: message('says_forbade', what) };
  if (!groups.has('unless')) return ban;
  return { is: message('says_unlessPermitted', ban.is), was: message('says_unlessPermitted', ban.was) };
}

/** What is forbidden: to take by machine, to take for AI, to build AI. */
function takenFor(groups: ReadonlySet<Group>): string | null {
  const forAi = groups.has('trainAi') || groups.has('developAi');
  const byMachine = groups.has('scrape') || groups.has('robot');
  if (forAi) return message(byMachine || groups.has('gather') ? 'take_collectForAi' : 'take_useForAi');
  if (byMachine) return message('take_byMachine');
  return groups.has('others') ? message('take_aboutOthers') : null;
}

/** What takes back a part of a promise. */
const CONDITION = /\b(unless|except|sauf|es sei denn|salvo|tenzij)\b/i;
/** What turns an act round without being a promise that the lexicon knows. */
const DENIAL = /\b(never|do not|don't|does not|will not|won't|cannot|jamais|niemals|nunca|mai|nooit)\b/i;

function aboutTraining({ text, groups }: ReadSentence): Statement | null {
  if (!groups.has('trainAi') || !groups.has('yours')) return null;
  if (!judge(readText(text)).some(({ topic }) => topic === 'ai-training')) return null;
  // "We do not train on it unless …" promises less than it seems to: that is quoted.
  if (groups.has('unless') || groups.has('optOut') || CONDITION.test(text)) {
    return null;
  }
  if (groups.has('promise')) {
    return { is: sayAct('trainsAi', 'deniedIs'), was: sayAct('trainsAi', 'deniedWas') };
  }
  if (groups.has('forbid') || !groups.has('we')) return null;
  return { is: sayAct('trainsAi', 'is'), was: sayAct('trainsAi', 'was') };
}

/** "We do not sell your data" is a promise; a ban for the reader, or a condition, makes an act doubtful: it is quoted. */
function actsOf({ text, groups }: ReadSentence, topics: readonly TopicId[]): readonly Statement[] {
  const acts = findActs(text).filter(({ topic }) => topics.includes(topic));
  if (groups.has('promise')) {
    return groups.has('unless') || CONDITION.test(text) ? [] : acts.flatMap(({ denied }) => denied ?? []);
  }
  return groups.has('youMayNot') || DENIAL.test(text) ? [] : acts;
}

/** "We will notify you by e-mail.": what the service promises, in its own words. */
const PROMISE =
  /\bwe (?:will|shall) (not |never |always )?(notify|inform|tell|warn|ask|delete|erase|encrypt|protect|refund|respond|reply|give|provide|offer|seek|obtain|sell|share|disclose|use|charge|rent|read)\b([^.;:!?]{0,400})/gi;
/** Verbs that promise something good by being done; the others do by being left. */
const GOOD =
  /^(notify|inform|tell|warn|ask|delete|erase|encrypt|protect|refund|respond|reply|give|provide|offer|seek|obtain)$/i;

function promisesOf(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  for (const [, how = '', verb = '', rest = ''] of text.matchAll(PROMISE)) {
    const negated = /not|never/i.test(how);
    if (negated === GOOD.test(verb)) continue;
    const what = shorten(
      `${negated ? `${how.trim().toLowerCase() === 'never' ? 'never' : 'not'} to` : 'to'} ${verb}${rest}`,
      70,
    );
    const promise = message('says_promise', what);
    statements.push({ is: promise, was: promise });
  }
  return statements;
}
