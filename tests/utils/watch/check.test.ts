import { describe, expect, it } from 'vitest';
import type { VisitReport } from '../../../utils/messaging/protocol.ts';
import type { Recorded } from '../../../utils/record/record.ts';
import type { Change, Terms, Validators, Watch } from '../../../utils/record/types.ts';
import { type CheckContext, checkTerms } from '../../../utils/watch/check.ts';
import type { Fetched } from '../../../utils/watch/fetch.ts';
import { newWatch } from '../../../utils/watch/schedule.ts';
import { statementOf } from '../../../utils/watch/statements.ts';
import { aChange, aClauseChange, aTerms } from '../../support/builders.ts';
import { aReport, clausesOf } from '../../support/sightings.ts';

const NOW = 1_000_000;
const MINUTE = 60_000;
const TEXT = ['A clause of the terms that is long enough to be one. '.repeat(2), 'And one more clause.'];
const ADDRESS = 'https://pigeonpost.example/terms';
const watched: Terms = aTerms({
  id: 'pigeonpost.example/terms|en',
  url: ADDRESS,
  latestVersion: 'v1',
  lastSeenAt: NOW,
});
const NO_NAMES: Validators = { etag: null, lastModified: null };

interface Site {
  readonly fetched?: Fetched;
  /** Where redirects lead. */
  readonly url?: string;
  readonly html?: string;
  readonly validators?: Validators;
  readonly texts?: readonly string[];
  readonly title?: string;
  /** "seen" is the newest version's. */
  readonly digest?: string;
  readonly isTerms?: boolean;
  readonly language?: string;
  /** What recording comes to. */
  readonly recorded?: Recorded;
  readonly unread?: Change;
  /** What a background tab shows, where one may be opened. */
  readonly rendered?: VisitReport;
  readonly isAllowed?: boolean;
  readonly now?: number;
}

const UNCHANGED: Recorded = { outcome: 'unchanged', terms: watched, made: null };
const changedTo = (change: Change): Recorded => ({ outcome: 'changed', terms: watched, change, made: null });
const CHANGED = changedTo(aChange());
const SECOND_LOOK = 10 * MINUTE;

/** A context whose site sends what the test says, and what was asked and recorded. */
function contextOf(site: Site) {
  const { url = ADDRESS, html = '<p>', texts = TEXT, digest = 'seen', validators = NO_NAMES } = site;
  const asked: (Validators | null)[] = [];
  const sources: string[] = [];
  const page: Fetched = { outcome: 'page', html, url, validators };
  const recorded = site.recorded ?? UNCHANGED;
  const context: CheckContext = {
    mayRead: async () => site.isAllowed ?? true,
    fetchPage: async (_url, names) => {
      asked.push(names);
      return site.fetched ?? page;
    },
    readHtml: async (_html, at) =>
      aReport({
        url: at,
        language: site.language ?? 'en',
        isTerms: site.isTerms ?? true,
        title: site.title ?? 'Terms',
        clauses: clausesOf(...texts),
      }),
    readInTab: async () => site.rendered ?? null,
    record: async (sighting) => {
      sources.push(sighting.source);
      return recorded;
    },
    rehearse: async () => recorded,
    knownText: async () => ({ digest: 'seen', length: TEXT.join('').length, isGarbled: false }),
    unreadChange: async () => site.unread,
    digestOf: async () => digest,
    secondLookMs: async () => SECOND_LOOK,
    now: () => site.now ?? NOW,
    chance: () => 0.5,
  };
  return { context, asked, sources };
}

const fresh = newWatch(0, 60 * MINUTE);
const agreed: Watch = { ...fresh, agreed: true };

async function check(site: Site, watch = agreed, terms = watched) {
  const { context, asked, sources } = contextOf(site);
  const { settle, notBefore } = await checkTerms(terms, watch, context);
  return { after: settle(watch), notBefore, asked, sources };
}

