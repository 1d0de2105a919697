import { type DemoDocument, list, paragraphs, section, table } from './editions.ts';

/** Never changes, whatever the page around it does. */
export const cookies: DemoDocument = {
  key: 'cookies',
  path: '/cookies',
  title: 'Cookie Policy',
  isNew: false,
  dateLine: 'Last updated: 3 June 2025',
  numbering: 'none',
  intro: [
    'Cookies are small files that a website asks your browser to keep. This policy lists those that Pigeonpost sets and says how you get rid of them.',
  ],
  sections: [
    section(
      'Cookies that we need',
      paragraphs(
        'Without these the website cannot remember that you signed in, so they are set without asking.',
      ),
      table(
        ['Name', 'What it does', 'Kept for'],
        ['pp_session', 'Knows you from one page to the next', 'Until you close the browser'],
        ['pp_language', 'Remembers the language that you picked', 'One year'],
        ['pp_choice', 'Remembers what you answered about cookies', 'Six months'],
      ),
    ),
    section(
      'Cookies that need your consent',
      paragraphs(
        'With your consent we count which help pages are read, so that we can improve them.',
        'The count holds no address and no identifier, and it is never shared with advertisers.',
      ),
    ),
    section(
      'Your choices',
      paragraphs('You can change your mind at any time:'),
      list(
        'in the banner that appears on your first visit;',
        'in the settings of your browser, which can delete cookies or refuse them;',
        'by signing out, which ends the session at once.',
      ),
      paragraphs('Refusing cookies that need consent has no effect on what you can do with Pigeonpost.'),
    ),
    section(
      'More about your data',
      paragraphs(
        'Everything else that we do with personal data is described in the [Privacy Policy](/privacy).',
      ),
    ),
  ],
  truth: [],
};
