import { describe, expect, it } from 'vitest';
import { compareClauses } from '../../../utils/diff/changes.ts';
import { judge } from '../../../utils/diff/significance.ts';
import type { Significance } from '../../../utils/diff/types.ts';
import { redline } from '../../../utils/diff/words.ts';
import { aClause } from './apply.ts';

function judgeReworded(before: string, after: string) {
  const words = redline(before, after);
  return judge({ kind: 'reworded', before: aClause(before), after: aClause(after), words });
}

describe('a reworded clause', () => {
  it.each<[Significance, reason: string, before: string, after: string]>([
    [
      'editorial',
      'only punctuation or spacing differs',
      'Any third-party, or affiliate',
      'Any third party or affiliate',
    ],
    ['editorial', 'only capital letters differ', 'under this agreement', 'under this Agreement'],
    ['editorial', 'only the numbering differs', '(a) You may leave.', '(b) You may leave.'],
    [
      'editorial',
      'only a masked address differs',
      'Write to [email protected] today',
      'Write to help@example.com today',
    ],
    [
      'editorial',
      'only the form of a number differs',
      'A capital of €36,982.92 in shares',
      'A capital of €36 982,92 in shares',
    ],
    ['editorial', 'only a link hint differs', 'See our policy (opens in a new window).', 'See our policy.'],
    ['editorial', 'only a date differs', 'Last updated: 3 May 2024', 'Last updated: June 17, 2025'],
    [
      'editorial',
      'only a date differs',
      'Last updated May 3, 2024 at 10:30 PM',
      'Last updated May 9, 2024 at 8:05 AM',
    ],
    [
      'editorial',
      'only a date differs',
      'Dernière mise à jour : 1er janvier 2024',
      'Dernière mise à jour : 2 août 2025',
    ],
    ['editorial', 'only a date differs', 'Stand: 1. März 2024', 'Stand: 12. Oktober 2025'],
    [
      'editorial',
      'only a date differs',
      'Última actualización: 3 de mayo de 2024',
      'Última actualización: 4 de junio de 2024',
    ],
    [
      'editorial',
      'only a date differs',
      'Ultimo aggiornamento: 3 maggio 2024',
      'Ultimo aggiornamento: 10 luglio 2024',
    ],
    ['editorial', 'only a date differs', 'Laatst bijgewerkt: 3 mei 2024', 'Laatst bijgewerkt: 4 maart 2025'],
    [
      'editorial',
      'only a date differs',
      'Última atualização: 3 de maio de 2024',
      'Última atualização: 1 de março de 2025',
    ],
    ['editorial', 'only a date differs', '更新日期：2024年5月3日', '更新日期：2025年6月1日'],
    ['editorial', 'only a date differs', 'Updated 3 minutes ago', 'Updated over a week ago'],
    ['editorial', 'only a date differs', 'Updated in the last 15 minutes', 'Updated in the last hour'],
    ['substantive', 'an amount or period changed', 'Logs of the last 15 days', 'Logs of the last 30 days'],
    ['editorial', 'only a date differs', '2024-05-03', '2025-06-01'],
    ['editorial', 'only a counter differs', '4 min read', '5 min read'],
    ['editorial', 'only a counter differs', '1,203 comments', '1,207 comments'],
    ['editorial', 'only a date differs', '© 2024 Example Ltd', '© 2025 Example Ltd'],
    ['minor', 'only a number in a short line differs', 'Terms for model 4', 'Terms for model 5'],
    ['minor', 'a label was reworded', 'Contact us', 'Reach us'],
    [
      'minor',
      'only a spelling differs',
      'We monitor perfomance of the app',
      'We monitor performance of the app',
    ],
    [
      'minor',
      'only small words differ',
      'Read the terms of our service here',
      'Read the terms of the service here',
    ],
    [
      'minor',
      'only a section reference differs',
      'As said in Section 4.1 you can leave us',
      'As said in Section 5.2 you can leave us',
    ],
    [
      'minor',
      'a contact address differs',
      'Write a letter to law@example.com please',
      'Write a letter to legal@example.com please',
    ],
    ['substantive', 'an amount or period changed', 'We keep it for 90 days.', 'We keep it for 30 days.'],
    ['substantive', 'an amount or period changed', 'The fee is €15 a year', 'The fee is €18 a year'],
    [
      'substantive',
      'an amount or period changed',
      'A fee of 1.5 % applies to it',
      'A fee of 15 % applies to it',
    ],
    ['substantive', 'an amount or period changed', '1.5 GB of storage', '2.5 GB of storage'],
    ['substantive', 'an amount or period changed', 'Minimum age: 13', 'Minimum age: 16'],
    ['substantive', 'an amount or period changed', 'Limit: 5 devices', 'Limit: 3 devices'],
    [
      'substantive',
      'an amount or period changed',
      'We store it for thirty days at most',
      'We store it for ninety days at most',
    ],
    ['substantive', 'what one may or must do changed', 'We may share your data', 'We will share your data'],
    [
      'substantive',
      'what one may or must do changed',
      'Nous pouvons partager vos données',
      'Nous devons partager vos données',
    ],
    [
      'substantive',
      'a negation or limit was added',
      'We do share your data with others',
      'We do not share your data with others',
    ],
    [
      'substantive',
      'a negation or limit was removed',
      "We don't sell your data to anybody",
      'We sell your data to anybody',
    ],
    ['substantive', 'a negation or limit was added', 'Refunds possible', 'No refunds possible'],
    [
      'substantive',
      'reworded',
      'You grant us a revocable licence to it',
      'You grant us an irrevocable licence to it',
    ],
    ['substantive', 'reworded', 'You leave by mail and phone', 'You leave by mail or phone'],
    [
      'substantive',
      'new wording',
      'We share data with our partners',
      'We share data with our partners and advertisers',
    ],
    ['substantive', 'wording removed', 'We delete your files and your messages', 'We delete your files'],
    [
      'substantive',
      'a date changed',
      'Claims made before 1 May 2024 are void for all users',
      'Claims made before 1 May 2025 are void for all users',
    ],
  ])('is %s, %s: %s → %s', (significance, reason, before, after) => {
    expect(judgeReworded(before, after)).toEqual({ significance, reason });
  });
});

