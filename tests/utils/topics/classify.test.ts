import { describe, expect, it } from 'vitest';
import { classifyChange, classifyText } from '../../../utils/topics/classify.ts';
import { TOPIC_IDS, topicTitle, topicWhy } from '../../../utils/topics/taxonomy.ts';
import type { TopicId } from '../../../utils/topics/types.ts';

const topicsOf = (text: string): TopicId[] => classifyText(text).map(({ topic }) => topic);

describe('taxonomy', () => {
  it('has a title and a reason for each of the eighteen topics', () => {
    expect(TOPIC_IDS).toHaveLength(18);
    for (const id of TOPIC_IDS) {
      expect(topicTitle(id).length).toBeGreaterThan(3);
      expect(topicWhy(id)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('ai-scraping: what you may not take', () => {
  it.each([
    ['en', 'You may not scrape our pages or harvest profiles from them.'],
    ['en', 'Using robots, spiders or other automated means to collect listings is prohibited.'],
    ['en', 'Members must not use anything found here to train artificial intelligence.'],
    [
      'en',
      'Do not build a competing language model with answers the assistant gave: training a competing model ends your access.',
    ],
    [
      'en',
      'We reserve all rights in text and data mining; robots.txt must be obeyed by anyone who wants to extract content.',
    ],
    ['en', 'For more, see our Content Licence and AI Scraping Terms.'],
    [
      'en',
      'You must not crawl, scrape or otherwise extract data from the app to train machine learning models.',
    ],
    ['en', 'You agree not to gather personal information about other users.'],
    [
      'fr',
      'Il est interdit d’aspirer le contenu du site au moyen de robots ou de tout autre procédé automatisé.',
    ],
    ['fr', 'Vous ne pouvez pas utiliser nos textes pour entraîner des modèles d’intelligence artificielle.'],
    [
      'de',
      'Es ist untersagt, unsere Inhalte mit Crawlern oder anderen automatisierten Verfahren auszulesen.',
    ],
    ['de', 'Sie dürfen unsere Inhalte nicht verwenden, um KI-Modelle zu trainieren.'],
    ['es', 'Está prohibido extraer datos del sitio con robots o mediante scraping.'],
    ['es', 'No puedes usar nuestros textos para entrenar modelos de inteligencia artificial.'],
    ['it', 'È vietato estrarre dati dal sito con robot o altri strumenti automatizzati.'],
    ['it', 'Non puoi usare i nostri testi per addestrare modelli di intelligenza artificiale.'],
    ['pt', 'É proibido extrair dados do site com robôs ou por mineração de dados.'],
    ['pt', 'Você não pode usar os nossos textos para treinar modelos de inteligência artificial.'],
    ['nl', 'Het is verboden om gegevens van de site te verzamelen met robots of door scraping.'],
    ['nl', 'Je mag onze teksten niet gebruiken om AI-modellen te trainen.'],
  ])('%s: %s', (_language, text) => {
    expect(topicsOf(text)).toContain('ai-scraping');
    expect(topicsOf(text)).not.toContain('ai-training');
  });
});

describe('ai-training: what the service may do with yours', () => {
  it.each([
    ['en', 'We may use your photos to train our machine learning models.'],
    ['en', 'Your messages are never used to train AI.'],
    ['en', 'You can opt out of model training in your settings.'],
    ['en', 'We use information you give us to improve our AI models.'],
    ['fr', 'Nous pouvons utiliser vos messages pour entraîner nos modèles d’IA.'],
    ['fr', 'Vos contenus ne sont pas utilisés pour entraîner une intelligence artificielle.'],
    ['de', 'Wir dürfen Ihre Inhalte nutzen, um unsere KI zu trainieren.'],
    ['es', 'Podemos usar tus mensajes para entrenar nuestros modelos de inteligencia artificial.'],
    ['it', 'Possiamo usare i tuoi messaggi per addestrare i nostri modelli di intelligenza artificiale.'],
    ['pt', 'Podemos usar suas mensagens para treinar nossos modelos de inteligência artificial.'],
    ['nl', 'We kunnen je berichten gebruiken om onze AI-modellen te trainen.'],
  ])('%s: %s', (_language, text) => {
    expect(topicsOf(text)).toContain('ai-training');
    expect(topicsOf(text)).not.toContain('ai-scraping');
  });
});

describe('neither AI topic', () => {
  it.each([
    ['staff training', 'We record calls to train our support staff and to check quality.'],
    ['trains', 'Your train ticket is valid on regional trains for the day you chose.'],
    ['search engines', 'Search engines may crawl your site if you list it in a sitemap.'],
    ['a product name', 'Northwind AI is responsible for the processing of your personal data.'],
    ['an address', 'Write to us at https://example.ai/help or help@example.ai.'],
    ['customer models', 'You can fine-tune your own model with the Example API and deploy it.'],
    ['a harvest', 'Coffee is picked at harvest in May.'],
    ['a French verb', 'Un retard de livraison peut entraîner la résolution du contrat.'],
    ['a French course', 'La formation du personnel est assurée chaque année.'],
    ['a French pronoun', "J'ai lu et j'accepte les conditions."],
    ['German courses', 'Unsere Mitarbeiter besuchen jedes Jahr eine Schulung zum Datenschutz.'],
    ['Spanish staff', 'La formación del personal se realiza cada año.'],
    ['Italian fitness', 'Il piano di allenamento è incluso nell’abbonamento.'],
    ['Portuguese staff', 'O treinamento dos funcionários ocorre todos os anos.'],
    ['Dutch staff', 'De opleiding van onze medewerkers vindt elk jaar plaats.'],
    ['robots of ours', 'Our crawler visits public pages; it respects robots.txt.'],
    ['a danger', 'Two-factor sign-in protects your account from scraping and theft.'],
  ])('%s: %s', (_what, text) => {
    expect(topicsOf(text)).not.toContain('ai-scraping');
    expect(topicsOf(text)).not.toContain('ai-training');
  });
});

describe('other topics', () => {
  const cases: readonly (readonly [TopicId, string])[] = [
    ['ai-features', 'AI-generated answers may be wrong; check them before you rely on them.'],
    ['data-collection', 'We collect your location data and the legal basis is our legitimate interest.'],
    ['data-sharing', 'We share your data with advertising partners and transfer data outside the EEA.'],
    ['tracking-ads', 'We use cookies and pixels for personalised ads.'],
    ['retention-rights', 'We keep your data for two years; after that you have the right to erasure.'],
    ['security', 'Choose a strong password and turn on two-factor authentication.'],
    ['content-licence', 'You grant us a worldwide, royalty-free licence to your uploads.'],
    ['conduct', 'Harassment, hate speech and spam are not allowed here.'],
    ['termination', 'We may suspend or terminate your account if you break these rules.'],
    ['age-minors', 'You must be at least 16 years old or have parental permission.'],
    ['payments', 'The subscription fee is billed monthly and is not refunded.'],
    ['changes', 'We may change these terms; your continued use means you accept them.'],
    ['liability', 'The service comes as is, without any warranty, and we are not liable for damages.'],
    ['disputes', 'Disputes are settled by binding arbitration; you waive class actions.'],
    ['legal-entity', 'The data controller is Example Ltd, registered office in Dublin.'],
    ['developer', 'Keep your API key secret and respect the rate limits of the API.'],
    ['disputes', 'Tout litige relève de la compétence des tribunaux de Lyon.'],
    ['payments', 'Der Preis wird monatlich per Lastschrift eingezogen.'],
    ['liability', 'La empresa no será responsable de los daños causados.'],
    ['age-minors', 'Devi essere maggiorenne o avere il consenso di un genitore.'],
    ['security', 'Mantenha a sua senha em segredo; usamos criptografia.'],
    ['termination', 'Wij kunnen je account blokkeren of de overeenkomst beëindigen.'],
  ];
  it.each(cases)('%s: %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });
});

it('takes a clause that only bans scraping for no rule of conduct', () => {
  expect(topicsOf('You may not scrape our pages; harvesting them is strictly prohibited.')).toEqual([
    'ai-scraping',
  ]);
});

it.each([
  'You are prohibited from aggregating data of the platform to train AI products, free of charge or not.',
  'You may not scrape data points for AI, for free or paid use, nor the purchase history of users.',
  'Users must not collect posts, comments or rules of the community to develop AI models.',
])('takes words of prices and conduct in a ban on AI use for no topic: %s', (text) => {
  expect(topicsOf(text)).toEqual(['ai-scraping']);
});

it('takes a ban on anything else for a rule of conduct', () => {
  expect(topicsOf('You may not juggle in the lobby.')).toEqual(['conduct']);
});

describe('words of a verdict', () => {
  it('are given as they stand in the text', () => {
    const text = 'You MAY NOT scrape our Pages.';
    for (const { words } of classifyText(text)) for (const word of words) expect(text).toContain(word);
    expect(classifyText(text)[0]?.words).toContain('scrape');
  });
  it('says nothing of an empty text', () => {
    expect(classifyText('')).toEqual([]);
    expect(classifyText(' … ')).toEqual([]);
  });
});

describe('classifyChange', () => {
  it('calls every topic of an added clause changed', () => {
    const verdicts = classifyChange({
      kind: 'added',
      words: [{ op: 'insert', text: 'You may not scrape our pages. Disputes go to arbitration.' }],
    });
    expect(verdicts.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['ai-scraping', 'disputes']));
    expect(verdicts.every(({ inChange }) => inChange)).toBe(true);
  });
  it('puts what the changed words touch first', () => {
    const verdicts = classifyChange({
      kind: 'reworded',
      words: [
        { op: 'keep', text: 'You may not scrape our pages. ' },
        { op: 'insert', text: 'Disputes are settled by binding arbitration.' },
      ],
    });
    expect(verdicts.map(({ topic, inChange }) => [topic, inChange])).toEqual([
      ['disputes', true],
      ['ai-scraping', false],
    ]);
  });
  it('sees that a prohibition came to words that were there', () => {
    const verdicts = classifyChange({
      kind: 'reworded',
      words: [
        { op: 'keep', text: 'You may ' },
        { op: 'insert', text: 'not ' },
        { op: 'keep', text: 'scrape our pages.' },
      ],
    });
    expect(verdicts).toContainEqual(expect.objectContaining({ topic: 'ai-scraping', inChange: true }));
  });
  it('counts the sentence that changed words stand in', () => {
    const verdicts = classifyChange({
      kind: 'reworded',
      words: [
        { op: 'keep', text: 'Disputes go to arbitration. We retain your data for ' },
        { op: 'delete', text: 'two' },
        { op: 'insert', text: 'six' },
        { op: 'keep', text: ' years.' },
      ],
    });
    expect(verdicts.map(({ topic, inChange }) => [topic, inChange])).toEqual([
      ['retention-rights', true],
      ['disputes', false],
    ]);
  });
  it('takes topics of the old text as well', () => {
    const verdicts = classifyChange({
      kind: 'reworded',
      words: [
        { op: 'keep', text: 'We keep records. ' },
        { op: 'delete', text: 'Your messages are never used to train AI.' },
      ],
    });
    expect(verdicts[0]).toMatchObject({ topic: 'ai-training', inChange: true });
  });
  it('calls nothing changed where only a spelling did', () => {
    const words = [
      { op: 'keep', text: 'You may not scrape our ' },
      { op: 'delete', text: 'pagse' },
      { op: 'insert', text: 'pages' },
      { op: 'keep', text: '.' },
    ] as const;
    const told = (significance: 'editorial' | 'substantive') =>
      classifyChange({ kind: 'reworded', significance, words }).map(({ inChange }) => inChange);
    expect(told('editorial')).toEqual([false]);
    expect(told('substantive')).toEqual([true]);
  });
  it('calls nothing changed in a clause that moved', () => {
    const verdicts = classifyChange({
      kind: 'moved',
      words: [{ op: 'keep', text: 'You may not scrape our pages.' }],
    });
    expect(verdicts.map(({ topic, inChange }) => [topic, inChange])).toEqual([['ai-scraping', false]]);
  });
});
