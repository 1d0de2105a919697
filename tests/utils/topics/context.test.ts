import { describe, expect, it } from 'vitest';
import { classifyChange } from '../../../utils/topics/classify.ts';
import { contextOf } from '../../../utils/topics/context.ts';

const told = (text: string, termsType?: string) =>
  classifyChange({ kind: 'added', words: [{ op: 'insert', text }] }, termsType).map(({ topic }) => topic);

describe('the terms type as context', () => {
  it('says what a clause is about that says nothing itself', () => {
    const item = 'Grime, or a remark on somebody’s smell';
    expect(told(item)).toEqual([]);
    expect(told(item, 'Community Guidelines')).toEqual(['conduct']);
    expect(told(item, 'Community Guidelines - Hate Speech')).toEqual(['conduct']);
  });
  it('takes a whole sentence of a privacy policy for one on data, and a short line for nothing', () => {
    const sentence =
      'When the weather turns and the horses come home, the stable hands note which of them ate well, which of them limped, and which would rather have stayed out.';
    expect(told(sentence, 'Privacy Policy')).toEqual(['data-collection']);
    expect(told('If you live in the north, our northern notice applies.', 'Privacy Policy')).toEqual([]);
  });
  it('has no words for a topic that the terms type alone says', () => {
    const verdicts = classifyChange(
      { kind: 'added', words: [{ op: 'insert', text: 'Grime, or a remark on somebody’s smell' }] },
      'Community Guidelines',
    );
    expect(verdicts).toEqual([{ topic: 'conduct', words: [], inChange: true }]);
  });
  it('does not add to a clause that is about something else', () => {
    expect(told('Disputes are settled by binding arbitration.', 'Privacy Policy')).toEqual(['disputes']);
  });
  it('adds the one subject of a document to a clause that says something else too', () => {
    const sentence = 'Your app must not keep the passwords of the people who open it.';
    expect(told(sentence, 'Review Guidelines')).toContain('developer');
  });
  it('leaves the one subject of other documents where a clause plainly says something else', () => {
    expect(told('We may suspend your account for that.', 'Community Guidelines')).toEqual(['termination']);
    expect(told('Each week, 16 horses graze there', 'Community Guidelines')).toContain('conduct');
  });
  it('leaves aside what a purpose names in passing', () => {
    expect(told('To investigate a class action', 'Terms of Service')).toContain('disputes');
    expect(told('To investigate a class action', 'Privacy Policy')).toEqual(['data-collection']);
  });
  it('takes what begins with a purpose for the use of data, in a privacy policy', () => {
    const purpose = 'To prevent fraud and mend the fence';
    expect(told(purpose, 'Privacy Policy')).toEqual(['data-collection']);
    expect(told(purpose, 'Terms of Service')).not.toContain('data-collection');
    expect(told('Pour améliorer la clôture du pré', 'Privacy Policy')).toEqual(['data-collection']);
    expect(told('Communicating with riders about hay', 'Privacy Policy')).toEqual(['data-collection']);
    expect(told('Gestionar los caballos', 'Privacy Policy')).toEqual(['data-collection']);
  });
  it('takes one word of collection beside a plain word on what becomes of data for that, and three for both', () => {
    const end = 'We delete the data we collect after thirty days';
    expect(told(`${end}.`, 'Privacy Policy')).toEqual(['retention-rights']);
    const more = `${end}, with the log files, screenshots and precise location.`;
    expect(told(more, 'Privacy Policy')).toContain('data-collection');
  });
  it('takes one word of conduct beside a ban on scraping for that ban, and three for a rule', () => {
    const ban = 'You may not use robots to scrape the site or interfere with it';
    expect(told(`${ban}.`)).toEqual(['ai-scraping']);
    expect(told(`${ban}, impersonate others, harass them or decompile it.`)).toContain('conduct');
  });
  it('leaves labels alone', () => {
    expect(told('Our history', 'Privacy Policy')).toEqual([]);
    expect(told('Fake medicine', 'Community Guidelines')).toEqual(['conduct']);
  });
  it('lets fewer words do where a topic is expected, and asks for more where it is unlikely', () => {
    const sentence = 'Vendors and affiliates may get it.';
    expect(told(sentence, 'Privacy Policy')).toContain('data-sharing');
    expect(told(sentence, 'Terms of Service')).not.toContain('data-sharing');
  });
  it('takes payments and kits of developers for data in a privacy policy', () => {
    const payments = 'We keep your invoices, refunds and gift cards for the stable.';
    expect(told(payments, 'Terms of Service')).toContain('payments');
    expect(told(payments, 'Privacy Policy')).not.toContain('payments');
    const kits = 'Makers of an SDK, plugins and your app';
    expect(told(kits, 'Terms of Service')).toContain('developer');
    expect(told(kits, 'Privacy Policy')).not.toContain('developer');
  });
  it('knows nothing of other terms types', () => {
    expect(contextOf('Terms')).toBe(contextOf(''));
    expect(contextOf('Terms').home).toBeNull();
  });

  it('takes a bare phrase for a ban on scraping in terms, and not where personal data is the subject', () => {
    const phrase = 'Collecting results by automated means';
    expect(told(phrase, 'Terms of Service')).toContain('ai-scraping');
    expect(told(phrase, 'Privacy Policy')).not.toContain('ai-scraping');
    expect(told('You may not collect results by automated means.', 'Privacy Policy')).toContain(
      'ai-scraping',
    );
  });
});
