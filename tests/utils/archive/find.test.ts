import { describe, expect, it, vi } from 'vitest';
import { findTerms, namesOf } from '../../../utils/archive/find.ts';
import type { Collection, Declaration, FoundService } from '../../../utils/archive/types.ts';

const DEMO: Collection = { id: 'demo', name: 'Demo', endpoint: 'http://one.test/v1' };
const PAGE = {
  url: 'https://www.owlpost.example/legal/terms?utm_source=mail',
  canonicalUrl: 'owlpost.example/legal/terms',
  title: 'Terms of Service | Owl Post',
  termsType: 'Terms of Service',
};

const service = (name: string, collectionId = 'demo'): FoundService => ({
  collectionId,
  id: name,
  name,
  termsTypes: ['Terms of Service'],
});

function archiveOf(
  found: Readonly<Record<string, readonly FoundService[]>>,
  declared: Readonly<Record<string, Declaration['terms']>>,
) {
  return {
    services: vi.fn(async (name: string) => [...(found[name] ?? [])]),
    declaration: vi.fn(async (_collection: Collection, id: string): Promise<Declaration | null> => {
      const terms = declared[id];
      return terms ? { id, name: id, terms } : null;
    }),
  };
}

describe('the names to look for', () => {
  it.each([
    ['https://owlpost.example/terms', 'Terms of Service | Owl Post', ['owl post', 'owlpost']],
    ['https://owlpost.example/terms', 'Owl Post: Terms', ['owl post', 'owlpost']],
    ['https://help.owlpost.co.uk/terms', 'Terms of Service', ['owlpost']],
    ['https://owlpost.example/terms', 'OWLPOST – Terms', ['owlpost']],
    ['http://127.0.0.1:8000/terms', 'Terms', []],
    ['http://localhost/terms', 'Terms', []],
  ])('of %s, "%s"', (url, title, names) => {
    expect(namesOf({ url, title })).toEqual(names);
  });
});

describe('finding terms', () => {
  it('goes by the address, as canonical as our own', async () => {
    const archive = archiveOf(
      { 'owl post': [service('Owl Post')] },
      {
        'Owl Post': [
          { type: 'Privacy Policy', locations: ['https://owlpost.example/privacy'] },
          { type: 'Terms of Service', locations: ['http://owlpost.example/legal/terms/#top'] },
        ],
      },
    );
    expect(await findTerms(PAGE, archive, [DEMO])).toEqual([
      { collection: DEMO, serviceId: 'Owl Post', serviceName: 'Owl Post', termsType: 'Terms of Service' },
    ]);
  });

  it('tells the archive nothing of the page but a name', async () => {
    const archive = archiveOf({ 'owl post': [service('Owl Post')] }, {});
    await findTerms(PAGE, archive, [DEMO]);
    expect(archive.services.mock.calls).toEqual([['owl post'], ['owlpost']]);
    expect(archive.declaration.mock.calls).toEqual([[DEMO, 'Owl Post']]);
  });

  it('puts the page’s own type first, where several terms share it', async () => {
    const locations = ['https://owlpost.example/legal/terms'];
    const archive = archiveOf(
      { owlpost: [service('Owl Post')] },
      {
        'Owl Post': [
          { type: 'Commercial Terms', locations },
          { type: 'Terms of Service', locations },
        ],
      },
    );
    const found = await findTerms({ ...PAGE, title: '' }, archive, [DEMO]);
    expect(found.map(({ termsType }) => termsType)).toEqual(['Terms of Service', 'Commercial Terms']);
  });

  it('asks no collection that was not allowed', async () => {
    const archive = archiveOf({ 'owl post': [service('Owl Post', 'stranger')] }, {});
    expect(await findTerms(PAGE, archive, [DEMO])).toEqual([]);
    expect(archive.declaration).not.toHaveBeenCalled();
  });

  it('asks few of many services, those first that the page speaks of', async () => {
    const many = Array.from({ length: 50 }, (_, i) => service(`Owl Branch ${i}`));
    const archive = archiveOf({ 'owl post': [...many, service('Owl Post')] }, {});
    await findTerms(PAGE, archive, [DEMO]);
    const asked = archive.declaration.mock.calls.map(([, id]) => id);
    expect(asked[0]).toBe('Owl Post');
    expect(asked.length).toBeLessThan(10);
  });
});
