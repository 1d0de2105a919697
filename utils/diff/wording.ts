/** Whether other words still say the same, where no rule proves that they do or do not. */
import { type Difference, without } from './difference.ts';
import { countOf, distinctWords, leanOf, type Traits } from './lean.ts';
import { meaningOf } from './meaning.ts';
import { isPartyOrPlace } from './names.ts';
import { speaksOfParties } from './rewording.ts';
import { HAS_NUMBER, type Side } from './side.ts';
import { isSpelling } from './spelling.ts';
import { isStake } from './stakes.ts';
import type { WordEdit } from './types.ts';
import { mayBeUnspaced } from './unspaced.ts';
import { editorial, minor, substantive, type Verdict } from './verdict.ts';
import { BINDS_IN_OTHER_WORDS, SAYS_THE_SAME } from './weights.ts';
import { FUNCTION_WORDS, isWeighty } from './weighty.ts';

/** Spellings are looked for among at most so many words of both sides. */
const MOST_SPELLED = 24;
/** A word at stake decides where it is one of so few. */
const FEW_WORDS = 6;
/** Of the words that say something on both sides: where more of them differ, the clause speaks of something else now. */
const ANOTHER_SUBJECT = 0.4;
/** More words than these are hardly put another way without anything being said that was not. */
const MOST_PUT_OTHERWISE = 8;
/**
 * Odds, as logarithms: from which on other words are taken to say the same, and to be a rule. Among words that may bind, a rule
 * that is called minor is worse than a clarification that is not.
 */
const THE_SAME = 0.7;
const A_RULE = 0;
const A_RULE_AT_STAKE = -1.6;

/** Words that differ, and what stays of them once synonyms, inflections, spellings and small words are left out. */
export interface Wording {
  /** Words that say something, of those that went and of those that came. */
  readonly lost: readonly string[];
  readonly won: readonly string[];
  readonly leftGone: readonly string[];
  readonly leftCome: readonly string[];
}

export function wordingOf({ gone, come }: Difference): Wording {
  const [lost, won] = [gone.filter(isContent), come.filter(isContent)];
  const isForm = [gone, come].every((words) => words.some(addresses));
  const isLeft = (word: string): boolean => !isForm || !addresses(word);
  const [leftGone, leftCome] = spelledApart(without(lost, won, meaningOf), without(won, lost, meaningOf));
  return { lost, won, leftGone: leftGone.filter(isLeft), leftCome: leftCome.filter(isLeft) };
}

/** Both lists without the words that only differ in their spelling. */
function spelledApart(gone: readonly string[], come: readonly string[]): readonly [string[], string[]] {
  const left = [...come];
  if (gone.length + come.length > MOST_SPELLED) return [[...gone], left];
  const lost = gone.filter((word) => {
    const twin = left.findIndex((other) => isSpelling(word, other));
    if (twin >= 0) left.splice(twin, 1);
    return twin < 0;
  });
  return [lost, left];
}

/** "du" for "Sie", "tu" for "vous": the reader is spoken to in another form. */
const addresses = (word: string): boolean => meaningOf(word) === meaningOf('du');
const isContent = (word: string): boolean => !FUNCTION_WORDS.has(word);

const stakes = countOf((word) => isStake(word) || isStake(meaningOf(word)));
/** About how many words of a text say something: in most languages one in so many characters. */
const said = ({ text }: Side): number => text.length / (mayBeUnspaced(text) ? 1 : 7);

/** How two texts of a clause differ, in numbers. */
export function traitsOfRewording(
  old: Side,
  current: Side,
  edits: readonly WordEdit[],
  { changed, gone, come }: Difference,
  { lost, won, leftGone, leftCome }: Wording,
): Traits {
  const left = [...leftGone, ...leftCome];
  const longest = (op: WordEdit['op'], other: WordEdit['op'], beside: 1 | -1): number => {
    let most = 0;
    for (const [at, edit] of edits.entries()) {
      if (edit.op !== op || edits[at + beside]?.op === other) continue;
      most = Math.max(most, edit.text.split(/\s+/u).filter((word) => word.length > 3).length);
    }
    return most;
  };
  const all = said(old) + said(current);
  return {
    left: Math.log1p(left.length),
    gone: Math.log1p(leftGone.length),
    come: Math.log1p(leftCome.length),
    uneven: Math.min(8, Math.abs(leftGone.length - leftCome.length)),
    share: all === 0 ? 1 : (lost.length + won.length) / all,
    length: Math.log1p(all),
    runs: Math.log1p(edits.filter(({ op }) => op !== 'keep').length),
    inserted: Math.log1p(longest('insert', 'delete', -1)),
    deleted: Math.log1p(longest('delete', 'insert', 1)),
    swap: Number(leftGone.length > 0 && leftCome.length > 0),
    synonyms: Number(left.length === 0),
    weighty: Number(changed.some(isWeighty)),
    numbers: Number(changed.some((word) => HAS_NUMBER.test(word))),
    stakes: Math.log1p(stakes(left.join(' '))),
    parties: Number(left.some(isPartyOrPlace)),
    joins: Number(joinsOtherwise(gone, come)),
  };
}

/** "and" for "or", or one of them more: what belongs together is another thing then. */
function joinsOtherwise(gone: readonly string[], come: readonly string[]): boolean {
  return ['and', 'or'].some((word) => gone.includes(word) !== come.includes(word));
}

/** Whether a word with a capital inside a sentence came or went. */
function namesAnother(edits: readonly WordEdit[]): boolean {
  return edits.some(({ op, text }, at) => op !== 'keep' && at > 0 && /(?<!\p{L})\p{Lu}\p{L}/u.test(text));
}

const sameness = leanOf(SAYS_THE_SAME);
const weight = leanOf(BINDS_IN_OTHER_WORDS);

/** Judges by how the difference leans. Whatever may be a right, a duty or a party is never called the same. */
export function judgeLeaning(
  old: Side,
  current: Side,
  edits: readonly WordEdit[],
  difference: Difference,
): Verdict {
  const { gone, come, changed } = difference;
  const wording = wordingOf(difference);
  const traits = traitsOfRewording(old, current, edits, difference, wording);
  const left = [...wording.leftGone, ...wording.leftCome];
  if (left.length === 0 && traits.joins === 0 && gone.length > 0 && come.length > 0) {
    return editorial('only the wording differs');
  }
  const has = (trait: string): boolean => (traits[trait] ?? 0) > 0;
  const mayBind = ['weighty', 'stakes', 'parties', 'joins'].some(has);
  if (mayBind && changed.length <= FEW_WORDS) return substantive(newOrGone(gone, come));
  if (left.length > ANOTHER_SUBJECT * (said(old) + said(current))) return substantive(newOrGone(gone, come));
  const words = distinctWords(left.join(' '));
  const isSameParty = !namesAnother(edits) || !speaksOfParties(edits);
  const mayBeSame = !mayBind && !has('numbers') && isSameParty && left.length <= MOST_PUT_OTHERWISE;
  if (mayBeSame && sameness(words, traits) > THE_SAME) return editorial('only the wording differs');
  if (weight(words, traits) > (mayBind ? A_RULE_AT_STAKE : A_RULE)) return substantive(newOrGone(gone, come));
  return minor(traits.swap === 1 ? 'a few words were put another way' : 'a few words differ');
}

function newOrGone(gone: readonly string[], come: readonly string[]): string {
  if (gone.length === 0) return 'new wording';
  if (come.length === 0) return 'wording removed';
  return 'reworded';
}
