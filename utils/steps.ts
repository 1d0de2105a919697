/**
 * Work in steps: a generator that yields wherever it may pause, and returns its result. Whoever runs it decides whether it
 * does pause.
 */
export type Steps<T> = Generator<undefined, T, void>;

/** Runs work without pausing. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Somebody who waits for long work: is told how far it is, and may stop it. */
export interface Waiting {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, 0..1 */
  tell(share: number): void;
}

/**
 * Runs work in slices, and lets everything else that waits for the thread have its turn between two of them.
 *
 * @param sliceMs how long it may keep the thread, give or take one step
 * @param onPause called between two slices with the number of steps so far
 * @throws the signal's reason when it aborts
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  sliceMs: number,
  signal?: AbortSignal,
  onPause?: (steps: number) => void,
): Promise<T> {
  let sliceEnd = performance.now() + sliceMs;
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < sliceEnd) continue;
    onPause?.(count);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
}
