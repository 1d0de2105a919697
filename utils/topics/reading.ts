import { detectLanguage, type Language } from './language.ts';
import { CONCEPTS, type Group, type TopicGroup } from './lexicon/groups.ts';
import { LEXICONS } from './lexicon/index.ts';
import { compilePhrases, type Hit, type Matcher } from './phrases.ts';
import { TOPIC_IDS } from './taxonomy.ts';
import { sentencesOf, type Tokens, tokenize } from './tokens.ts';

const GROUPS: readonly Group[] = [
  ...CONCEPTS,
  ...TOPIC_IDS.flatMap((topic): TopicGroup[] => [topic, `${topic}+`, `${topic}?`, `${topic}!`]),
];
const INDEX = new Map(GROUPS.map((group, index) => [group, index]));
const MATCHERS = new Map<Language | null, Matcher>();

/** A text with everything the lexicon knows in it. */
export interface Reading {
  readonly tokens: Tokens;
  /** Hits by group, at the index `groupIndex` gives, in the order they stand in the text. */
  readonly hits: readonly (readonly Hit[])[];
  /** How many words were read. */
  readonly length: number;
}

/** Where the hits of a group stand in `Reading.hits`. */
export function groupIndex(group: Group): number {
  return INDEX.get(group) ?? -1;
}

/** Reads a text with the lexicon of its language. */
export function readText(text: string): Reading {
  const tokens = tokenize(text);
  return { tokens, hits: matcherFor(detectLanguage(tokens)).find(tokens), length: tokens.words.length };
}

/** What a reading says of some of its sentences, given by number. */
export function readingOf({ tokens, hits }: Reading, sentences: ReadonlySet<number>): Reading {
  const isIn = ({ first }: Hit): boolean => sentences.has(tokens.sentences[first] ?? 0);
  const length = tokens.sentences.reduce((sum, sentence) => sum + Number(sentences.has(sentence)), 0);
  return { tokens, hits: hits.map((some) => (some.length === 0 ? some : some.filter(isIn))), length };
}

/** Phrases of a language, or of all where a text is of none for certain; compiled when first asked for. */
function matcherFor(language: Language | null): Matcher {
  const ready = MATCHERS.get(language);
  if (ready) return ready;
  const matcher = compilePhrases(
    GROUPS,
    language === null ? Object.values(LEXICONS).flat() : LEXICONS[language],
  );
  MATCHERS.set(language, matcher);
  return matcher;
}

/** A sentence of a text, with the groups that have a word in it. */
export interface ReadSentence {
  readonly text: string;
  readonly groups: ReadonlySet<Group>;
}

/** The sentences of a text with the groups found in each; those without any are left out. */
export function readSentences(text: string): readonly ReadSentence[] {
  const { tokens, hits } = readText(text);
  const groups = new Map<number, Set<Group>>();
  for (const [index, group] of GROUPS.entries()) {
    for (const hit of hits[index] ?? []) {
      const sentence = tokens.sentences[hit.first] ?? 0;
      groups.set(sentence, (groups.get(sentence) ?? new Set()).add(group));
    }
  }
  const spans = sentencesOf(tokens);
  return [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([sentence, set]) => {
      const { start, end } = spans[sentence] ?? { start: 0, end: 0 };
      return { text: text.slice(start, end), groups: set };
    });
}
