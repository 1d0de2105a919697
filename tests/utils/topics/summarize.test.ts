import { describe, expect, it } from 'vitest';
import type { ChangeKind, WordEdit } from '../../../utils/diff/types.ts';
import { classifyChange } from '../../../utils/topics/classify.ts';
import { shorten } from '../../../utils/topics/shorten.ts';
import { summarizeChange } from '../../../utils/topics/summarize.ts';

function say(kind: ChangeKind, ...words: WordEdit[]): string {
  return summarizeChange({
    kind,
    moved: kind === 'moved',
    before: 0,
    after: 0,
    at: 0,
    words,
    significance: 'minor',
    reason: '',
    topics: classifyChange({ kind, words }),
  });
}
const keep = (text: string): WordEdit => ({ op: 'keep', text });
const gone = (text: string): WordEdit => ({ op: 'delete', text });
const come = (text: string): WordEdit => ({ op: 'insert', text });

describe('clauses that came or went', () => {
  it.each([
    ['You may not collect posts in order to train AI models.', 'New: forbids collecting data to train AI'],
    [
      'You must not scrape our pages without our written permission.',
      'New: forbids collecting data by automated means without permission',
    ],
    ['We may use your posts to train our AI models.', 'New: lets the service train AI on your data'],
    ['We never use your posts to train AI.', 'New: promises not to train AI on your data'],
    [
      'We do not use your posts to train AI unless you agree.',
      'New: We do not use your posts to train AI unless you agree.',
    ],
    ['Have a nice day.', 'New: Have a nice day.'],
  ])('%s', (text, sentence) => {
    expect(say('added', come(text))).toBe(sentence);
  });
  it.each([
    ['We will notify you by e-mail.', 'Removed: promise to notify you by e-mail'],
    ['We will never sell your address book.', 'Removed: promise never to sell your address book'],
    ['We will terminate your account.', 'Removed: We will terminate your account.'],
    ['You may not scrape our pages.', 'Removed: ban on collecting data by automated means'],
  ])('%s', (text, sentence) => {
    expect(say('removed', gone(text))).toBe(sentence);
  });
  it('quotes a long clause cut at a word', () => {
    const sentence = say('added', come(`Lorem ipsum ${'dolor sit amet '.repeat(20)}`));
    expect(sentence).toMatch(/^New: Lorem ipsum .*\w…$/);
    expect(sentence.length).toBeLessThan(100);
  });
});

describe('clauses that were reworded', () => {
  it('names an amount that changed', () => {
    expect(say('reworded', keep('We keep it for '), gone('90'), come('30'), keep(' days.'))).toBe(
      'Reworded: 90 days becomes 30 days',
    );
    expect(say('reworded', keep('It costs $'), gone('5'), come('7'), keep(' each.'))).toBe(
      'Reworded: $5 becomes $7',
    );
  });
  it('quotes numbers without a unit', () => {
    expect(say('reworded', keep('See section '), gone('4'), come('5'), keep('.'))).toBe(
      'Reworded: “4” becomes “5”',
    );
  });
  it('quotes a word that weighs', () => {
    expect(say('reworded', keep('We '), gone('may'), come('will'), keep(' share it.'))).toBe(
      'Reworded: “may” becomes “will share it.”',
    );
  });
  it('says what only came or only went', () => {
    expect(say('reworded', keep('We share it'), come(' with partners'), keep('.'))).toBe(
      'Reworded: adds “with partners”',
    );
    expect(say('reworded', keep('We ask you'), gone(' first'), keep('.'))).toBe('Reworded: drops “first”');
  });
  it('names a ban that came into a clause', () => {
    expect(say('reworded', keep('Be kind. '), come('You may not use robots to copy listings.'))).toBe(
      'New: forbids collecting data by automated means',
    );
  });
  it('names a promise that went from a clause', () => {
    expect(say('reworded', keep('We keep records. '), gone('We will notify you by e-mail.'))).toBe(
      'Removed: promise to notify you by e-mail',
    );
  });
});

it('quotes a clause that moved', () => {
  expect(say('moved', keep('How we use data'))).toBe('Moved: How we use data');
});

describe('shorten', () => {
  it('leaves short text alone and never exceeds its bound', () => {
    expect(shorten('  a  b ', 10)).toBe('a b');
    for (const text of ['word '.repeat(99), 'x'.repeat(500), 'ab '.repeat(12)]) {
      expect(shorten(text, 30).length).toBeLessThanOrEqual(30);
    }
  });
});
