/** What came and what went in a redline. */
import { foldText } from './fold.ts';
import { countLatinLetters } from './latin.ts';
import { withoutHints } from './masks.ts';
import { plainWords } from './plain-words.ts';
import type { WordEdit } from './types.ts';

/**
 * Two texts that are the same once something is masked differ in nothing else: so what differs tells in a moment that most
 * masks need not be tried on the whole texts.
 */
export class Difference {
  /** Folded; the runs are parted by spaces. */
  readonly text: string;
  /** Whether as many letters and digits came as went, without which no two texts have the same words. */
  readonly isEven: boolean;
  /** Words of the marked runs in lower case; those marked only for their quotation marks or case cancel out. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly changed: readonly string[];
  /** As `gone`, before words were left out that stand on both sides. */
  readonly deleted: readonly string[];

  constructor(edits: readonly WordEdit[]) {
    let [gone, come] = ['', ''];
    const [deleted, inserted]: [string[], string[]] = [[], []];
    for (const { op, text } of edits) {
      if (op === 'keep') continue;
      const folded = foldText(text);
      if (op === 'delete') gone += ` ${folded}`;
      else come += ` ${folded}`;
      const words = op === 'delete' ? deleted : inserted;
      for (const word of plainWords(withoutPlaces(folded))) words.push(word);
    }
    this.text = gone + come;
    this.isEven = lettersIn(gone) === lettersIn(come);
    this.deleted = deleted;
    this.gone = without(deleted, inserted);
    this.come = without(inserted, deleted);
    this.changed = [...this.gone, ...this.come];
  }
}

function lettersIn(text: string): number {
  return countLatinLetters(text) ?? text.toLowerCase().replace(NO_LETTER, '').length;
}

const NO_LETTER = /[^\p{L}\p{N}\p{M}%‰\p{Sc}]+/gu;

/** Without link hints and addresses on the web: where to read on is no rule. */
function withoutPlaces(text: string): string {
  const plain = withoutHints(text);
  return /https?:|www\./i.test(plain) ? plain.replace(/(?:https?:\/\/|www\.)[^\s)\]]*/gi, ' ') : plain;
}

/** Words of one list that the other does not hold, counting repetitions; `key` says which words are one. */
export function without(
  words: readonly string[],
  others: readonly string[],
  key: (word: string) => string = (word) => word,
): string[] {
  if (words.length === 0 || others.length === 0) return [...words];
  const counts = new Map<string, number>();
  for (const word of others) counts.set(key(word), (counts.get(key(word)) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(key(word)) ?? 0;
    counts.set(key(word), count - 1);
    return count <= 0;
  });
}
