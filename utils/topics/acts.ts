import { type MessageKey, message } from '../messages.ts';
import { detectLanguage, type Language } from './language.ts';
import { ACT_IDS, ACTS, type Act, type ActId } from './lexicon/acts.ts';
import { compilePhrases, type Matcher } from './phrases.ts';
import { tokenize } from './tokens.ts';
import type { TopicId } from './types.ts';

/** An act as a person is told of it: `is` completes "New: …", `was` completes "Removed: …". */
export interface SaidAct {
  readonly topic: TopicId;
  readonly is: string;
  readonly was: string;
  /** The promise not to do it; null where that is not told. */
  readonly denied: { readonly is: string; readonly was: string } | null;
}

function said(id: ActId): SaidAct {
  const { topic, mayBeDenied }: Act = ACTS[id];
  const denied = mayBeDenied ? { is: sayAct(id, 'deniedIs'), was: sayAct(id, 'deniedWas') } : null;
  return { topic, is: sayAct(id, 'is'), was: sayAct(id, 'was'), denied };
}

/** An act in words. */
export function sayAct(id: ActId | 'trainsAi', form: 'is' | 'was' | 'deniedIs' | 'deniedWas'): string {
  return message(`act_${id}_${form}` as MessageKey);
}

const MATCHERS = new Map<Language | null, Matcher>();

/** The acts that a sentence says, those that weigh most first; whether it denies them is not looked at. */
export function findActs(sentence: string): readonly SaidAct[] {
  const tokens = tokenize(sentence);
  const hits = matcherFor(detectLanguage(tokens)).find(tokens);
  return ACT_IDS.filter((_, at) => (hits[at]?.length ?? 0) > 0).map(said);
}

/** Phrases of a language, or of all where a sentence is of none for certain; compiled when first asked for. */
function matcherFor(language: Language | null): Matcher {
  const ready = MATCHERS.get(language);
  if (ready) return ready;
  const matcher = compilePhrases(
    ACT_IDS,
    language === null ? LANGUAGES.map(phrasesOf) : [phrasesOf(language)],
  );
  MATCHERS.set(language, matcher);
  return matcher;
}

const LANGUAGES = Object.keys(ACTS.sellsData.phrases) as readonly Language[];

function phrasesOf(language: Language): Partial<Record<ActId, string>> {
  return Object.fromEntries(ACT_IDS.map((id) => [id, ACTS[id].phrases[language]]));
}