describe('an added or removed clause', () => {
  it.each<[Significance, reason: string, text: string, kind?: 'heading']>([
    ['editorial', 'only a date of the document', 'Last updated: 3 May 2024'],
    ['editorial', 'only a counter', '1,203 comments'],
    ['minor', 'label added', 'Learn more'],
    ['editorial', 'only a date of the document', 'Updated in the last hour'],
    ['editorial', 'only a date of the document', 'Mis à jour au cours des 15 dernières minutes'],
    ['substantive', 'new clause', 'Purchases in the last 14 days are refunded'],
    ['minor', 'heading added', 'Feedback about our services', 'heading'],
    ['substantive', 'new clause', 'No refunds'],
    ['substantive', 'new clause', 'Fee: $10'],
    ['substantive', 'new clause', 'Wilhelm Street 47, Hall 5'],
    ['substantive', 'new clause', 'You may not collect data to train AI.'],
    ['substantive', 'new clause', 'You may not collect data', 'heading'],
  ])('is %s, %s: %s', (significance, reason, text, kind) => {
    const after = aClause(text, kind ? { kind } : {});
    expect(judge({ kind: 'added', before: null, after, words: [] })).toEqual({ significance, reason });
    expect(judge({ kind: 'removed', before: after, after: null, words: [] }).significance).toBe(significance);
  });
});

it('a clause that only moved is editorial', () => {
  const clauses = ['one clause stands here', 'another much longer clause stands there'].map((text) =>
    aClause(text),
  );
  expect(compareClauses(clauses, clauses.toReversed()).map(({ significance }) => significance)).toEqual([
    'editorial',
  ]);
});
