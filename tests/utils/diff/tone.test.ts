import { describe, expect, it } from 'vitest';
import { compareClauses } from '../../../utils/diff/changes.ts';
import { type Tone, toneOf } from '../../../utils/diff/tone.ts';
import { IGNORED } from '../../../utils/record/places.ts';
import type { Clause } from '../../../utils/terms/types.ts';

const REST = [
  'You may use the service as long as you keep to these terms.',
  'We may end the agreement at any time.',
];
const paragraph = (text: string): Clause => ({ kind: 'paragraph', number: '', text });
const heading = (text: string): Clause => ({ kind: 'heading', number: '', text });

function tones(before: readonly Clause[], after: readonly Clause[]): Tone[] {
  const rest = REST.map(paragraph);
  return compareClauses([...rest, ...before], [...rest, ...after]).map(toneOf);
}
const reworded = (before: string, after: string): Tone[] => tones([paragraph(before)], [paragraph(after)]);

describe('how a difference shows in a change that is told', () => {
  it.each<[before: string, after: string]>([
    ['We keep copies, and back-ups.', 'We keep copies and back-ups.'],
    ['Last updated on 3 May 2025.', 'Last updated on 9 June 2026.'],
    ['Write to [email protected] about this.', 'Write to desk@pigeonpost.example about this.'],
    ['This Section 4.2 applies to you, see Section 9.', 'This Section 4.3 applies to you, see Section 10.'],
  ])('is silent where the words are as they were: %s', (before, after) => {
    expect(reworded(before, after)).toEqual(['silent']);
  });

  it('is quiet where other words mean the same', () => {
    expect(tones([], [heading('Live video on our partners’ pages')])).toEqual(['quiet']);
    expect(
      reworded(
        'Messages are also delivered to the owners of Pigeonpost and others.',
        'Messages are also delivered to the owners of Doveline and others.',
      ),
    ).toEqual(['quiet']);
  });

  it('is loud where something matters, and where a clause went elsewhere', () => {
    expect(reworded('We keep messages for 30 days.', 'We keep messages for 90 days.')).toEqual(['loud']);
    const [first, second] = REST.map(paragraph);
    const third = paragraph('You tell us when your address changes, and we tell you when ours does.');
    if (!first || !second) throw new Error('there are two');
    expect(compareClauses([first, second, third], [third, first, second]).map(toneOf)).toEqual(['loud']);
  });

  it('is silent where the person ignores the place', () => {
    expect(toneOf({ kind: 'added', significance: 'editorial', reason: IGNORED })).toBe('silent');
  });
});
