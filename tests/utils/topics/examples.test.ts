import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../utils/topics/classify.ts';
import type { Language } from '../../../utils/topics/language.ts';
import { TOPIC_IDS } from '../../../utils/topics/taxonomy.ts';
import type { TopicId } from '../../../utils/topics/types.ts';
import { de } from './examples/de.ts';
import { en } from './examples/en.ts';
import { es } from './examples/es.ts';
import { fr } from './examples/fr.ts';
import { it as italian } from './examples/it.ts';
import { nl } from './examples/nl.ts';
import { pt } from './examples/pt.ts';
import type { Examples } from './examples/types.ts';
import { zh } from './examples/zh.ts';

const EXAMPLES: Readonly<Record<Language, Examples>> = { en, fr, de, es, it: italian, pt, nl, zh };
const AI: readonly TopicId[] = ['ai-scraping', 'ai-training'];

const topicsOf = (text: string): TopicId[] => classifyText(text).map(({ topic }) => topic);

describe.each(Object.entries(EXAMPLES))('%s', (_language, { topics, neither, otherwise = {} }) => {
  const cases = TOPIC_IDS.flatMap((topic) => topics[topic].map((text) => [topic, text] as const));

  it.each(cases)('%s: %s', (topic, text) => {
    const told = topicsOf(text);
    expect(told).toContain(topic);
    if (AI.includes(topic)) expect(told.filter((one) => AI.includes(one))).toEqual([topic]);
  });
  const others = TOPIC_IDS.flatMap((topic) => (otherwise[topic] ?? []).map((text) => [topic, text] as const));
  for (const [topic, text] of others) {
    it(`not ${topic}: ${text}`, () => expect(topicsOf(text)).not.toContain(topic));
  }
  it.each(neither)('neither scraping nor training: %s', (text) => {
    expect(topicsOf(text).filter((topic) => AI.includes(topic))).toEqual([]);
  });
});
