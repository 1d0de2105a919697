// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../utils/steps.ts';
import { MAX_NODES } from '../../../utils/terms/blocks.ts';
import { readDocument, TooLargeError } from '../../../utils/terms/extract.ts';
import type { ReadClause } from '../../../utils/terms/types.ts';

const URL_OF_PAGE = 'https://example.org/terms';

function read(body: string) {
  const page = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
  return runToEnd(readDocument(page, URL_OF_PAGE));
}

const texts = (body: string): string[] => read(body).clauses.map((clause) => clause.text);
/** Prose long enough to count as a document, so that a test can put things beside it. */
const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i} of the document says what both sides may expect of one another, at some length.</p>`,
).join('');

describe('clauses', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline markup', '<p>We <b>will</b> <a href="/x">not</a> sell.</p>', ['We will not sell.']],
    ['white space over lines', '<p>We\n   will\tnot</p>', ['We will not']],
    [
      'text directly in a div',
      '<div>Loose text <p>Then a paragraph</p> and more</div>',
      ['Loose text', 'Then a paragraph', 'and more'],
    ],
    ['list items', '<ul><li>First</li><li><p>Second</p></li></ul>', ['First', 'Second']],
    ['definition lists', '<dl><dt>Term</dt><dd>Meaning</dd></dl>', ['Term', 'Meaning']],
    [
      'line breaks after a sentence',
      '<p>You may leave.<br>We may stay.</p>',
      ['You may leave.', 'We may stay.'],
    ],
    ['line breaks inside a sentence', '<p>You may leave<br>at any time.</p>', ['You may leave at any time.']],
    [
      'an address in lines as one clause',
      '<p>Pigeonpost<br>12 Loft Lane<br><a href="/map">10115 Berlin</a></p>',
      ['Pigeonpost 12 Loft Lane 10115 Berlin'],
    ],
    ['numbered lines apart', '<p>1. Letters<br>2. Parcels</p>', ['Letters', 'Parcels']],
    [
      'line breaks with white space around them',
      '<p>You may leave <br>\n <b>at any time.</b> <br>\n<br>\nWe may stay.</p>',
      ['You may leave at any time.', 'We may stay.'],
    ],
    [
      'an address as one clause',
      '<p>Pigeonpost<br>12 Loft Lane<br>Berlin</p>',
      ['Pigeonpost 12 Loft Lane Berlin'],
    ],
    [
      'a list that is parted by line breaks',
      `<p>${[...'ABCDEFGHI'].map((letter) => `Partner ${letter}`).join('<br>')}</p>`,
      [...'ABCDEFGHI'].map((letter) => `Partner ${letter}`),
    ],
    ['two line breaks', '<p>Heading-like<br><br>and text</p>', ['Heading-like', 'and text']],
    [
      'folded details',
      '<details><summary>More</summary><p>Folded away</p></details>',
      ['More', 'Folded away'],
    ],
    [
      'headings with buttons',
      '<h2><button aria-expanded="false">Disputes</button></h2><p>Text</p>',
      ['Disputes', 'Text'],
    ],
    ['nothing without words', '<p>—</p><p> </p><hr><p>Words</p>', ['Words']],
  ])('reads %s', (_name, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('reads a table row as one clause, its cells apart', () => {
    const { clauses } = read(
      '<table><tr><td>E-mail</td><td>90 days</td></tr><tr><td>Logs</td><td>30 days</td></tr></table>',
    );
    expect(clauses.map(({ kind, text }) => [kind, text])).toEqual([
      ['row', 'E-mail | 90 days'],
      ['row', 'Logs | 30 days'],
    ]);
  });

  it('reads a layout table as what stands in it', () => {
    expect(texts('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual(['One.', 'Two.']);
  });

  it('takes a paragraph for one, though it stands in a heading', () => {
    const kinds = (body: string) => read(body).clauses.map(({ kind }) => kind);
    expect(kinds('<h2>Short</h2>')).toEqual(['heading']);
    expect(kinds(`<h2>${'You may not do this. '.repeat(12)}</h2>`)).toEqual(['paragraph']);
    expect(kinds('<h2>Never closed <p>You may not do this.</p><h3>Next</h3><p>Nor that.</p>')).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('reads a button as text only where it is part of a sentence or unfolds something', () => {
    const buttons =
      '<button>Copy</button><div role="button">Share</div><div role="button" aria-expanded="true">Data</div>';
    expect(texts(`${buttons}<p>You may <span role="button">refuse</span> them.</p>`)).toEqual([
      'Data',
      'You may refuse them.',
    ]);
  });

  it('keeps numbering apart', () => {
    const { clauses } = read('<p>1.4. You may not<br>1.5. You must<br>14 days after that, it ends</p>');
    expect(clauses.map(({ number, text }) => [number, text])).toEqual([
      ['1.4.', 'You may not'],
      ['1.5.', 'You must'],
      ['', '14 days after that, it ends'],
    ]);
  });

  it('keeps links with their absolute addresses', () => {
    const [clause] = read(
      '<p>See our <a href="/ai">AI terms</a> or <a href="javascript:x()">this</a>.</p>',
    ).clauses;
    expect(clause?.links).toEqual([{ url: 'https://example.org/ai', text: 'AI terms' }]);
  });

  it('does not tell a heading from its neighbour by its words', () => {
    expect(read('<h2>Same</h2><p>Same</p>').clauses.map((clause) => clause.kind)).toEqual([
      'heading',
      'paragraph',
    ]);
  });
});

describe('what is not the document', () => {
  it.each([
    [
      'navigation',
      '<nav><p>A long sentence in the navigation that nobody would call a clause of these terms.</p></nav>',
    ],
    [
      'a footer',
      '<footer><p>A long sentence in the footer that nobody would call a clause of these terms at all.</p></footer>',
    ],
    [
      'a dialog',
      '<div role="dialog"><p>We value your privacy and would like to set some cookies if that is fine with you.</p></div>',
    ],
    [
      'a hidden template',
      '<div hidden><p>A long hidden sentence that nobody can read and that therefore is no clause.</p></div>',
    ],
    [
      'scripts',
      '<script>const text = "a long string in a script that looks like a sentence to a careless reader";</script>',
    ],
    [
      'a banner outside the document',
      '<div><p>We use cookies to make this site better for everyone who visits it every day.</p></div>',
    ],
  ])('leaves out %s', (_name, beside) => {
    const found = texts(`${beside}<div id="doc">${PROSE}</div>`);
    expect(found).toHaveLength(6);
    expect(found.every((text) => text.startsWith('Paragraph'))).toBe(true);
  });

  it('leaves out a consent dialog that has no landmark, in the middle of the document', () => {
    const dialog =
      '<div><p>We and our partners use cookies to measure how often this page is read, with your consent.</p>' +
      '<p>You may withdraw your consent to these cookies at any time in the settings of this page.</p>' +
      '<div><button>Accept all</button><button>Refuse</button></div></div>';
    const found = texts(`<div>${PROSE}${dialog}</div>`);
    expect(found).toHaveLength(6);
    expect(found.every((text) => text.startsWith('Paragraph'))).toBe(true);
  });

  it('keeps a policy about cookies that ends with a button to accept it', () => {
    const policy = PROSE.replaceAll('document', 'policy about cookies');
    expect(texts(`<div>${policy}<button>I accept</button></div>`)).toHaveLength(6);
  });

  it('keeps terms that are accepted with a button, though they mention cookies once', () => {
    const found = texts(`<div>${PROSE}<p>We set a cookie.</p><a href="#">Accept</a></div>`);
    expect(found).toContain('We set a cookie.');
  });

  it('keeps the document behind an open dialog, which hides it from screen readers', () => {
    const dialog = '<div role="dialog" aria-modal="true"><p>Choose your country to go on, please.</p></div>';
    expect(texts(`<div aria-hidden="true">${PROSE}</div>${dialog}`)).toHaveLength(6);
  });

  it('keeps the document of a page whose wrapper is called consent', () => {
    expect(texts(`<div class="consent cookie-banner">${PROSE}</div>`)).toHaveLength(6);
  });

  it('keeps the document of a page that puts all of it into a dialog', () => {
    expect(texts(`<div role="dialog">${PROSE}</div>`)).toHaveLength(6);
  });

  it('leaves out a table of contents but keeps a link that is a clause', () => {
    const contents =
      '<ul><li><a href="#1">Your data</a></li><li><a href="#2">Our rights</a></li><li><a href="#3">Disputes</a></li></ul>';
    const found = texts(
      `<main>${contents}${PROSE}<p><a href="/more">Further terms for developers apply</a></p></main>`,
    );
    expect(found).not.toContain('Disputes');
    expect(found).toContain('Further terms for developers apply');
  });

  it('keeps a list of links that a sentence announces and that names terms', () => {
    const list = (first: string): string =>
      `<ul><li><a href="/a">${first}</a></li><li><a href="/b">Beta Mail</a></li><li><a href="/c">Gamma Pay</a></li></ul>`;
    const found = (first: string, announcement: string): string[] =>
      texts(`<main>${PROSE}<p>${announcement}</p>${list(first)}</main>`);
    expect(found('Cookie Policy', 'These apply as well:')).toContain('Beta Mail');
    expect(found('Cookie Policy', 'Read on')).not.toContain('Beta Mail');
    expect(found('Acme Hosting', 'More of us:')).not.toContain('Beta Mail');
  });

  it('keeps headings that link to themselves', () => {
    const headings = ['One', 'Two', 'Three']
      .map((name) => `<h3><a href="#${name}">${name}</a></h3>`)
      .join('');
    expect(texts(`<main>${PROSE}${headings}${PROSE}</main>`)).toContain('Two');
  });

  it('begins at the title above the text, with what stands between', () => {
    const hero = '<div><a href="/">Home</a><h1>Terms of Service</h1><p>Last updated on 1 May 2026</p></div>';
    const found = texts(`<div>${hero}<div>${PROSE}</div></div>`);
    expect(found.slice(0, 3)).toEqual([
      'Terms of Service',
      'Last updated on 1 May 2026',
      expect.stringMatching(/^Paragraph 0/),
    ]);
    expect(found).toHaveLength(8);
  });

  it('begins at the heading above the text where there is no title', () => {
    const intro = '<div><h2>Privacy at Acme</h2><p>We care.</p></div>';
    const found = texts(`<div><p>Menu</p>${intro}<div>${PROSE}</div></div>`);
    expect(found[0]).toBe('Privacy at Acme');
    expect(found).not.toContain('We care.');
    expect(found).toHaveLength(7);
  });

  it('takes no title from far above', () => {
    const teasers = Array.from({ length: 12 }, (_, i) => `<p>Teaser ${i}</p>`).join('');
    expect(texts(`<div><h1>Acme</h1>${teasers}<div>${PROSE}</div></div>`)).toHaveLength(6);
  });

  it('keeps an accordion panel that is folded by the hidden attribute', () => {
    const accordion =
      '<button aria-controls="p1" aria-expanded="false">Data</button><div id="p1" hidden><p>Folded clause.</p></div>';
    expect(texts(`<main>${PROSE}${accordion}</main>`)).toContain('Folded clause.');
  });
});

describe('frames', () => {
  /** A page with a frame whose text it may look into. */
  const framing = (body: string, framed: string): string[] => {
    const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
    const frameElement = page.createElementNS(null, 'IFRAME'); // one that the DOM library does not try to load
    page.body.append(frameElement);
    const inner = new DOMParser().parseFromString(`<body>${framed}</body>`, 'text/html');
    Object.defineProperty(frameElement, 'contentDocument', { value: inner });
    Object.defineProperty(inner, 'defaultView', { value: { frameElement } });
    return runToEnd(readDocument(page, URL_OF_PAGE)).clauses.map(({ text }) => text);
  };

  it('reads the document in a frame where the page itself says next to nothing', () => {
    expect(framing('<p>Acme</p>', PROSE)).toHaveLength(6);
  });

  it('leaves out a frame beside the document', () => {
    expect(
      framing(`<div>${PROSE}</div>`, '<p>How may we help you today? Write to us, and we answer at once.</p>'),
    ).toHaveLength(6);
  });
});

/** A page as its server sends it, late pieces behind it, and as its script leaves it. */
describe('a page that is sent in pieces', () => {
  const sent = (place: string, pieces: string): string[] =>
    texts(`<main><p>Before it.</p>${place}<p>After it.</p></main>${pieces}`);
  const whole = ['Before it.', 'The late clause.', 'After it.'];

  it('reads a late piece in its place, and not what stands in for it', () => {
    const place =
      '<!--$?--><template id="B:0"></template><p>Loading</p><!--$--><p>More</p><!--/$--><!--/$-->';
    expect(sent(place, '<div hidden id="S:0"><p>The late clause.</p></div>')).toEqual(whole);
  });

  it('reads pieces in pieces, whatever their prefix', () => {
    const inner = '<div hidden id="r1S:a"><p>The late clause.</p></div>';
    const outer = '<div hidden id="r1S:1"><template id="r1P:a"></template></div>';
    expect(sent('<template id="r1B:1"></template>', outer + inner)).toEqual(whole);
  });

  it('counts a piece to the element it belongs in', () => {
    const found = texts(
      `<div><main><template id="B:0"></template></main><p>Beside it.</p></div>
       <div hidden id="S:0">${PROSE}</div>`,
    );
    expect(found).toHaveLength(6);
  });

  it.each([
    ['no piece', '<template id="B:0"></template>', ''],
    [
      'a piece before its place',
      '',
      '<div hidden id="S:0"><p>Early.</p></div><template id="B:0"></template>',
    ],
    ['a piece in itself', '', '<div hidden id="S:0"><p>Round.</p><template id="B:0"></template></div>'],
    [
      'two pieces in one another',
      '',
      '<div hidden id="S:0"><template id="B:1"></template></div><div hidden id="S:1"><template id="B:0"></template></div>',
    ],
    ['a form with a field called id', '<form><input name="id"></form>', ''],
  ])('leaves a page alone that has %s', (_name, place, pieces) => {
    expect(sent(place, pieces)).toEqual(['Before it.', 'After it.']);
  });
});

describe('bad pages', () => {
  it('reads an empty page as no clauses', () => {
    expect(read('').clauses).toEqual([]);
    expect(read('').verdict.isTerms).toBe(false);
  });

  it('reads a page nested deep (five thousand in tests/e2e: the DOM library here recurses itself)', () => {
    const page = document.implementation.createHTMLDocument('Terms');
    let at: Element = page.body;
    for (let i = 0; i < 500; i += 1) {
      const div = page.createElement('div');
      at.append(div);
      at = div;
    }
    at.textContent = 'At the bottom.';
    expect(runToEnd(readDocument(page, URL_OF_PAGE)).clauses.map((clause) => clause.text)).toEqual([
      'At the bottom.',
    ]);
  });

  it('refuses a page of too many nodes, in steps', () => {
    const page = document.implementation.createHTMLDocument('Terms');
    const endless = { nodeType: 3, data: 'x ' } as unknown as { nextSibling: unknown };
    endless.nextSibling = endless;
    Object.defineProperty(page.body, 'firstChild', { value: endless });
    const steps = readDocument(page, URL_OF_PAGE);
    let count = 0;
    expect(() => {
      while (!steps.next().done) count += 1;
    }).toThrow(TooLargeError);
    expect(count).toBeGreaterThan(MAX_NODES / 1000);
  });

  it('keeps bidirectional controls and lone surrogates from breaking anything', () => {
    expect(texts('<p>Rechts \u202elinks\u202c und \ud800 allein</p>')).toHaveLength(1);
  });
});

/** Random documents of paragraphs, lists, inline markup, breaks and white space. */
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const inline = fc.oneof(
  word,
  word.map((text) => `<b>${text}</b>`),
  word.map((text) => ` <a href="/${text}">${text} ${text}</a>\n`),
  fc.constantFrom(' ', '\n\t ', '<br>', '<br><br>', '.', '&nbsp;', '<span></span>'),
);
const blockTag = fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'section', 'blockquote');
const html = fc
  .array(fc.tuple(blockTag, fc.array(inline, { maxLength: 8 })), { maxLength: 12 })
  .map((blocks) => blocks.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`).join('\n'));

