import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup } from '../../../utils/backup/backup.ts';
import { BackupError } from '../../../utils/backup/errors.ts';
import { packBackup, unpackBackup } from '../../../utils/backup/file.ts';
import type { Everything } from '../../../utils/backup/schema.ts';
import { ignorePart } from '../../../utils/record/ignore.ts';
import { recordTerms, reviewChange } from '../../../utils/record/record.ts';
import { closeDatabase } from '../../../utils/store/open.ts';
import { store } from '../../../utils/store/store.ts';
import { aSighting, clausesOf } from '../../support/sightings.ts';

const NOW = 1_790_000_000_000;
const NO_WORDS = { ownWords: [] };

async function startAnew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(startAnew);

let time = 1_000_000;
const context = { store, now: () => time, ownWords: async () => [] };
async function visit(texts: readonly string[], url = 'https://pigeonpost.example/terms', isReviewed = false) {
  time += 60_000;
  const recorded = await recordTerms(aSighting({ clauses: clausesOf(...texts), url }), context);
  if (isReviewed && recorded.outcome === 'changed') await reviewChange(recorded.change.id, context);
}

const FIRST = [
  'You may use the service.',
  'We keep messages for 30 days.',
  'You must be 16 or older to join.',
];
const SECOND = [...FIRST.with(1, 'We keep messages for 90 days.'), 'You may not train machines on our data.'];

const backup = () => makeBackup(store, { ownWords: ['owl'] }, NOW);
async function restore(file: Blob) {
  const restoration = await readBackup(file, store, NO_WORDS, NOW);
  await store.add(restoration);
  return restoration;
}

