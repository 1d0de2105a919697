import type { Hit } from './phrases.ts';
import { groupIndex, readText } from './reading.ts';
import { RULES } from './rules.ts';
import { TOPIC_IDS } from './taxonomy.ts';
import type { Tokens } from './tokens.ts';
import type { TopicId } from './types.ts';

/** A stretch of the text that speaks for a topic, as offsets into it. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** A topic of a text with all its evidence, in the order it stands there. */
export interface Judgement {
  readonly topic: TopicId;
  readonly evidence: readonly Evidence[];
}

const COMPILED = RULES.map((rule) => ({
  topic: rule.topic,
  all: rule.all.map(groupIndex),
  none: (rule.none ?? []).map(groupIndex),
  near: rule.near ?? 0,
  nowhere: (rule.nowhere ?? []).map(groupIndex),
  unlessFound: rule.unlessFound,
}));
const WORDS_OF = TOPIC_IDS.map((topic) => ({
  topic,
  alone: groupIndex(topic),
  several: groupIndex(`${topic}?`),
}));

/** What a word counts: one that says the topic alone; one of the others beside such a word; one of the others only. */
const ALONE = 2;
const BESIDE = 0.5;
const AMONG_OTHERS = 0.45;
/** What a short clause must reach; a long one must say more, since it touches many things in passing. */
const NEEDED = 1.6;
/** More for topics whose words stand in passing in clauses on other things. */
const NEEDED_BY: Partial<Record<TopicId, number>> = {
  'retention-rights': 2,
  security: 2,
  changes: 2,
  developer: 2,
  termination: 2,
};
/** Topics whose words a sentence on scraping or training holds anyway. */
const OVERSHADOWED: ReadonlySet<TopicId> = new Set(['ai-features', 'data-collection']);
const WORDS_PER_POINT = 140;
/** A topic far weaker than the strongest of the clause is in passing too. */
const SHARE_OF_BEST = 0.3;

/** The topics of a text, in taxonomy order; linear in the length of the text. */
export function judge(text: string): readonly Judgement[] {
  const { tokens, hits } = readText(text);
  const sentencesOf = sentencesIn(hits, tokens.sentences);
  const found = new Map<TopicId, Hit[]>();
  for (const rule of COMPILED) {
    if (rule.all.some((group) => hits[group]?.length === 0)) continue;
    if (rule.unlessFound && found.has(rule.unlessFound)) continue;
    if (rule.nowhere.some((group) => hits[group]?.length)) continue;
    const evidence = sentencesWhere(rule, sentencesOf);
    if (evidence.length > 0) found.set(rule.topic, [...(found.get(rule.topic) ?? []), ...evidence]);
  }
  const spoken = WORDS_OF.map(({ topic, alone, several }) => {
    let strong = hits[alone] ?? [];
    if (OVERSHADOWED.has(topic)) strong = unexplained(strong, found, tokens);
    else if (topic === 'conduct') strong = unused(strong, found);
    const weak =
      topic === 'conduct' || OVERSHADOWED.has(topic)
        ? unexplained(hits[several] ?? [], found, tokens)
        : (hits[several] ?? []);
    const each = strong.length > 0 ? BESIDE : AMONG_OTHERS;
    return { topic, strong, weak, score: ALONE * distinct(strong, tokens) + each * distinct(weak, tokens) };
  });
  const best = Math.max(...spoken.map(({ score }) => score));
  for (const { topic, strong, weak, score } of spoken) {
    const needed = (NEEDED_BY[topic] ?? NEEDED) + tokens.words.length / WORDS_PER_POINT;
    if (score < Math.max(needed, SHARE_OF_BEST * best)) continue;
    found.set(topic, [...(found.get(topic) ?? []), ...strong, ...weak]);
  }
  return TOPIC_IDS.flatMap((topic) => {
    const evidence = found.get(topic);
    return evidence ? [{ topic, evidence: tidy(evidence, tokens) }] : [];
  });
}

