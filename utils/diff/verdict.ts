import type { Significance } from './types.ts';

/** What a change comes to. `reason` is a short phrase that can stand after a dash. */
export interface Verdict {
  readonly significance: Significance;
  readonly reason: string;
}

export const editorial = (reason: string): Verdict => ({ significance: 'editorial', reason });
export const minor = (reason: string): Verdict => ({ significance: 'minor', reason });
export const substantive = (reason: string): Verdict => ({ significance: 'substantive', reason });
