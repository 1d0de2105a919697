/**
 * Fits the weights of `utils/diff/weights.ts`: how clauses lean that no rule proves anything of (`utils/diff/lean.ts`). Logistic
 * regression with a penalty on each word, so that only words which tell something keep a weight (lasso; by proximal
 * gradient steps, after Beck and Teboulle 2009).
 *
 *     node scripts/fit-significance.ts --clauses FILE [--clauses FILE ...] [--write]
 *
 * The files hold labelled clauses as `bench:topics` takes them. Prints how well clauses of services are told that it did
 * not learn from (six parts, by service); `--write` then learns from all of them and writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { traitsOfWhole } from '../utils/diff/binding.ts';
import { Difference } from '../utils/diff/difference.ts';
import { foldText } from '../utils/diff/fold.ts';
import { distinctWords, shareOf, type Traits, WORD_KINDS } from '../utils/diff/lean.ts';
import { Side, sidesOf } from '../utils/diff/side.ts';
import { provenOfRewording, provenOfWhole } from '../utils/diff/significance.ts';
import type { Significance } from '../utils/diff/types.ts';
import { VOCABULARY } from '../utils/diff/vocabulary.ts';
import { traitsOfRewording, wordingOf } from '../utils/diff/wording.ts';
import { changeOf, clauseOf, type LabelledClause, readClauses } from './support/clauses.ts';

const { values: options } = parseArgs({
  options: {
    clauses: { type: 'string', multiple: true, default: ['../shared/corpus/clauses/dev.jsonl'] },
    write: { type: 'boolean', default: false },
  },
});

/** A clause that reached the weights: what they see of it, and how it is labelled. */
interface Sample {
  readonly service: string;
  readonly significance: Significance;
  readonly features: ReadonlyMap<string, number>;
}

/** A word must stand in clauses of so many services to be learned from: names of one service tell nothing of another. */
const LEAST_SERVICES = 5;
const PARTS = 6;
const STEPS = 400;

const labelled = options.clauses.flatMap(readClauses);
const whole = labelled.flatMap((one) => sampleOfWhole(one) ?? []);
const reworded = labelled.flatMap((one) => sampleOfRewording(one) ?? []);
console.log(
  `${labelled.length} clauses: ${whole.length} whole and ${reworded.length} reworded ones reach the weights`,
);

const questions = [
  {
    name: 'STATES_A_RULE',
    samples: whole,
    isYes: (one: Significance) => one === 'substantive',
    penalty: 1.2,
  },
  {
    name: 'IS_A_TITLE',
    samples: whole.filter(({ features }) => features.get('=words15') === 1),
    isYes: (one: Significance) => one === 'editorial',
    penalty: 2,
  },
  {
    name: 'SAYS_THE_SAME',
    samples: reworded,
    isYes: (one: Significance) => one === 'editorial',
    penalty: 1.2,
  },
  {
    name: 'BINDS_IN_OTHER_WORDS',
    samples: reworded,
    isYes: (one: Significance) => one === 'substantive',
    penalty: 2,
  },
];
for (const { name, samples, isYes, penalty } of questions) tryOut(name, samples, isYes, penalty);
if (options.write) {
  const parts = questions.map(({ name, samples, isYes, penalty }) =>
    written(name, fitted(samples, isYes, penalty)),
  );
  const head =
    "/** Weights in tenths, written by scripts/fit-significance.ts. */\nimport type { Weights } from './lean.ts';\n";
  writeFileSync(new URL('../utils/diff/weights.ts', import.meta.url), [head, ...parts].join('\n'));
}

function sampleOfWhole({ kind, before, after, service, significance }: LabelledClause): Sample | null {
  const clause = clauseOf(after ?? before);
  if (kind === 'modified' || clause === null) return null;
  const side = new Side(foldText(clause.text));
  if (provenOfWhole(side, clause, kind) !== null) return null;
  return {
    service,
    significance,
    features: featuresOf(side.text, traitsOfWhole(side.text, side.words.length, clause)),
  };
}

function sampleOfRewording(one: LabelledClause): Sample | null {
  const change = changeOf(one);
  if (one.kind !== 'modified' || change.reason === 'not reported as a change') return null;
  const [old, current] = sidesOf(change.words);
  const difference = new Difference(change.words);
  if (provenOfRewording(old, current, change.words, difference, false) !== null) return null;
  const wording = wordingOf(difference);
  const traits = traitsOfRewording(old, current, change.words, difference, wording);
  return {
    service: one.service,
    significance: one.significance,
    features: featuresOf([...wording.leftGone, ...wording.leftCome].join(' '), traits),
  };
}

function featuresOf(text: string, traits: Traits): ReadonlyMap<string, number> {
  const { distinct, count } = distinctWords(text);
  const words = [...distinct.subarray(0, count)].map((number) => VOCABULARY.wordOf(number));
  const features = new Map(
    Object.entries({ ...traits, always: 1 }).map(([name, value]) => [`=${name}`, value]),
  );
  const share = shareOf(words.length);
  for (const [kind, isOfKind] of Object.entries(WORD_KINDS)) {
    const count = words.filter(isOfKind).length;
    if (count > 0) features.set(`#${kind}`, count * share);
  }
  for (const word of words) if (!/\p{N}/u.test(word)) features.set(word, share);
  if (words[0] !== undefined && !/\p{N}/u.test(words[0])) features.set(`^${words[0]}`, share);
  return features;
}