describe('a check', () => {
  it('knows a site that sends what was visited', async () => {
    const { after, sources } = await check({}, fresh);
    expect(after).toMatchObject({ agreed: true, lastSuccessAt: NOW, failures: 0 });
    expect(after.nextCheckAt).toBe(NOW + 60 * MINUTE);
    expect(sources).toEqual(['watch']);
  });

  it('knows it too where only what is no news differs', async () => {
    expect((await check({ digest: 'other' }, fresh)).after.agreed).toBe(true);
  });

  it.each<[string, Site, Watch, string]>([
    [
      'a failure of the site',
      { fetched: { outcome: 'unreachable', retryAfterMs: null } },
      agreed,
      'unreachable',
    ],
    ['a page that is gone', { fetched: { outcome: 'gone', retryAfterMs: null } }, agreed, 'gone'],
    ['a poorer text', { digest: 'other', texts: ['Loading...'] }, agreed, 'needs-visit'],
    ['an empty page', { digest: 'other', texts: [] }, agreed, 'needs-visit'],
    ['a page that is no terms', { digest: 'other', isTerms: false }, agreed, 'needs-visit'],
    ['another language', { digest: 'other', language: 'de' }, agreed, 'needs-visit'],
    ['letters that are none', { digest: 'other', texts: [...TEXT, 'Caf\uFFFD'] }, agreed, 'needs-visit'],
    [
      'hardly anything of it',
      { digest: 'other', recorded: { outcome: 'unlike', terms: watched } },
      agreed,
      'needs-visit',
    ],
    ['a text that never was the visited one', { digest: 'other', recorded: CHANGED }, fresh, 'needs-visit'],
    ['a bot check', { digest: 'other', isTerms: false, title: 'Just a moment…' }, agreed, 'blocked'],
    [
      'a login page',
      { digest: 'other', isTerms: false, html: '<input type="password">' },
      agreed,
      'needs-login',
    ],
    [
      'a page that leads elsewhere',
      { digest: 'other', url: 'https://pigeonpost.example/legal' },
      agreed,
      'moved',
    ],
  ])('takes %s for no change', async (_name, site, watch, outcome) => {
    const { after, sources } = await check(site, watch);
    expect(after.lastFailure).toMatchObject({ at: NOW, outcome });
    expect(after.failures).toBe(1);
    expect(sources).toEqual([]);
  });

  it('keeps its last success beside a failure, and counts failures until the next success', async () => {
    const failing: Site = { fetched: { outcome: 'unreachable', retryAfterMs: null } };
    const once = await check(failing, { ...agreed, lastSuccessAt: 5 });
    const twice = await check(failing, once.after);
    expect(twice.after).toMatchObject({ lastSuccessAt: 5, failures: 2 });
    expect(twice.after.nextCheckAt).toBeGreaterThan(once.after.nextCheckAt);
    expect((await check({}, twice.after)).after).toMatchObject({ failures: 0, lastFailure: { at: NOW } });
  });

  it('waits as long as the site asks', async () => {
    const { after, notBefore } = await check({ fetched: { outcome: 'blocked', retryAfterMs: 600 * MINUTE } });
    expect(notBefore).toBe(NOW + 600 * MINUTE);
    expect(after).toMatchObject({ notBefore, nextCheckAt: notBefore });
    expect((await check({}, after)).after.notBefore).toBeNull();
  });

  it('follows a page that has moved and kept its words', async () => {
    const elsewhere = 'https://pigeonpost.example/legal/terms';
    const { after } = await check({ url: elsewhere });
    expect(after).toMatchObject({ movedTo: elsewhere, failures: 0 });
    const later = await check({ url: elsewhere, digest: 'other', recorded: CHANGED }, after);
    expect(later.after).toMatchObject({ failures: 0, glimpse: { at: NOW } });
  });
});

