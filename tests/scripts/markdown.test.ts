import { describe, expect, it } from 'vitest';
import { kindOfLine, visibleText } from '../../scripts/support/markdown.ts';

describe('visibleText', () => {
  it.each([
    ['> * **Be** _kind_ to [others](https://example.org/a_(b)).', 'Be kind to others.'],
    ['## Our rules ##', 'Our rules'],
    ['![logo](a.png) Write to <help@example.org>', 'Write to help@example.org'],
    ['1\\. This number is text', '1. This number is text'],
    ['| cell | next |', 'cell next'],
    ['snake_case and a\u00a0no-break space', 'snake_case and a no-break space'],
    ['[\\[1\\] note](#n) here', '[1] note here'],
  ])('%s', (markdown, text) => {
    expect(visibleText(markdown)).toBe(text);
  });
});

it('tells headings, items, rows and paragraphs apart', () => {
  expect(['# A', '* ### B', '* c', '1. d', '| e |', 'f', '1\\. g'].map(kindOfLine)).toEqual([
    'heading',
    'heading',
    'item',
    'item',
    'row',
    'paragraph',
    'paragraph',
  ]);
});
