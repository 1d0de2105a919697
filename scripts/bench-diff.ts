/**
 * `npm run bench:diff`: how fast versions are compared, and how they read, against what a whole-text diff does. All in one
 * run on one machine, so that ratios mean something; the floor is normalising and hashing both texts.
 *
 *     --corpus DIR   the corpus (else CLAUSEWATCH_CORPUS, else ../shared/corpus/pages)
 *     --pairs N      consecutive version pairs at the most (default 400), and N/6 far apart
 *     --json FILE    writes the figures
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import diff_match_patch from 'diff-match-patch';
import { compareClauses } from '../utils/diff/changes.ts';
import { clauseKey, foldText } from '../utils/diff/fold.ts';
import type { ClauseChange } from '../utils/diff/types.ts';
import type { Clause } from '../utils/terms/types.ts';
import { openCorpus } from './support/corpus.ts';
import { movedAround, rewritten, syntheticTerms } from './support/generated.ts';
import { clausesOfMarkdown } from './support/markdown.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.CLAUSEWATCH_CORPUS ?? '../shared/corpus/pages' },
    pairs: { type: 'string', default: '400' },
    json: { type: 'string' },
  },
});

interface VersionPair {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/** What diff-match-patch is given by default, in seconds; the others are given no more. */
const LIMIT_S = 1;
/** Each time is the best of so many, as the noise of a machine only ever adds. */
const ROUNDS = 5;

const LETTER_END = /[\p{Script=Latin}\p{N}]$/u;
const LETTER_START = /^[\p{Script=Latin}\p{N}]/u;

const { consecutive, far } = versionPairs(Number(options.pairs));
const figures = {
  consecutive: measure(consecutive),
  farApart: measure(far),
  rewrites: [1000, 5000, 10_000, 20_000].map((clauses) => {
    const before = syntheticTerms(clauses);
    return { clauses, ms: round(timeOf(() => compareClauses(before, rewritten(before)), 1)) };
  }),
  megabyte: megabyte(),
  moves: moves(),
};
console.log(JSON.stringify(figures, null, 2));
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);

/** Version pairs of the reference: neighbours, and the first against the last of each document. */
function versionPairs(most: number): { consecutive: VersionPair[]; far: VersionPair[] } {
  const corpus = openCorpus(options.corpus);
  const items = corpus.change().toSorted((a, b) => (a.pack < b.pack ? -1 : a.pack > b.pack ? 1 : 0));
  const step = Math.max(1, items.length / most);
  const byDocument = Map.groupBy(items, (item) => item.doc);
  const textOf = (pack: string, key = ''): Clause[] => clausesOfMarkdown(corpus.pack(pack).refs[key] ?? '');
  const pairOf = (pack: string, before?: string, after?: string): VersionPair => ({
    before: textOf(pack, before),
    after: textOf(pack, after),
  });
  return {
    consecutive: items
      .filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
      .map(({ pack, refBefore, refAfter }) => pairOf(pack, refBefore, refAfter)),
    far: [...byDocument.values()]
      .filter((versions) => versions.length > 2)
      .slice(0, Math.ceil(most / 6))
      .map((versions) => versions.toSorted((a, b) => (a.beforeTime < b.beforeTime ? -1 : 1)))
      .map((versions) => pairOf(versions[0]?.pack ?? '', versions[0]?.refBefore, versions.at(-1)?.refAfter)),
  };
}

