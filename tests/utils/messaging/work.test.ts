import { describe, expect, it, vi } from 'vitest';
import { awaitWork, doWork, STOPPED } from '../../../utils/messaging/work.ts';

describe('long work', () => {
  it('is told of to the page that waits for it, and to no other', async () => {
    const [mine, others]: [number[], number[]] = [[], []];
    const waiting = awaitWork((share) => mine.push(share));
    const other = awaitWork((share) => others.push(share));
    const answer = await doWork(waiting.name, async (work) => {
      work?.tell(0.5);
      await vi.waitFor(() => expect(mine).toEqual([0.5]), 4000);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(others).toEqual([]);
    waiting.end();
    other.end();
  });

  it('ends with a code of its own where the page stops it', async () => {
    const waiting = awaitWork(() => {});
    const work = doWork(waiting.name, async (told) => {
      waiting.stop();
      await vi.waitFor(() => expect(told?.signal.aborted).toBe(true), 4000);
      told?.signal.throwIfAborted();
    });
    await expect(work).rejects.toMatchObject({ code: STOPPED });
    waiting.end();
  });

  it('needs nobody to wait for it', async () => {
    expect(await doWork(undefined, async (told) => told)).toBeUndefined();
  });
});
