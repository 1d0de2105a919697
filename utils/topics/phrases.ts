import { foldWord, HOST, type Tokens, tokenize } from './tokens.ts';

/*
 * How a phrase of the lexicon is written:
 *
 *   data mining        these words one after the other
 *   scrap*             any word that starts so
 *   must/shall not     either word
 *   collect ~ robots   up to six words between
 *   # street           any word that begins with a digit
 *   email ~ @          what stands behind the @ of an address
 *
 * Phrases are compiled once: every word or start of a word gets a number, every phrase is a row of sets of numbers, and
 * each phrase is filed under the numbers it can start with, and there under those that can come second: "we" begins a
 * hundred phrases, of which the next word leaves one or none. A word seen in a text is looked up once and remembered.
 */

/** Where a phrase stands in a text: first and last word, by index. */
export interface Hit {
  readonly first: number;
  readonly last: number;
}

interface Slot {
  readonly ids: readonly number[];
  /** How many words may stand between the slot before and this one. */
  readonly gap: number;
}

/** A phrase of two words or more, behind its second slot. */
interface Phrase {
  readonly group: number;
  readonly rest: readonly Slot[];
  /** The last place a start of it was followed up from, since the nearest second word is the one that counts. */
  triedAt: number;
}

/** Phrases that one word can start. */
interface Opener {
  /** Groups of phrases that are this word alone. */
  readonly alone: number[];
  /** The others by their second word: right behind, or a few words on. */
  readonly next: Map<number, Phrase[]>;
  readonly later: Map<number, Phrase[]>;
  /** How many words on a second word may stand. */
  reach: number;
  /** Marks of all second words, so that most words are told in a moment to be none. */
  mask: number;
}

/** One bit for a word's number; others share it. */
const markOf = (id: number): number => 1 << (id & 31);

interface Known {
  readonly ids: readonly number[];
  /** Those of its numbers that come second in some phrase. */
  readonly seconds: readonly number[];
  /** The marks of these. */
  readonly mask: number;
  readonly opens: readonly Opener[];
}

const GAP = 6;
/** Stands for any word that begins with a digit. */
const NUMBER = '#';
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const REMEMBERED_WORDS = 20_000;
const NO_HITS: readonly Hit[] = [];
const NO_IDS: readonly number[] = [];
const NO_OPENERS: readonly Opener[] = [];
const NOTHING: Known = { ids: [], seconds: [], mask: 0, opens: [] };

/** Phrases ready to be looked for, as made by `compilePhrases`. */
export interface Matcher {
  /** All hits in a text, for each group in the order they stand there. */
  find(tokens: Tokens): readonly (readonly Hit[])[];
}

