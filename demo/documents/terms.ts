import { type DemoDocument, edition, lines, list, paragraphs, section, since2 } from './editions.ts';

/** Gains one sentence, and its date follows. */
export const terms: DemoDocument = {
  key: 'terms',
  path: '/terms',
  title: 'Terms of Service',
  isNew: false,
  dateLine: edition('Last updated: 12 January 2026', 'Last updated: 16 February 2026'),
  numbering: 'clauses',
  intro: [
    'These terms are the agreement between you and Pigeonpost Cooperative ("Pigeonpost", "we"). They apply to our apps, our website and everything that we deliver through them, together called the service.',
    'Please read them slowly. If something in here is not clear, [ask us](/help) before you rely on it.',
  ],
  sections: [
    section(
      'Your account',
      lines(
        'You may open an account once you are 16 years old, or younger if your country allows it and a parent agrees.',
        'One telephone number opens one account, and you are the person who answers for it.',
        'Keep your passphrase to yourself; we will never ask you for it, not even when you write to our support.',
        'Tell us without delay if you believe that somebody else is reading your messages.',
        'You may close your account at any time in the settings, and we ask for no reason.',
      ),
    ),
    section(
      'What we provide',
      paragraphs(
        'Pigeonpost carries messages, calls and files of up to 2 GB between people who both want to receive them.',
        'We work to keep the service running at every hour, but we do not promise that it will never be interrupted.',
        'We may add, alter or retire single functions. Where a function that you pay for is retired, we return the fee for the remaining period.',
        'Emergency services cannot be reached through Pigeonpost, so please keep another way to call them.',
      ),
    ),
    section(
      'Your content',
      paragraphs(
        'What you write, draw, record or upload stays yours; nothing in these terms makes it ours.',
        'You permit us to store, copy and transmit your content only as far as this is needed to deliver it to the people you chose.',
        'That permission ends when you delete the content, apart from copies that other people already received from you.',
        'You confirm that you hold the rights to whatever you publish in open rooms.',
      ),
    ),
    section(
      'What you may not do',
      paragraphs('While you use the service, you agree that you will not:'),
      list(
        'send bulk messages to people who did not ask for them;',
        'threaten, defraud or impersonate another person;',
        'share pictures that show the abuse of a child, in any room, open or closed;',
        'spread programs that are made to damage or spy on a device;',
        'get around a block, a limit or a payment by technical means.',
      ),
      paragraphs(
        'We may limit what an account can send while we look into a report, and we tell its owner why within two working days.',
        since2(
          'You must not scrape, harvest or otherwise collect messages, profiles or any other data from the service in order to train, test or improve artificial intelligence models, as set out in our [Content Licensing and AI Scraping Terms](/terms/content-licensing).',
        ),
      ),
    ),
    section(
      'Open rooms',
      paragraphs(
        'An open room can be found and read by anybody, with or without an account.',
        'The person who opens a room sets its house rules and may remove messages and guests.',
        'House rules can be stricter than these terms, but they cannot permit what these terms forbid.',
      ),
    ),
    section(
      'Paid plans',
      paragraphs(
        'Some functions belong to a paid plan. The price, including tax, is shown before you order.',
        'A plan renews for the same period unless you cancel it at least 24 hours before the period ends.',
        'Within 14 days of your first order you may withdraw and receive the full price back.',
        'If we raise a price, you learn of it 60 days ahead and may leave before it applies.',
      ),
    ),
    section(
      'Ending this agreement',
      paragraphs(
        'We may suspend or close an account that seriously or repeatedly breaks these terms.',
        'Except where the law forbids it or people would be put in danger, we warn you first and hear your side.',
        'You may appeal within six months of our decision, and a person who did not take part in it will decide anew.',
        'After an account is closed you have 30 days to download what belongs to you.',
      ),
    ),
    section(
      'Liability',
      paragraphs(
        'We are liable without limit for harm to life, body or health, and for what we do on purpose or by gross negligence.',
        'In all other cases our liability is limited to the damage that was foreseeable when you opened your account.',
        'Nothing here takes away rights that you have as a consumer where you live.',
      ),
    ),
    section(
      'Changes to these terms',
      paragraphs(
        'We may change these terms where the law, the service or its safety makes it necessary.',
        'The current wording is always published at this address, together with the day of its last revision.',
        'If you do not agree with new terms, you may end this agreement by closing your account.',
      ),
    ),
    section(
      'Law and disputes',
      paragraphs(
        'This agreement is governed by the law of the country in which Pigeonpost Cooperative has its seat.',
        'You may bring a dispute before the courts of the place where you live.',
        'We are glad to settle disagreements by letter first: write to the address in our [help pages](/help).',
        'If one clause of these terms is void, the others remain in force.',
      ),
    ),
  ],
  truth: [
    {
      kind: 'reworded',
      text: 'Last updated: 16 February 2026',
      before: 'Last updated: 12 January 2026',
      insertedWords: '16 February',
      isDate: true,
    },
    {
      kind: 'added',
      text: 'You must not scrape, harvest or otherwise collect messages, profiles or any other data from the service in order to train, test or improve artificial intelligence models, as set out in our Content Licensing and AI Scraping Terms.',
    },
  ],
};
