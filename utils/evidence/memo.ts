/**
 * A draft of a memo for Open Terms Archive, in the format of its published ones: what a person who saw a change can give
 * back. What only they can say is left to be filled in.
 */

import { escapedMarkdown, quoteMarkdown } from './markdown.ts';
import { clausesByWeight, type Evidence, topicTitles, utc } from './quote.ts';

/** Most clauses that a draft quotes; a memo is about the noteworthy ones. */
const MOST_QUOTES = 5;

/** @returns Markdown with front matter */
export function memoDraft({ terms, change, older, newer }: Evidence): string {
  const [first, ...others] = clausesByWeight(change).slice(0, MOST_QUOTES);
  const headline = first?.summary ?? 'changed';
  const dates = [older.info.lastSeenAt, change.at].map((at) => new Date(at).toISOString().slice(0, 10));
  const frontMatter = {
    title: `${terms.service}: ${headline}`,
    html_description: `${escapedText(terms.service)} changed its ${escapedText(terms.termsType)}. ${escapedText(headline)}.`,
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

Between ${utc(older.info.lastSeenAt)} and ${utc(newer.info.firstSeenAt)}, ${escapedMarkdown(terms.service)} changed its [${escapedMarkdown(terms.termsType)}](<${terms.url}>).

${quotes.join('\n\n')}
`;
}

/** For a description that is HTML. */
function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
