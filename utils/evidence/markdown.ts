/** The record of a change in Markdown, to be pasted where people talk about it. */

import { message } from '../messages.ts';
import type { ChangedClause } from '../record/types.ts';
import {
  clausesByWeight,
  type Evidence,
  type QuotedVersion,
  seenLine,
  titleOf,
  topicTitles,
  utc,
} from './quote.ts';

/** @returns Markdown; what was deleted is struck out, what was inserted is bold */
export function evidenceMarkdown(evidence: Evidence): string {
  const { terms, change, older, newer, madeAt } = evidence;
  return `# ${escapedMarkdown(titleOf(evidence))}

- ${message('evidence_address')}: <${terms.url}>
${versionLine(message('evidence_older'), older)}
${versionLine(message('evidence_newer'), newer)}
- ${message('evidence_firstSeen')}: ${utc(change.at)}
- ${message('evidence_made')}: ${message('evidence_madeBy', utc(madeAt))}

${clausesByWeight(change).map(clauseMarkdown).join('\n\n')}
`;
}

function versionLine(name: string, version: QuotedVersion): string {
  return `- ${name}: ${seenLine(version)}, SHA-256 \`${version.info.digest}\``;
}

function clauseMarkdown(clause: ChangedClause): string {
  const topics = topicTitles(clause);
  return `## ${escapedMarkdown(clause.summary)}${topics && `\n\n${escapedMarkdown(topics)}`}\n\n${quoteMarkdown(clause)}`;
}

/** A changed clause as a quotation with its redline. */
export function quoteMarkdown({ number, words }: ChangedClause): string {
  const marks = { keep: '', insert: '**', delete: '~~' } as const;
  const runs = words.map(({ op, text }) => {
    // Marks must touch the words: "** text **" marks nothing.
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const mark = inner === '' ? '' : marks[op];
    return `${before}${mark}${escapedMarkdown(inner)}${mark}${after}`;
  });
  const quoted = `${number === '' ? '' : `${escapedMarkdown(number)} `}${runs.join('')}`;
  return `> ${quoted.replace(/\s*\n\s*/g, '\n> ')}`;
}

/** Text as text: no emphasis, link, heading or HTML comes of it. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+|~!-]/g, '\\$&').replace(/^(\d+)([.)])/gm, '$1\\$2');
}
