/** Whether a whole clause states a rule, where no rule of ours proves that it does not. */
import type { Clause } from '../terms/types.ts';
import { distinctWords, LONGEST, leanOf, someWord, type Traits } from './lean.ts';
import { wordSet } from './plain-words.ts';
import { HAS_NUMBER, UNIT_OF_VALUE } from './side.ts';
import { editorial, minor, substantive, type Verdict } from './verdict.ts';
import { IS_A_TITLE, STATES_A_RULE } from './weights.ts';
import { isNegation, isWeighty } from './weighty.ts';

/** Odds, as logarithms: from which on a clause is taken to state a rule, and a line to be a title. To miss a rule is worse. */
const A_RULE = -0.4;
const A_TITLE = 1.8;

/** In words: a line in which one word may be the whole rule, "No refunds", or which may be a title. */
const SHORT = 15;
/** In characters: what follows the last sentence is no longer. */
const ENDING = 4;

const LETTERS = /\p{L}{4,}/gu;

/** Whether most words of a line have a capital, as titles have. */
function isTitled(text: string): boolean {
  const long = text.match(LETTERS) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 1 && capitals > 0.75 * long.length;
}

/** What a text looks like, in numbers; it says nothing of the words but how many they are. */
export function traitsOfWhole(text: string, wordCount: number, { kind, number }: Clause): Traits {
  const end = text.slice(-ENDING);
  return {
    words3: Number(wordCount <= 3),
    words7: Number(wordCount <= 7),
    words15: Number(wordCount <= SHORT),
    chars150: Number(text.length < 150),
    chars400: Number(text.length > 400),
    colon: Number(end.endsWith(':')),
    open: Number(!/[.;:!?。；：！？]["”’)\]]*$/u.test(end)),
    small: Number(/^\P{L}*\p{Ll}/u.test(text)),
    titled: Number(wordCount <= SHORT && isTitled(text)),
    asks: Number(/[?？]$/u.test(end)),
    numbers: Number(HAS_NUMBER.test(text)),
    numbered: Number(number !== ''),
    cells: Number(kind === 'row'),
    item: Number(kind === 'item'),
  };
}

const binding = leanOf(STATES_A_RULE);
const naming = leanOf(IS_A_TITLE);

/** Words without which hardly a sentence is English or French. The weights were learned in these languages, and say nothing of others. */
const LEARNED = wordSet(`
  the of and to a an in for with by on is are be you your we our or as that this from at it if
  le les un une et du au aux en dans sur pour par est sont vous votre vos nous notre nos ou que qui ce cette`);
const DUTY_OR_MONEY =
  /^(?:must|shall|requir|prohibit|forbid|oblig|agree[sd]?$|free$|fees?$|refund|pric(?:e|ing)|pa(?:y|id)|charg|revenu|earn|doit$|doivent$|devez$|interdit|gratuit|frais$|prix$|rembours|facturé)/u;

const isLearned = someWord((word) => LEARNED.has(word));
/** Whether a line says in a word what binds or costs. */
const bindsByAWord = someWord((word) => isNegation(word) || DUTY_OR_MONEY.test(word));
const weighs = someWord(isWeighty);

/** Judges a clause that came or went, its text folded, by how it leans. */
export function judgeBinding(clause: Clause, what: 'added' | 'removed'): Verdict {
  const { text } = clause;
  if (text.length > LONGEST) return ruling(what);
  const words = distinctWords(text);
  const isShort = words.total <= SHORT;
  if (isLearned(words) && !(isShort && (UNIT_OF_VALUE.test(text) || bindsByAWord(words)))) {
    const traits = traitsOfWhole(text, words.total, clause);
    if (isShort && !weighs(words) && naming(words, traits) > A_TITLE) return editorial(`heading ${what}`);
    if (binding(words, traits) <= A_RULE) return minor('explains rather than rules');
  }
  return ruling(what);
}

function ruling(what: 'added' | 'removed'): Verdict {
  return substantive(what === 'added' ? 'new clause' : 'clause removed');
}
