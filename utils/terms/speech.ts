/** What the way a document speaks says about its being terms. */
import type { Evidence } from './evidence.ts';
import { FACTS } from './lexicon/facts.ts';
import { countPhrases, type Speech, speechOf } from './phrases.ts';
import type { Clause, TermsType } from './types.ts';

/** Text is judged by its beginning: on the reference corpus three times as much says nothing else. */
const SAMPLE_LENGTH = 20_000;

/** Shorter texts hold nothing worth recording: what a page shows before it is loaded, a sentence on an error. */
const FEWEST_WORDS = 25;
/** Below this, a text may lack by chance what it should hold. */
const FEW_WORDS = 80;
/** A text this long that speaks like terms is terms under any name. */
const MANY_WORDS = 600;

type DensityStep = readonly [from: number, points: number, reason: string];
/** From here on, in phrases per hundred words, a text speaks like terms at least in places. */
const SOME_DENSITY = 1;
/**
 * What phrases per hundred words are worth; the last step that is reached counts. On the reference corpus nine tenths
 * of terms hold more than 2.5, and nine tenths of other pages fewer than 1.
 */
const DENSITY_STEPS: readonly [DensityStep, ...DensityStep[]] = [
  [0, -0.7, 'does not speak like terms'],
  [0.4, -0.3, 'hardly speaks like terms'],
  [SOME_DENSITY, 0, ''],
  [1.5, 0.3, 'speaks somewhat like terms'],
  [2.5, 0.6, 'speaks like terms'],
  [3.5, 0.8, 'speaks like terms throughout'],
];
/**
 * Voice counts at most so many times as much as matter: a help article addresses its reader in every line, but is not
 * about what terms are about.
 */
const MOST_VOICE = 2;
/** Below this share of the text, what speaks like terms is a passage of it (a footer, a report form). */
const PASSAGE_SPREAD = 0.35;
/** Binding phrases per hundred words: terms hold more than `BINDING`, an account of terms fewer than `NOT_BINDING`. */
const BINDING = 0.4;
const NOT_BINDING = 0.2;
/** Reports of what others said, per hundred words: an article holds more, terms none. */
const REPORTING = 0.3;
/** Facts per hundred words that make a list of facts. */
const ENOUGH_FACTS = 1.5;

export interface SpeechEvidence {
  readonly words: number;
  readonly evidence: readonly Evidence[];
}

/** @param type what the document is named, or null */
export function speechEvidence(clauses: readonly Clause[], type: TermsType | null): SpeechEvidence {
  const texts = sample(clauses);
  const speech = speechOf(texts);
  const { words } = speech;
  const evidence: Evidence[] = [];
  if (words < FEW_WORDS)
    evidence.push({ points: words < FEWEST_WORDS ? -2 : -0.4, reason: `only ${words} words` });
  if (statesFacts(texts, words, type))
    evidence.push({ points: 0.5, reason: `states what a document of type ${type} states` });
  else evidence.push(...mannerEvidence(speech));
  if (type === null && words < MANY_WORDS)
    evidence.push({ points: -0.3, reason: 'is short, and nothing names it' });
  return { words, evidence };
}

function mannerEvidence(speech: Speech): Evidence[] {
  const { words, bindingPerHundred, matterPerHundred, reportPerHundred, spread } = speech;
  const perHundred = matterPerHundred + Math.min(bindingPerHundred, MOST_VOICE * matterPerHundred);
  const evidence: Evidence[] = [];
  const add = (points: number, reason: string): void => {
    if (points !== 0) evidence.push({ points, reason });
  };
  const [, points, reason] = DENSITY_STEPS.findLast(([from]) => perHundred >= from) ?? DENSITY_STEPS[0];
  const isTale = words >= FEW_WORDS && bindingPerHundred < NOT_BINDING;
  if (isTale && points > 0) add(-0.1, 'tells of terms, but binds nobody');
  else add(points, reason);
  if (bindingPerHundred >= BINDING) add(0.2, 'binds somebody');
  if (reportPerHundred >= REPORTING) add(-0.5, 'reports what others said');
  if (perHundred >= SOME_DENSITY && spread < PASSAGE_SPREAD) add(-0.3, 'speaks like terms in a passage only');
  return evidence;
}

/** Imprints, lists of processors and the like state facts and bind nobody; they have words of their own. */
function statesFacts(texts: readonly string[], words: number, type: TermsType | null): boolean {
  const facts = FACTS.get(type ?? '');
  if (!facts) return false;
  return countPhrases(texts, facts) >= (ENOUGH_FACTS * words) / 100;
}

function sample(clauses: readonly Clause[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of clauses) {
    texts.push(text.slice(0, SAMPLE_LENGTH));
    length += text.length;
    if (length > SAMPLE_LENGTH) break;
  }
  return texts;
}
