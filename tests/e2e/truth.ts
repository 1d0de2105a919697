/** What changes in the demo's documents, as a person should be told. */
import { cookies, developers, privacy, terms } from '../../demo/documents/all.ts';
import type { DemoDocument, TrueChange } from '../../demo/documents/editions.ts';

const told = ({ path, truth }: DemoDocument): { path: string; changes: readonly TrueChange[] } => ({
  path,
  changes: truth.filter((change) => !change.isDate),
});

export const truth = {
  terms: told(terms),
  developers: told(developers),
  privacy: told(privacy),
  cookies: told(cookies),
};
