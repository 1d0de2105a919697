import type { ClauseChange, WordEdit } from '../diff/types.ts';
import { type MessageKey, message, messageOf } from '../messages.ts';
import { shorten } from './shorten.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { TopicId, TopicVerdict } from './types.ts';

const LONGEST_QUOTE = 90;
const LONGEST_PAIR = 40;

/**
 * One plain sentence that says what happened to a clause, as a person would. Says in words only what the text says
 * beyond doubt; everything else is quoted, cut to about ninety characters.
 */
export function summarizeChange(change: ClauseChange & { readonly topics: readonly TopicVerdict[] }): string {
  const before = textOf(change.words, 'delete');
  const after = textOf(change.words, 'insert');
  const topics = change.topics.filter(({ inChange }) => inChange).map(({ topic }) => topic);
  switch (change.kind) {
    case 'moved':
      return say('moved', shorten(after, LONGEST_QUOTE));
    case 'added':
      return say('added', statementsOf(after, topics)[0]?.is ?? shorten(after, LONGEST_QUOTE));
    case 'removed':
      return say('removed', statementsOf(before, topics)[0]?.was ?? shorten(before, LONGEST_QUOTE));
    case 'reworded':
      return sayReworded(change.words, before, after, topics);
  }
}

/** "New: forbids collecting data to train AI". */
function say(kind: ClauseChange['kind'], what: string): string {
  return message('summary', messageOf('kind_', kind), what);
}

function sayReworded(
  words: readonly WordEdit[],
  before: string,
  after: string,
  topics: readonly TopicId[],
): string {
  const old = statementsOf(before, topics);
  const now = statementsOf(after, topics);
  const gained = without(now, old)[0];
  const lost = without(old, now)[0];
  // A promise in other words is gained and lost at once; then the changed words say more.
  if (gained && !lost) return say('added', gained.is);
  if (lost && !gained) return say('removed', lost.was);
  return say('reworded', amountChanged(words, topics) ?? wordsChanged(words));
}

function without(all: readonly Statement[], known: readonly Statement[]): readonly Statement[] {
  return all.filter((statement) => !known.some((other) => other.is === statement.is));
}

interface Swap {
  readonly gone: string;
  readonly come: string;
  /** What stands right before and right after, as far as it is kept. */
  readonly lead: string;
  readonly tail: string;
}

const SPACE_ONLY = /^\s*$/;

/** The changed stretches of a redline; what only white space parts is one stretch. */
function swapsOf(words: readonly WordEdit[]): readonly Swap[] {
  const swaps: Swap[] = [];
  let gone = '';
  let come = '';
  let lead = '';
  let open = false;
  const close = (tail: string): void => {
    if (open) swaps.push({ gone: gone.trim(), come: come.trim(), lead, tail });
    gone = '';
    come = '';
    open = false;
  };
  for (const { op, text } of words) {
    if (op === 'delete') gone += text;
    else if (op === 'insert') come += text;
    else if (open && SPACE_ONLY.test(text)) {
      gone += text;
      come += text;
      continue;
    } else {
      close(text);
      lead = text;
      continue;
    }
    open = true;
  }
  close('');
  return swaps.filter(({ gone: a, come: b }) => /[\p{L}\p{N}]/u.test(a + b));
}

const UNIT =
  /^\s?(%|€|\$|£|percent|euros?|dollars?|USD|EUR|hours?|days?|weeks?|months?|years?|calendar days|business days|working days|minutes?|heures?|jours?|semaines?|mois|ans?|années?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|horas?|días?|semanas?|mes(?:es)?|años?|ore|giorni|settiman[ae]|mesi|ann[oi]|dias?|anos?|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)(?![\p{L}\p{N}])/iu;
const CURRENCY_BEFORE = /(?:[€$£]|USD|EUR)\s?$/;

