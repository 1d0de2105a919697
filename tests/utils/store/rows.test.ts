import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordTerms } from '../../../utils/record/record.ts';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import { changeOf, changeRow } from '../../../utils/store/rows.ts';
import { store } from '../../../utils/store/store.ts';
import { forgetUnreadable } from '../../../utils/store/unreadable.ts';
import { aChange, aClauseChange, aTopic } from '../../support/builders.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const POST = 'https://pigeonpost.example/terms';
const OWL = 'https://owlmail.example/terms';
const context = { store, now: () => Date.now(), ownWords: async () => [] };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  forgetUnreadable();
});

async function twoServicesThatChanged(): Promise<void> {
  for (const url of [POST, OWL]) {
    for (const days of [30, 90]) {
      const clauses = clausesOf('You may use the service.', `We keep your letters for ${days} days.`);
      await recordTerms(aSighting({ url, clauses }), context);
    }
  }
}

describe('a change as a row', () => {
  it('comes back as it was', () => {
    const change = aChange({
      id: 'a.example/tos|en#1→2',
      termsId: 'a.example/tos|en',
      from: 'a.example/tos|en#1',
      to: 'a.example/tos|en#2',
      unread: 0,
      clauses: [
        aClauseChange({ kind: 'reworded', topics: [aTopic('data-collection', { words: ['data'] })] }),
        aClauseChange({ kind: 'added', newLinks: [{ url: 'https://a.example/b', text: 'B' }] }),
      ],
    });
    expect(changeOf(change.id, changeRow(change))).toEqual(change);
  });

  it('must be named after its versions', () => {
    expect(() => changeRow(aChange())).toThrow(/not named after its versions/);
  });
});

describe('a damaged record', () => {
  it('of a change is left out of the lists and told, and the rest is there', async () => {
    await twoServicesThatChanged();
    const db = await openDatabase();
    const [id = ''] = await db.getAllKeys('changes');
    const row = await db.get('changes', id);
    if (!row) throw new Error('no change');
    const damaged = { ...row, row: row.row.with(1, 'yesterday') };
    await db.put('changes', damaged, id);
    expect(await store.recentChanges(10)).toHaveLength(1);
    expect(store.countUnreadable()).toBe(1);
    expect(await store.countUnread()).toBe(1);
    await expect(store.change(id)).rejects.toThrow(/cannot be read/);
    expect(await db.get('changes', id)).toEqual(damaged);
  });

  it.each([{ latestVersion: 7 }, { ignored: [{ id: 'part' }] }])(
    'of terms does not hide the others, and is not written anew by a visit (%j)',
    async (damage) => {
      await twoServicesThatChanged();
      const db = await openDatabase();
      const terms = await db.get('terms', 'pigeonpost.example/terms|en');
      if (!terms) throw new Error('no terms');
      const damaged = { ...terms, ...damage } as unknown as typeof terms;
      await db.put('terms', damaged);
      expect((await store.allTerms()).map(({ service }) => service)).toEqual(['owlmail.example']);
      expect(store.countUnreadable()).toBe(1);
      await expect(
        recordTerms(aSighting({ url: POST, clauses: clausesOf('Another text.') }), context),
      ).rejects.toThrow(/cannot be read/);
      expect(await db.get('terms', terms.id)).toEqual(damaged);
      expect((await store.usage()).map(({ termsId }) => termsId)).toContain(terms.id);
    },
  );

  it('of a version is left out of its history, and of a backup with what needs it', async () => {
    await twoServicesThatChanged();
    const db = await openDatabase();
    const [newest] = await store.versionsOf('owlmail.example/terms|en');
    if (!newest) throw new Error('no version');
    await db.put('versions', ['damaged'], newest.id);
    expect(await store.versionsOf('owlmail.example/terms|en')).toHaveLength(1);
    const { terms, versions, changes } = await store.contents();
    expect(terms.map(({ service }) => service)).toEqual(['pigeonpost.example']);
    expect(versions).toHaveLength(2);
    expect(changes).toHaveLength(1);
  });
});

describe('a damaged bundle of texts', () => {
  const damage = async (termsId: string): Promise<void> => {
    const db = await openDatabase();
    const key = `${termsId}#0`;
    const bundle = await db.get('texts', key);
    if (!bundle) throw new Error('no bundle');
    await db.put('texts', { ...bundle, packed: Uint8Array.of(1, 2, 3) }, key);
  };

  it('keeps neither a backup nor a search from what is whole, and is counted', async () => {
    await twoServicesThatChanged();
    await damage('owlmail.example/terms|en');
    const { terms, versions } = await store.contents();
    expect(terms.map(({ service }) => service)).toEqual(['pigeonpost.example']);
    expect(versions).toHaveLength(2);
    expect((await store.search('letters for 30', 9)).map(({ termsId }) => termsId)).toEqual([
      'pigeonpost.example/terms|en',
    ]);
    expect(store.countUnreadable()).toBe(1);
  });

  it('is told by a visit, and not written over', async () => {
    await twoServicesThatChanged();
    await damage('pigeonpost.example/terms|en');
    const before = await (await openDatabase()).getAll('texts');
    const visit = recordTerms(
      aSighting({ url: POST, clauses: clausesOf('Another text.', 'And one.') }),
      context,
    );
    await expect(visit).rejects.toThrow(/cannot be read/);
    expect(await (await openDatabase()).getAll('texts')).toEqual(before);
  });
});

describe('what each terms takes', () => {
  it('is counted, and gone once it is forgotten', async () => {
    await twoServicesThatChanged();
    const usage = await store.usage();
    expect(usage.map(({ service, versions, changes }) => [service, versions, changes]).sort()).toEqual([
      ['owlmail.example', 2, 1],
      ['pigeonpost.example', 2, 1],
    ]);
    for (const { bytes } of usage) expect(bytes).toBeGreaterThan(500);
    await store.forgetService('owlmail.example');
    expect((await store.usage()).map(({ service }) => service)).toEqual(['pigeonpost.example']);
    const db = await openDatabase();
    for (const name of ['versions', 'texts', 'changes'] as const) {
      expect((await db.getAllKeys(name)).filter((key) => key.includes('owlmail'))).toEqual([]);
    }
  });
});
