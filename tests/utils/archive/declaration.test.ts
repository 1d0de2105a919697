import { describe, expect, it, vi } from 'vitest';
import { draftDeclaration } from '../../../utils/archive/declaration.ts';
import type { Fetched } from '../../../utils/watch/fetch.ts';
import { aTerms } from '../../support/builders.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

const KEPT = [
  { kind: 'paragraph' as const, number: '', text: 'Whoever sends an owl answers for all that it carries.' },
];
const TERMS = aTerms({ url: 'https://owlpost.example/terms', title: 'Terms of Service | Owl Post' });
const PAGE: Fetched = {
  outcome: 'page',
  html: '<main>…</main>',
  url: TERMS.url,
  validators: { etag: null, lastModified: null },
};

const draft = (fetched: Fetched, clauses = KEPT, remove: readonly string[] = []) =>
  draftDeclaration(TERMS, KEPT, {
    fetchPage: async () => fetched,
    readHtml: async () => ({ clauses }),
    selectorsOf: async () => ({ select: 'main', remove }),
  });

describe('the draft of a declaration', () => {
  it('is in the archive’s own format', async () => {
    const answer = await draft(PAGE, KEPT, ['nav']);
    if (answer.state !== 'drafted') throw new Error(answer.state);
    expect(answer.file).toBe('declarations/Owl Post.json');
    expect(JSON.parse(answer.json)).toEqual({
      name: 'Owl Post',
      terms: {
        'Terms of Service': { fetch: 'https://owlpost.example/terms', select: 'main', remove: ['nav'] },
      },
    });
  });

  it('leaves nothing out where there is nothing to leave out', async () => {
    const answer = await draft(PAGE);
    expect(answer.state === 'drafted' && answer.json).not.toContain('remove');
  });

  it.each<[string, Fetched, typeof KEPT]>([
    ['cannot be reached', { outcome: 'unreachable', retryAfterMs: null }, KEPT],
    ['sends an empty shell to those without a visit', PAGE, []],
  ])('is none where the site %s', async (_what, fetched, clauses) => {
    expect(await draft(fetched, clauses)).toEqual({ state: 'needs-visit' });
  });
});
