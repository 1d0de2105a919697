/** The record of a change as one HTML file: no script, nothing loaded, every word of the terms as text. */
import type { ChangedClause } from '../record/types.ts';
import { clausesByWeight, type Evidence, type QuotedVersion, sourceOf, topicTitles, utc } from './quote.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}article{border-top:1px solid #999;padding:.5rem 0}
ins{background:#cfc}del{background:#fcc}pre{white-space:pre-wrap;border:1px solid #999;padding:1rem}
@media (prefers-color-scheme:dark){:root{color-scheme:dark}ins{background:#050}del{background:#500}}`;

/** @returns a whole HTML document */
export function evidenceHtml(evidence: Evidence): string {
  const { terms, change, older, newer, madeAt } = evidence;
  const title = `${terms.service}: ${terms.termsType} changed`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>
<dt>Service</dt><dd>${escaped(terms.service)}</dd>
<dt>Terms</dt><dd>${escaped(terms.termsType)}: ${escaped(terms.title)}</dd>
<dt>Address</dt><dd>${escaped(terms.url)}</dd>
${versionRows('Older version', older)}
${versionRows('Newer version', newer)}
<dt>Change first seen</dt><dd>${utc(change.at)}</dd>
<dt>This record made</dt><dd>${utc(madeAt)}, by Clausewatch</dd>
</dl>
<h2>What changed</h2>
${clausesByWeight(change).map(clauseHtml).join('\n')}
<h2>The whole text</h2>
<p>Each version’s hash is the SHA-256 of the text in its frame below, in UTF-8, from its first letter to its last.</p>
<h3>Newer version</h3>
<pre id="newer">${escaped(newer.text)}</pre>
<h3>Older version</h3>
<pre id="older">${escaped(older.text)}</pre>
</body>
</html>
`;
}

function versionRows(name: string, version: QuotedVersion): string {
  const { firstSeenAt, lastSeenAt, digest } = version.info;
  return `<dt>${name}</dt><dd>seen from ${utc(firstSeenAt)} to ${utc(lastSeenAt)}, ${sourceOf(version)}<br>SHA-256 ${digest}</dd>`;
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
