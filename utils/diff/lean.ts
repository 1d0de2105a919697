/**
 * How a clause leans where no rule proves anything: whether it states a rule, or only tells, lists and explains; whether
 * other words still say the same. Each word and each trait of form has a weight, and their sum is the logarithm of the
 * odds (logistic regression). The weights were fitted to labelled clauses, with a penalty that leaves only
 * words that tell something (`scripts/fit-significance.ts`); no clause of theirs is here.
 */
import { rememberedByWord } from './per-word.ts';
import { wordNumbers, wordSet } from './plain-words.ts';
import { isStake } from './stakes.ts';
import { VOCABULARY } from './vocabulary.ts';
import { FUNCTION_WORDS, isModal, isNegation, PERIODS } from './weighty.ts';

const WE = wordSet(
  'we us our ours nous notre nos wir uns unser unsere nosotros nuestro nuestra noi nostro nostra nós nosso nossa wij ons onze',
);
const YOU = wordSet(
  'you your yours vous votre vos tu ton ta tes sie ihr ihre du dein deine usted tu tus su sus voi vostro você seu sua u uw je jouw',
);

/** Kinds of words: each of their words counts as much as its kind, besides what it counts itself. */
export const WORD_KINDS: Readonly<Record<string, (word: string) => boolean>> = {
  modal: isModal,
  negation: isNegation,
  stake: isStake,
  period: (word) => PERIODS.test(word),
  small: (word) => FUNCTION_WORDS.has(word),
  we: (word) => WE.has(word),
  you: (word) => YOU.has(word),
};

/** Weights of a question, in tenths: of words by their weight ("-12": "here below"), of kinds of words, and of traits of form. */
export interface Weights {
  readonly kinds: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
  /** The same of a word that begins the text. */
  readonly first: Readonly<Record<string, string>>;
  readonly traits: Readonly<Record<string, number>>;
}

/** A trait of form, and how far a text has it: 0 or 1, or a size. */
export type Traits = Readonly<Record<string, number>>;

const TENTH = 0.1;

function byWord(written: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(written).flatMap(([weight, words]) =>
      words.split(' ').map((word) => [word, TENTH * Number(weight)] as const),
    ),
  );
}

/** The weighted sum of a text's traits. */
export function traitsWeigh(traits: Traits, weights: Traits): number {
  let sum = weights.always ?? 0;
  for (const name in traits) sum += (traits[name] ?? 0) * (weights[name] ?? 0);
  return TENTH * sum;
}

/** In characters: what is longer hardly ever states no rule, and is not looked at further on. */
export const LONGEST = 500;

/** What one word of a text counts; in a long text each counts less, in one of a few words no more than here. */
export function shareOf(distinctWords: number): number {
  return 2.5 / Math.sqrt(Math.max(6, distinctWords));
}

/** Different words of a text by their numbers. The list is used again for the next text. */
export interface Words {
  readonly distinct: Int32Array;
  /** How many different words there are, of the first ones. */
  readonly count: number;
  /** How many words were looked at. */
  readonly total: number;
}

const distinct = new Int32Array(LONGEST);
/** Of each word the last text that it was seen in. */
let seenIn = new Int32Array(4096);
let texts = 0;

/** The first words of a folded text, each once. */
export function distinctWords(foldedText: string): Words {
  const { numbers, count: total } = wordNumbers(foldedText.slice(0, LONGEST));
  if (VOCABULARY.size >= seenIn.length) seenIn = new Int32Array(2 * VOCABULARY.size);
  texts += 1;
  let count = 0;
  for (let at = 0; at < total; at += 1) {
    const number = numbers[at] ?? 0;
    if (seenIn[number] === texts) continue;
    seenIn[number] = texts;
    distinct[count] = number;
    count += 1;
  }
  return { distinct, count, total };
}

/** Whether one of some words is of a kind. */
export function someWord(isOfKind: (word: string) => boolean): (words: Words) => boolean {
  const answer = rememberedByWord((word) => Number(isOfKind(word)));
  return ({ distinct: numbers, count }) => {
    for (let at = 0; at < count; at += 1) if (answer(numbers[at] ?? 0) === 1) return true;
    return false;
  };
}

/** Counts the words of a folded text that are of a kind. */
export function countOf(isOfKind: (word: string) => boolean): (foldedText: string) => number {
  const answer = rememberedByWord((word) => Number(isOfKind(word)));
  return (foldedText) => {
    const { numbers, count } = wordNumbers(foldedText);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += answer(numbers[at] ?? 0);
    return sum;
  };
}

/** Answers how a text leans, given its words and traits. */
export function leanOf({
  words,
  first,
  kinds,
  traits: weights,
}: Weights): (words: Words, traits: Traits) => number {
  const [own, opening] = [byWord(words), byWord(first)];
  const inText = rememberedByWord((word) => {
    let weight = own.get(word) ?? 0;
    for (const name in kinds) if (WORD_KINDS[name]?.(word)) weight += TENTH * (kinds[name] ?? 0);
    return weight;
  });
  const atStart = rememberedByWord((word) => opening.get(word) ?? 0);
  return ({ distinct: numbers, count }, has) => {
    if (count === 0) return traitsWeigh(has, weights);
    let sum = atStart(numbers[0] ?? 0);
    for (let at = 0; at < count; at += 1) sum += inText(numbers[at] ?? 0);
    return shareOf(count) * sum + traitsWeigh(has, weights);
  };
}
