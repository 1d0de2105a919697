import { describe, expect, it } from 'vitest';
import { runInSlices, runToEnd, type Steps } from '../../utils/steps.ts';

function* counting(to: number, onStep: (step: number) => void = () => undefined): Steps<number> {
  for (let step = 1; step <= to; step += 1) {
    onStep(step);
    yield;
  }
  return to;
}

describe('work in steps', () => {
  it('gives its result, run to the end or in slices', async () => {
    expect(runToEnd(counting(3))).toBe(3);
    expect(await runInSlices(counting(3), 0)).toBe(3);
  });

  it('lets others have their turn between two slices', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('other'));
    await runInSlices(
      counting(3, (step) => order.push(`step ${step}`)),
      0,
    );
    expect(order.indexOf('other')).toBeGreaterThan(0);
    expect(order.at(-1)).toBe('step 3');
  });

  it('says how far it is between two slices', async () => {
    const counts: number[] = [];
    await runInSlices(counting(3), 0, undefined, (steps) => counts.push(steps));
    expect(counts).toEqual([1, 2, 3]);
  });

  it('stops where its signal aborts', async () => {
    const controller = new AbortController();
    const steps: number[] = [];
    const work = runInSlices(
      counting(100, (step) => {
        steps.push(step);
        if (step === 2) controller.abort(new Error('enough'));
      }),
      0,
      controller.signal,
    );
    await expect(work).rejects.toThrow('enough');
    expect(steps.length).toBeLessThan(100);
  });
});
