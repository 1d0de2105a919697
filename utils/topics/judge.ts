import { contextOf } from './context.ts';
import type { Hit } from './phrases.ts';
import { groupIndex, type Reading } from './reading.ts';
import { RULES } from './rules.ts';
import { TOPIC_IDS } from './taxonomy.ts';
import type { Tokens } from './tokens.ts';
import type { TopicId } from './types.ts';
import { weighWords } from './weigh.ts';

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
  somewhere: (rule.somewhere ?? []).map(groupIndex),
  unlessFound: rule.unlessFound,
  asItem: rule.asItem,
}));
/**
 * The topics of a reading, in taxonomy order; linear in its length. The context is what is known of its
 * terms type.
 */
export function judge(reading: Reading, context = contextOf('')): readonly Judgement[] {
  const { tokens, hits } = reading;
  const sentencesOf = sentencesIn(hits, tokens.sentences);
  const found = new Map<TopicId, Hit[]>();
  const onPersonalData = context.expected.has('data-collection');
  for (const rule of COMPILED) {
    if (!holdsAll(rule.all, hits)) continue;
    if (rule.asItem && onPersonalData) continue;
    if (rule.unlessFound && found.has(rule.unlessFound)) continue;
    if (rule.nowhere.some((group) => hits[group]?.length)) continue;
    if (rule.somewhere.some((group) => hits[group]?.length === 0)) continue;
    const evidence = sentencesWhere(rule, sentencesOf);
    if (evidence.length > 0) found.set(rule.topic, [...(found.get(rule.topic) ?? []), ...evidence]);
  }
  for (const [topic, spoken] of weighWords(reading, found, context)) {
    found.set(topic, [...(found.get(topic) ?? []), ...spoken]);
  }
  return TOPIC_IDS.flatMap((topic) => {
    const evidence = found.get(topic);
    return evidence ? [{ topic, evidence: tidy(evidence, tokens) }] : [];
  });
}

/** Whether every group has a hit; asked for each rule of each text, so without closures. */
function holdsAll(groups: readonly number[], hits: Reading['hits']): boolean {
  for (const group of groups) if (hits[group]?.length === 0) return false;
  return true;
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
