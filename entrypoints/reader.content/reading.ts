/** Reading the live page: when its text has settled, in slices that leave the page free to work. */
import { runInSlices } from '../../utils/steps.ts';
import { readDocument } from '../../utils/terms/extract.ts';
import type { ReadDocument } from '../../utils/terms/types.ts';

/** The longest we keep the page's thread at a time. */
const SLICE_MS = 12;
/** The text counts as settled when nothing has changed for so long... */
const QUIET_MS = 500;
/** ...or, where there is hardly any yet, for so long: an app draws its frame first and fetches its text after... */
const THIN_QUIET_MS = 2500;
const THIN_WORDS = 150;
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
    const isThin = previous !== null && isThinText(previous);
    const isQuiet = await quiet(signal, isThin ? THIN_QUIET_MS : QUIET_MS);
    const read = await readPage(signal);
    if ((isQuiet && (isThin || !isThinText(read))) || (previous && isSameText(previous, read))) return read;
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

/** Whether a later reading of the same page is an earlier one and more: then the page was still loading. */
export function isGrowth(earlier: ReadDocument, later: ReadDocument): boolean {
  if (later.clauses.length <= earlier.clauses.length) return false;
  const now = new Set(later.clauses.map((clause) => clause.text));
  const kept = earlier.clauses.filter((clause) => now.has(clause.text)).length;
  return kept >= 0.95 * earlier.clauses.length;
}

function isThinText({ clauses }: ReadDocument): boolean {
  let words = 0;
  for (const { text } of clauses) words += text.split(' ').length;
  return words < THIN_WORDS;
}

/** Resolves to true once the page's text has not changed for `quietMs`, to false when RESTLESS_MS pass with changes. */
function quiet(signal: AbortSignal, quietMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = (outcome: () => void): void => {
      observer.disconnect();
      clearTimeout(stillness);
      clearTimeout(patience);
      outcome();
    };
    const settled = (): void => end(() => resolve(true));
    let stillness = setTimeout(settled, quietMs);
    const patience = setTimeout(() => end(() => resolve(false)), quietMs + RESTLESS_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(stillness);
      stillness = setTimeout(settled, quietMs);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
  });
}

function readPage(signal: AbortSignal): Promise<ReadDocument> {
  return runInSlices(readDocument(document, location.href), SLICE_MS, signal);
}
