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

/**
 * Runs work in slices, and lets everything else that waits for the thread have its turn between two of them.
 *
 * @param sliceMs how long it may keep the thread, give or take one step
 * @throws the signal's reason when it aborts
 */
export async function runInSlices<T>(steps: Steps<T>, sliceMs: number, signal?: AbortSignal): Promise<T> {
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
}
