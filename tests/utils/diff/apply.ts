import type { Comparison } from '../../../utils/diff/changes.ts';
import type { WordEdit } from '../../../utils/diff/types.ts';
import type { Clause } from '../../../utils/terms/types.ts';

/** A clause with these words. */
export function aClause(text: string, { number = '', kind = 'paragraph' }: Partial<Clause> = {}): Clause {
  return { kind, number, text };
}

/** Clauses with these words. */
export function clausesOf(...texts: readonly string[]): Clause[] {
  return texts.map((text) => aClause(text));
}

/** The old text of a redline. */
export function oldText(words: readonly WordEdit[]): string {
  return join(words, 'delete');
}

/** The new text of a redline. */
export function newText(words: readonly WordEdit[]): string {
  return join(words, 'insert');
}

function join(words: readonly WordEdit[], marked: 'delete' | 'insert'): string {
  return words
    .filter(({ op }) => op === 'keep' || op === marked)
    .map(({ text }) => text)
    .join('');
}

/**
 * Makes the new version from the old one: changed clauses are put where the changes say, all others keep their order in
 * the places left. A text cut into other clauses keeps the old cut, so only its joined words are new.
 */
export function applyChanges(before: readonly string[], { changes, recut }: Comparison): string[] {
  const placed = new Map<number, string>();
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.before !== null) gone.add(change.before);
    if (change.after !== null) placed.set(change.after, newText(change.words));
  }
  const recutAfter = new Map<number, readonly number[]>(); // by the first new clause of it
  for (const { before: olds, after: news } of recut) {
    for (const index of olds) gone.add(index);
    for (const index of news) recutAfter.set(index, index === news[0] ? olds : []);
  }
  const rest = before.filter((_, index) => !gone.has(index));
  const result: string[] = [];
  for (let at = 0; rest.length > 0 || placed.has(at) || recutAfter.has(at); at += 1) {
    const olds = recutAfter.get(at);
    const text = placed.get(at) ?? (olds ? undefined : rest.shift());
    if (text !== undefined) result.push(text);
    for (const index of olds ?? []) result.push(before[index] ?? '');
  }
  return result;
}