/** Compiles phrases by group (see above for how they are written); throws on one that cannot be read. */
export function compilePhrases<Group extends string>(
  groups: readonly Group[],
  lexicons: readonly Partial<Record<Group, string>>[],
): Matcher {
  const whole = new Map<string, number>();
  const starts = new Map<string, number>();
  const opens: Opener[] = [];

  const idOf = (written: string): number => {
    const table = written.endsWith('*') ? starts : whole;
    const word = written.replace('*', '');
    const id = table.get(word) ?? opens.length;
    if (id === opens.length) {
      table.set(word, id);
      opens.push({ alone: [], next: new Map(), later: new Map(), reach: 0, mask: 0 });
    }
    return id;
  };

  const seen = new Set<string>();
  for (const lexicon of lexicons) {
    for (const [group, index] of groups.map((name, at) => [name, at] as const)) {
      for (const written of splitPhrases(lexicon[group] ?? '')) {
        if (seen.has(`${group} ${written}`)) continue;
        seen.add(`${group} ${written}`);
        const [first, ...rest] = readPhrase(written, idOf);
        if (first === undefined) throw new Error(`Phrase "${written}" of ${group} holds no word`);
        for (const id of first.ids) file(opens[id], index, rest);
      }
    }
  }

  const comeSecond = new Set(opens.flatMap(({ next, later }) => [...next.keys(), ...later.keys()]));
  const lengths = [...new Set([...starts.keys()].map((start) => start.length))].sort((a, b) => a - b);
  const memory = new Map<string, Known>();
  const lookUp = (word: string): Known => {
    const known = memory.get(word);
    if (known) return known;
    const ids: number[] = [];
    const exact = whole.get(word);
    if (exact !== undefined) ids.push(exact);
    const number = whole.get(NUMBER);
    if (number !== undefined && BEGINS_WITH_DIGIT.test(word)) ids.push(number);
    for (const length of lengths) {
      if (length > word.length) break;
      const id = starts.get(word.slice(0, length));
      if (id !== undefined) ids.push(id);
    }
    const seconds = ids.filter((id) => comeSecond.has(id));
    const fresh =
      ids.length === 0
        ? NOTHING
        : {
            ids,
            seconds,
            mask: seconds.reduce((mask, id) => mask | markOf(id), 0),
            opens: ids.flatMap((id) => inUse(opens[id])),
          };
    if (memory.size >= REMEMBERED_WORDS) memory.clear();
    if (word.length < 64) memory.set(word, fresh);
    return fresh;
  };

  /** Counts the places looked at, over all texts. */
  let place = 0;
  return {
    find({ words, sentences }) {
      const known = words.map(lookUp);
      const hits = new Array<readonly Hit[]>(groups.length).fill(NO_HITS);
      const hit = (group: number, first: number, last: number): void => {
        const some = hits[group];
        if (some === undefined || some === NO_HITS) hits[group] = [{ first, last }];
        else (some as Hit[]).push({ first, last });
      };
      const follow = (phrases: readonly Phrase[] | undefined, at: number, second: number): void => {
        if (phrases === undefined) return;
        for (const phrase of phrases) {
          if (phrase.triedAt === place) continue;
          phrase.triedAt = place;
          const last = endOf(phrase.rest, second, known, sentences);
          if (last >= 0) hit(phrase.group, at, last);
        }
      };
      for (let at = 0; at < known.length; at++) {
        for (const { alone, next, later, reach, mask } of known[at]?.opens ?? NO_OPENERS) {
          for (const group of alone) hit(group, at, at);
          place += 1;
          for (let second = at + 1; second <= at + reach && sentences[second] === sentences[at]; second++) {
            if (((known[second]?.mask ?? 0) & mask) === 0) continue;
            for (const id of known[second]?.seconds ?? NO_IDS) {
              if (second === at + 1) follow(next.get(id), at, second);
              if (reach > 1) follow(later.get(id), at, second);
            }
          }
        }
      }
      return hits;
    },
  };
}

/** Files a phrase under its first word, `rest` being its other slots. */
function file(opener: Opener | undefined, group: number, [second, ...rest]: readonly Slot[]): void {
  if (opener === undefined) return;
  if (second === undefined) {
    opener.alone.push(group);
    return;
  }
  const phrase: Phrase = { group, rest, triedAt: -1 };
  const table = second.gap === 0 ? opener.next : opener.later;
  opener.reach = Math.max(opener.reach, second.gap + 1);
  for (const id of second.ids) {
    opener.mask |= markOf(id);
    const filed = table.get(id);
    if (filed) filed.push(phrase);
    else table.set(id, [phrase]);
  }
}

function inUse(opener: Opener | undefined): readonly Opener[] {
  return opener && opener.alone.length + opener.next.size + opener.later.size > 0 ? [opener] : [];
}

/** Index of the word a phrase ends at when it starts at `at`, or -1. The nearest word fills a slot: no backtracking. */
function endOf(
  rest: readonly Slot[],
  at: number,
  known: readonly Known[],
  sentences: readonly number[],
): number {
  let here = at;
  for (const slot of rest) {
    let found = -1;
    for (let next = here + 1; next <= here + 1 + slot.gap; next++) {
      if (sentences[next] !== sentences[at]) break;
      if (sharesOne(known[next]?.ids ?? [], slot.ids)) {
        found = next;
        break;
      }
    }
    if (found < 0) return -1;
    here = found;
  }
  return here;
}

/** Whether two short rows share a number; in the innermost loop, so without closures. */
function sharesOne(some: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < some.length; at++) {
    const id = some[at];
    if (id !== undefined && others.includes(id)) return true;
  }
  return false;
}

function splitPhrases(written: string): readonly string[] {
  return written
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function readPhrase(written: string, idOf: (word: string) => number): readonly Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of written.split(/\s+/)) {
    if (part === '~') {
      gap = GAP;
      continue;
    }
    if (part === NUMBER || part === HOST) {
      slots.push({ ids: [idOf(part)], gap });
    } else if (part.includes('/')) {
      slots.push({ ids: part.split('/').map((word) => idOf(foldWord(word))), gap });
    } else {
      for (const [index, word] of tokenize(part).words.entries()) {
        const open = part.endsWith('*') && index === tokenize(part).words.length - 1;
        slots.push({ ids: [idOf(open ? `${word}*` : word)], gap: index === 0 ? gap : 0 });
      }
    }
    gap = 0;
  }
  return slots;
}