const squeeze = (text: string): string => text.replace(/[^a-z]/g, '');
/** What the pieces point at, white space collapsed. */
const pointedAt = ({ pieces }: ReadClause): string =>
  squeeze(pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join(''));

describe('properties', () => {
  it('joined clauses give back the text of the page', () => {
    fc.assert(
      fc.property(html, (body) => {
        const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
        const { clauses } = runToEnd(readDocument(page, URL_OF_PAGE));
        const menu = clauses.length < squeeze(page.body.textContent ?? '').length; // menus of links are left out
        const joined = squeeze(clauses.map((clause) => clause.number + clause.text).join(''));
        const whole = squeeze(page.body.textContent ?? '');
        if (!page.querySelector('a')) expect(joined).toBe(whole);
        else expect(menu || joined === whole).toBe(true);
      }),
    );
  });

  it('every clause points at its own words', () => {
    fc.assert(
      fc.property(html, (body) => {
        for (const clause of read(body).clauses) expect(pointedAt(clause)).toBe(squeeze(clause.text));
      }),
    );
  });

  it('reading twice gives the same, and alters nothing', () => {
    fc.assert(
      fc.property(html, (body) => {
        const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
        const before = page.documentElement.outerHTML;
        const once = runToEnd(readDocument(page, URL_OF_PAGE)).clauses.map((clause) => clause.text);
        const twice = runToEnd(readDocument(page, URL_OF_PAGE)).clauses.map((clause) => clause.text);
        expect(twice).toEqual(once);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
    );
  });
});
