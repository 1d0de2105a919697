import type { Context } from './context.ts';
import type { Hit } from './phrases.ts';
import { groupIndex, type Reading } from './reading.ts';
import { TOPIC_IDS } from './taxonomy.ts';
import type { Tokens } from './tokens.ts';
import type { TopicId } from './types.ts';

/*
 * The topics that a clause's words say, besides what rules find. Each different word of a topic counts once, by how
 * much it says; a clause is about a topic when its words count enough for the length of the clause.
 */

const WORDS_OF = TOPIC_IDS.map((topic) => ({
  topic,
  alone: groupIndex(topic),
  paired: groupIndex(`${topic}+`),
  several: groupIndex(`${topic}?`),
  otherwise: groupIndex(`${topic}!`),
}));

/** What is forbidden to the reader, which is a rule of conduct where the clause says no other topic. */
const BAN = groupIndex('youMayNot');

/** A short line with a year in it is a date, which is about nothing. */
const YEAR = /^20\d\d$/;

/** What outlives the contract. */
const SURVIVAL = groupIndex('survival');

/** How an item of a privacy policy begins that says what data is used for. */
const AIM = groupIndex('purpose');

/** What a word counts: one that says the topic alone, one that says it with another, one of several. */
const ALONE = 2;
const PAIRED = 1;
const ONE_OF_SEVERAL = 0.5;
/** What a short clause must reach; a long one must say more, since it touches many things in passing. */
const NEEDED = 1.6;
const WORDS_PER_POINT = 110;
/** The topic that the terms type stands for needs hardly more than one word. */
const NEEDED_AT_HOME = 0.3;
/** What the context does to the need: "share" suffices in a privacy policy, and not in a code of conduct. */
const WHERE_EXPECTED = 0.6;
const WHERE_UNLIKELY = 1.9;
const WHERE_FOREIGN = 6;
/** A topic far weaker than the strongest of the clause is in passing too. */
const SHARE_OF_BEST = 0.3;
/**
 * Topics whose words a sentence on scraping or training holds anyway: "AI" there is no word on AI features, and "data
 * points, free or paid" none on prices.
 */
const EXPLAINED_BY_AI: ReadonlySet<TopicId> = new Set([
  'ai-features',
  'conduct',
  'content-licence',
  'data-collection',
  'payments',
  'retention-rights',
  'termination',
]);
/**
 * Topics whose lesser words stand in sentences on anything: "dispute" in rules for invoices. They count only where no
 * other topic is plainly spoken of.
 */
const IN_PASSING: ReadonlySet<TopicId> = new Set([
  'age-minors',
  'changes',
  'content-licence',
  'data-sharing',
  'disputes',
  'legal-entity',
  'security',
]);

/** Of those, the topic of which that holds only for the weakest words: "share", "third parties". */
const ONLY_WEAK_IN_PASSING: TopicId = 'data-sharing';

/** Of those, the topics whose words say nothing more there even where they say the topic alone elsewhere. */
const IN_BANS: ReadonlySet<TopicId> = new Set(['ai-features', 'conduct']);

/** Topics that an item on what data is used for only names as a purpose: "to resolve disputes". */
const AS_PURPOSE: ReadonlySet<TopicId> = new Set(['changes', 'disputes', 'security']);

/**
 * Topics that stand in passing beside a plain word of some others: "the data we collect" says no more where it is deleted
 * or sold, whoever disagrees with a change may leave, a limit of liability is "the fees paid in a year", and the costs of
 * an arbitration come with claims.
 */
const PLAINER: Partial<Record<TopicId, number>> = {
  'data-collection': bitsOf(['retention-rights', 'data-sharing', 'tracking-ads', 'legal-entity']),
  termination: bitsOf(['changes']),
  payments: bitsOf(['liability', 'disputes', 'content-licence', 'termination']),
  liability: bitsOf(['disputes']),
};
/** Topics beside which the lesser words of conduct only say why: harm closes accounts, and nobody answers for harm. */
const SAYS_WHY = bitsOf(['termination', 'liability']);

/**
 * Topics that the words of a clause say, with those words. `found` is what rules found already. A clause that says
 * nothing is about what its terms type stands for, and has no words for that.
 */
