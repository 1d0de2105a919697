import { expect, it } from 'vitest';
import { classifyChange, classifyText } from '../../../utils/topics/classify.ts';
import { summarizeChange } from '../../../utils/topics/summarize.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

// The bound is far above what it takes, since the machines that run this differ; a quadratic rule takes minutes.
it.each([
  ['one word', 'a'],
  ['spaces', ' '],
  ['dots', '.'],
  ['a sentence a letter', 'A. '],
  ['openings of phrases', 'train '],
  ['openings that nearly end', 'collect x x x x '],
  ['evidence of one rule', 'you may not scrape data '],
  ['evidence in many sentences', 'You may not scrape. We train AI on your data. '],
  ['promises', 'we will not '],
  ['AI in names', 'Example AI '],
  ['numbers', '90 '],
  ['apostrophes', "l'"],
  ['combining marks', 'e\u0301'],
  ['lone surrogates', '\ud83d'],
])('reads a megabyte of %s in bounded time', (_what, piece) => {
  const text = fill(piece);
  const started = performance.now();
  classifyText(text);
  const words = [
    { op: 'delete', text: text.slice(0, MEGABYTE / 2) },
    { op: 'insert', text: text.slice(MEGABYTE / 2) },
  ] as const;
  const topics = classifyChange({ kind: 'reworded', words });
  summarizeChange({
    kind: 'reworded',
    moved: false,
    before: 0,
    after: 0,
    at: 0,
    words,
    significance: 'minor',
    reason: '',
    topics,
  });
  expect(performance.now() - started).toBeLessThan(6000);
});
