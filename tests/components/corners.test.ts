import { describe, expect, it } from 'vitest';
import { CORNERS, nearestCorner, nextCorner } from '../../components/corners.ts';

describe('the corners of the panel', () => {
  it('are gone round one by one', () => {
    const round = CORNERS.map(nextCorner);
    expect(new Set(round)).toEqual(new Set(CORNERS));
    expect(round.every((corner, i) => corner !== CORNERS[i])).toBe(true);
  });

  it.each([
    [10, 10, 'top-left'],
    [990, 10, 'top-right'],
    [10, 790, 'bottom-left'],
    [990, 790, 'bottom-right'],
  ] as const)('take what is dropped near them: %i, %i', (x, y, corner) => {
    expect(nearestCorner(x, y, 1000, 800)).toBe(corner);
  });
});
