import { type DemoDocument, list, paragraphs, section } from './editions.ts';

/** Published with the second edition; the first answers its address with "not found". */
export const licensing: DemoDocument = {
  key: 'licensing',
  path: '/terms/content-licensing',
  title: 'Content Licensing and AI Scraping Terms',
  isNew: true,
  dateLine: 'Last updated: 16 February 2026',
  numbering: 'clauses',
  intro: [
    'These terms say who may collect content from Pigeonpost by automatic means, and what for. They are part of the [Terms of Service](/terms) and the [Developer Terms](/developers/rules-of-the-road).',
  ],
  sections: [
    section(
      'No collection without a licence',
      paragraphs(
        'Collecting content for the training, testing or improvement of artificial intelligence models requires a written licence from us.',
        'This applies to open rooms as much as to closed ones, and to profiles, pictures, reactions and counts.',
        'It makes no difference whether the content is collected by a program, through the interface or by people who are paid for it.',
      ),
    ),
    section(
      'What remains allowed',
      paragraphs('You need no licence in order to:'),
      list(
        'let a search engine point to open rooms, as long as it obeys our robots file;',
        'keep copies of conversations in which you took part;',
        'study open rooms for research that is not commercial, where the law of your country permits it.',
      ),
    ),
    section(
      'Asking for a licence',
      paragraphs(
        'Write to us through the [help pages](/help) and describe the content, the model and its purpose.',
        'No licence covers closed rooms or messages between two people, at any price.',
        'People can object to the use of what they wrote; a licensee must honour the objection within ten days.',
      ),
    ),
    section(
      'Breach',
      paragraphs(
        'Whoever collects content against these terms must delete it, together with every model that was made from it.',
        'We may claim damages and withdraw accounts and developer keys.',
      ),
    ),
  ],
  truth: [],
};
