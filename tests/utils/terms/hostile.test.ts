// @vitest-environment happy-dom
/** Pages that nobody meant to be read: none may cost more than its length, however it is made. */
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../utils/steps.ts';
import { readDocument, TooLargeError } from '../../../utils/terms/extract.ts';

const SENTENCE = 'You may leave at any time, and we may end the agreement when you break these terms. ';

/** A test may take this long (ms) on a busy machine; at a cost that grows with the square it would take minutes. */
const PATIENCE_MS = 20_000;

/** A page built by hand: the parser of the DOM library here is slower than what is tested. */
function aPage(build: (page: Document) => readonly Node[]): Document {
  const page = document.implementation.createHTMLDocument('Terms');
  for (const node of build(page)) page.body.append(node);
  return page;
}

function paragraph(page: Document, ...content: (Node | string)[]): HTMLElement {
  const element = page.createElement('p');
  for (const one of content) element.append(one);
  return element;
}

const read = (page: Document) => runToEnd(readDocument(page, 'https://example.org/terms')).clauses;
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('pages that are made to be slow', { timeout: PATIENCE_MS }, () => {
  it('reads twenty thousand identical clauses', () => {
    const clauses = read(aPage((page) => times(20_000, () => paragraph(page, 'The same clause.'))));
    expect(clauses).toHaveLength(20_000);
  });

  it('reads one paragraph of twenty thousand lines that all go on', () => {
    const lines = (page: Document) => times(20_000, () => ['a line of it', page.createElement('br')]).flat();
    const [clause, ...others] = read(aPage((page) => [paragraph(page, ...lines(page))]));
    expect(clause?.text).toHaveLength('a line of it '.length * 20_000 - 1);
    expect(others).toEqual([]);
  });

  it('reads twenty thousand short lines as a list', () => {
    const lines = (page: Document) => times(20_000, (i) => [`Name ${i}`, page.createElement('br')]).flat();
    expect(read(aPage((page) => [paragraph(page, ...lines(page))]))).toHaveLength(20_000);
  });

  it('reads a text of three million characters in one node', () => {
    const [clause] = read(aPage((page) => [page.createTextNode(SENTENCE.repeat(36_000))]));
    expect(clause?.text.length).toBeGreaterThan(3_000_000);
  });

  it('refuses ten million characters in one node', () => {
    const page = aPage((owner) => [owner.createTextNode(SENTENCE.repeat(120_000))]);
    expect(() => read(page)).toThrow(TooLargeError);
  });

  it('asks every element once, however many buttons stand how deep', () => {
    const page = aPage(() => []);
    let at: Element = page.body;
    for (let i = 0; i < 400; i += 1) {
      const [level, button] = [page.createElement('div'), page.createElement('button')];
      button.textContent = 'Accept';
      level.append(button);
      at.append(level);
      at = level;
    }
    for (const clause of times(2_000, () => paragraph(page, SENTENCE))) at.append(clause);
    expect(read(page)).toHaveLength(2_000);
  });

  it('reads a paragraph of twenty thousand links', () => {
    const links = (page: Document) =>
      times(20_000, (i) => {
        const link = page.createElement('a');
        link.href = `/clauses/${i}`;
        link.textContent = `clause ${i}, `;
        return link;
      });
    const [clause] = read(aPage((page) => [paragraph(page, SENTENCE.repeat(10_000), ...links(page))]));
    expect(clause?.links).toHaveLength(20_000);
    expect(clause?.links.at(-1)).toEqual({ url: 'https://example.org/clauses/19999', text: 'clause 19999,' });
  });
});
