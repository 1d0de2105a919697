/** The record of a change as one HTML file: no script, nothing loaded, every word of the terms as text. */

import { message, uiLocale } from '../messages.ts';
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

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}article{border-top:1px solid #999;padding:.5rem 0}
ins{background:#cfc}del{background:#fcc}pre{white-space:pre-wrap;border:1px solid #999;padding:1rem}
@media (prefers-color-scheme:dark){:root{color-scheme:dark}ins{background:#050}del{background:#500}}`;

/** @returns a whole HTML document */
export function evidenceHtml(evidence: Evidence): string {
  const { terms, change, older, newer, madeAt } = evidence;
  const title = titleOf(evidence);
  const word = (key: Parameters<typeof message>[0], ...values: string[]): string =>
    escaped(message(key, ...values));
  return `<!doctype html>
<html lang="${uiLocale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>
<dt>${word('evidence_service')}</dt><dd>${escaped(terms.service)}</dd>
<dt>${word('evidence_terms')}</dt><dd>${escaped(terms.termsType)}: ${escaped(terms.title)}</dd>
<dt>${word('evidence_address')}</dt><dd>${escaped(terms.url)}</dd>
${versionRows(word('evidence_older'), older)}
${versionRows(word('evidence_newer'), newer)}
<dt>${word('evidence_firstSeen')}</dt><dd>${utc(change.at)}</dd>
<dt>${word('evidence_made')}</dt><dd>${word('evidence_madeBy', utc(madeAt))}</dd>
</dl>
<h2>${word('evidence_whatChanged')}</h2>
${clausesByWeight(change).map(clauseHtml).join('\n')}
<h2>${word('evidence_wholeText')}</h2>
<p>${word('evidence_hashes')}</p>
<h3>${word('evidence_newer')}</h3>
<pre id="newer">${escaped(newer.text)}</pre>
<h3>${word('evidence_older')}</h3>
<pre id="older">${escaped(older.text)}</pre>
</body>
</html>
`;
}

function versionRows(name: string, version: QuotedVersion): string {
  return `<dt>${name}</dt><dd>${escaped(seenLine(version))}<br>SHA-256 ${version.info.digest}</dd>`;
}

function clauseHtml(clause: ChangedClause): string {
  const tags = { keep: ['', ''], insert: ['<ins>', '</ins>'], delete: ['<del>', '</del>'] } as const;
  const words = clause.words.map(({ op, text }) => `${tags[op][0]}${escaped(text)}${tags[op][1]}`).join('');
  const topics = topicTitles(clause);
  return `<article>
<p><strong>${escaped(clause.summary)}</strong>${topics && `<br>${escaped(topics)}`}</p>
<blockquote>${escaped(clause.number)} ${words}</blockquote>
</article>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as text, whatever it holds. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
