import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../utils/record/record.ts';
import type { Terms } from '../../../utils/record/types.ts';
import { type CheckContext, checkTerms } from '../../../utils/watch/check.ts';
import { dueTerms, newWatch, nextCheckAt, scheduled } from '../../../utils/watch/due.ts';
import type { Fetched } from '../../../utils/watch/fetch.ts';
import { aTerms } from '../../support/builders.ts';
import { aReport, clausesOf } from '../../support/sightings.ts';

const NOW = 1_000_000;
const TEXT = ['A clause of the terms that is long enough to be one.', 'And one more clause.'];
const LENGTH = TEXT.join('').length;
const watched: Terms = aTerms({
  id: 'pigeonpost.example/terms|en',
  url: 'https://pigeonpost.example/terms',
  trackedByHand: false,
});

interface Site {
  readonly fetched?: Fetched;
  readonly texts?: readonly string[];
  readonly digest?: string;
  readonly isTerms?: boolean;
  readonly language?: string;
}

/** A context whose site sends what the test says, and whose newest version has digest "seen". */
function contextOf({ fetched, texts = TEXT, digest = 'seen', isTerms = true, language = 'en' }: Site) {
  const recorded: string[] = [];
  const context: CheckContext = {
    fetchPage: (url) => Promise.resolve(fetched ?? { outcome: 'page', html: '<p>', url }),
    readHtml: async (_html, url) => aReport({ url, language, isTerms, clauses: clausesOf(...texts) }),
    record: (sighting) => {
      recorded.push(sighting.source);
      return Promise.resolve<Recorded>({ outcome: 'unchanged', terms: watched, made: null });
    },
    latestText: () => Promise.resolve({ digest: 'seen', length: LENGTH }),
    digestOf: () => Promise.resolve(digest),
    now: () => NOW,
  };
  return { context, recorded };
}

const watch = newWatch(0, 1000);
const agreed = { ...watch, agreed: true };

describe('checkTerms', () => {
  it('knows a site that sends what was visited', async () => {
    const { context, recorded } = contextOf({});
    const { watch: after } = await checkTerms(watched, watch, context);
    expect(after).toMatchObject({ agreed: true, lastSuccessAt: NOW, lastFailure: null });
    expect(recorded).toEqual(['watch']);
  });

  it('records another text once the site has sent the one that was visited', async () => {
    const { context, recorded } = contextOf({ digest: 'other' });
    await checkTerms(watched, agreed, context);
    expect(recorded).toEqual(['watch']);
  });

  it.each<[string, Site, object, string]>([
    [
      'a site that cannot be reached',
      { fetched: { outcome: 'unreachable', message: 'The site answered 503.' } },
      agreed,
      'unreachable',
    ],
    ['a poorer text', { digest: 'other', texts: ['Loading...'] }, agreed, 'needs-visit'],
    ['a page that is no terms', { digest: 'other', isTerms: false }, agreed, 'not-terms'],
    ['another language', { digest: 'other', language: 'de' }, agreed, 'needs-visit'],
    ['a text that never was the visited one', { digest: 'other' }, watch, 'needs-visit'],
  ])('does not take %s for a change', async (_name, site, state, outcome) => {
    const { context, recorded } = contextOf(site);
    const { watch: after, change } = await checkTerms(watched, state as typeof watch, context);
    expect(after.lastFailure?.outcome).toBe(outcome);
    expect(change).toBeNull();
    expect(recorded).toEqual([]);
  });
});

describe('due', () => {
  it('lists the overdue, the longest first', () => {
    const at = (id: string, next: number | null) =>
      aTerms({ id, watch: next === null ? null : { ...watch, nextCheckAt: next } });
    const all = [at('later', 300), at('second', 200), at('first', 100), at('unwatched', null)];
    expect(dueTerms(all, 250).map((terms) => terms.id)).toEqual(['first', 'second']);
    expect(nextCheckAt(all)).toBe(100);
    expect(nextCheckAt([at('unwatched', null)])).toBeNull();
  });

  it('spreads checks by a tenth of the interval', () => {
    expect(scheduled(watch, 0, 0).nextCheckAt).toBe(900);
    expect(scheduled(watch, 0, 0.999).nextCheckAt).toBe(1100);
  });
});