/** A trait or a kind of words, of which there are few: they are only kept from growing without end. */
function isFormal(feature: string): boolean {
  return /^[=#]/.test(feature);
}

/** Weights by feature; those that came to nothing are left out. */
function fitted(
  samples: readonly Sample[],
  isYes: (one: Significance) => boolean,
  penalty: number,
): Map<string, number> {
  const services = new Map<string, Set<string>>();
  for (const { features, service } of samples) {
    for (const name of features.keys()) services.set(name, (services.get(name) ?? new Set()).add(service));
  }
  const names = [...services]
    .filter(([name, some]) => isFormal(name) || some.size >= LEAST_SERVICES)
    .map(([name]) => name)
    .sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ features }) =>
    [...features].flatMap(([name, value]) => {
      const index = at.get(name);
      return index === undefined ? [] : [[index, value] as const];
    }),
  );
  const yes = samples.map(({ significance }) => Number(isYes(significance)));
  const bound = Math.max(...rows.map((row) => row.reduce((sum, [, value]) => sum + value * value, 0)));
  // The curvature is at most a quarter of the sum of squares; rows differ, so their mean length is nearer.
  const mean =
    rows.reduce((sum, row) => sum + row.reduce((part, [, value]) => part + value * value, 0), 0) /
    rows.length;
  const step = 4 / (rows.length * Math.min(bound, 1.5 * mean));
  const weights = new Float64Array(names.length);
  const ahead = new Float64Array(names.length);
  let momentum = 1;
  for (let round = 0; round < STEPS; round += 1) {
    const gradient = new Float64Array(names.length);
    for (const [index, row] of rows.entries()) {
      let sum = 0;
      for (const [name, value] of row) sum += (ahead[name] ?? 0) * value;
      const error = 1 / (1 + Math.exp(-sum)) - (yes[index] ?? 0);
      for (const [name, value] of row) gradient[name] = (gradient[name] ?? 0) + error * value;
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    for (const [index, name] of names.entries()) {
      const moved = (ahead[index] ?? 0) - step * (gradient[index] ?? 0);
      // Traits are few: they are only kept from growing without end.
      const cut = isFormal(name) ? 0 : step * penalty;
      const shrunk =
        name === '=always'
          ? moved
          : isFormal(name)
            ? moved / (1 + 0.5 * step)
            : Math.sign(moved) * Math.max(0, Math.abs(moved) - cut);
      ahead[index] = shrunk + ((momentum - 1) / next) * (shrunk - (weights[index] ?? 0));
      weights[index] = shrunk;
    }
    momentum = next;
  }
  return new Map(
    names.flatMap((name, index) => {
      const tenths = Math.round(10 * (weights[index] ?? 0));
      return tenths === 0 ? [] : [[name, tenths] as const];
    }),
  );
}

function leaning({ features }: Sample, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += ((weights.get(name) ?? 0) * value) / 10;
  return sum;
}

function tryOut(
  name: string,
  samples: readonly Sample[],
  isYes: (one: Significance) => boolean,
  penalty: number,
): void {
  const services = [...new Set(samples.map(({ service }) => service))].sort();
  const partOf = new Map(services.map((service, index) => [service, index % PARTS]));
  const told: { lean: number; sample: Sample }[] = [];
  let words = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const weights = fitted(
      samples.filter(({ service }) => partOf.get(service) !== part),
      isYes,
      penalty,
    );
    words += weights.size / PARTS;
    for (const sample of samples) {
      if (partOf.get(sample.service) === part) told.push({ lean: leaning(sample, weights), sample });
    }
  }
  const share = told.filter(({ sample }) => isYes(sample.significance)).length / told.length;
  console.log(
    `\n${name}: ${told.length} samples, ${Math.round(100 * share)} % yes, ${Math.round(words)} weights`,
  );
  for (const border of [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 1, 1.5, 2]) {
    const [above, below] = [
      told.filter(({ lean }) => lean > border),
      told.filter(({ lean }) => lean <= border),
    ];
    const right =
      above.filter(({ sample }) => isYes(sample.significance)).length +
      below.filter(({ sample }) => !isYes(sample.significance)).length;
    const count = (list: typeof told, one: Significance) =>
      list.filter(({ sample }) => sample.significance === one).length;
    const of = (list: typeof told) =>
      (['editorial', 'minor', 'substantive'] as const).map((one) => count(list, one)).join('/');
    console.log(
      `  over ${border}: right ${(right / told.length).toFixed(3)}; editorial/minor/substantive above ${of(above)}, below ${of(below)}`,
    );
  }
}

function written(name: string, weights: ReadonlyMap<string, number>): string {
  const group = (of: (name: string) => string | null) => {
    const lists = new Map<number, string[]>();
    for (const [feature, tenths] of weights) {
      const word = of(feature);
      if (word !== null) lists.set(tenths, [...(lists.get(tenths) ?? []), word]);
    }
    const lines = [...lists]
      .sort((a, b) => a[0] - b[0])
      .map(([tenths, list]) => `    '${tenths}': ${JSON.stringify(list.join(' '))},`);
    return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n  }`;
  };
  const kinds = [...weights]
    .filter(([feature]) => feature.startsWith('#'))
    .map(([feature, tenths]) => `${feature.slice(1)}: ${tenths}`);
  const traits = [...weights]
    .filter(([feature]) => feature.startsWith('='))
    .map(([feature, tenths]) => `    ${feature.slice(1)}: ${tenths},`);
  return `export const ${name}: Weights = {
  words: ${group((feature) => (/^[=^#]/.test(feature) ? null : feature))},
  first: ${group((feature) => (feature.startsWith('^') ? feature.slice(1) : null))},
  kinds: { ${kinds.join(', ')} },
  traits: {\n${traits.join('\n')}\n  },
};
`;
}
