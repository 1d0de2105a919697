import {
  type DemoDocument,
  definitions,
  details,
  edition,
  list,
  paragraphs,
  section,
  since2,
  table,
  until2,
} from './editions.ts';

/** Stands near the beginning at first, near the end afterwards. */
const children = section(
  'Children and young people',
  paragraphs(
    'We do not knowingly keep data of anyone under 13; write to us and we erase it.',
    'For members between 13 and 16, open rooms and read receipts are switched off until they switch them on.',
  ),
);

/** One clause reworded, one removed, a section moved, and all headings numbered. */
export const privacy: DemoDocument = {
  key: 'privacy',
  path: '/privacy',
  title: 'Privacy Policy',
  isNew: false,
  dateLine: edition('Last updated: 3 June 2025', 'Last updated: 16 February 2026'),
  numbering: edition('none', 'headings'),
  intro: [
    'This policy explains which personal data Pigeonpost Cooperative processes when you use our service, why we do it and what you can demand from us.',
  ],
  sections: [
    section(
      'Who is responsible',
      paragraphs(
        'Pigeonpost Cooperative is the controller of the personal data described on this page.',
        'Our data protection officer can be reached through the [help pages](/help) and answers in your language.',
      ),
    ),
    until2(children),
    section(
      'Data we process',
      paragraphs('The table names every kind of data, the reason for it and the legal ground.'),
      table(
        ['Kind of data', 'Why we need it', 'Legal ground'],
        ['Telephone number', 'To open your account and let friends find you', 'Contract'],
        ['Display name and picture', 'To show others who is writing', 'Contract'],
        ['Messages waiting for delivery', 'To hand them over once the other device is online', 'Contract'],
        ['Network address and time of connection', 'To fend off attacks', 'Legitimate interest'],
        ['Payment reference', 'To book what you ordered', 'Legal duty'],
        ['Crash reports', 'To repair the app', 'Your consent'],
      ),
      paragraphs(
        'Messages are encrypted on your device. We hold no key that opens them.',
        'We buy no data about you from others, and we do not guess your opinions or your health.',
      ),
    ),
    section(
      'How long we keep it',
      paragraphs(
        edition(
          'Connection logs are erased 30 days after they were written, unless an attack is still being investigated.',
          'Connection logs are erased 90 days after they were written, unless an attack is still being investigated.',
        ),
        'Messages leave our servers as soon as they are delivered, and after three weeks if they cannot be.',
        'Invoices are kept for as long as tax law tells us to.',
        'Everything else goes when you close your account; backups follow within two months.',
      ),
    ),
    section(
      'Who receives data',
      paragraphs('We pass data on only to:'),
      list(
        'the data centres that run our servers, which act on our instructions;',
        'the payment company that you choose when you order a plan;',
        'auditors who are bound to secrecy, once a year.',
      ),
      paragraphs(
        'We never sell personal data, and we never rent it out.',
        'An authority receives data only where a valid order names the account and the law leaves us no choice.',
        until2(
          'Before we hand any of your data to an authority, we notify you by e-mail and wait seven days, unless a court forbids it.',
        ),
        'Twice a year we publish how many orders we received and how many of them we refused.',
      ),
      details(
        'Transfers to other countries',
        'Our servers stand in three countries, all of which are bound by the same data protection law.',
        'If support staff elsewhere have to see data, a contract obliges them to the same level of protection.',
      ),
    ),
    section(
      'Words we use',
      definitions(
        ['Personal data', 'Any information that can be linked to a living person.'],
        ['Processing', 'Whatever is done with data, from collecting to erasing it.'],
        ['Open room', 'A conversation that anybody can find and read.'],
      ),
    ),
    section(
      'Your rights',
      paragraphs('Whatever the reason for which we process your data, you have the right to:'),
      list(
        'receive a copy of it in a format that other programs can read;',
        'have it corrected where it is wrong;',
        'have it erased where we no longer need it;',
        'object to processing that rests on a legitimate interest;',
        'take back a consent, with effect for the future.',
      ),
      paragraphs(
        'We answer within one month, free of charge.',
        'You may complain to the data protection authority of the place where you live or work.',
      ),
    ),
    since2(children),
    section(
      'Security and changes',
      paragraphs(
        'Connections to our servers are encrypted, and our staff sign in with hardware keys.',
        'If we change this policy, the new wording appears at this address. How we use cookies is described in the [Cookie Policy](/cookies).',
      ),
    ),
  ],
  truth: [
    {
      kind: 'reworded',
      text: 'Last updated: 16 February 2026',
      before: 'Last updated: 3 June 2025',
      insertedWords: '16 February 2026',
      isDate: true,
    },
    {
      kind: 'reworded',
      text: 'Connection logs are erased 90 days after they were written, unless an attack is still being investigated.',
      before:
        'Connection logs are erased 30 days after they were written, unless an attack is still being investigated.',
      insertedWords: '90',
    },
    {
      kind: 'removed',
      text: 'Before we hand any of your data to an authority, we notify you by e-mail and wait seven days, unless a court forbids it.',
    },
    { kind: 'moved', text: 'Children and young people' },
    {
      kind: 'moved',
      text: 'We do not knowingly keep data of anyone under 13; write to us and we erase it.',
    },
    {
      kind: 'moved',
      text: 'For members between 13 and 16, open rooms and read receipts are switched off until they switch them on.',
    },
  ],
};
