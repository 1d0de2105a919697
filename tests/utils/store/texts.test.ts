import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../../utils/store/open.ts';
import {
  adopt,
  type Clauses,
  clausesIn,
  clausesOf,
  packClauses,
  prepareTexts,
  putTexts,
} from '../../../utils/store/texts.ts';
import type { StoredClause } from '../../../utils/store/types.ts';

const TERMS = 'a.example/terms|en';
const clause = (key: string, text: string): StoredClause => ({ key, kind: 'paragraph', text });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function write(clauses: readonly StoredClause[]): Promise<void> {
  const db = await openDatabase();
  const prepared = await prepareTexts(db, TERMS, clauses);
  const tx = db.transaction('texts', 'readwrite');
  await putTexts(tx.store as Parameters<typeof putTexts>[0], prepared);
  await tx.done;
}

describe('bundles of texts', () => {
  it('read back as they were written, whatever they say', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
        const clauses = texts.map((one, i) => clause(`key-${i}`, one));
        expect(await clausesIn(await packClauses(clauses))).toEqual(clauses);
      }),
      { numRuns: 25 },
    );
  });

  it('take in what is new until they are full, and then the next one does', async () => {
    await write([clause('first', 'x'.repeat(40_000))]);
    for (let i = 0; i < 30; i += 1) await write([clause(`later-${i}`, `${i} ${'y'.repeat(900)}`)]);
    const db = await openDatabase();
    expect((await db.getAll('texts')).map(({ count }) => count)).toEqual([1, 18, 12]);
    expect((await clausesOf(db, TERMS)).size).toBe(31);
  });

  it('of other terms are left alone', async () => {
    await write([clause('a', 'One.')]);
    const db = await openDatabase();
    expect((await clausesOf(db, 'a.example/terms|e')).size).toBe(0);
    expect((await clausesOf(db, 'a.example/terms|en2')).size).toBe(0);
  });

  it('are not written over what somebody else wrote meanwhile', async () => {
    await write([clause('a', 'One.')]);
    const db = await openDatabase();
    const prepared = await prepareTexts(db, TERMS, [clause('b', 'Two.')]);
    await write([clause('c', 'Three.')]);
    const tx = db.transaction('texts', 'readwrite');
    await expect(putTexts(tx.store as Parameters<typeof putTexts>[0], prepared)).rejects.toThrow(
      /written by somebody else/,
    );
    await tx.done;
    expect([...(await clausesOf(db, TERMS)).keys()]).toEqual(['a', 'c']);
  });
});

describe('adopt', () => {
  it('keeps apart texts that share a key, and knows each again', () => {
    const clauses: Clauses = new Map();
    expect(adopt(clauses, clause('k', 'One.'))).toBe('k');
    expect(adopt(clauses, clause('k', 'Two.'))).toBe('k~1');
    expect(adopt(clauses, clause('k~1', 'One.'))).toBe('k');
    expect(adopt(clauses, clause('k', 'Two.'))).toBe('k~1');
    expect([...clauses.values()].map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });
});
