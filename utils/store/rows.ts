/**
 * Versions and changes as they are kept: rows without names, and without what their key says. A change has thirty facts,
 * whose names would take more room than they do.
 *
 * A row that does not come out as what it should be is damaged. It is left where it is; see `unreadable.ts`.
 */
import * as v from 'valibot';
import type { WordEdit } from '../diff/types.ts';
import type { Change, ChangedClause, Terms } from '../record/types.ts';
import { keyOf, nameIn, termsIdIn, versionsIn } from './keys.ts';
import type { StoredVersion } from './types.ts';

/** Columns are only ever added, at the end, in a new schema step. */
const VERSION = [
  'digest',
  'firstSeenAt',
  'lastSeenAt',
  'reviewedAt',
  'source',
  'extractor',
  'statedDate',
  'silence',
] as const;
const LISTS = ['base', 'place', 'entries', 'termsLinks'] as const;
const CHANGE = [
  'service',
  'at',
  'since',
  'source',
  'significance',
  'staleDate',
  'isReread',
  'isRewritten',
  'notified',
  'clauses',
] as const;
const CLAUSE = [
  'kind',
  'moved',
  'before',
  'after',
  'at',
  'words',
  'significance',
  'reason',
  'number',
  'topics',
  'summary',
  'ownWords',
  'newLinks',
] as const;

type Row = readonly unknown[];
export type VersionRow = Row;
export interface ChangeRow {
  /** Sorts unread before read (0, 1), then newest first (the time, negative). */
  readonly order: readonly [0 | 1, number];
  readonly row: Row;
}

const OPS = { keep: '=', insert: '+', delete: '-' } as const;
const OP_OF: Readonly<Record<string, WordEdit['op']>> = { '=': 'keep', '+': 'insert', '-': 'delete' };

/** @throws Error where a version is not named after its terms, or packed against one of other terms */
export function versionRow({ id, termsId, lists, ...facts }: StoredVersion): VersionRow {
  const isNamed = termsIdIn(id) === termsId && (lists.base === null || termsIdIn(lists.base) === termsId);
  if (!isNamed) throw new Error(`version ${id} is not named after its terms`);
  const packed = { ...lists, base: lists.base === null ? null : nameIn(lists.base) };
  return [...toRow({ ...facts, digest: withoutName(facts.digest, id) }, VERSION), toRow(packed, LISTS)];
}

/** @returns null where it cannot be read */
export function versionOf(id: string, row: VersionRow): StoredVersion | null {
  const termsId = termsIdIn(id);
  const facts = fromRow(row, VERSION);
  const lists = fromRow(Array.isArray(row) ? row[VERSION.length] : null, LISTS);
  const base = typeof lists.base === 'string' ? keyOf(termsId, lists.base) : lists.base;
  const digest = typeof facts.digest === 'string' ? withName(facts.digest, id) : null;
  const read = { ...facts, digest, id, termsId, lists: { ...lists, base } };
  return v.is(version, read) ? (read as unknown as StoredVersion) : null;
}

/** A version is named by the beginning of its digest, which is not kept twice. */
function withoutName(digest: string, id: string): string {
  return digest.startsWith(nameIn(id)) ? digest.slice(nameIn(id).length) : `!${digest}`;
}

function withName(kept: string, id: string): string {
  return kept.startsWith('!') ? kept.slice(1) : nameIn(id) + kept;
}

/** @throws Error where a change is not named after its versions */
export function changeRow({ id, termsId, from, to, unread, ...facts }: Change): ChangeRow {
  const named = versionsIn(id);
  if (named.from !== from || named.to !== to || termsIdIn(id) !== termsId) {
    throw new Error(`change ${id} is not named after its versions`);
  }
  const clauses = facts.clauses.map((clause) =>
    toRow({ ...clause, words: clause.words.map(({ op, text }) => OPS[op] + text) }, CLAUSE),
  );
  return { order: [unread === 1 ? 0 : 1, -facts.at], row: toRow({ ...facts, clauses }, CHANGE) };
}

