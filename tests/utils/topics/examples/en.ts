import type { Examples } from './types.ts';

export const en: Examples = {
  topics: {
    'ai-scraping': [
      'You shall not use any automated tool to retrieve, index or data mine any part of the site.',
      'Bulk downloading of articles is not permitted.',
      'Any text and data mining of this website requires our prior written licence.',
      'No part of this site may be used for the training of large language models.',
      'use the Services or any output of the Services to train or develop other AI models',
      'We may block IP addresses that scrape our pages.',
      'Do not use our data for AI.',
      'We reserve our rights under Article 4 of Directive (EU) 2019/790.',
      'Information about members may not be gathered or compiled for lists.',
      'For more, see our Content Licence and AI Scraping Terms.',
    ],
    'ai-training': [
      'We may use what you upload to teach our AI systems.',
      'Our legal basis for training models on public posts is legitimate interests.',
      'You can object to the use of your posts for AI at any time.',
      'Business data is excluded from model training by default.',
      'Our providers are not allowed to train their models on your data.',
      'To improve the AI features and models behind our products with your data.',
    ],
    'ai-features': [
      'Answers come from a large language model of another company.',
      'You must disclose to readers that a picture was made with AI.',
      'Generated answers may be wrong and do not replace advice.',
      'You own the images you generate.',
      'We use automated systems to decide whether to approve your application.',
    ],
    'data-collection': [
      'This notice describes which personal data we hold.',
      'We ask for a passport and a fingerprint when you rent a car.',
      'When you register we ask for your name and e-mail.',
      'Our app accesses your contacts if you allow it.',
      'The legal basis is our legitimate interest.',
    ],
    'data-sharing': [
      'We work with payment providers who process data on our behalf.',
      'Other members will see your name and photo.',
      'If we are acquired, your information may be transferred to the new owner.',
    ],
    'tracking-ads': [
      'We show you ads based on what you look at.',
      'You can opt out of receiving promotional messages.',
    ],
    'retention-rights': [
      'You may ask for a copy of your data.',
      'Records are held for seven years to meet tax law.',
      'You can complain to your local regulator.',
    ],
    security: [
      'Keep your verification code to yourself.',
      'Passwords are stored encrypted at rest.',
      'No method of transmission over the internet is completely secure.',
      'Tell us at once if you think somebody used your account.',
    ],
    'content-licence': [
      'You keep all rights in what you upload.',
      'If you think that your work was copied, send us a notice.',
    ],
    conduct: [
      'Do not use scripts to send messages or vote twice.',
      'Fake followers, clickbait and click fraud are not welcome.',
      'Do not impersonate anyone or pretend to be affiliated with us.',
      'attempt to gain unauthorised access to any account, system or network',
      'Reviews must be honest and based on your own experience.',
    ],
    termination: [
      'An account that was dormant for two years may be closed.',
      'If you repeatedly break the rules your channel will be removed.',
      'Inactive accounts may be closed after two years.',
    ],
    'age-minors': ['The service is not meant for anyone younger than 16.'],
    payments: ['Your plan renews each month until you cancel.', 'Creators receive half of the income.'],
    changes: [
      'If you go on using the app you agree to the new terms.',
      'We may add or remove features without notice.',
    ],
    liability: [
      'You use the service at your own risk.',
      'Our total liability is limited to the amount you paid.',
    ],
    disputes: ['You agree to bring claims only on an individual basis.', 'English law applies.'],
    'legal-entity': [
      'Our helpline is open Monday to Friday.',
      'These terms are between you and Acme Ltd, a company registered in England.',
    ],
    developer: [
      'Apps must ask for the runtime permission before they listen.',
      'Your app must request only the permissions it needs.',
    ],
  },
  neither: [
    'These rules were last revised in March 2019.',
    'We record calls to train our support staff.',
    'Search engines may crawl your site if you list it in a sitemap.',
    'You may train your own models with our compute service; you own the trained models.',
    'If you make your profile public, others may copy or scrape it.',
    'Our crawler collects public web pages to build our search index.',
    'Cookies collect information automatically.',
    'Do not use bots to vote or to stream songs.',
    'Northwind AI is responsible for the processing of your personal data.',
  ],
};
