/**
 * What follows the person to their other devices: for each service whether it is watched and how, and which versions they have
 * read. An item per service; what is newer wins, item by item. No text of any terms is in it.
 */
import * as v from 'valibot';
import { sha256 } from '../sha256.ts';
import type { WatchChoice } from '../watch/service.ts';

/** One service, as it travels. */
export interface ServiceItem {
  /** When it was chosen or read, in milliseconds since the epoch. */
  readonly at: number;
  /** A page of it that is kept, to be opened on a device where none is. */
  readonly url: string;
  /** Null where it is not watched. */
  readonly watch: WatchChoice | null;
  /** Short digest of each document's identity: short digest of the version that was read. */
  readonly read: Readonly<Record<string, string>>;
}

const PREFIX = 'service:';
/** Browsers take 8,192 bytes for an item; this many documents of a service are well below. */
const MOST_READ = 100;
const SHORT = 16;

const schema = v.object({
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//)),
  watch: v.nullable(v.object({ intervalMs: v.pipe(v.number(), v.minValue(0)), isMuted: v.boolean() })),
  read: v.record(v.string(), v.string()),
});

export const keyOf = (service: string): string => PREFIX + service;

/** The service that a key of the storage names; null where it is a key of something else. */
export function serviceOfKey(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** An item as it came; null where it cannot be read, as one of a later edition. */
export function itemOf(kept: unknown): ServiceItem | null {
  const read = v.safeParse(schema, kept);
  return read.success ? read.output : null;
}

/** What a document and its version are called in an item: 16 hex digits of a SHA-256. */
export async function shortDigest(text: string): Promise<string> {
  return (await sha256(text)).slice(0, SHORT);
}

/** A kept document of the service, and the digest of the version that was read. */
export interface ReadTerms {
  readonly id: string;
  readonly digest: string;
}

/** @param documents newest first: where there are too many, the last are left out */
export async function makeItem(
  of: Omit<ServiceItem, 'read'>,
  documents: readonly ReadTerms[],
): Promise<ServiceItem> {
  const read = await Promise.all(
    documents
      .slice(0, MOST_READ)
      .map(async ({ id, digest }) => [await shortDigest(id), digest.slice(0, SHORT)] as const),
  );
  return { ...of, read: Object.fromEntries(read) };
}

/** Whether the item says that this version of a document was read. */
export async function isRead({ read }: ServiceItem, { id, digest }: ReadTerms): Promise<boolean> {
  return read[await shortDigest(id)] === digest.slice(0, SHORT);
}
