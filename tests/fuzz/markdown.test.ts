// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOfMarkdown } from '../../utils/archive/markdown.ts';
import { runToEnd } from '../../utils/steps.ts';
import { readDocument } from '../../utils/terms/extract.ts';
import { inTime, PATIENCE_MS, type Pumped, pump, pumped, runs, wildText } from './support.ts';

const MARKS = [
  ...[
    '\n',
    '\n\n',
    '# ',
    '## ',
    '* ',
    '- ',
    '+ ',
    '1. ',
    '1\\. ',
    '> ',
    '    ',
    '\t',
    '---',
    '===',
    '***',
    '~~~',
  ],
  ...[
    '**',
    '__',
    '*',
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '](',
    '[a](/b "c")',
    '![i](/j)',
    '[x]: /y',
    '<br>',
    '\\',
  ],
  ...[
    '| ',
    ' |',
    '| --- |',
    '\n| a | b |\n| --- | --- |\n| c | d |\n',
    '<table><tr><td>',
    '</td></tr></table>',
  ],
  ...[
    '<script>',
    '</script>',
    '<td onclick=x>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    'https://owl.test',
    'a@owl.test',
  ],
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), wildText), { maxLength: 40 })
  .map((parts) => parts.join(''));

const word = fc.stringMatching(/^[a-z]{2,8}$/).map((letters) => `w${letters}`);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** Blocks as the archive writes them, and the words that are in them. */
const block = fc.oneof(
  sentence.map((text) => [text, text] as const),
  sentence.map((text) => [`## ${text}`, text] as const),
  sentence.map((text) => [`**${text}**`, text] as const),
  fc.tuple(sentence, sentence).map(([a, b]) => [`*   ${a}\n*   _${b}_`, `${a} ${b}`] as const),
  fc.tuple(sentence, word).map(([a, b]) => [`${a} [${b}](https://owl.test/${b})`, `${a} ${b}`] as const),
  fc
    .tuple(word, word)
    .map(([a, b]) => [`| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`, `${a} ${b} ${b} ${a}`] as const),
);

const repeated = (unit: string): Pumped => ({ before: '', unit, after: '' });
/** As long as the longest terms are. */
const LONG = 200_000;
const parsed = (text: string): Document => new DOMParser().parseFromString(htmlOfMarkdown(text), 'text/html');
const wordsOf = (page: Document): string[] => (page.body.textContent ?? '').split(/[^a-z]+/).filter(Boolean);

describe('reading any Markdown', { timeout: PATIENCE_MS }, () => {
  it('ends, and gives a document that can be read', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        inTime(() => runToEnd(readDocument(parsed(text), 'https://owl.test/terms')));
      }),
      runs(200),
    );
  });

  it('takes no longer than the text is long, or says that it is nested too deeply', () => {
    fc.assert(
      fc.property(pumped, fc.constantFrom(...MARKS), (unpumped, mark) => {
        inTime(() => {
          try {
            htmlOfMarkdown(pump(unpumped, LONG).replaceAll(' ', mark));
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        });
      }),
      {
        ...runs(20),
        // Found: paragraphs of emphasis and words of marks that took the square of their length, and quotations within
        // quotations.
        examples: [
          [repeated('a_'), '_'],
          [repeated('a~~'), '~~'],
          [repeated('> '), '> '],
          [repeated('[a]( '), ']('],
          [repeated('` '), '``'],
          [repeated('# a '), '  '],
          [repeated('| a '), '\n'],
        ],
      },
    );
  });

  it('loses no word of what the archive writes, and adds none', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const page = parsed(blocks.map(([text]) => text).join('\n\n'));
        expect(wordsOf(page)).toEqual(blocks.flatMap(([, words]) => words.split(' ')));
      }),
      runs(100),
    );
  });
});
