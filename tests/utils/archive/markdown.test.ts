// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { htmlOfMarkdown } from '../../../utils/archive/markdown.ts';
import { runToEnd } from '../../../utils/steps.ts';
import { readDocument } from '../../../utils/terms/extract.ts';

/** The clauses of Markdown as the pipeline reads them: "kind number text". */
function clausesOf(markdown: string): string[] {
  const page = new DOMParser().parseFromString(htmlOfMarkdown(markdown), 'text/html');
  return runToEnd(readDocument(page, 'https://owl.test/terms')).clauses.map(({ kind, number, text }) =>
    [kind, number, text].filter(Boolean).join(' '),
  );
}

describe('archive Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'headings, paragraphs and items',
      '# Terms\n\nWe fly.\n\n*   By night\n*   By day',
      ['heading Terms', 'paragraph We fly.', 'item By night', 'item By day'],
    ],
    [
      'links keep their words',
      'See the [privacy policy](https://owl.test/privacy "Privacy").',
      ['paragraph See the privacy policy.'],
    ],
    [
      'headings by the line below them',
      'Terms\n=====\n\nFlight\n------\n\nWe fly.\n\n* * *\n\nMore.',
      ['heading Terms', 'heading Flight', 'paragraph We fly.', 'paragraph More.'],
    ],
    [
      'items within items, and paragraphs of an item',
      '1.  By night\n    \n    In the dark.\n    \n    *   In May\n    *   In June\n2.  By day',
      ['item By night', 'item In the dark.', 'item In May', 'item In June', 'item By day'],
    ],
    ['lists right behind one another', '1. One\n2. Two\n\n* Three', ['item One', 'item Two', 'item Three']],
    [
      'a paragraph of an item that goes on without indentation',
      '* One owl\nflies.\n\nTwo owls.',
      ['item One owl flies.', 'paragraph Two owls.'],
    ],
    ['quotations', '> We fly.\n> \n> *   By night', ['paragraph We fly.', 'item By night']],
    [
      'code and what is written for a sign',
      'Send `a * b` & &lt;owl&gt; &amp; c &copy.',
      ['paragraph Send a * b & <owl> & c &copy.'],
    ],
    ['stars alone', 'An *owl* for 2 * 3 mice*, please.', ['paragraph An owl for 2 * 3 mice*, please.']],
    [
      'links in brackets, with brackets and with titles',
      '[[1]](/a_b) [an \\[owl\\]](/x(y) "A \\"title\\"") [no link] (really), <https://owl.test/a_b>',
      ['paragraph [1] an [owl] [no link] (really), https://owl.test/a_b'],
    ],
    [
      'tables whose rows have more or fewer cells',
      '| Owl | Use |\n| --- | --- | --- |\n| Barn |\n| Snow | Mail | Post |',
      ['row Owl | Use', 'row Barn', 'row Snow | Mail | Post'],
    ],
    [
      'bars that are text',
      '| Owl | Use |\n| --- | --- |\n| A \\| B | Mail |',
      ['row Owl | Use', 'row A | B | Mail'],
    ],
    ['emphasis', 'You **must** not _ever_ fly.', ['paragraph You must not ever fly.']],
    ['emphasis that touches letters', '**4. Use.**You agree to fly.', ['paragraph 4. Use.You agree to fly.']],
    [
      'underscores that touch letters',
      'The owl_’s_nest is __yours.__Really.',
      ['paragraph The owl’snest is yours.Really.'],
    ],
    [
      'escaped characters',
      'A \\*star\\*, an under\\_score, \\[brackets\\] and 1\\. a number.',
      ['paragraph A *star*, an under_score, [brackets] and 1. a number.'],
    ],
    ['numbers that are text', '1\\. First.', ['paragraph 1. First.']],
    [
      'lines of one paragraph',
      '1.1. One owl.  \n1.2. Two owls.',
      ['paragraph 1.1. One owl.', 'paragraph 1.2. Two owls.'],
    ],
    ['tables', '| Owl | Use |\n| --- | --- |\n| Barn | Mail |', ['row Owl | Use', 'row Barn | Mail']],
    [
      'lists in cells',
      '| Owl | Use |\n| --- | --- |\n| Barn | * Mail<br>* Parcels |',
      ['row Owl | Use', 'row Barn | Mail Parcels'],
    ],
    [
      'tables without a head, kept as HTML',
      '<table><tbody><tr><td>Barn</td><td>Mail</td></tr></tbody></table>',
      ['row Barn | Mail'],
    ],
    [
      'what only looks like HTML',
      'The cookie _ga\\_<property> is <u>ours.',
      ['paragraph The cookie ga_<property> is <u>ours.'],
    ],
    [
      'scripts, which are text',
      'One.\n\n<script>globalThis.hacked = true</script>\n\nTwo.',
      ['paragraph One.', 'paragraph <script>globalThis.hacked = true</script>', 'paragraph Two.'],
    ],
    [
      'images, which are nothing',
      'An owl ![owl](https://owl.test/owl.png) flies.',
      ['paragraph An owl flies.'],
    ],
  ])('%s', (_what, markdown, clauses) => {
    expect(clausesOf(markdown)).toEqual(clauses);
  });

  it('runs no script, not in a kept table either', () => {
    clausesOf(
      '<table><tr><td><img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 2</script>Owl</td></tr></table>',
    );
    expect('hacked' in globalThis).toBe(false);
  });
});
