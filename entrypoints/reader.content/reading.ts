/** Reading the live page: when its text has settled, in slices that leave the page free to work. */
import { readDocument } from '../../utils/terms/extract.ts';
import type { ReadDocument } from '../../utils/terms/types.ts';

/** The longest we keep the page's thread at a time. */
const SLICE_MS = 12;
/** The text counts as settled when nothing has changed for so long... */
const QUIET_MS = 500;
/** ...or when two readings this far apart are the same, though something ticks. */
const RESTLESS_MS = 1500;
const MAX_READINGS = 6;

/**
 * Reads the page once its text has settled.
 *
 * @returns null where it never does
 * @throws TooLargeError, or the signal's reason when it aborts
 */
export async function readSettled(signal: AbortSignal): Promise<ReadDocument | null> {
  let previous: ReadDocument | null = null;
  for (let reading = 0; reading < MAX_READINGS; reading += 1) {
    const isQuiet = await quiet(signal);
    const read = await readPage(signal);
    if (isQuiet || (previous && isSameText(previous, read))) return read;
    previous = read;
  }
  return null;
}

/** Whether two readings gave the same clauses. */
export function isSameText(a: ReadDocument, b: ReadDocument): boolean {
  return (
    a.clauses.length === b.clauses.length &&
    a.clauses.every((clause, i) => clause.text === b.clauses[i]?.text)
  );
}

/** Resolves to true once the page's text has not changed for QUIET_MS, to false after RESTLESS_MS of changes. */
function quiet(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = (outcome: () => void): void => {
      observer.disconnect();
      clearTimeout(stillness);
      clearTimeout(patience);
      outcome();
    };
    const settled = (): void => end(() => resolve(true));
    let stillness = setTimeout(settled, QUIET_MS);
    const patience = setTimeout(() => end(() => resolve(false)), RESTLESS_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(stillness);
      stillness = setTimeout(settled, QUIET_MS);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
  });
}

async function readPage(signal: AbortSignal): Promise<ReadDocument> {
  const steps = readDocument(document, location.href);
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sliceEnd = performance.now() + SLICE_MS;
  }
}
