import type { TopicId } from '../types.ts';

/** Ideas that the two AI topics, the AI features and the summaries are made of. */
export const CONCEPTS = [
  /** Machines and means of collecting: robots, spiders, automated means. */
  'robot',
  /** Collecting in bulk, in a word that says so by itself: scraping, data mining, harvesting. */
  'scrape',
  /** Taking data in any way: collect, extract, copy, access. */
  'gather',
  /** Not allowed to the reader: may not, prohibited, agree not to. */
  'forbid',
  /** The same, said straight to the reader: whatever follows is a rule for them. */
  'youMayNot',
  /** Allowed only under a condition: without our permission, unless expressly. */
  'unless',
  /** Building models: train, fine-tune. */
  'train',
  /** Making better or new, which is about AI only next to AI: develop, improve. */
  'develop',
  /** Artificial intelligence and its models. */
  'ai',
  /** Training of AI in a phrase that says so by itself: "train our models". */
  'trainAi',
  /** How a model came to be, which is about the reader only where their data is named. */
  'trained',
  /** Making AI better or new, which is about the reader only where their data is named: "improve our AI". */
  'developAi',
  /** The service speaking of itself as the one who acts. */
  'we',
  /** Data of the reader. */
  'yours',
  /** A promise by the service not to do something. */
  'promise',
  /** Things of the service that a reader could take. */
  'ours',
  /** A model that competes with the service's. */
  'compete',
  /** Copying a model by what it answers, or building its rival: bans alone speak of it. */
  'imitate',
  /** The law that lets a publisher keep text and data mining to itself. */
  'miningLaw',
  /** What a service does against those who scrape: blocks, limits, sues. */
  'measure',
  /** AI as a means of collecting, which is one only where the reader may not use it. */
  'aiTool',
  /** Use of data "for AI", which is training where the data is the reader's. */
  'forAi',
  /** Personal data of other users. */
  'others',
  /** The way out of something. */
  'optOut',
  /** People, animals or trains that are trained or catch one. */
  'staff',
  /** Crawling that is wanted, or done by the service. */
  'wanted',
  /** Scraping named as a danger, not as a rule. */
  'threat',
  /** Talk of models in passing: who answers for claims about them, how they came to be. */
  'aside',
  /** What a service offers with AI, by that name: a topic even beside the training that the clause is on. */
  'aiFeature',
  /** A model that the customer trains as the product. */
  'customModel',
  /** A purpose, as items of a privacy policy begin with one: "To prevent fraud". */
  'purpose',
  /** What outlives the contract: a sentence that says so names sections on everything else. */
  'survival',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * Words of a topic: those that say it alone; with `+` those that say it with one other, since they stand in clauses on
 * other things too; with `?` those of which it takes several; with `!` phrases in which its words mean another thing.
 */
export type TopicGroup = TopicId | `${TopicId}+` | `${TopicId}?` | `${TopicId}!`;

export type Group = Concept | TopicGroup;

/** A language's phrases by group: separated by commas or line ends, written as `phrases.ts` says. */
export type Lexicon = Partial<Record<Group, string>>;