function measure(pairs: readonly VersionPair[]) {
  const floors: number[] = [];
  const ours: number[] = [];
  const raws: number[] = [];
  const fragments: number[] = [];
  const fragmentsOfReworded: number[] = [];
  const byLine: number[] = [];
  const byWord: number[] = [];
  let [cut, ourMarks, rawMarks, wordMarks] = [0, 0, 0, 0];
  for (const { before, after } of pairs) {
    floors.push(timeOf(() => hashed(before) + hashed(after)));
    ours.push(timeOf(() => compareClauses(before, after)));
    const changes = compareClauses(before, after);
    for (const change of changes) {
      if (change.kind !== 'moved') fragments.push(fragmentsOf(change));
      if (change.kind === 'reworded') fragmentsOfReworded.push(fragmentsOf(change));
      cut += cutWordsOf(change);
      ourMarks += markedOf(change);
    }
    const [old, current] = [textOf(before), textOf(after)];
    raws.push(timeOf(() => rawDiff(old, current), 1));
    for (const [op, text] of rawDiff(old, current)) if (op !== 0) rawMarks += text.length;
    byLine.push(timeOf(() => lineDiff(old, current), 1));
    byWord.push(timeOf(() => wordDiff(old, current), 1));
    for (const { added, removed, value } of wordDiff(old, current) ?? [])
      if (added || removed) wordMarks += value.length;
  }
  const ratios = ours.map((ms, i) => ms / (floors[i] ?? 1));
  const faster = raws.map((ms, i) => ms / (ours[i] ?? 1));
  return {
    pairs: pairs.length,
    ms: spreadOf(ours),
    floorMs: spreadOf(floors),
    timesFloor: spreadOf(ratios),
    rawMs: spreadOf(raws),
    lineMs: spreadOf(byLine),
    wordMs: spreadOf(byWord),
    timesFasterThanRaw: spreadOf(faster),
    cutWords: cut,
    fragmentsPerChangedClause: spreadOf(fragments),
    fragmentsPerRewordedClause: spreadOf(fragmentsOfReworded),
    /** Those of jsdiff only where it came to an end. */
    markedCharacters: { ours: ourMarks, raw: rawMarks, words: wordMarks },
  };
}

/** diff-match-patch on the whole text, cleaned up for people. */
function rawDiff(before: string, after: string) {
  const raw = new diff_match_patch();
  raw.Diff_Timeout = LIMIT_S;
  const edits = raw.diff_main(before, after);
  raw.diff_cleanupSemantic(edits);
  return edits;
}

/** Its line mode: which lines differ, without their words. */
function lineDiff(before: string, after: string) {
  const raw = new diff_match_patch();
  const { chars1, chars2 } = raw.diff_linesToChars_(before, after);
  return raw.diff_main(chars1, chars2, false);
}

/** jsdiff's words; undefined where it gave up. */
function wordDiff(before: string, after: string) {
  return diffWords(before, after, { timeout: 1000 * LIMIT_S });
}

/** Two unrelated documents of a megabyte, and one against itself rewritten. */
function megabyte() {
  const document = syntheticTerms(9000);
  const other = syntheticTerms(9000, 7);
  return {
    characters: textOf(document).length,
    unrelatedMs: round(timeOf(() => compareClauses(document, other), 1)),
    rewrittenMs: round(timeOf(() => compareClauses(document, rewritten(document)), 1)),
  };
}

/** Of the clauses that a generated edit moves, how many are told as moved. */
function moves() {
  let [moved, told] = [0, 0];
  for (let seed = 1; seed <= 50; seed += 1) {
    const { before, after, places } = movedAround(seed);
    const reported = new Set(
      compareClauses(before, after).flatMap((change) => (change.moved ? [change.before] : [])),
    );
    moved += places.length;
    told += places.filter((place) => reported.has(place)).length;
  }
  return { moved, told, share: Math.round((1000 * told) / moved) / 1000 };
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join('\n');
}

function hashed(clauses: readonly Clause[]): string {
  let last = '';
  for (const { text } of clauses) last = clauseKey(foldText(text));
  return last;
}

/** Stretches of marked words; a replacement is one. */
function fragmentsOf({ words }: ClauseChange): number {
  let count = 0;
  let isOpen = false;
  for (const { op } of words) {
    if (op !== 'keep' && !isOpen) count += 1;
    isOpen = op !== 'keep';
  }
  return count;
}

function markedOf({ words }: ClauseChange): number {
  let length = 0;
  for (const { op, text } of words) if (op !== 'keep') length += text.length;
  return length;
}

/** Places where a marked stretch begins or ends inside a word of a script that parts its words. */
function cutWordsOf({ words }: ClauseChange): number {
  let cuts = 0;
  for (const own of ['delete', 'insert'] as const) {
    const side = words.filter(({ op }) => op === 'keep' || op === own);
    for (const [i, { op, text }] of side.entries()) {
      const next = side[i + 1];
      if (next && next.op !== op && LETTER_END.test(text) && LETTER_START.test(next.text)) cuts += 1;
    }
  }
  return cuts;
}

function timeOf(work: () => unknown, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function spreadOf(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
