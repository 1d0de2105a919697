/** What came and what went in a redline. */
import { foldText } from './fold.ts';
import { countLatinLetters } from './latin.ts';
import { mayHint, withoutHints } from './masks.ts';
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
    for (const { op, text } of edits) {
      if (op === 'delete') gone += ` ${foldText(text)}`;
      else if (op === 'insert') come += ` ${foldText(text)}`;
    }
    this.text = gone + come;
    this.isEven = lettersIn(gone) === lettersIn(come);
    const [deleted, inserted] = mayNamePlaces(this.text)
      ? [wordsApart(edits, 'delete'), wordsApart(edits, 'insert')]
      : [plainWords(gone), plainWords(come)];
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

const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]]*/gi;

/** Whether there may be link hints or addresses on the web: where to read on is no rule. */
const mayNamePlaces = (text: string): boolean => mayHint(text) || /https?:|www\./i.test(text);

/** The words of all edits of a kind but those of hints and addresses, which end where an edit does. */
function wordsApart(edits: readonly WordEdit[], op: WordEdit['op']): string[] {
  return edits.flatMap((edit) =>
    edit.op === op ? plainWords(withoutHints(foldText(edit.text)).replace(ADDRESS, ' ')) : [],
  );
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
