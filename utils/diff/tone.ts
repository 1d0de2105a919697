import type { ClauseChange } from './types.ts';

/**
 * How a difference shows in a change that is told. `loud`: it is listed and marked. `quiet`: other words of the same meaning,
 * a heading, a name: marked lightly and listed apart, since a redline without them would not be whole. `silent`: the words
 * are as they were, or the person wants to hear no more of the place; only counted.
 */
export type Tone = 'loud' | 'quiet' | 'silent';

export function toneOf({
  kind,
  significance,
  reason,
}: Pick<ClauseChange, 'kind' | 'significance' | 'reason'>): Tone {
  // Editorial too, but it would be missed where it was.
  if (significance !== 'editorial' || kind === 'moved') return 'loud';
  return FORMAL.has(reason) ? 'silent' : 'quiet';
}

/** What significance.ts and rewording.ts say of editorial differences that are none of words. */
const FORMAL = new Set([
  'only capital letters differ',
  'only punctuation or spacing differs',
  'only the numbering differs',
  'only the form of a number differs',
  'only letters that were lost differ',
  'only a masked address',
  'only a masked address differs',
  'only a link hint differs',
  'only a page number or an address differs',
  'only a section reference differs',
  'only a date of the document',
  'only a date differs',
  'only a relative time differs',
  'only a counter',
  'only a counter differs',
  // A place that the person ignores: utils/record/places.ts.
  'in a part that you ignore',
]);