describe('a backup', () => {
  it('restores everything on another computer', async () => {
    await visit(FIRST);
    await visit(SECOND);
    const before = await store.contents();
    const file = await backup();
    await startAnew();
    const { counts, ownWords } = await restore(file);
    expect(counts).toEqual({ services: 1, terms: 1, versions: 2, changes: 1, ignored: 0, ownWords: 1 });
    expect(ownWords).toEqual(['owl']);
    expect(await store.contents()).toEqual(before);
    expect(await store.countUnread()).toBe(1);
  });

  it('adds nothing the second time', async () => {
    await visit(FIRST);
    await visit(SECOND);
    const before = await store.contents();
    const { counts } = await restore(await backup());
    expect(counts).toMatchObject({ services: 0, terms: 0, versions: 0, changes: 0, ignored: 0 });
    expect(await store.contents()).toEqual(before);
  });

  it('is joined with what is kept here, and takes nothing away', async () => {
    await visit(FIRST);
    const file = await backup();
    await startAnew();
    await visit(SECOND);
    const [ours] = await store.allTerms();
    const { counts } = await restore(file);
    expect(counts).toMatchObject({ terms: 0, versions: 1 });
    const [terms] = await store.allTerms();
    expect(terms?.firstSeenAt).toBeLessThan(ours?.firstSeenAt ?? 0);
    expect(terms?.latestVersion).toBe(ours?.latestVersion);
    expect(await store.versionsOf(terms?.id ?? '')).toHaveLength(2);
  });

  it('brings the parts that are ignored, and adds them to those that are ignored here', async () => {
    const ignoreNew = async (): Promise<void> => {
      await visit(FIRST);
      await visit(SECOND);
      const [change] = await store.recentChanges(1);
      const added = change?.clauses.findIndex(({ kind }) => kind === 'added') ?? -1;
      await ignorePart(change?.id ?? '', added, context);
    };
    await ignoreNew();
    const [there] = await store.allTerms();
    const file = await backup();
    expect((await restore(file)).counts.ignored).toBe(0);
    expect((await store.allTerms())[0]?.ignored).toHaveLength(1);
    await startAnew();
    expect((await restore(file)).counts.ignored).toBe(1);
    expect((await store.allTerms())[0]?.ignored).toEqual(there?.ignored);
    await startAnew();
    await visit(FIRST);
    await restore(file);
    expect((await store.allTerms())[0]?.ignored).toEqual(there?.ignored);
  });

  it('makes the round trip whatever was recorded', async () => {
    const text = fc.constantFrom(
      ...SECOND,
      'One “quoted” – clause\u2026',
      'A \uD800 lone surrogate, and \u202E turned text.',
    );
    const step = fc.record({
      texts: fc.array(text, { minLength: 1, maxLength: 5 }),
      url: fc.constantFrom('https://a.example/terms', 'https://b.example/privacy'),
      isReviewed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        await startAnew();
        for (const { texts, url, isReviewed } of steps) await visit(texts, url, isReviewed);
        const before = await store.contents();
        const file = await backup();
        await startAnew();
        await restore(file);
        expect(await store.contents()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file that cannot be relied on', () => {
  const faultOf = async (file: Blob): Promise<string> => {
    const before = await store.contents();
    const fault = await readBackup(file, store, NO_WORDS, NOW).then(
      () => 'none',
      (error: unknown) => (error instanceof BackupError ? error.fault : String(error)),
    );
    expect(await store.contents()).toEqual(before);
    return fault;
  };
  const gzipped = (text: string) =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  /** A file whose checksum fits, though its content was tampered with. */
  const tampered = async (change: (content: Everything) => unknown): Promise<Blob> => {
    await visit(FIRST);
    await visit(SECOND);
    const content = structuredClone(await unpackBackup(await backup())) as Everything;
    return packBackup((change(content) ?? content) as Everything, NOW);
  };

  it.each([
    ['no archive', () => new Blob(['hello'])],
    ['an empty file', () => new Blob([])],
    ['another archive', () => gzipped('{"hello": 1}\n{}')],
    ['no JSON', () => gzipped('hello\nworld')],
  ])('is refused as foreign: %s', async (_name, file) => {
    expect(await faultOf(await file())).toBe('foreign');
  });

  it('is refused where a byte is missing or another', async () => {
    await visit(FIRST);
    const bytes = new Uint8Array(await (await backup()).arrayBuffer());
    expect(await faultOf(new Blob([bytes.slice(0, -20)]))).toBe('damaged');
    const text = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    expect(await faultOf(await gzipped(text.replace('30 days', '31 days')))).toBe('damaged');
  });

  it('is refused where a newer Clausewatch made it', async () => {
    const text = await new Response(
      (await backup()).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    expect(await faultOf(await gzipped(text.replace('"version":1', '"version":2')))).toBe('newer');
  });

  it.each<[string, (content: Everything) => unknown]>([
    [
      'a clause with another text',
      ({ clauses }) => Object.assign(clauses[0] ?? {}, { text: 'Another text.' }),
    ],
    ['a version without its clauses', (content) => ({ ...content, clauses: [] })],
    ['terms without their versions', (content) => ({ ...content, versions: [], changes: [] })],
    [
      'a version with another hash',
      ({ versions }) => void Object.assign(versions[0] ?? {}, { digest: 'a'.repeat(64) }),
    ],
    ['a change under another name', ({ changes }) => void Object.assign(changes[0] ?? {}, { id: 'x' })],
    ['a change of nothing', ({ changes }) => void Object.assign(changes[0] ?? {}, { termsId: 'x' })],
    [
      'terms that name a version of others',
      (content) => ({ ...content, terms: content.terms.map((one) => ({ ...one, latestVersion: 'x#y' })) }),
    ],
    ['a version under another name', ({ versions }) => void Object.assign(versions[0] ?? {}, { id: 'x' })],
    ['lists of two lengths', ({ versions }) => void Object.assign(versions[0] ?? {}, { numbers: [] })],
    [
      'an address that runs a script',
      ({ terms }) => void Object.assign(terms[0] ?? {}, { url: 'javascript:alert(1)' }),
    ],
    ['a time beyond the calendar', ({ terms }) => void Object.assign(terms[0] ?? {}, { firstSeenAt: 1e300 })],
    ['wrong types', (content) => ({ ...content, terms: 'all' })],
    ['nothing', () => ({})],
    ['the same twice', (content) => ({ ...content, versions: [...content.versions, ...content.versions] })],
  ])('is refused with %s', async (_name, change) => {
    const file = await tampered((content) => {
      const changed = change(content);
      return typeof changed === 'object' && changed !== null && !('text' in changed) ? changed : content;
    });
    await startAnew();
    expect(await faultOf(file)).toBe('invalid');
  });

  it('keeps what is not named in it out', async () => {
    const file = await tampered((content) => ({
      ...content,
      terms: content.terms.map((terms) => ({ ...terms, script: '<script>' })),
    }));
    await startAnew();
    await restore(file);
    expect(JSON.stringify(await store.allTerms())).not.toContain('script');
  });
});
