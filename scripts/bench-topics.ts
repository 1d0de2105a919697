/**
 * `npm run bench:topics`: how well changed clauses are told by topic and weighed, on labelled clauses and expert memos.
 *
 *     --clauses FILE     labelled clauses, one JSON object a line (else ../shared/corpus/clauses/dev.jsonl)
 *     --memos FILE       expert memos (else memos-dev.json beside it)
 *     --half a|b         only services of one half, to write rules on one and check them on the other
 *     --stratum NAME     only clauses that came into the sample so ("general" is what real life looks like)
 *     --misses           prints every clause told wrong
 *     --topic ID         prints only misses of one topic
 *     --json FILE        writes the figures
 *     --check            fails where figures are beyond the bounds in topics-bounds.json
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifyChange } from '../utils/topics/classify.ts';
import { TOPIC_IDS } from '../utils/topics/taxonomy.ts';
import type { TopicId } from '../utils/topics/types.ts';
import { check } from './support/bounds.ts';
import {
  changeOf,
  changesOf,
  halfOf,
  type LabelledClause,
  type Memo,
  readClauses,
  readMemos,
} from './support/clauses.ts';
import { macroF1, share, Tally } from './support/topic-scores.ts';

const CORPUS = process.env.CLAUSEWATCH_CLAUSES ?? '../shared/corpus/clauses';

const { values: options } = parseArgs({
  options: {
    clauses: { type: 'string', default: `${CORPUS}/dev.jsonl` },
    memos: { type: 'string', default: `${CORPUS}/memos-dev.json` },
    half: { type: 'string' },
    stratum: { type: 'string' },
    misses: { type: 'boolean', default: false },
    topic: { type: 'string' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const items = readClauses(options.clauses)
  .filter(({ service }) => options.half === undefined || halfOf(service) === options.half)
  .filter(({ stratum }) => options.stratum === undefined || stratum === options.stratum)
  .map((labelled) => ({ labelled, change: changeOf(labelled) }));
const miss = (...words: unknown[]): void => {
  if (options.misses) console.log('miss:', ...words);
};

const figures = {
  ...topics(),
  significance: significance(),
  memos: memos(readMemos(options.memos)),
  usPerClause: usPerClause(),
};
console.log(JSON.stringify(figures, null, 2));
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
if (options.check) check(figures, new URL('topics-bounds.json', import.meta.url));

function topics() {
  const tallies = new Map(TOPIC_IDS.map((topic) => [topic, new Tally()]));
  const ofChange = new Map(TOPIC_IDS.map((topic) => [topic, new Tally()]));
  const byLanguage = new Map<string, Tally>();
  for (const { labelled, change } of items) {
    const verdicts = classifyChange(change, labelled.termsType);
    const language = byLanguage.get(labelled.language) ?? new Tally();
    byLanguage.set(labelled.language, language);
    for (const topic of TOPIC_IDS) {
      const [isTrue, verdict] = [
        labelled.topics.includes(topic),
        verdicts.find((one) => one.topic === topic),
      ];
      tallies.get(topic)?.add(isTrue, verdict !== undefined);
      language.add(isTrue, verdict !== undefined);
      if (labelled.kind === 'modified') {
        ofChange.get(topic)?.add(labelled.changeTopics.includes(topic), verdict?.inChange === true);
      }
      if (isTrue !== (verdict !== undefined)) missTopic(labelled, topic, verdict?.words);
    }
  }
  const scores = [...tallies].map(([topic, tally]) => [topic, tally.score] as const);
  return {
    topics: Object.fromEntries(scores),
    macroF1: macroF1(scores.map(([, score]) => score)),
    macroF1OfChangedWords: macroF1([...ofChange.values()].map(({ score }) => score)),
    languages: Object.fromEntries([...byLanguage].map(([language, { score }]) => [language, score])),
  };
}

function missTopic(labelled: LabelledClause, topic: TopicId, words: readonly string[] | undefined): void {
  if (options.topic !== undefined && options.topic !== topic) return;
  const what = words ? `extra ${topic} (${words.join(' / ')})` : `missed ${topic}`;
  miss(what, 'of', labelled.topics.join(' '), `[${labelled.id} ${labelled.language} ${labelled.service}]`);
  miss('     ', labelled.note, '«', labelled.before ?? '', '» → «', labelled.after ?? '', '»');
}

function significance() {
  let [right, substantiveCalledEditorial] = [0, 0];
  for (const { labelled, change } of items) {
    const [expected, said] = [labelled.significance, change.significance];
    if (said === expected) right += 1;
    else if (options.topic === undefined)
      miss(`${expected} called ${said}`, `(${change.reason})`, labelled.id);
    if (expected === 'substantive' && said === 'editorial') substantiveCalledEditorial += 1;
  }
  return { accuracy: share(right, items.length), substantiveCalledEditorial };
}

function memos(all: readonly Memo[]) {
  let [found, substantive, withTopic] = [0, 0, 0];
  for (const memo of all) {
    const changes = changesOf(memo).filter((change) => change.significance !== 'editorial');
    const told = new Set(
      changes
        .flatMap((change) => classifyChange(change, memo.commits[0]?.termsType))
        .map(({ topic }) => topic),
    );
    if (changes.length > 0) found += 1;
    if (changes.some((change) => change.significance === 'substantive')) substantive += 1;
    const isTold = memo.expectedTopics.length === 0 || memo.expectedTopics.some((topic) => told.has(topic));
    if (isTold) withTopic += 1;
    else if (options.topic === undefined) miss('memo', memo.memo, memo.expectedTopics, 'told', [...told]);
  }
  return { total: all.length, found, substantive, withTopic };
}

/** Microseconds a clause takes; the best of some rounds, since others use the machine meanwhile. */
function usPerClause(): number {
  const ROUNDS = 8;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const { labelled, change } of items) classifyChange(change, labelled.termsType);
    best = Math.min(best, performance.now() - started);
  }
  return Math.round((10_000 * best) / Math.max(1, items.length)) / 10;
}
