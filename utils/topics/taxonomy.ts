import { type MessageKey, message } from '../messages.ts';
import type { TopicId } from './types.ts';

/** Topics of one kind share a colour; components/tokens.css gives it for light and dark. */
export type TopicColour = 'violet' | 'blue' | 'teal' | 'amber' | 'red' | 'slate';

/** What a person sees of a topic; what they read is in the locales. */
export interface TopicInfo {
  /** An SVG path on 16 units, drawn as a round stroke of 1.6. */
  readonly icon: string;
  readonly colour: TopicColour;
}

/** Every topic, in the order of how much people care; the order is also how verdicts are sorted. */
export const TOPICS: Readonly<Record<TopicId, TopicInfo>> = {
  'ai-training': {
    icon: 'M5 5h6v6H5zM6.5 2.5v2M9.5 2.5v2M6.5 11.5v2M9.5 11.5v2M2.5 6.5h2M2.5 9.5h2M11.5 6.5h2M11.5 9.5h2',
    colour: 'violet',
  },
  'ai-scraping': {
    icon: 'M8 2.5v7M5 6.8L8 9.8l3-3M3 13h10',
    colour: 'violet',
  },
  'ai-features': {
    icon: 'M8 2.5l1.3 4.2L13.5 8l-4.2 1.3L8 13.5 6.7 9.3 2.5 8l4.2-1.3z',
    colour: 'violet',
  },
  'data-collection': {
    icon: 'M3.5 4.5c0-2.4 9-2.4 9 0s-9 2.4-9 0zM3.5 4.5v7c0 2.4 9 2.4 9 0v-7M3.5 8c0 2.4 9 2.4 9 0',
    colour: 'blue',
  },
  'data-sharing': {
    icon: 'M5.9 7.3l4.2-2.5M5.9 8.7l4.2 2.5M4.5 6.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2zM11.5 2.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2zM11.5 10.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2z',
    colour: 'blue',
  },
  'tracking-ads': {
    icon: 'M1.8 8C4.6 3.6 11.4 3.6 14.2 8 11.4 12.4 4.6 12.4 1.8 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
    colour: 'blue',
  },
  'retention-rights': {
    icon: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3.2l2.2 1.6',
    colour: 'blue',
  },
  'content-licence': {
    icon: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM9.9 6.6a2.3 2.3 0 100 2.8',
    colour: 'teal',
  },
  disputes: {
    icon: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5L1.4 9h3.2zM13 4.5L11.4 9h3.2z',
    colour: 'red',
  },
  payments: {
    icon: 'M2 4h12v8H2zM2 6.8h12M4.5 9.6h2',
    colour: 'amber',
  },
  termination: {
    icon: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM4.1 4.1l7.8 7.8',
    colour: 'red',
  },
  changes: {
    icon: 'M13 8a5 5 0 01-9.2 2.7M3 8a5 5 0 019.2-2.7M12.4 2.6v2.8H9.6M3.6 13.4v-2.8h2.8',
    colour: 'amber',
  },
  liability: {
    icon: 'M2.5 8a5.5 5.5 0 0111 0zM8 2.2v.3M8 8v4a1.4 1.4 0 01-2.8 0',
    colour: 'red',
  },
  'age-minors': {
    icon: 'M8 2.8a2 2 0 100 4 2 2 0 000-4zM4.2 13.2c0-5 7.6-5 7.6 0',
    colour: 'slate',
  },
  security: {
    icon: 'M3.8 7.2h8.4v6H3.8zM5.6 7.2V5a2.4 2.4 0 014.8 0v2.2',
    colour: 'blue',
  },
  conduct: {
    icon: 'M4 13.5v-11M4 3h8l-2 2.7L12 8.4H4',
    colour: 'slate',
  },
  developer: {
    icon: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5',
    colour: 'teal',
  },
  'legal-entity': {
    icon: 'M3.5 13.5v-11h9v11M2 13.5h12M6 5.5h.1M10 5.5h.1M6 8.5h.1M10 8.5h.1M7 13.5v-2.2h2v2.2',
    colour: 'slate',
  },
};

/** All topic ids in the order of `TOPICS`. */
export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];

/** A few words, as on a label. */
export const topicTitle = (id: TopicId): string => phraseOf('topic', id);

/** One plain sentence: why this matters to you. */
export const topicWhy = (id: TopicId): string => phraseOf('why', id);

function phraseOf(family: string, id: TopicId): string {
  return message(`${family}_${id.replaceAll('-', '_')}` as MessageKey);
}