describe('other words', () => {
  const clause = aClauseChange();
  const showing = (...clauses: (typeof clause)[]): Site => ({
    digest: 'other',
    recorded: changedTo(aChange({ clauses })),
  });
  const soon = NOW + SECOND_LOOK;

  it('of a page that needs scripts are read in a tab where that is allowed, and looked at twice there too', async () => {
    const rendered = aReport({ url: ADDRESS, clauses: clausesOf(...TEXT) });
    const scripted: Site = { ...showing(clause), texts: ['Loading...'] };
    expect((await check(scripted, fresh)).after.lastFailure).toMatchObject({ outcome: 'needs-visit' });
    const first = await check({ ...scripted, rendered }, fresh);
    expect(first.after).toMatchObject({ nextCheckAt: soon, toTell: [], lastFailure: null });
    const second = await check({ ...scripted, rendered, now: soon }, first.after);
    expect(second.after).toMatchObject({ toTell: [statementOf(clause)] });
  });

  it('are looked at again some minutes later, and recorded and to be told only then', async () => {
    const first = await check(showing(clause));
    expect(first.sources).toEqual([]);
    expect(first.after).toMatchObject({ nextCheckAt: soon, toTell: [], failures: 0, lastSuccessAt: NOW });
    const second = await check({ ...showing(clause), now: soon }, first.after);
    expect(second.sources).toEqual(['watch']);
    expect(second.after).toMatchObject({ glimpse: null, toTell: [statementOf(clause)] });
    expect(second.after.nextCheckAt).toBe(soon + 60 * MINUTE);
  });

  it('are forgotten where the page goes back', async () => {
    const first = await check(showing(clause));
    const second = await check({ now: soon }, first.after);
    expect(second.after).toMatchObject({ glimpse: null, toTell: [] });
  });

  it('that a visit has shown are recorded, and no news', async () => {
    const unread = aChange({ clauses: [clause], source: 'visit' });
    const { after, sources } = await check({ ...showing(clause), unread });
    expect(sources).toEqual(['watch']);
    expect(after).toMatchObject({ glimpse: null, toTell: [], told: [statementOf(clause)] });
  });

  it('that are few at the first check are due to how the page was read, and never told', async () => {
    const greeting = aClauseChange({ words: [{ op: 'insert', text: 'Hi, Ann.' }] });
    const first = await check(showing(greeting), fresh);
    expect(first.after).toMatchObject({ agreed: true, differences: [statementOf(greeting)], glimpse: null });
    expect(first.sources).toEqual([]);
    const late = await check({ ...showing(greeting), now: NOW + 90 * MINUTE }, fresh);
    expect(late.after).toMatchObject({ agreed: false, lastFailure: { outcome: 'needs-visit' } });
    const second = await check(showing(greeting), first.after);
    expect(second.after).toMatchObject({ glimpse: null, toTell: [] });
    expect(second.sources).toEqual([]);
  });

  it('are asked for whole, so that they are seen again', async () => {
    const { after } = await check(showing(clause));
    const lastAnswer = { etag: '"a"', lastModified: null, version: 'v1', unmodified: 0 };
    expect((await check({}, { ...after, lastAnswer })).asked).toEqual([null]);
  });
});

describe('asking only for what is new', () => {
  const names: Validators = { etag: '"a"', lastModified: 'Mon, 01 Jun 2026 10:00:00 GMT' };

  it('names the last answer, and takes "nothing new" for a success', async () => {
    const first = await check({ validators: names });
    expect(first.asked).toEqual([null]);
    const second = await check({ fetched: { outcome: 'unmodified' } }, first.after);
    expect(second.asked).toMatchObject([names]);
    expect(second.after).toMatchObject({ lastSuccessAt: NOW, failures: 0, lastAnswer: { unmodified: 1 } });
    expect(second.sources).toEqual([]);
  });

  it('asks for all of it where a visit has seen a newer version', async () => {
    const { after } = await check({ validators: names });
    expect((await check({}, after, { ...watched, latestVersion: 'v2' })).asked).toEqual([null]);
  });

  it('does not believe "nothing new" for ever', async () => {
    let { after } = await check({ validators: names });
    let asked: (Validators | null)[] = [];
    for (let i = 0; i < 6; i += 1) {
      ({ after, asked } = await check({ fetched: { outcome: 'unmodified' } }, after));
    }
    expect(asked).toEqual([null]);
  });
});
