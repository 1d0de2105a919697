/** The archive's answers, kept in the extension's own storage until they expire. */
import { browser } from '../browser.ts';
import { serially } from '../serially.ts';
import type { AnswerCache } from './ask.ts';

const PREFIX = 'archive:';
/** Which answers are kept, and until when (milliseconds since the epoch): answers are long, so they are not read for it. */
const INDEX = 'archiveIndex';
/** A few for each page that was compared; old ones are hardly asked for again. */
const MOST_ANSWERS = 60;
const LONGEST_LIFETIME_MS = 30 * 24 * 3_600_000;

type Index = Readonly<Record<string, number>>;

const oneAtATime = serially();

export const answerCache: AnswerCache = {
  async get(address) {
    const { [address]: until = 0 } = await readIndex();
    if (!isFresh(until)) return undefined;
    const key = PREFIX + address;
    return (await browser.storage.local.get(key))[key];
  },

  set: (address, answer, lifetimeMs) =>
    oneAtATime(async () => {
      const index = {
        ...(await readIndex()),
        [address]: Date.now() + Math.min(lifetimeMs, LONGEST_LIFETIME_MS),
      };
      await browser.storage.local.set({ [PREFIX + address]: answer });
      await keepOnly(index, stillKept(index));
    }),
};

/** Forgets what was kept, so that the next question goes to the archive. */
export function forgetAnswers(): Promise<void> {
  return oneAtATime(async () => keepOnly(await readIndex(), []));
}

/** What would be kept for longer than anything is was kept by a clock that was ahead. */
function isFresh(until: number): boolean {
  return until > Date.now() && until <= Date.now() + LONGEST_LIFETIME_MS;
}

/** What has not expired, without what expires first where that is too much. */
function stillKept(index: Index): string[] {
  return Object.entries(index)
    .filter(([, until]) => isFresh(until))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ANSWERS)
    .map(([address]) => address);
}

async function keepOnly(index: Index, addresses: readonly string[]): Promise<void> {
  const kept = Object.entries(index).filter(([address]) => addresses.includes(address));
  await browser.storage.local.set({ [INDEX]: Object.fromEntries(kept) });
  const gone = Object.keys(index).filter((address) => !addresses.includes(address));
  if (gone.length > 0) await browser.storage.local.remove(gone.map((address) => PREFIX + address));
}

async function readIndex(): Promise<Index> {
  return ((await browser.storage.local.get(INDEX))[INDEX] as Index | undefined) ?? {};
}