/** @returns null where it cannot be read */
export function changeOf(id: string, kept: ChangeRow): Change | null {
  const facts = fromRow(kept?.row, CHANGE);
  const clauses = Array.isArray(facts.clauses) ? facts.clauses.map(clauseOf) : null;
  const unread = kept?.order?.[0] === 0 ? 1 : 0;
  const read = { ...facts, id, termsId: termsIdIn(id), ...versionsIn(id), unread, clauses };
  return v.is(change, read) ? (read as unknown as Change) : null;
}

function clauseOf(row: unknown): unknown {
  const { words, ...facts } = fromRow(row, CLAUSE);
  return { ...facts, words: Array.isArray(words) ? words.map(wordsOf) : null } satisfies Partial<
    Record<keyof ChangedClause, unknown>
  >;
}

const wordsOf = (kept: unknown): unknown =>
  typeof kept === 'string' ? { op: OP_OF[kept.charAt(0)], text: kept.slice(1) } : null;

/** Terms are kept as they are. @returns null where they cannot be read */
export function termsOf(kept: unknown): Terms | null {
  return v.is(terms, kept) ? (kept as Terms) : null;
}

function toRow<Name extends string>(facts: Readonly<Record<Name, unknown>>, columns: readonly Name[]): Row {
  return columns.map((name) => facts[name]);
}

function fromRow<Name extends string>(row: unknown, columns: readonly Name[]): Record<Name, unknown> {
  const facts = {} as Record<Name, unknown>;
  for (const [i, name] of columns.entries()) facts[name] = Array.isArray(row) ? row[i] : undefined;
  return facts;
}

/** Whether these can be the stretches and keys of a packed list. */
function areEntries(entries: unknown): boolean {
  return Array.isArray(entries) && entries.every((one) => typeof one === 'string' || typeof one === 'number');
}

const text = v.string();
const number = v.number();
const texts = v.array(text);
const day = v.nullable(text);
const source = v.picklist(['visit', 'watch', 'link']);
const significance = v.picklist(['editorial', 'minor', 'substantive']);
const links = v.array(v.object({ url: text, text }));

const version = v.object({
  digest: text,
  firstSeenAt: number,
  lastSeenAt: number,
  reviewedAt: v.nullable(number),
  source,
  extractor: number,
  statedDate: day,
  silence: v.nullable(v.object({ from: text, reasons: v.record(text, number) })),
  lists: v.object({
    base: v.nullable(text),
    place: number,
    entries: v.custom<readonly (number | string)[]>(areEntries), // of hundreds: a check for each by a schema takes longer than all else
    termsLinks: v.nullable(texts),
  }),
});

const change = v.object({
  service: text,
  at: number,
  since: number,
  source,
  significance,
  staleDate: day,
  isReread: v.boolean(),
  isRewritten: v.boolean(),
  notified: v.boolean(),
  clauses: v.array(
    v.object({
      kind: v.picklist(['added', 'removed', 'reworded', 'moved']),
      moved: v.boolean(),
      before: v.nullable(number),
      after: v.nullable(number),
      at: number,
      words: v.array(v.object({ op: v.picklist(['keep', 'insert', 'delete']), text })),
      significance,
      reason: text,
      number: text,
      topics: v.array(v.object({ topic: text, words: texts, inChange: v.boolean() })),
      summary: text,
      ownWords: texts,
      newLinks: links,
    }),
  ),
});

const ignoredPart = v.object({
  id: text,
  since: number,
  text,
  between: v.array(v.tuple([text, text])),
  clauses: number,
  topics: texts,
  binds: v.boolean(),
  quieted: number,
});

/** Of a watch only that there is one: what a check needs is completed when the background starts. */
const terms = v.object({
  id: text,
  service: text,
  url: text,
  canonicalUrl: text,
  language: text,
  termsType: text,
  title: text,
  trackedByHand: v.boolean(),
  firstSeenAt: number,
  lastSeenAt: number,
  changedAt: number,
  latestVersion: text,
  reviewedVersion: text,
  siteLinks: links,
  watch: v.nullable(v.looseObject({})),
  ignored: v.exactOptional(v.array(ignoredPart)),
});
