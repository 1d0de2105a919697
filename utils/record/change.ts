import type { Change } from './types.ts';

/** Index of the first clause of a change that the person is told of; editorial differences are not. */
export function firstTold({ clauses }: Change): number {
  return Math.max(
    0,
    clauses.findIndex((clause) => clause.significance !== 'editorial'),
  );
}
