/**
 * Open Terms Archive's public interfaces: the federation, which finds services by name in all collections, and the
 * collections. What leaves the machine is a service's name or id, a terms type and a date; never the address of a page.
 */
import {
  changeTimesOf,
  collectionsOf,
  declarationOf,
  servicesOf,
  versionOf,
  versionsPageOf,
} from './answers.ts';
import { type AnswerForm, type AskContext, askArchive } from './ask.ts';
import type { ArchivedTerms, ArchivedVersion, Collection, Declaration, FoundService } from './types.ts';

/** The archive dates to the second. */
const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Services are declared and collections move a few times a year. */
const DIRECTORY_MS = 7 * DAY_MS;
/** What was in force on a day in the past stays that, but for the archive's own corrections. */
const PAST_MS = 30 * DAY_MS;
/** The archive looks at each page twice a day. */
const NEWEST_MS = 12 * HOUR_MS;

export interface Archive {
  collections(): Promise<Collection[]>;
  /** Services of any collection whose name holds this, whatever its case. */
  services(name: string): Promise<FoundService[]>;
  declaration(collection: Collection, serviceId: string): Promise<Declaration | null>;
  /** What was in force at the beginning of a day (UTC); null where nothing had been recorded by then. */
  versionOn(terms: ArchivedTerms, at: number): Promise<ArchivedVersion | null>;
  newest(terms: ArchivedTerms, now: number): Promise<ArchivedVersion | null>;
  /** The last version before a moment, such as that of a change. */
  lastBefore(terms: ArchivedTerms, at: number): Promise<ArchivedVersion | null>;
  /** When the service changed these terms; null where the collection offers no feed, as engines before 12 do not. */
  changeTimes(terms: ArchivedTerms): Promise<readonly number[] | null>;
  /** Where a person can look at a version: its commit, or, where the collection does not say where these are, itself. */
  pageOf(terms: ArchivedTerms, version: ArchivedVersion): Promise<string>;
}

/** @param federation address of the federation's API, with or without a slash at the end */
export function openArchive(federation: string, context: AskContext): Archive {
  const base = federation.replace(/\/+$/, '');
  const ask = (address: string, lifetimeMs: number, form?: AnswerForm): Promise<unknown> =>
    askArchive(address, lifetimeMs, context, form);
  return {
    collections: async () => collectionsOf(await ask(`${base}/collections`, DIRECTORY_MS)),
    services: async (name) =>
      servicesOf(await ask(`${base}/services?name=${encodeURIComponent(name)}`, DIRECTORY_MS)),
    declaration: async ({ endpoint }, serviceId) =>
      declarationOf(await ask(`${endpoint}/service/${encodeURIComponent(serviceId)}`, DIRECTORY_MS)),
    versionOn: async (terms, at) =>
      versionOf(await ask(versionAddress(terms, roundedDown(at, DAY_MS)), PAST_MS)),
    newest: async (terms, now) =>
      versionOf(await ask(versionAddress(terms, roundedDown(now, HOUR_MS)), NEWEST_MS)),
    lastBefore: async (terms, at) => versionOf(await ask(versionAddress(terms, at - SECOND_MS), PAST_MS)),
    changeTimes: ({ collection, serviceId, termsType }) => {
      const path = [serviceId, termsType].map(encodeURIComponent).join('/');
      return ask(`${collection.endpoint}/feed/${path}`, NEWEST_MS, 'text').then(changeTimesOf, () => null);
    },
    pageOf: async (terms, version) => {
      const page = await ask(`${terms.collection.endpoint}/metadata`, DIRECTORY_MS)
        .then(versionsPageOf)
        .catch(() => null);
      return page
        ? `${page}/commit/${encodeURIComponent(version.id)}`
        : versionAddress(terms, version.fetchedAt);
    },
  };
}

function versionAddress({ collection, serviceId, termsType }: ArchivedTerms, at: number): string {
  const date = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const path = [serviceId, termsType, date].map(encodeURIComponent).join('/');
  return `${collection.endpoint}/version/${path}`;
}

/** So that the same question has the same address for a while, and answers that are kept can be used. */
function roundedDown(at: number, unitMs: number): number {
  return Math.floor(at / unitMs) * unitMs;
}
