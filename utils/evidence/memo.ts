/**
 * A draft of a memo for Open Terms Archive, in the format of its published ones: what a person who saw a change can give
 * back. What only they can say is left to be filled in.
 */
import { message } from '../messages.ts';
import { escapedMarkdown, quoteMarkdown } from './markdown.ts';
import { clausesByWeight, type Evidence, topicTitles, utc } from './quote.ts';

/** Most clauses that a draft quotes; a memo is about the noteworthy ones. */
const MOST_QUOTES = 5;

/** @returns Markdown with front matter */
export function memoDraft({ terms, change, older, newer }: Evidence): string {
  const [first, ...others] = clausesByWeight(change).slice(0, MOST_QUOTES);
  const headline = first?.summary ?? message('evidence_memoChanged');
  const dates = [older.info.lastSeenAt, change.at].map((at) => new Date(at).toISOString().slice(0, 10));
  const frontMatter = {
    title: message('evidence_memoTitle', terms.service, headline),
    html_description: escapedText(
      message('evidence_memoDescription', terms.service, terms.termsType, headline),
    ),
    service: terms.service,
    terms_types: [terms.termsType],
    dates: [...new Set(dates)],
    author: '',
    related_collections: [],
  };
  const lines = Object.entries(frontMatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const quotes = [first, ...others].flatMap((clause) => {
    if (!clause) return [];
    const topics = topicTitles(clause);
    return [
      `${escapedMarkdown(clause.summary)}${topics && ` (${escapedMarkdown(topics)})`}:`,
      quoteMarkdown(clause),
    ];
  });
  return `---
${lines.join('\n')}
---

${message(
  'evidence_memoBetween',
  utc(older.info.lastSeenAt),
  utc(newer.info.firstSeenAt),
  escapedMarkdown(terms.service),
  `[${escapedMarkdown(terms.termsType)}](<${terms.url}>)`,
)}

${quotes.join('\n\n')}
`;
}

/** For a description that is HTML. */
function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
