import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokens } from '../../../utils/diff/tokens.ts';
import type { WordEdit } from '../../../utils/diff/types.ts';
import { redline, withoutTypography } from '../../../utils/diff/words.ts';
import { newText, oldText } from './apply.ts';

const marked = (edits: readonly WordEdit[]) =>
  edits.map(({ op, text }) => (op === 'keep' ? text : `${op === 'insert' ? '+' : '-'}[${text}]`)).join('');

describe('redline', () => {
  it.each<[what: string, before: string, after: string, expected: string]>([
    ['one number', 'We keep it for 90 days.', 'We keep it for 30 days.', 'We keep it for -[90]+[30] days.'],
    [
      'a whole word, never a part of it',
      'a revocable licence',
      'a irrevocable licence',
      'a -[revocable]+[irrevocable] licence',
    ],
    [
      'a sentence between two that begin alike',
      'We sell. We buy.',
      'We sell. We lend. We buy.',
      'We sell. +[We lend. ]We buy.',
    ],
    ['a sentence at the end', 'It is so.', 'It is so. Or not.', 'It is so.+[ Or not.]'],
    ['a sentence at the start', 'It is so.', 'Well now. It is so.', '+[Well now. ]It is so.'],
    [
      'a removed sentence',
      'One here. Two here. Three here.',
      'One here. Three here.',
      'One here. -[Two here. ]Three here.',
    ],
    [
      'new entries of a list',
      'apples, pears and plums',
      'apples, figs, pears, nuts and plums',
      'apples, +[figs, ]pears+[, nuts] and plums',
    ],
    [
      'many edits as one replacement',
      'red green blue white black end',
      'cyan green pink white gold end',
      '-[red green blue white black]+[cyan green pink white gold] end',
    ],
    [
      'amounts whole',
      'a fee of €1,500.00 a year',
      'a fee of €1,800.00 a year',
      'a fee of -[€1,500.00]+[€1,800.00] a year',
    ],
    [
      'new quotation marks apart from new words',
      'the “Service” is ours, and only ours',
      'the "Service" is ours, and wholly ours',
      'the -[“]+["]Service-[”]+["] is ours, and -[only]+[wholly] ours',
    ],
    ['Chinese words', '我们会收集您的信息。', '我们会出售您的信息。', '我们会-[收集]+[出售]您的信息。'],
    [
      'Chinese words beside passages that both texts hold, however long these are',
      `${'我们收集信息，用于提供服务。'.repeat(9)}保存期为三十天，之后删除。`,
      `${'我们收集信息，用于提供服务。'.repeat(9)}保存期为六十天，之后删除。`,
      `${'我们收集信息，用于提供服务。'.repeat(9)}保存期为-[三十]+[六十]天，之后删除。`,
    ],
    [
      'a Chinese sentence that is new among others that begin alike',
      '我们收集位置。我们收集照片。',
      '我们收集位置。我们收集声音。我们收集照片。',
      '我们收集位置。+[我们收集声音。]我们收集照片。',
    ],
    ['everything', 'alpha', 'beta', '-[alpha]+[beta]'],
    ['nothing', 'same', 'same', 'same'],
  ])('shows %s', (_, before, after, expected) => {
    expect(marked(redline(before, after))).toBe(expected);
  });

  it('compares a clause of a hundred thousand words by its sentences', { timeout: 10_000 }, () => {
    const sentences = Array.from(
      { length: 10_000 },
      (_, i) => `Sentence ${i} tells of item a${i} and item b${i}.`,
    );
    const before = sentences.join(' ');
    const after = sentences.toSpliced(8_000, 0, 'A new one.').with(10, 'Another one.').join(' ');
    expect(redline(before, after).filter(({ op }) => op !== 'keep')).toEqual([
      { op: 'delete', text: 'Sentence 10 tells of item a10 and item b10' },
      { op: 'insert', text: 'Another one' },
      { op: 'insert', text: 'A new one. ' },
    ]);
    expect(redline(before, before.replaceAll('item', 'thing')).map(({ op }) => op)).toEqual([
      'keep',
      'delete',
      'insert',
      'keep',
    ]);
  });
});

describe('withoutTypography', () => {
  it('shows new words, but not new quotation marks', () => {
    const words = redline('the “Service” is ours, and only ours', 'the "Service" is ours, and wholly ours');
    expect(marked(withoutTypography(words))).toBe('the "Service" is ours, and -[only]+[wholly] ours');
  });
});

describe('any two texts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'we',
      'We',
      'may',
      'not',
      'don’t',
      "don't",
      '30',
      '€5',
      '10%',
      ' ',
      '  ',
      '. ',
      ', ',
      ';',
      '—',
      '-',
      '“',
      '"',
      '我们可能会',
      'แอปนี้',
      '😀',
      '\u200b',
      '\ud83d',
      'é',
      'e\u0301',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const options = { numRuns: 1500 };

  it('join back from their redline', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = redline(before, after);
        expect(oldText(edits)).toBe(before);
        expect(newText(edits)).toBe(after);
      }),
      options,
    );
  });

  it('have no word cut', () => {
    const borders = (words: string) => new Set(new Tokens(words).starts);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [olds, news] = [borders(before), borders(after)];
        let [i, j] = [0, 0];
        for (const { op, text } of redline(before, after)) {
          if (op !== 'insert') i += text.length;
          if (op !== 'delete') j += text.length;
          expect(olds.has(i) && news.has(j)).toBe(true);
        }
      }),
      options,
    );
  });

  it('have no two neighbouring runs of a kind, and deletions first', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = redline(before, after).map(({ op }) => op);
        expect(kinds.join(' ')).not.toMatch(/keep keep|insert insert|delete delete|insert delete/);
      }),
      options,
    );
  });

  it('have the mirror image of their redline the other way round', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = (edits: readonly WordEdit[]) => edits.filter(({ op }) => op === 'keep');
        expect(kept(redline(before, after))).toEqual(kept(redline(after, before)));
      }),
      options,
    );
  });

  it('are made of the same tokens with and without expressions', () => {
    const foreign = '→';
    fc.assert(
      fc.property(text, (words) => {
        const tokens = new Tokens(words);
        const others = new Tokens(`${foreign} ${words}`);
        const ends = (all: Tokens, from: number) =>
          all.starts.slice(from).map((start) => start - (all.starts[from] ?? 0));
        fc.pre(!/^\s/.test(words));
        expect(ends(tokens, 0)).toEqual(ends(others, 2));
        expect(tokens.keys).toEqual(others.keys.slice(2));
        expect(tokens.wordsIn(0, tokens.length)).toBe(others.wordsIn(2, others.length));
      }),
      options,
    );
  });
});
