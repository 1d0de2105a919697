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
      'editorial',
      'only a spelling differs',
      'We monitor perfomance of the app',
      'We monitor performance of the app',
    ],
    [
      'editorial',
      'only small words differ',
      'Read the terms of our service here',
      'Read the terms of the service here',
    ],
    [
      'editorial',
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
    [
      'editorial',
      'only a spelling differs',
      'The colour of parcels does not matter',
      'The color of parcels does not matter',
    ],
    [
      'editorial',
      'only the form of a number differs',
      'Within thirty (30) days you hear of us',
      'Within 30 days you hear of us',
    ],
    ['editorial', 'only the numbering differs', 'Article 4.3 - The parcel', 'The parcel'],
    [
      'editorial',
      'only the numbering differs',
      'send parcels to strangers;',
      'send parcels to strangers; or',
    ],
    [
      'editorial',
      'only a page number or an address differs',
      'Read www.parcels.example/rules before',
      'Read https://parcels.example/en/rules before',
    ],
    ['editorial', 'only a page number or an address differs', 'Parcels ......... 12', 'Parcels ......... 14'],
    [
      'editorial',
      'only the wording differs',
      'Parcels sent via our websites',
      'Parcels sent via our services',
    ],
    ['editorial', 'only the wording differs', 'Du findest dein Paket', 'Sie finden Ihr Paket'],
    [
      'editorial',
      'only a name differs',
      'You can open a box in Example Parcels at home',
      'You can open a box in Example Boxes at home',
    ],
    [
      'editorial',
      'only a title differs',
      'Opening boxes. You open the box with care',
      'You open the box with care',
    ],
    [
      'substantive',
      'a negation or limit was removed',
      'No boxes. You open the box with care',
      'You open the box with care',
    ],
    [
      'editorial',
      'only letters that were lost differ',
      'Le sac est fouill\ufffd ici',
      'Le sac est fouillé ici',
    ],
    [
      'minor',
      'a name differs',
      'We share what is in the box with Example Parcels at night',
      'We share what is in the box with Other Boxes at night',
    ],
    [
      'minor',
      'only names differ',
      'The boxes are Redbox and Bluebox, and each has a lid',
      'The boxes are Redbox, Greenbox and Bluebox, and each has a lid',
    ],
    [
      'minor',
      'a reservation of the law differs',
      'We open the box when it rings',
      'We open the box when it rings, unless prohibited by applicable law',
    ],
    [
      'editorial',
      'only the wording differs',
      'A postman rings twice at the green door',
      'A postman rings twice at the wooden entrance',
    ],
    [
      'substantive',
      'new wording',
      'We do not open letters of any customer',
      'By default, we do not open letters of any customer',
    ],
    [
      'minor',
      'a few words differ',
      'The post office of the village is painted in yellow and lies behind the church, where letters are sorted on long tables',
      'The post office of the village is painted in yellow and lies behind the church, where letters are sorted on long tables by two patient sisters from the mountains',
    ],
    [
      'substantive',
      'reworded',
      'A strong helper carries red boxes, blue barrels, green crates and yellow baskets upstairs',
      'A sturdy helper carries red boxes upstairs',
    ],
    [
      'minor',
      'points to other terms',
      'We carry boxes. You wait.',
      'We carry boxes. For more details, see our Box Policy. You wait.',
    ],
    [
      'substantive',
      'reworded',
      'Open to people in Ireland for the time being',
      'Open to people in Norway for the time being',
    ],
    [
      'substantive',
      'reworded',
      'Green boxes, such as those from the garden.',
      'Wooden spoons, such as those in the drawer.',
    ],
    ['substantive', 'reworded', 'The minimum weight of a box is ours', 'The maximum weight of a box is ours'],
    ['substantive', 'reworded', 'The employer opens the box here', 'The employee opens the box here'],
    ['substantive', 'an amount or period changed', 'We keep it for 90 days.', 'We keep it for 30 days.'],
    ['substantive', 'an amount or period changed', 'The fee is €15 a year', 'The fee is €18 a year'],
    [
      'substantive',
      'an amount or period changed',
      'A fee of 1.5 % applies to it',
      'A fee of 15 % applies to it',
    ],
    [
      'substantive',
      'an amount or period changed',
      'Dane trzymamy przez 30 dni w skrzynce',
      'Dane trzymamy przez 60 dni w skrzynce',
    ],
    [
      'substantive',
      'an amount or period changed',
      '我们保存信息30天，然后删除',
      '我们保存信息60天，然后删除',
    ],
    [
      'minor',
      'a few words were put another way',
      'Boxes are painted with Redbrush 4 at the depot here',
      'Boxes are painted with Redbrush 5 at the depot here',
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
      'minor',
      'only the tense differs',
      'Boxes comply with the rules here',
      'Boxes will comply with the rules here',
    ],
    ['editorial', 'only the wording differs', 'Le tri des colis de couleur', "L'tri d'colis d'couleurs"],
    [
      'editorial',
      'only a section reference differs',
      'PARCELS 8.1 About Parcels In General. Users wrap them.',
      'PARCELS 9.1 About Parcels In General. Users wrap them.',
    ],
    [
      'editorial',
      'only a name differs',
      'We share nothing with anybody who is no postman, ever. Parcels are wrapped, stamped, weighed and put into a bag of the kind called Redbag by hand',
      'We share nothing with anybody who is no postman, ever. Parcels are wrapped, stamped, weighed and put into a bag of the kind called Bluebag by hand',
    ],
    [
      'minor',
      'a name differs',
      'We share parcels with Redbag each day',
      'We share parcels with Bluebag each day',
    ],
    [
      'editorial',
      'only the wording differs',
      'The website shows the colour of parcels',
      'The platform shows the color of parcels',
    ],
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
    ['editorial', 'heading added', 'Feedback about our services', 'heading'],
    ['editorial', 'heading added', 'Your rights and responsibilities', 'heading'],
    ['editorial', 'heading added', 'How do I write to you?'],
    ['editorial', 'heading added', 'Wrapping and sending of parcels'],
    ['editorial', 'heading added', 'ARTICLE 21 – Force majeure'],
    ['editorial', 'heading added', 'Colis de grande taille :'],
    ['minor', 'explains rather than rules', 'Carrier of the parcels: Example Post GmbH'],
    ['substantive', 'new clause', 'All parcels are free here'],
    ['minor', 'explains rather than rules', 'Wrap them twice and send them on.'],
    ['substantive', 'new clause', 'No harvesting of recipes', 'heading'],
    ['minor', 'points to other terms', 'For more information on parcels, please see our Parcel Policy.'],
    ['minor', 'points to other terms', 'If you live in Norland, our Norland Notice applies to you.'],
    ['minor', 'points to other terms', 'Pour en savoir plus, consultez notre politique relative aux colis.'],
    ['minor', 'points to other terms', 'Weitere Informationen findest du hier.'],
    [
      'minor',
      'points to other terms',
      'Other boxes. Boxes are subject to the terms set out in our Box Policy.',
    ],
    ['minor', 'explains rather than rules', 'This Agreement governs if the box and the lid disagree.'],
    ['minor', 'says what something is', 'Parcel: means a box that we carry.'],
    ['editorial', 'heading added', 'BOXES, LIDS AND A WAIVER OF ALL CLAIMS THAT COME OF THEM.', 'heading'],
    ['minor', 'tells what was changed', 'We have updated our Parcel Policy. You can read the old one here.'],
    ['minor', 'says what something is', '“Parcel” means a box that we carry.'],
    ['minor', 'says whom to ask', 'If you have any questions about parcels, contact us by letter.'],
    ['minor', 'says whom to ask', 'Our postal team’s e-mail address is post@example.org.'],
    ['minor', 'says whom to ask', 'Contactez-nous à l’adresse post@example.org.'],
    ['minor', 'says what it applies to', 'These terms on parcels supplement the rules on letters.'],
    [
      'minor',
      'says what the service stands for',
      'At Example Post, we believe in paper. Parcels are the oldest form of mail.',
    ],
    ['substantive', 'new clause', 'We believe in paper. You must wrap your parcels in it.'],
    ['minor', 'explains cookies', 'Session cookies are kept while you look at parcels.'],
    ['substantive', 'new clause', 'We use cookies to see which parcels you look at.'],
    ['minor', 'a row of a table of cookies', '_parcel_id | Remembers parcels | 6 months'],
    ['minor', 'introduces a list', 'We carry parcels of the following kinds:'],
    ['minor', 'says what something is', '“Parcel” shall mean a box that we carry.'],
    ['minor', 'says what something is', '“Parcel”. means a box that we carry, with its lid.'],
    ['minor', 'says what something is', 'Cette section définit les colis que nous portons.'],
    ['minor', 'says whom to ask', 'If you think a parcel is lost, you can always contact us here.'],
    ['minor', 'an example', 'For example, a parcel in red paper is one of them.'],
    ['substantive', 'new clause', 'For more information you must pay, see our Parcel Policy.'],
    ['substantive', 'new clause', 'See our Parcel Policy. We share your letters with postmen.'],
    ['substantive', 'new clause', 'To opt out of parcels, visit your settings page.'],
    ['substantive', 'new clause', 'No refunds'],
    ['substantive', 'new clause', 'Pakete werden hier geöffnet.'],
    [
      'substantive',
      'new clause',
      'We open parcels that we find and give what is in them to postmen in other countries.',
    ],
    [
      'minor',
      'explains rather than rules',
      'What follows is about parcels in the countries of the list below.',
    ],
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

// The bound is far above what it takes, since the machines that run this differ; a quadratic rule takes minutes.
it.each(['a', 'a ', 'A ', '.', 'a.', 'A. ', '…', '9', '9 ', 'www.', 'a-', 'see our ', 'law ', 'thirty '])(
  'judges a megabyte of %j in bounded time',
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const [before, after] = [aClause('a box'), aClause(text)];
    const started = performance.now();
    judge({ kind: 'added', before: null, after, words: [] });
    const words = [
      { op: 'delete', text: 'a box' },
      { op: 'insert', text },
    ] as const;
    judge({ kind: 'reworded', before, after, words });
    expect(performance.now() - started).toBeLessThan(6000);
  },
);

it('a clause that only moved is editorial', () => {
  const clauses = ['one clause stands here', 'another much longer clause stands there'].map((text) =>
    aClause(text),
  );
  expect(compareClauses(clauses, clauses.toReversed()).map(({ significance }) => significance)).toEqual([
    'editorial',
  ]);
});
