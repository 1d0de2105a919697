/**
 * The archive's answers, believed only as far as they look like what its documentation says: of everything else nothing is
 * taken, and an answer of another shape is a fault. (Federation API 2, collection API 1.)
 */
import {
  type ArchivedVersion,
  ArchiveError,
  type Collection,
  type Declaration,
  type FoundService,
} from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `/collections` of the federation. */
export function collectionsOf(answer: unknown): Collection[] {
  return listOf(answer).flatMap((item) => {
    const { id, name, endpoint } = fieldsOf(item);
    return isText(id) && isText(name) && isWebAddress(endpoint)
      ? [{ id, name, endpoint: withoutSlash(endpoint) }]
      : [];
  });
}

/** `/services` of the federation. Failures of single collections are left out: what the others have can be used. */
export function servicesOf(answer: unknown): FoundService[] {
  return listOf(fieldsOf(answer).results).flatMap((item) => {
    const { collection, service } = fieldsOf(item);
    const { id, name, termsTypes } = fieldsOf(service);
    return isText(collection) && isText(id) && isText(name)
      ? [{ collectionId: collection, id, name, termsTypes: textsOf(termsTypes) }]
      : [];
  });
}

/** `/service/:id` of a collection; null where it has no such service. */
export function declarationOf(answer: unknown): Declaration | null {
  if (answer === null) return null;
  const { id, name, terms } = fieldsOf(answer);
  if (!isText(id) || !isText(name)) throw new ArchiveError('not-understood');
  const declared = listOf(terms).flatMap((item) => {
    const { type, sourceDocuments } = fieldsOf(item);
    if (!isText(type)) return [];
    const locations = listOf(sourceDocuments).map((source) => fieldsOf(source).location);
    return [{ type, locations: locations.filter(isWebAddress) }];
  });
  return { id, name, terms: declared };
}

/** `/version/:service/:type/:date` of a collection; null where it had recorded none by then. */
export function versionOf(answer: unknown): ArchivedVersion | null {
  if (answer === null) return null;
  const { id, fetchDate, content } = fieldsOf(answer);
  const fetchedAt = isText(fetchDate) ? Date.parse(fetchDate) : Number.NaN;
  if (!isText(id) || !isText(content) || Number.isNaN(fetchedAt)) throw new ArchiveError('not-understood');
  return { id, fetchedAt, markdown: content };
}

/**
 * `/feed/:service/:type` of a collection: when its service changed these terms, in milliseconds since the epoch, in any
 * order; null where that is no Atom feed. Upgrades of the archive's own are not in it. Only dates are taken, which needs no
 * XML parser: the background has none in Chrome.
 */
export function changeTimesOf(answer: unknown): number[] | null {
  if (!isText(answer) || !/<feed[\s>]/.test(answer)) return null;
  const entries = answer.split(/<entry[\s>]/).slice(1);
  const times = entries.map((entry) => Date.parse(/<updated>([^<]+)<\/updated>/.exec(entry)?.[1] ?? ''));
  return times.every(Number.isFinite) ? times : null;
}

/** The repository of versions that `/metadata` of a collection names, where people can look at one; null where none. */
export function versionsPageOf(answer: unknown): string | null {
  if (answer === null) return null;
  const { versions } = fieldsOf(answer);
  return isWebAddress(versions) ? withoutSlash(versions) : null;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new ArchiveError('not-understood');
  return value as Fields;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ArchiveError('not-understood');
  return value;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWebAddress(value: unknown): value is string {
  return isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