export function weighWords(
  { tokens, hits, length }: Reading,
  found: ReadonlyMap<TopicId, readonly Hit[]>,
  context: Context,
): ReadonlyMap<TopicId, readonly Hit[]> {
  const sentenceOf = ({ first }: Hit): number => tokens.sentences[first] ?? 0;
  const onAi = new Set<number>();
  for (const topic of ['ai-scraping', 'ai-training'] as const) {
    for (const hit of found.get(topic) ?? []) onAi.add(sentenceOf(hit));
  }
  const outlived = new Set((hits[SURVIVAL] ?? []).map(sentenceOf));
  const plain = plainTopics(hits, sentenceOf);
  const aims = context.home === 'data-collection' && hits[AIM]?.[0]?.first === 0 ? [hits[AIM][0]] : [];
  const isOnlyAim = aims.length > 0 && tokens.sentences.at(-1) === 0;
  const spoken: { topic: TopicId; score: number; words: readonly Hit[] }[] = [];
  for (const [own, { topic, alone, paired, several, otherwise }] of WORDS_OF.entries()) {
    if (isOnlyAim && AS_PURPOSE.has(topic)) continue;
    const isData = topic === 'data-collection';
    const isEnd = topic === 'termination';
    const mayAim = isData && aims.length > 0;
    if (!mayAim && !hits[alone]?.length && !hits[paired]?.length && !hits[several]?.length) continue;
    const isAside = (hit: Hit): boolean => !isEnd && outlived.has(sentenceOf(hit));
    const meant = (group: number): readonly Hit[] => {
      const all = without(hits[group] ?? [], hits[otherwise] ?? []);
      return outlived.size === 0 ? all : all.filter((hit) => !isAside(hit));
    };
    const plainer = PLAINER[topic] ?? (IN_PASSING.has(topic) ? ~(1 << own) : 0);
    const isApart = (hit: Hit): boolean => ((plain.get(sentenceOf(hit)) ?? 0) & plainer) === 0;
    // "To protect our rights, we may disclose it" is sharing, whatever it begins with.
    const aim = isData ? aims.filter(isApart) : [];
    const isReason = (hit: Hit): boolean => {
      const here = plain.get(sentenceOf(hit)) ?? 0;
      return topic === 'conduct' && (here & SAYS_WHY) !== 0 && (here & (1 << own)) === 0;
    };
    const isHeard = (hit: Hit): boolean =>
      isApart(hit) && !isReason(hit) && !(EXPLAINED_BY_AI.has(topic) && onAi.has(sentenceOf(hit)));
    const all = meant(alone);
    const heard = IN_BANS.has(topic) ? all.filter(isHeard) : isData || isEnd ? all.filter(isApart) : all;
    // One word beside a ban on scraping is that ban, one beside a sale of data is that sale; two more are on their own.
    const isRule = isData || isEnd || topic === 'conduct';
    const strong = isRule && distinct(all, tokens) > distinct(heard, tokens) + 1 ? all : heard;
    const middle = topic === ONLY_WEAK_IN_PASSING ? meant(paired) : meant(paired).filter(isHeard);
    const weak = meant(several).filter(isHeard);
    const score =
      ALONE * (distinct(strong, tokens) + aim.length) +
      PAIRED * distinct(middle, tokens) +
      ONE_OF_SEVERAL * distinct(weak, tokens);
    if (score > 0) spoken.push({ topic, score, words: [...aim, ...strong, ...middle, ...weak] });
  }
  const best = Math.max(0, ...spoken.map(({ score }) => score));
  const topics = new Map<TopicId, readonly Hit[]>();
  for (const { topic, score, words } of spoken) {
    const needed = neededFor(topic, context) + length / WORDS_PER_POINT;
    if (score >= Math.max(needed, SHARE_OF_BEST * best)) topics.set(topic, words);
  }
  const { home } = context;
  // A picture for adults only is a rule of conduct still.
  const isBesideHome = (topic: TopicId): boolean => home === 'conduct' && topic === 'age-minors';
  const saysNothing = ![...topics.keys(), ...found.keys()].some((topic) => !isBesideHome(topic));
  const loudest = Math.max(0, ...spoken.map(({ topic, score }) => (isBesideHome(topic) ? 0 : score)));
  const isDate = length < 7 && tokens.words.some((word) => YEAR.test(word));
  if (home !== null && length >= context.homeFromWords && (saysNothing || loudest < context.yieldsAt)) {
    if (!isDate && !topics.has(home) && !found.has(home)) topics.set(home, []);
  }
  const bans = hits[BAN] ?? [];
  if (home === null && saysNothing && bans.length > 0) topics.set('conduct', bans);
  return topics;
}

function neededFor(topic: TopicId, { home, expected, unlikely, foreign }: Context): number {
  if (topic === home) return NEEDED_AT_HOME;
  if (foreign.has(topic)) return WHERE_FOREIGN * NEEDED;
  const factor = expected.has(topic) ? WHERE_EXPECTED : unlikely.has(topic) ? WHERE_UNLIKELY : 1;
  return factor * NEEDED;
}

/** One bit a topic, at its place in the taxonomy. */
function bitsOf(topics: readonly TopicId[]): number {
  return topics.reduce((bits, topic) => bits | (1 << TOPIC_IDS.indexOf(topic)), 0);
}

/** The topics that each sentence says in a word that needs no other, one bit a topic at its place in `WORDS_OF`. */
function plainTopics(hits: Reading['hits'], sentenceOf: (hit: Hit) => number): ReadonlyMap<number, number> {
  const topics = new Map<number, number>();
  for (const [own, { alone, otherwise }] of WORDS_OF.entries()) {
    for (const hit of without(hits[alone] ?? [], hits[otherwise] ?? [])) {
      const sentence = sentenceOf(hit);
      topics.set(sentence, (topics.get(sentence) ?? 0) | (1 << own));
    }
  }
  return topics;
}

/** Hits that begin in no phrase with another meaning: "majeure" is of age, but not in "force majeure". */
function without(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  if (others.length === 0) return hits;
  let at = 0;
  let covered = -1;
  return hits.filter(({ first }) => {
    for (; (others[at]?.first ?? Number.POSITIVE_INFINITY) <= first; at++) {
      covered = Math.max(covered, others[at]?.last ?? -1);
    }
    return first > covered;
  });
}

function distinct(hits: readonly Hit[], tokens: Tokens): number {
  if (hits.length < 2) return hits.length;
  return new Set(hits.map((hit) => tokens.words[hit.first])).size;
}