/** Hits that are not themselves evidence for scraping or training: "you may not scrape" is no rule of conduct. */
function unused(hits: readonly Hit[], found: ReadonlyMap<TopicId, readonly Hit[]>): readonly Hit[] {
  const used = new Set<number>();
  for (const topic of ['ai-scraping', 'ai-training'] as const) {
    for (const { first, last } of found.get(topic) ?? []) for (let at = first; at <= last; at++) used.add(at);
  }
  return used.size === 0 ? hits : hits.filter(({ first, last }) => !used.has(first) && !used.has(last));
}

/**
 * Hits outside the sentences that scraping or training explain: "AI" there is no word on AI features, and a ban on
 * scraping no rule of conduct.
 */
function unexplained(
  hits: readonly Hit[],
  found: ReadonlyMap<TopicId, readonly Hit[]>,
  tokens: Tokens,
): readonly Hit[] {
  const explained = new Set<number | undefined>();
  for (const topic of ['ai-scraping', 'ai-training'] as const) {
    for (const hit of found.get(topic) ?? []) explained.add(tokens.sentences[hit.first]);
  }
  if (explained.size === 0) return hits;
  return hits.filter((hit) => !explained.has(tokens.sentences[hit.first]));
}

/** Evidence of a rule, from every sentence in which it holds. */
function sentencesWhere(rule: (typeof COMPILED)[number], sentencesOf: SentencesOf): readonly Hit[] {
  const [lead, ...others] = rule.all.map(sentencesOf);
  if (lead === undefined || lead.size === 0 || others.some((group) => group.size === 0)) return [];
  const evidence: Hit[] = [];
  for (const [sentence, here] of lead) {
    const rest = others.map((group) => group.get(sentence));
    if (rest.includes(undefined)) continue;
    if (rule.none.some((group) => sentencesOf(group).has(sentence))) continue;
    if (rule.near > 0 && !isNear(here, rest[0] ?? [], rule.near)) continue;
    // No spread: a hostile sentence has more hits than a call takes arguments.
    for (const group of [here, ...rest]) for (const hit of group ?? []) evidence.push(hit);
  }
  return evidence;
}

/** Hits of a group by sentence; worked out once for a text, when first asked for. */
type SentencesOf = (group: number) => ReadonlyMap<number, readonly Hit[]>;

function sentencesIn(hits: readonly (readonly Hit[])[], sentences: readonly number[]): SentencesOf {
  const ready: ReadonlyMap<number, readonly Hit[]>[] = [];
  return (group) => {
    const known = ready[group];
    if (known) return known;
    const fresh = bySentence(hits[group] ?? [], sentences);
    ready[group] = fresh;
    return fresh;
  };
}

const NO_SENTENCE: ReadonlyMap<number, Hit[]> = new Map();

function bySentence(hits: readonly Hit[], sentences: readonly number[]): ReadonlyMap<number, Hit[]> {
  if (hits.length === 0) return NO_SENTENCE;
  const map = new Map<number, Hit[]>();
  for (const hit of hits) {
    const sentence = sentences[hit.first] ?? 0;
    const list = map.get(sentence);
    if (list) list.push(hit);
    else map.set(sentence, [hit]);
  }
  return map;
}

/** Whether some hit of one row stands within `words` of one of the other; both rows are in order. */
function isNear(one: readonly Hit[], other: readonly Hit[], words: number): boolean {
  let at = 0;
  for (const hit of one) {
    while (at < other.length && (other[at]?.first ?? 0) < hit.first - words) at += 1;
    if (Math.abs((other[at]?.first ?? Number.POSITIVE_INFINITY) - hit.first) <= words) return true;
  }
  return false;
}

function distinct(hits: readonly Hit[], tokens: Tokens): number {
  if (hits.length < 2) return hits.length;
  return new Set(hits.map((hit) => tokens.words[hit.first])).size;
}

/** Evidence as offsets, in order, what overlaps an earlier stretch left out. */
function tidy(hits: readonly Hit[], tokens: Tokens): readonly Evidence[] {
  const ordered = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  const evidence: Evidence[] = [];
  let covered = -1;
  for (const hit of ordered) {
    if (hit.first <= covered) continue;
    covered = hit.last;
    evidence.push({ start: tokens.starts[hit.first] ?? 0, end: tokens.ends[hit.last] ?? 0 });
  }
  return evidence;
}
