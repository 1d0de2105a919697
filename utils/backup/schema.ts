/**
 * What a backup may hold, checked member by member: it comes from a file, and files come from anywhere. Members that are not
 * named here are left out.
 */
import * as v from 'valibot';
import type { Change, Terms, Version } from '../record/types.ts';
import type { StoredClause } from '../store/types.ts';
import { TOPIC_IDS } from '../topics/taxonomy.ts';

const LONGEST_TEXT = 5_000_000;
const LONGEST_ID = 8_192;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** Milliseconds since the epoch, as far as a Date goes. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(id, v.regex(/^https?:\/\//));
const link = v.object({ url: webAddress, text });
const kind = v.picklist(['heading', 'paragraph', 'item', 'row']);
const source = v.picklist(['visit', 'watch', 'link']);
const significance = v.picklist(['editorial', 'minor', 'substantive']);
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A place that the person ignores. */
const ignored = v.object({
  id,
  since: time,
  text,
  between: v.array(v.tuple([v.string(), v.string()])),
  clauses: count,
  topics: v.array(text),
  binds: v.boolean(),
  quieted: count,
});

const terms = v.object({
  id,
  service: id,
  url: webAddress,
  canonicalUrl: id,
  language: v.pipe(v.string(), v.maxLength(40)),
  termsType: text,
  title: text,
  trackedByHand: v.boolean(),
  firstSeenAt: time,
  lastSeenAt: time,
  changedAt: time,
  latestVersion: id,
  reviewedVersion: id,
  siteLinks: v.array(link),
  /** Of a watch only what the person chose; how its checks went is another computer's affair. */
  watch: v.nullable(v.object({ intervalMs: count, isMuted: v.boolean() })),
  ignored: v.exactOptional(v.array(ignored)),
});

const version = v.object({
  id,
  termsId: id,
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  clauseKeys: v.array(id),
  numbers: v.array(text),
  termsLinks: v.array(id),
  firstSeenAt: time,
  lastSeenAt: time,
  reviewedAt: v.nullable(time),
  source,
  extractor: count,
  statedDate: v.nullable(isoDay),
  silence: v.nullable(v.object({ from: id, reasons: v.record(text, count) })),
});

const changedClause = v.object({
  kind: v.picklist(['added', 'removed', 'reworded', 'moved']),
  moved: v.boolean(),
  before: v.nullable(count),
  after: v.nullable(count),
  at: count,
  words: v.array(v.object({ op: v.picklist(['keep', 'insert', 'delete']), text })),
  significance,
  reason: text,
  number: text,
  topics: v.array(v.object({ topic: v.picklist(TOPIC_IDS), words: v.array(text), inChange: v.boolean() })),
  summary: text,
  ownWords: v.array(text),
  newLinks: v.array(link),
});

const change = v.object({
  id,
  termsId: id,
  service: id,
  from: id,
  to: id,
  at: time,
  since: time,
  source,
  clauses: v.array(changedClause),
  significance,
  staleDate: v.nullable(isoDay),
  isReread: v.boolean(),
  isRewritten: v.boolean(),
  unread: v.picklist([0, 1]),
  notified: v.boolean(),
});

export const everything = v.object({
  terms: v.array(terms),
  versions: v.array(version),
  clauses: v.array(v.object({ key: id, kind, text })),
  changes: v.array(change),
  settings: v.object({ ownWords: v.optional(v.array(text), []) }),
});

/** A terms as a backup holds it. */
export type KeptTerms = Omit<Terms, 'watch'> & {
  readonly watch: { readonly intervalMs: number; readonly isMuted: boolean } | null;
};

/** All that is kept. */
export interface Everything {
  readonly terms: readonly KeptTerms[];
  readonly versions: readonly Version[];
  readonly clauses: readonly StoredClause[];
  readonly changes: readonly Change[];
  readonly settings: { readonly ownWords: readonly string[] };
}
