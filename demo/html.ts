/** Documents as HTML. */
import {
  allInEdition,
  type DemoDocument,
  type Edition,
  inEdition,
  type NumberedBlock,
  type NumberedText,
  sectionsOf,
  textParts,
} from './documents/editions.ts';
import type { Noise } from './noise.ts';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A link inside the site, with the tracking parameter of this request. */
export function link(address: string, words: string, { visit }: Noise, attributes = ''): string {
  return `<a href="${escapeHtml(address)}?ref=${visit}"${attributes}>${escapeHtml(words)}</a>`;
}

/** The whole document: `<article>` with its title, its date and its sections, all next to one another. */
export function articleOf(document: DemoDocument, which: Edition, noise: Noise): string {
  const paragraph = (text: string, attributes = ''): string =>
    `<p${attributes}>${textHtml({ number: '', text }, noise)}</p>`;
  const dateLine = inEdition(document.dateLine, which);
  const sections = sectionsOf(document, which).map(({ number, heading, blocks }, i) =>
    [
      `<section aria-labelledby="s${i + 1}-${noise.idTail}">`,
      `<h2 id="s${i + 1}-${noise.idTail}">${numberHtml(number)}${escapeHtml(heading)}</h2>`,
      ...blocks.map((block) => blockHtml(block, noise)),
      '</section>',
    ].join('\n'),
  );
  return [
    `<article class="document" data-render="${noise.hash}">`,
    '<header>',
    `<h1>${escapeHtml(document.title)}</h1>`,
    dateLine === null ? '' : paragraph(dateLine, ' class="date"'),
    '</header>',
    ...allInEdition(document.intro, which).map((text) => paragraph(text, ' class="intro"')),
    ...sections,
    '</article>',
  ].join('\n');
}

/** A list of the document's sections, to be put beside it. */
export function contentsOf(document: DemoDocument, which: Edition, noise: Noise): string {
  const entries = sectionsOf(document, which).map(
    ({ number, heading }, i) =>
      `<li><a href="#s${i + 1}-${noise.idTail}">${numberHtml(number)}${escapeHtml(heading)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><ul>\n${entries.join('\n')}\n</ul></nav>`;
}

function blockHtml(block: NumberedBlock, noise: Noise): string {
  const texts = (clauses: readonly NumberedText[]): string[] =>
    clauses.map((clause) => textHtml(clause, noise));
  switch (block.form) {
    case 'paragraphs':
      return texts(block.clauses)
        .map((html) => `<p>${html}</p>`)
        .join('\n');
    case 'lines':
      return `<p>${texts(block.clauses).join('<br>\n')}</p>`;
    case 'list':
      return `<ul>\n${texts(block.clauses)
        .map((html) => `<li>${html}</li>`)
        .join('\n')}\n</ul>`;
    case 'details':
      return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${texts(block.clauses)
        .map((html) => `<p>${html}</p>`)
        .join('\n')}\n</details>`;
    case 'definitions':
      return `<dl>\n${block.entries
        .map(([term, meaning]) => `<dt>${escapeHtml(term)}</dt>\n<dd>${escapeHtml(meaning)}</dd>`)
        .join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block.rows);
  }
}

function tableHtml([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string, attributes = ''): string =>
    `<tr>${cells.map((cell) => `<${tag}${attributes}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [
    '<div class="scroll"><table>',
    `<thead>${row(head, 'th', ' scope="col"')}</thead>`,
    `<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function textHtml({ number, text }: NumberedText, noise: Noise): string {
  const words = textParts(text).map((part) =>
    part.address === null ? escapeHtml(part.words) : link(part.address, part.words, noise),
  );
  return numberHtml(number) + words.join('');
}

function numberHtml(number: string): string {
  return number === '' ? '' : `${number} `;
}
