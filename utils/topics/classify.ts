import type { ClauseChange, WordEdit } from '../diff/types.ts';
import { type Context, contextOf } from './context.ts';
import { type Evidence, type Judgement, judge } from './judge.ts';
import { type Reading, readingOf, readText } from './reading.ts';
import { TOPIC_IDS } from './taxonomy.ts';
import type { TopicId, TopicVerdict } from './types.ts';

const MOST_WORDS = 8;

/** The topics of a text in taxonomy order, each with the words that say so as they stand in it (at most eight). */
export function classifyText(text: string): { topic: TopicId; words: string[] }[] {
  return judge(readText(text)).map(({ topic, evidence }) => ({ topic, words: quote(text, evidence) }));
}

/**
 * The topics of a changed clause, of its old and its new text together: those the changed words touch first, then in
 * taxonomy order. Changed words touch a topic when they are among the words that say it, or when the sentence they
 * stand in is about it; an editorial change touches none. The terms type, where it is known, says what a clause is about
 * that does not say so itself.
 */
export function classifyChange(
  change: Pick<ClauseChange, 'kind' | 'words'> & Partial<Pick<ClauseChange, 'significance'>>,
  termsType = '',
): TopicVerdict[] {
  const context = contextOf(termsType);
  const before = side(change.words, 'delete', context);
  const after = side(change.words, 'insert', context);
  const isEditorial = change.significance === 'editorial';
  const whole = change.kind === 'added' || change.kind === 'removed';
  const verdicts = TOPIC_IDS.flatMap((topic): TopicVerdict[] => {
    const old = before.judgements.find((judgement) => judgement.topic === topic);
    const now = after.judgements.find((judgement) => judgement.topic === topic);
    if (!old && !now) return [];
    const spokenOf = before.around.has(topic) || after.around.has(topic);
    const inChange = !isEditorial && (whole || spokenOf || touches(before, old) || touches(after, now));
    const words = joined(quote(after.text, now?.evidence ?? []), quote(before.text, old?.evidence ?? []));
    return [{ topic, words, inChange }];
  });
  return [
    ...verdicts.filter((verdict) => verdict.inChange),
    ...verdicts.filter((verdict) => !verdict.inChange),
  ];
}

interface Side {
  readonly text: string;
  /** The changed stretches of the text, as offsets. */
  readonly changed: readonly Evidence[];
  readonly judgements: readonly Judgement[];
  /** Topics of the sentences that changed words stand in, taken together. */
  readonly around: ReadonlySet<TopicId>;
}

function topicsAround(
  reading: Reading,
  changed: readonly Evidence[],
  judgements: readonly Judgement[],
  context: Context,
): ReadonlySet<TopicId> {
  const { tokens } = reading;
  const sentences = new Set<number>();
  let at = 0;
  for (let word = 0; word < tokens.words.length; word++) {
    while (at < changed.length && (changed[at]?.end ?? 0) <= (tokens.starts[word] ?? 0)) at += 1;
    if ((changed[at]?.start ?? Number.POSITIVE_INFINITY) >= (tokens.ends[word] ?? 0)) continue;
    sentences.add(tokens.sentences[word] ?? 0);
  }
  const isAll = sentences.size === (tokens.sentences.at(-1) ?? -1) + 1;
  const around = isAll ? judgements : judge(readingOf(reading, sentences), { ...context, home: null });
  return new Set(around.map(({ topic }) => topic));
}

function side(words: readonly WordEdit[], own: 'insert' | 'delete', context: Context): Side {
  let text = '';
  const changed: Evidence[] = [];
  for (const edit of words) {
    if (edit.op !== own && edit.op !== 'keep') continue;
    const start = text.length;
    text += edit.text;
    if (edit.op === own && /[\p{L}\p{N}]/u.test(edit.text)) changed.push({ start, end: text.length });
  }
  if (text === '') return { text, changed, judgements: [], around: new Set() };
  const reading = readText(text);
  const judgements = judge(reading, context);
  // Of a text that is new or gone as a whole, all is changed anyway.
  const isPart = changed.length > 0 && words.some(({ op }) => op === 'keep');
  const around = isPart ? topicsAround(reading, changed, judgements, context) : new Set<TopicId>();
  return { text, changed, judgements, around };
}

/**
 * Whether changed words are among the evidence; both rows are in order, so one walk over them finds an overlap. A topic
 * without evidence is that of the terms type, which any change touches.
 */
function touches({ changed }: Side, judgement: Judgement | undefined): boolean {
  if (judgement?.evidence.length === 0) return changed.length > 0;
  let at = 0;
  for (const { start, end } of judgement?.evidence ?? []) {
    while (at < changed.length && (changed[at]?.end ?? 0) <= start) at += 1;
    if ((changed[at]?.start ?? Number.POSITIVE_INFINITY) < end) return true;
  }
  return false;
}

/** The first words of some evidence, each once. */
function quote(text: string, evidence: readonly Evidence[]): string[] {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const { start, end } of evidence) {
    if (words.length === MOST_WORDS) break;
    const word = text.slice(start, end);
    const key = word.toLowerCase();
    if (!seen.has(key)) words.push(word);
    seen.add(key);
  }
  return words;
}

/** Words of the new text, then those that only the old one has. */
function joined(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return [...words, ...others.filter((word) => !known.has(word.toLowerCase()))].slice(0, MOST_WORDS);
}
