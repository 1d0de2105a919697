import { type DemoDocument, lines, list, paragraphs, section, since2 } from './editions.ts';

/** Gains one clause in the middle of a paragraph, so that what follows is renumbered; its date stays as it was. */
export const developers: DemoDocument = {
  key: 'developers',
  path: '/developers/rules-of-the-road',
  title: 'Developer Terms',
  isNew: false,
  dateLine: 'Last updated: 4 September 2025',
  numbering: 'clauses',
  intro: [
    'Whoever builds bots, bridges or apps on the Pigeonpost interface accepts these terms in addition to the [Terms of Service](/terms).',
  ],
  sections: [
    section(
      'Using the interface',
      lines(
        'You need a developer key, which is issued to one person or company and may not be lent or sold.',
        'Your app must say clearly who made it and must not look as if it came from Pigeonpost.',
        'An app may read only those messages that were addressed to it or that a person handed to it.',
        'Ask for no more permissions than the function that a person is using at that moment requires.',
        since2(
          'Data obtained through the interface must not be collected, compiled or passed on to train or refine any machine learning or AI model; the [Content Licensing and AI Scraping Terms](/terms/content-licensing) apply.',
        ),
        'Keep to the published request limits, and slow down when the interface asks you to.',
        'Do not publish the results of load tests without sending them to us a week before.',
      ),
    ),
    section(
      'People and their data',
      paragraphs(
        'Before your app stores anything about a person, it must ask that person and offer a way to refuse.',
        'You must publish a privacy policy of your own and link to it from the profile of your app.',
        'When a person removes your app, delete their data within 14 days.',
        'If data in your care is lost or stolen, inform us within 48 hours at the address for security reports.',
      ),
    ),
    section(
      'What apps must not do',
      paragraphs('An app will lose its key if it:'),
      list(
        'writes to people who never started a conversation with it;',
        'hides advertisements inside messages that another person wrote;',
        'stores passphrases or one-time codes, even for a moment;',
        'copies the address book of a person to any other place.',
      ),
    ),
    section(
      'Names and logos',
      paragraphs(
        'You may say that your app works with Pigeonpost, in plain text of the usual size.',
        'The grey pigeon is our trade mark; use it only as the brand guide allows, and never as the icon of your app.',
      ),
    ),
    section(
      'Fees and availability',
      paragraphs(
        'The interface is free of charge for up to one million requests a month.',
        'We announce changes that break existing apps at least 120 days before they take effect.',
        'The interface is provided as it is, and we accept no liability for profits that an app did not make.',
      ),
    ),
    section(
      'Ending',
      paragraphs(
        'You may return your key whenever you like.',
        'We may withdraw a key with 30 days of notice, or at once where people are harmed by the app.',
      ),
    ),
  ],
  truth: [
    {
      kind: 'added',
      text: 'Data obtained through the interface must not be collected, compiled or passed on to train or refine any machine learning or AI model; the Content Licensing and AI Scraping Terms apply.',
    },
  ],
};
