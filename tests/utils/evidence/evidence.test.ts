import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvidenceForm, makeEvidence } from '../../../utils/evidence/make.ts';
import { escapedMarkdown } from '../../../utils/evidence/markdown.ts';
import { recordTerms } from '../../../utils/record/record.ts';
import { closeDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { speak } from '../../support/i18n.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const FIRST = [
  'You may use the service.',
  'We keep messages for 30 days, “as is”.',
  'R&D <b>costs</b> are ours.',
];
const SECOND = [
  ...FIRST.with(1, 'We keep messages for 90 days, “as is”.'),
  '<img src=x onerror=alert(1)> You may not collect data from the service to train artificial intelligence.',
];
const START = Date.UTC(2026, 4, 3, 12);
const DAY_MS = 86_400_000;

let now = START;
const context = { store, now: () => now, ownWords: async () => [] };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function evidence(form: EvidenceForm) {
  now = START;
  await recordTerms(aSighting({ clauses: clausesOf(...FIRST) }), context);
  now = START + 30 * DAY_MS;
  const recorded = await recordTerms(aSighting({ clauses: clausesOf(...SECOND) }), context);
  if (recorded.outcome !== 'changed') throw new Error('no change');
  const file = await makeEvidence(recorded.change.id, form, store, now + DAY_MS);
  const [newer, older] = await store.versionsOf(recorded.terms.id);
  return { ...file, older: older?.digest, newer: newer?.digest };
}

describe.each(['de', 'fr', 'es'])('every form in %s', (language) => {
  beforeEach(() => speak(language));
  afterEach(() => speak('en'));

  it('speaks the person’s language around the words of the terms', async () => {
    const html = (await evidence('html')).text;
    expect(html).toContain(`<html lang="${language}">`);
    const english = /seen from|Older version|What changed|This record|whole text|changed its|Address/;
    expect(html).not.toMatch(english);
    for (const form of ['markdown', 'memo'] as const) {
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      expect((await evidence(form)).text).not.toMatch(english);
    }
  });
});

describe('the record as HTML', () => {
  it('says what, where, when, and shows the words', async () => {
    const { name, type, text } = await evidence('html');
    expect(name).toBe('pigeonpost.example-terms-of-service-2026-06-02.html');
    expect(type).toBe('text/html');
    expect(text).toContain('https://pigeonpost.example/terms');
    expect(text).toContain('2026-06-02 12:00:00 UTC');
    expect(text).toContain('<del>30</del><ins>90</ins>');
    expect(text).toContain('read on a visit of the page');
  });

  it('holds the words of the terms as text only', async () => {
    const { text } = await evidence('html');
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toMatch(/<script/i);
  });

  /** The procedure of docs/evidence.md. */
  it('holds the texts that its hashes are made of', async () => {
    const { text, older, newer } = await evidence('html');
    for (const [id, digest] of [
      ['older', older],
      ['newer', newer],
    ] as const) {
      const [, escaped = ''] = new RegExp(`<pre id="${id}">(.*?)</pre>`, 's').exec(text) ?? [];
      const plain = escaped
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(createHash('sha256').update(plain, 'utf8').digest('hex')).toBe(digest);
      expect(text).toContain(`SHA-256 ${digest}`);
    }
  });
});

describe('the redline in Markdown', () => {
  it('strikes out and marks, and nothing of the terms is taken for Markdown', async () => {
    const { text } = await evidence('markdown');
    expect(text).toContain('~~30~~**90**');
    expect(text).toContain('\\<img src=x onerror=alert\\(1\\)\\>');
    expect(text).not.toMatch(/(?<!\\)<img/);
  });

  it('escapes what Markdown would read', () => {
    expect(escapedMarkdown('*a* [b](c) `d` # e')).toBe('\\*a\\* \\[b\\]\\(c\\) \\`d\\` \\# e');
    expect(escapedMarkdown('1. One')).toBe('1\\. One');
  });
});

describe('the draft of a memo', () => {
  it('has the front matter of Open Terms Archive', async () => {
    const { text, name } = await evidence('memo');
    expect(name).toMatch(/-memo\.md$/);
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const fields = Object.fromEntries(
      front.split('\n').map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), JSON.parse(line.slice(colon + 2)) as unknown];
      }),
    );
    expect(fields).toMatchObject({
      service: 'pigeonpost.example',
      terms_types: ['Terms of Service'],
      dates: ['2026-05-03', '2026-06-02'],
      author: '',
      related_collections: [],
    });
    expect(Object.keys(fields)).toEqual([
      'title',
      'html_description',
      'service',
      'terms_types',
      'dates',
      'author',
      'related_collections',
    ]);
    expect(text).toContain('changed its [Terms of Service](<https://pigeonpost.example/terms>)');
  });
});

describe('a change that is gone', () => {
  it('is said to be', async () => {
    await expect(makeEvidence('gone', 'html', store, START)).rejects.toThrow('no longer kept');
  });
});
