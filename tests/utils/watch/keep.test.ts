import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../utils/record/record.ts';
import type { Fetched } from '../../../utils/watch/fetch.ts';
import { type KeepContext, keepLinked } from '../../../utils/watch/keep.ts';
import { aTerms } from '../../support/builders.ts';
import { aReport, clausesOf } from '../../support/sightings.ts';

const URL_THERE = 'https://pigeonpost.example/licensing';
const validators = { etag: null, lastModified: null };
const PAGE: Fetched = { outcome: 'page', html: '<p>', url: URL_THERE, validators };

function contextOf(overrides: Partial<KeepContext> = {}) {
  const recorded: Sighting[] = [];
  const context: KeepContext = {
    fetchPage: async () => PAGE,
    readHtml: async (_html, url) => aReport({ url }),
    isKnown: async () => false,
    record: async (sighting) => {
      recorded.push(sighting);
      return { outcome: 'first', terms: aTerms(), made: { version: 'v', before: null } };
    },
    ...overrides,
  };
  return { context, recorded };
}

describe('keepLinked', () => {
  it('keeps what the site sends, as seen by a link', async () => {
    const { context, recorded } = contextOf();
    expect(await keepLinked(URL_THERE, context)).toBe('kept');
    expect(recorded).toMatchObject([{ url: URL_THERE, source: 'link' }]);
  });

  it.each<[string, Partial<KeepContext>]>([
    ['unreachable', { fetchPage: async () => ({ outcome: 'gone', retryAfterMs: null }) }],
    ['not-terms', { readHtml: () => Promise.reject(new Error('too large')) }],
    ['not-terms', { readHtml: async (_html, url) => aReport({ url, isTerms: false }) }],
    ['not-terms', { readHtml: async (_html, url) => aReport({ url, clauses: clausesOf() }) }],
    ['known', { isKnown: async () => true }],
  ])('answers %s and keeps nothing', async (outcome, overrides) => {
    const { context, recorded } = contextOf(overrides);
    expect(await keepLinked(URL_THERE, context)).toBe(outcome);
    expect(recorded).toEqual([]);
  });
});
