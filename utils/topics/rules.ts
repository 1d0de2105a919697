import type { Group } from './lexicon/groups.ts';
import type { TopicId } from './types.ts';

/**
 * A topic is found where one sentence holds a word of every group in `all` and none of the groups in `none`.
 * `near` also asks that the first two groups stand within that many words of each other.
 */
export interface Rule {
  readonly topic: TopicId;
  readonly all: readonly Group[];
  readonly none?: readonly Group[];
  readonly near?: number;
  /** Groups that must not stand anywhere in the clause. */
  readonly nowhere?: readonly Group[];
  /** Groups that must each stand somewhere in the clause. */
  readonly somewhere?: readonly Group[];
  /** A topic that explains the words already: the rule is left aside where it was found by a rule before. */
  readonly unlessFound?: TopicId;
  /** Takes a bare phrase for an item of a list of bans, which a text on personal data hardly holds. */
  readonly asItem?: boolean;
}

/** What the rules have in common that need no word of ban. */
const ITEM = { asItem: true, nowhere: ['wanted'] } as const;

/**
 * The AI topics. Who collects from whom tells them apart: what is forbidden to the reader, or would compete with the
 * service, is scraping; what the service does with the reader's data, or promises not to do, is training.
 */
export const RULES: readonly Rule[] = [
  // You may not take our data by machine.
  { topic: 'ai-scraping', all: ['scrape', 'forbid'], none: ['threat', 'promise'], nowhere: ['wanted'] },
  { topic: 'ai-scraping', all: ['scrape', 'unless'], none: ['wanted', 'threat'] },
  { topic: 'ai-scraping', all: ['scrape', 'robot'], none: ['threat', 'we'], ...ITEM },
  { topic: 'ai-scraping', all: ['scrape', 'gather'], none: ['threat', 'we'], ...ITEM },
  { topic: 'ai-scraping', all: ['scrape', 'ours'], none: ['threat', 'we'], ...ITEM },
  { topic: 'ai-scraping', all: ['robot', 'gather'], none: ['threat', 'we', 'promise'], ...ITEM },
  { topic: 'ai-scraping', all: ['robot', 'gather', 'forbid'], none: ['wanted', 'threat', 'promise', 'we'] },
  { topic: 'ai-scraping', all: ['robot', 'gather', 'youMayNot'], none: ['wanted', 'threat', 'promise'] },
  { topic: 'ai-scraping', all: ['robot', 'gather', 'unless'], none: ['wanted', 'threat'] },
  { topic: 'ai-scraping', all: ['robot', 'unless'], none: ['we', 'wanted', 'threat', 'promise'] },
  { topic: 'ai-scraping', all: ['aiTool', 'gather', 'youMayNot'], none: ['promise', 'wanted'] },
  // The right to mine is reserved, or what is done against those who take it all the same.
  { topic: 'ai-scraping', all: ['miningLaw'] },
  { topic: 'ai-scraping', all: ['scrape', 'measure'], none: ['threat', 'wanted', 'promise'] },
  // You may not collect what others say of themselves.
  { topic: 'ai-scraping', all: ['gather', 'others', 'forbid'], near: 8, none: ['we'] },
  { topic: 'ai-scraping', all: ['gather', 'others', 'unless'], near: 8 },
  // You may not build AI with what is ours.
  { topic: 'ai-scraping', all: ['trainAi', 'compete'], none: ['promise', 'staff'] },
  { topic: 'ai-scraping', all: ['developAi', 'compete'], none: ['promise', 'staff'] },
  { topic: 'ai-scraping', all: ['imitate'], none: ['promise', 'customModel'] },
  {
    topic: 'ai-scraping',
    all: ['trainAi', 'forbid'],
    none: ['promise', 'staff', 'yours', 'optOut', 'aside'],
  },
  { topic: 'ai-scraping', all: ['developAi', 'forbid'], none: ['promise', 'staff', 'yours', 'optOut', 'we'] },
  {
    topic: 'ai-scraping',
    all: ['forAi', 'forbid'],
    none: ['promise', 'staff', 'yours', 'optOut'],
  },
  { topic: 'ai-scraping', all: ['trainAi', 'unless'], none: ['promise', 'staff', 'yours', 'optOut'] },
  { topic: 'ai-scraping', all: ['forAi', 'unless'], none: ['promise', 'staff', 'yours', 'optOut'] },
  { topic: 'ai-scraping', all: ['trainAi', 'youMayNot'], none: ['promise', 'staff', 'optOut'] },
  { topic: 'ai-scraping', all: ['trainAi', 'youMayNot'], none: ['yours', 'we', 'staff', 'optOut'] },
  { topic: 'ai-scraping', all: ['developAi', 'youMayNot'], none: ['promise', 'staff', 'optOut'] },
  { topic: 'ai-scraping', all: ['train', 'ai', 'youMayNot'], near: 12, none: ['promise', 'staff', 'optOut'] },
  // An item of a list of bans, where the ban stands above the list: "use the output to train models".
  {
    topic: 'ai-scraping',
    all: ['trainAi', 'ours'],
    none: ['yours', 'we', 'promise', 'staff', 'optOut', 'aside', 'customModel'],
    asItem: true,
  },
  // A pointer to terms on it: "see our AI scraping terms".
  { topic: 'ai-scraping', all: ['scrape', 'ai'], near: 3, none: ['threat', 'we'], nowhere: ['wanted'] },
  { topic: 'ai-scraping', all: ['scrape', 'others'], none: ['threat', 'we'], ...ITEM },
  { topic: 'ai-scraping', all: ['trainAi', 'scrape'], none: ['promise', 'we'], nowhere: ['wanted'] },
  // A feature that is called AI's is a topic of its own, also where it is said what is done with the data.
  { topic: 'ai-features', all: ['aiFeature'] },
  // We may, or promise not to, build AI with what is yours.
  { topic: 'ai-training', all: ['trainAi', 'promise'], none: ['staff', 'compete', 'youMayNot'] },
  { topic: 'ai-training', all: ['trainAi', 'promise', 'yours'], none: ['staff', 'compete'] },
  { topic: 'ai-training', all: ['developAi', 'yours', 'promise'], none: ['staff', 'compete'] },
  { topic: 'ai-training', all: ['trainAi', 'optOut'], none: ['staff', 'compete', 'customModel'] },
  {
    topic: 'ai-training',
    all: ['trainAi', 'yours'],
    none: ['youMayNot', 'staff', 'compete', 'customModel', 'aside'],
  },
  {
    topic: 'ai-training',
    all: ['developAi', 'yours'],
    none: ['staff', 'compete', 'customModel', 'aside', 'youMayNot'],
  },
  {
    topic: 'ai-training',
    all: ['developAi'],
    somewhere: ['yours', 'we'],
    none: ['staff', 'compete', 'customModel', 'aside', 'youMayNot', 'forbid'],
  },
  {
    topic: 'ai-training',
    all: ['develop', 'ai', 'optOut'],
    none: ['staff', 'compete', 'customModel', 'youMayNot'],
  },
  {
    topic: 'ai-training',
    all: ['forAi', 'yours'],
    near: 8,
    none: ['staff', 'compete', 'customModel', 'aside', 'youMayNot', 'forbid'],
  },
  {
    topic: 'ai-training',
    all: ['forAi', 'yours', 'optOut'],
    none: ['staff', 'compete', 'customModel', 'youMayNot'],
  },
  { topic: 'ai-training', all: ['trained', 'yours'], none: ['staff', 'compete', 'customModel', 'aside'] },
  {
    topic: 'ai-training',
    all: ['train', 'ai', 'yours'],
    near: 20,
    none: ['staff', 'compete', 'customModel', 'aside', 'youMayNot'],
  },
  {
    topic: 'ai-training',
    all: ['trainAi'],
    none: ['staff', 'compete', 'forbid', 'unless', 'scrape', 'customModel', 'aside'],
    unlessFound: 'ai-scraping',
  },
];
