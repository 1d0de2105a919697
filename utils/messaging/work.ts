/**
 * Long work that the background does for a page: word of how far it is, and the page's word that it is wanted no more. Both
 * over one broadcast channel, which reaches the extension's own contexts only.
 *
 *     page   ── the message, with the work's name ──▶  background
 *     page   ◀── { work, share } ─────────────────────  background
 *     page   ── { work, stop } ───────────────────────▶  background, which answers the message with the code "stopped"
 */
import type { Waiting } from '../steps.ts';

const CHANNEL = 'work';
/** The code of the error that a stopped work ends with. */
export const STOPPED = 'stopped';
/** Between two words of how far it is. */
const TELL_EVERY_MS = 100;

interface Word {
  readonly work: string;
  readonly share?: number;
  readonly stop?: true;
}

class StoppedError extends Error {
  readonly code = STOPPED;
}

/** Does work that a page waits for. @param name as the page gave it; without one nobody is told, and it is not stopped */
export async function doWork<T>(
  name: string | undefined,
  work: (waiting?: Waiting) => Promise<T>,
): Promise<T> {
  if (name === undefined) return work();
  const channel = new BroadcastChannel(CHANNEL);
  const controller = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.work === name && data.stop) controller.abort(new StoppedError());
  });
  let toldAt = 0;
  try {
    return await work({
      signal: controller.signal,
      tell: (share) => {
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = performance.now();
        channel.postMessage({ work: name, share } satisfies Word);
      },
    });
  } finally {
    channel.close();
  }
}

/** A work as the page sees it. */
export interface AwaitedWork {
  /** To be sent with the message. */
  readonly name: string;
  stop(): void;
  /** Listens no more; to be called once the answer is there. */
  end(): void;
}

/** Gets ready to wait for work. @param onShare called with the share that is done, 0..1 */
export function awaitWork(onShare: (share: number) => void): AwaitedWork {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.work === name && data.share !== undefined) onShare(data.share);
  });
  return {
    name,
    stop: () => channel.postMessage({ work: name, stop: true } satisfies Word),
    end: () => channel.close(),
  };
}
