/** What a record of a change needs, in order: the words around it are in `html.ts`, `markdown.ts` and `memo.ts`. Pure. */
import { message, messageOf } from '../messages.ts';
import type { Change, ChangedClause, Terms, VersionInfo } from '../record/types.ts';
import { topicTitle } from '../topics/taxonomy.ts';

/** A version with the text that its hash is made of: the folded text of each clause on a line of its own. */
export interface QuotedVersion {
  readonly info: VersionInfo;
  readonly text: string;
}

/** A change with both of its versions. */
export interface Evidence {
  readonly terms: Terms;
  readonly change: Change;
  readonly older: QuotedVersion;
  readonly newer: QuotedVersion;
  /** When the record was made, in milliseconds since the epoch. */
  readonly madeAt: number;
}

/** The clauses that are worth telling first: what only moved, and what is editorial, after the others. */
export function clausesByWeight({ clauses }: Change): ChangedClause[] {
  const isSmall = ({ kind, significance }: ChangedClause): boolean =>
    kind === 'moved' || significance === 'editorial';
  return clauses.toSorted((a, b) => Number(isSmall(a)) - Number(isSmall(b)) || a.at - b.at);
}

/** "2026-05-03 12:00:00 UTC": for a reader in any country. */
export function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** "AI scraping, Arbitration": what the changed words are about. */
export function topicTitles({ topics }: ChangedClause): string {
  return topics
    .filter(({ inChange }) => inChange)
    .map(({ topic }) => topicTitle(topic))
    .join(', ');
}

/** "seen from 2026-05-03 12:00:00 UTC to …, read on a visit of the page". */
export const seenLine = ({ info }: QuotedVersion): string =>
  message(
    'evidence_seen',
    utc(info.firstSeenAt),
    utc(info.lastSeenAt),
    messageOf('evidence_source_', info.source),
  );

/** "chat.example: Terms of Service changed". */
export const titleOf = ({ terms }: Pick<Evidence, 'terms'>): string =>
  message('evidence_title', terms.service, terms.termsType);

/** A name for a file: "chat.example-terms-of-service-2026-05-03". */
export function fileName({ terms, change }: Pick<Evidence, 'terms' | 'change'>): string {
  const day = new Date(change.at).toISOString().slice(0, 10);
  const words = `${terms.service} ${terms.termsType}`.normalize('NFKD').toLowerCase();
  return `${words.replace(/[^a-z0-9.]+/g, '-').replace(/^-+|-+$/g, '')}-${day}`;
}