/** What an amount is of, where the words right before it say so. */
const AMOUNT_OF: readonly { readonly topic: TopicId; readonly says: RegExp; readonly act: MessageKey }[] = [
  {
    topic: 'retention-rights',
    says: /(?:keep|kept|retain|store|hold|held|conserv|gespeichert|aufbewahr|bewaar|bewaren|armazen)[^.;]{0,60}$/i,
    act: 'amount_keeps',
  },
  {
    topic: 'payments',
    says: /(?:price|costs?|fees?|prix|preis|precio|prezzo|preço|prijs)[^.;]{0,60}$/i,
    act: 'amount_costs',
  },
  {
    topic: 'age-minors',
    says: /(?:at least|under|over|âgé|mindestens|mayor|menor)[^.;]{0,20}$/i,
    act: 'amount_age',
  },
];

/** "keeps your data 90 days, before 30": one number gave way to another and its unit is plain. */
function amountChanged(words: readonly WordEdit[], topics: readonly TopicId[]): string | null {
  for (const { gone, come, lead, tail } of swapsOf(words)) {
    if (gone.length > LONGEST_PAIR || come.length > LONGEST_PAIR || !/\d/.test(gone) || !/\d/.test(come))
      continue;
    const unit = UNIT.exec(tail)?.[0] ?? '';
    const sign = CURRENCY_BEFORE.exec(lead)?.[0] ?? '';
    const known = unit !== '' || sign !== '' || (hasUnit(gone) && hasUnit(come));
    if (!known) continue;
    const act = AMOUNT_OF.find(({ topic, says }) => topics.includes(topic) && says.test(lead))?.act;
    const amount = `${sign}${come}${unit}`;
    const now = act ? message(act, amount) : inContext(amount, lead, tail.slice(unit.length));
    return message('amount_before', now, `${sign}${gone}`);
  }
  return null;
}

/** Words, and at most so many characters, that are quoted on either side of an amount. */
const CONTEXT_WORDS = 4;
const CONTEXT_LENGTH = 60;

/** An amount among the words around it: it alone does not say what it is of. */
function inContext(amount: string, lead: string, tail: string): string {
  const [before = ''] = lead
    .slice(-CONTEXT_LENGTH)
    .split(/[.;:]\s/)
    .slice(-1);
  const [after = ''] = tail.slice(0, CONTEXT_LENGTH).split(/[.,;:]/);
  const words = before.split(' ');
  const [head, last] = [
    words.slice(-1 - CONTEXT_WORDS).join(' '),
    after
      .split(' ')
      .slice(0, 1 + CONTEXT_WORDS)
      .join(' '),
  ];
  return message('amount_quoted', `${head}${amount}${last}`);
}

function hasUnit(text: string): boolean {
  return /^[€$£]/.test(text) || UNIT.test(text.replace(/^[\d.,]+/, ''));
}

/** The changed words themselves: what became what, what came, what went; of many, the longest. */
function wordsChanged(words: readonly WordEdit[]): string {
  const swaps = swapsOf(words);
  const weight = ({ gone, come }: Swap): number => Math.max(gone.length, come.length);
  const main = swaps.reduce<Swap | null>(
    (best, swap) => (best && weight(best) >= weight(swap) ? best : swap),
    null,
  );
  if (main === null) return shorten(textOf(words, 'insert'), LONGEST_QUOTE);
  if (main.gone === '') return message('words_adds', shorten(main.come, LONGEST_QUOTE));
  if (main.come === '') return message('words_drops', shorten(main.gone, LONGEST_QUOTE));
  const next =
    /^\s?[\p{L}\p{N}]/u.test(main.tail) && weight(main) < 12 ? ` ${shorten(main.tail, LONGEST_PAIR)}` : '';
  const inNext = (part: string): string => shorten(`${part}${next}`, LONGEST_PAIR + 10);
  return message('words_becomes', inNext(main.gone), inNext(main.come));
}

function textOf(words: readonly WordEdit[], own: 'insert' | 'delete'): string {
  return words.map(({ op, text }) => (op === 'keep' || op === own ? text : '')).join('');
}
