import type { TopicId } from './types.ts';

/** What a person reads about a topic. */
export interface TopicInfo {
  /** A few words, as on a label. */
  readonly title: string;
  /** One plain sentence: why this matters to you. */
  readonly why: string;
}

/** Every topic, in the order of how much people care; the order is also how verdicts are sorted. */
export const TOPICS: Readonly<Record<TopicId, TopicInfo>> = {
  'ai-training': {
    title: 'AI training',
    why: 'What you write or upload may become part of a model, and cannot be taken out again.',
  },
  'ai-scraping': {
    title: 'AI scraping',
    why: 'Says who may collect what is on the service by machine, your posts included, and who may build AI with it.',
  },
  'ai-features': {
    title: 'AI features',
    why: 'Says who owns what a machine makes for you, who answers when it is wrong, and when a machine decides about you.',
  },
  'data-collection': {
    title: 'Data collection',
    why: 'One more kind of data, or one more use of it, is the change that is easiest to miss.',
  },
  'data-sharing': {
    title: 'Data sharing',
    why: 'Once others hold your data, the promises made to you here no longer bind them.',
  },
  'tracking-ads': {
    title: 'Tracking and ads',
    why: 'Tells you who follows what you do, and how to make it stop.',
  },
  'retention-rights': {
    title: 'Retention and your rights',
    why: 'Decides how long your data stays, and what you can still have corrected or deleted.',
  },
  'content-licence': {
    title: 'Content and licences',
    why: 'A single sentence can let the service use what you made, everywhere and for good.',
  },
  disputes: {
    title: 'Arbitration and disputes',
    why: 'You may lose your own court, your judge, and the right to sue together with others.',
  },
  payments: {
    title: 'Prices and refunds',
    why: 'Money, deadlines, and the way out of a subscription.',
  },
  termination: {
    title: 'Suspension and termination',
    why: 'Your account, your posts and what you bought can go, with or without a warning.',
  },
  changes: {
    title: 'Changes to the terms',
    why: 'The less notice you get of a change, the less you can do about it.',
  },
  liability: {
    title: 'Liability and warranty',
    why: 'Decides who bears the loss when something goes wrong.',
  },
  'age-minors': {
    title: 'Age and minors',
    why: 'A new age limit brings a new check with it: an identity card, a face.',
  },
  security: {
    title: 'Security',
    why: 'A promise of protection that goes, or a duty that comes, changes the risk you carry.',
  },
  conduct: {
    title: 'Rules of conduct',
    why: 'Says what may cost you a post or an account, and what you can expect of others.',
  },
  developer: {
    title: 'Developer rules',
    why: 'The apps you rely on live or die by what their makers may do here.',
  },
  'legal-entity': {
    title: 'Company and contacts',
    why: 'Another company means another law, another court, and perhaps another owner of your data.',
  },
};

/** All topic ids in the order of `TOPICS`. */
export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];
