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
    ['We will terminate your account.', 'Removed: right of the service to suspend or close your account'],
    ['We do not sell your personal data.', 'Removed: promise not to sell your data'],
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

describe('acts', () => {
  it.each([
    ['We may sell your personal data.', 'lets the service sell your data'],
    ['We never sell your personal data to anyone.', 'promises not to sell your data'],
    ['We do not sell your data unless you ask.', 'We do not sell your data unless you ask.'],
    ['Disputes are resolved by binding arbitration.', 'sends disputes to arbitration'],
    ['We may change these terms at any time.', 'lets the service change the terms when it likes'],
    ['Your subscription renews automatically.', 'renews the subscription by itself'],
    ['All purchases are non-refundable.', 'gives no money back'],
    ['Nous pouvons suspendre votre compte.', 'lets the service suspend or close your account'],
    ['Das Abonnement verlängert sich automatisch.', 'renews the subscription by itself'],
    ['Podemos vender tus datos a terceros.', 'lets the service sell your data'],
    ['Le commissioni non sono rimborsabili.', 'gives no money back'],
    ['Podemos encerrar sua conta.', 'lets the service suspend or close your account'],
    ['Wij kunnen je account blokkeren.', 'lets the service suspend or close your account'],
    ['会员费用到期后自动续费。', 'renews the subscription by itself'],
  ])('%s', (text, said) => {
    expect(say('added', come(text))).toBe(`New: ${said}`);
  });
  it('does not tell one act of a clause that does many things', () => {
    const text = `${'Be kind to others and post what you like. '.repeat(10)}We may sell your personal data.`;
    expect(say('added', come(text))).toMatch(/^New: Be kind to others/);
  });
});

describe('clauses that were reworded', () => {
  it.each([
    ['We keep it for ', '90', '30', ' days.', '“We keep it for 30 days”, before 90'],
    ['The price of the plan is $', '5', '7', ' a month.', 'costs $7, before $5'],
    ['We keep your data for ', '30', '90', ' days.', 'keeps your data 90 days, before 30'],
    ['You must be at least ', '13', '16', ' years old.', 'sets the age at 16 years, before 13'],
    ['Nous conservons vos données ', '2', '3', ' ans.', 'keeps your data 3 ans, before 2'],
  ])('names an amount that changed: %s', (lead, old, now, tail, said) => {
    expect(say('reworded', keep(lead), gone(old), come(now), keep(tail))).toBe(`Reworded: ${said}`);
  });
  it('quotes numbers without a unit', () => {
    expect(say('reworded', keep('See section '), gone('4'), come('5'), keep('.'))).toBe(
      'Reworded: “4” becomes “5”',
    );
  });
  it('quotes a word that weighs', () => {
    expect(say('reworded', keep('We '), gone('may'), come('will'), keep(' share it.'))).toBe(
      'Reworded: “may share it.” becomes “will share it.”',
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
