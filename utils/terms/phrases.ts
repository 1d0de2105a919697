/**
 * How much a text speaks like terms: counted in phrases of the lexicon.
 */
import { languageOfText } from './language.ts';
import { EAST_ASIAN } from './lexicon/east-asian.ts';
import { EASTERN_EUROPEAN } from './lexicon/eastern-european.ts';
import { GERMANIC } from './lexicon/germanic.ts';
import { ROMANCE } from './lexicon/romance.ts';
import type { LegalSpeech } from './lexicon/speech.ts';

export interface Speech {
  readonly words: number;
  /** Phrases per hundred words in the voice of a party, which bind somebody. */
  readonly bindingPerHundred: number;
  /** Phrases per hundred words on the matter of terms. */
  readonly matterPerHundred: number;
  /** Phrases per hundred words that report what others said. */
  readonly reportPerHundred: number;
  /** Share of the text, by length, that stands in clauses with such a phrase: 1 where all of it speaks like terms. */
  readonly spread: number;
}

/** Letters of scripts that write no spaces; two of them are counted as a word. */
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const LETTERS_PER_WIDE_WORD = 2;

type Phrases = Readonly<Record<keyof LegalSpeech, RegExp>>;

/** By ISO 639-1 code. */
const PHRASES: ReadonlyMap<string, Phrases> = new Map([
  ...Object.entries({ ...GERMANIC, ...ROMANCE, ...EASTERN_EUROPEAN }).map(
    ([code, speech]) => [code, compiled(speech, wholeWords)] as const,
  ),
  ...Object.entries(EAST_ASIAN).map(([code, speech]) => [code, compiled(speech, anywhere)] as const),
]);

/** @param texts the clauses of a document, in order, or a sample of them */
export function speechOf(texts: readonly string[]): Speech {
  const folded = texts.map(fold);
  const whole = folded.join('\n');
  const wide = count(whole, WIDE_SCRIPT);
  const words = whole.split(/\s+/).filter(Boolean).length + Math.round(wide / LETTERS_PER_WIDE_WORD);
  const phrases = spokenIn(whole);
  let [bound, told, reported, speaking] = [0, 0, 0, 0];
  for (const text of folded) {
    const voiced = count(text, phrases.voice);
    const matter = count(text, phrases.matter);
    bound += voiced;
    told += matter;
    reported += count(text, phrases.report);
    if (voiced + matter > 0) speaking += text.length;
  }
  const hundreds = Math.max(words, 1) / 100;
  return {
    words,
    bindingPerHundred: bound / hundreds,
    matterPerHundred: told / hundreds,
    reportPerHundred: reported / hundreds,
    spread: speaking / Math.max(whole.length, 1),
  };
}

/** The phrases of the text's language; where that cannot be told or has none, those of the language that finds most. */
function spokenIn(text: string): Phrases {
  const known = PHRASES.get(languageOfText(text) ?? '');
  if (known) return known;
  let best: { phrases: Phrases; found: number } | null = null;
  for (const phrases of PHRASES.values()) {
    const found = count(text, phrases.voice) + count(text, phrases.matter);
    if (!best || found > best.found) best = { phrases, found };
  }
  if (!best) throw new Error('the lexicon is empty');
  return best.phrases;
}

/** How often any of `phrases` (words of languages that write spaces) stands in the texts. */
export function countPhrases(texts: readonly string[], phrases: string): number {
  const expression = wholeWords(phrases);
  return texts.reduce((found, text) => found + count(fold(text), expression), 0);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function compiled({ voice, matter, report }: LegalSpeech, expression: (phrases: string) => RegExp): Phrases {
  return { voice: expression(voice), matter: expression(matter), report: expression(report) };
}

/** Phrases as alternatives; longer ones first, since the first alternative that matches wins. */
function alternatives(phrases: string): string {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function wholeWords(phrases: string): RegExp {
  const words = alternatives(phrases).replaceAll('*', '\\p{L}*');
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu');
}

function anywhere(phrases: string): RegExp {
  return new RegExp(alternatives(phrases), 'g');
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
