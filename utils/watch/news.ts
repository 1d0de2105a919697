/** What a person is told of watched changes, in words: one notification per service. Pure. */
import { message, plural } from '../messages.ts';
import type { Change, ChangedClause, Terms } from '../record/types.ts';
import type { Settings } from '../settings.ts';
import { topicTitle } from '../topics/taxonomy.ts';
import { isTellable, statementOf } from './statements.ts';

/** The changed clauses of one terms that are to be told. */
export interface TermsNews {
  readonly terms: Terms;
  readonly change: Change;
  /** In the order of the page, at least one. */
  readonly clauses: readonly ChangedClause[];
}

export interface Notification {
  readonly title: string;
  readonly message: string;
  /** What a click opens: a clause of a change, as an index into its clauses. */
  readonly changeId: string;
  readonly index: number;
}

/**
 * What of an unread change is to be told now: seen twice, not told before, and of the weight and topics that the person
 * wants to hear of; a clause that holds one of their own words always is.
 */
export function newsOf(
  terms: Terms,
  change: Change,
  { notifyFrom, quietTopics }: Pick<Settings, 'notifyFrom' | 'quietTopics'>,
): TermsNews | null {
  const toTell = new Set(terms.watch?.toTell);
  const isOfInterest = (clause: ChangedClause): boolean => {
    const { significance, ownWords } = clause;
    if (ownWords.length > 0) return true;
    return (significance === 'substantive' || notifyFrom === 'minor') && !isQuietTopic(clause, quietTopics);
  };
  const clauses = change.clauses.filter(
    (clause) => isTellable(clause) && isOfInterest(clause) && toTell.has(statementOf(clause)),
  );
  return clauses.length > 0 ? { terms, change, clauses } : null;
}

/** Whether a change is about nothing but topics that the person wants no notification of. */
function isQuietTopic({ topics }: ChangedClause, quietTopics: readonly string[]): boolean {
  const changed = topics.filter(({ inChange }) => inChange);
  return changed.length > 0 && changed.every(({ topic }) => quietTopics.includes(topic));
}

/** Documents named in one notification; browsers cut longer ones. */
const MOST_LINES = 4;

/** One notification for all the news of a service. @param news at least one */
export function notificationOf(news: readonly [TermsNews, ...TermsNews[]]): Notification {
  const [first, ...others] = news;
  const { terms, change, clauses } = first;
  const index = clauses[0] ? change.clauses.indexOf(clauses[0]) : 0;
  const target = { changeId: change.id, index };
  if (others.length === 0) {
    const lines = [countsOf(clauses), clauses[0]?.summary ?? ''].filter((line) => line !== '');
    return { title: `${terms.service}, ${terms.termsType}`, message: lines.join('\n'), ...target };
  }
  const lines = news.slice(0, MOST_LINES).map((one) => `${one.terms.termsType}: ${countsOf(one.clauses)}`);
  if (news.length > MOST_LINES) lines.push(message('news_more', String(news.length - MOST_LINES)));
  return {
    title: message('news_documents', terms.service, String(news.length)),
    message: lines.join('\n'),
    ...target,
  };
}

/** Most topics named for one document. */
const MOST_TOPICS = 3;

/** "1 new clause, 2 reworded clauses (AI scraping, your word “owl”)" */
function countsOf(clauses: readonly ChangedClause[]): string {
  const count = (kind: ChangedClause['kind']) => clauses.filter((clause) => clause.kind === kind).length;
  const counts = (['added', 'reworded', 'removed'] as const).flatMap((kind) => {
    const number = count(kind);
    return number > 0 ? [plural(`news_${kind}`, number)] : [];
  });
  const topics = clauses.flatMap((clause) =>
    clause.topics.filter((topic) => topic.inChange).map((topic) => topicTitle(topic.topic)),
  );
  const ownWords = clauses.flatMap((clause) => clause.ownWords.map((word) => message('news_ownWord', word)));
  const about = [...new Set([...ownWords, ...topics])].slice(0, MOST_TOPICS).join(', ');
  return counts.join(', ') + (about === '' ? '' : ` (${about})`);
}
