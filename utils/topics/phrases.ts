import { foldWord, type Tokens, tokenize } from './tokens.ts';

/*
 * How a phrase of the lexicon is written:
 *
 *   data mining        these words one after the other
 *   scrap*             any word that starts so
 *   must/shall not     either word
 *   collect ~ robots   up to six words between
 *
 * Phrases are compiled once: every word or start of a word gets a number, every phrase is a row of sets of numbers, and
 * each phrase is filed under the numbers it can start with. A word seen in a text is looked up once and remembered.
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

interface Phrase {
  readonly group: number;
  readonly rest: readonly Slot[];
}

interface Known {
  readonly ids: readonly number[];
  readonly opens: readonly Phrase[];
}

const GAP = 6;
const REMEMBERED_WORDS = 20_000;
const NOTHING: Known = { ids: [], opens: [] };

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
  const opens: Phrase[][] = [];

  const idOf = (written: string): number => {
    const table = written.endsWith('*') ? starts : whole;
    const word = written.replace('*', '');
    const id = table.get(word) ?? opens.length;
    if (id === opens.length) {
      table.set(word, id);
      opens.push([]);
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
        for (const id of first.ids) opens[id]?.push({ group: index, rest });
      }
    }
  }

  const lengths = [...new Set([...starts.keys()].map((start) => start.length))].sort((a, b) => a - b);
  const memory = new Map<string, Known>();
  const lookUp = (word: string): Known => {
    const known = memory.get(word);
    if (known) return known;
    const ids: number[] = [];
    const exact = whole.get(word);
    if (exact !== undefined) ids.push(exact);
    for (const length of lengths) {
      if (length > word.length) break;
      const id = starts.get(word.slice(0, length));
      if (id !== undefined) ids.push(id);
    }
    const fresh = ids.length === 0 ? NOTHING : { ids, opens: ids.flatMap((id) => opens[id] ?? []) };
    if (memory.size >= REMEMBERED_WORDS) memory.clear();
    if (word.length < 64) memory.set(word, fresh);
    return fresh;
  };

  return {
    find(tokens) {
      const known = tokens.words.map(lookUp);
      const hits: Hit[][] = groups.map(() => []);
      for (let at = 0; at < known.length; at++) {
        for (const phrase of known[at]?.opens ?? []) {
          const last = endOf(phrase.rest, at, known, tokens.sentences);
          if (last >= 0) hits[phrase.group]?.push({ first: at, last });
        }
      }
      return hits;
    },
  };
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
    if (part.includes('/')) {
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
