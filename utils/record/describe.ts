import type { ClauseChange } from '../diff/types.ts';
import { withoutTypography } from '../diff/words.ts';
import type { Steps } from '../steps.ts';
import type { LinkedClause, TermsType } from '../terms/types.ts';
import { classifyChange } from '../topics/classify.ts';
import { findOwnWords } from '../topics/own.ts';
import { summarizeChange } from '../topics/summarize.ts';
import { newTermsLinks } from './links.ts';
import type { ChangedClause } from './types.ts';

/** What is known around a comparison. */
export interface Surroundings {
  readonly before: readonly { readonly number: string }[];
  readonly after: readonly LinkedClause[];
  readonly termsType: TermsType;
  /** Words of the person's own. */
  readonly ownWords: readonly string[];
  /** Canonical addresses of the terms pages that the older version links to; null where links are not to be told. */
  readonly knownLinks: ReadonlySet<string> | null;
  /** Canonical address of the terms themselves. */
  readonly ownUrl: string;
}

/** Differences with what they are about: topics, one sentence, own words, new links. */
export function* describeAll(changes: readonly ClauseChange[], around: Surroundings): Steps<ChangedClause[]> {
  const described: ChangedClause[] = [];
  for (const change of changes) {
    described.push(describe(change, around));
    yield;
  }
  return described;
}

function describe(change: ClauseChange, around: Surroundings): ChangedClause {
  const current = change.after === null ? undefined : around.after[change.after];
  const old = change.before === null ? undefined : around.before[change.before];
  const topics = classifyChange(change, around.termsType);
  const isLinking = current !== undefined && around.knownLinks !== null && change.kind !== 'moved';
  return {
    ...change,
    words: withoutTypography(change.words),
    number: current?.number ?? old?.number ?? '',
    topics,
    summary: summarizeChange({ ...change, topics }),
    ownWords: findOwnWords(change.words, around.ownWords),
    newLinks: isLinking ? newTermsLinks(current, around.knownLinks, around.ownUrl) : [],
  };
}
