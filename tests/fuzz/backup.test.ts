import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup } from '../../utils/backup/backup.ts';
import { BackupError } from '../../utils/backup/errors.ts';
import { packBackup, unpackBackup } from '../../utils/backup/file.ts';
import type { Everything } from '../../utils/backup/schema.ts';
import { recordTerms } from '../../utils/record/record.ts';
import { closeDatabase } from '../../utils/store/open.ts';
import { store } from '../../utils/store/store.ts';
import { aSighting, clausesOf } from '../support/sightings.ts';
import { edited, edits, PATIENCE_MS, runs } from './support.ts';

const NOW = 1_790_000_000_000;
const NO_WORDS = { ownWords: [] };

async function startAnew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(startAnew);

/** A backup of two terms, one with a change. */
async function aBackup(): Promise<Everything> {
  let time = 1_000_000;
  const context = { store, now: () => (time += 60_000), ownWords: async () => [] };
  for (const [url, ...texts] of [
    ['https://a.example/terms', 'You may use the service.', 'We keep data for 30 days.'],
    ['https://a.example/terms', 'You may use the service.', 'We keep data for 90 days.'],
    ['https://b.example/privacy', 'Nothing is kept.'],
  ] as const) {
    await recordTerms(aSighting({ clauses: clausesOf(...texts), url }), context);
  }
  const content = (await unpackBackup(await makeBackup(store, NO_WORDS, NOW))) as Everything;
  await startAnew();
  return content;
}

/** What a file that is anything may do: be refused in words, or add what can be saved and restored again. */
async function expectRefusedOrSound(file: Blob): Promise<'refused' | 'restored'> {
  await startAnew();
  let restoration: Awaited<ReturnType<typeof readBackup>>;
  try {
    restoration = await readBackup(file, store, NO_WORDS, NOW);
  } catch (error) {
    expect(error).toBeInstanceOf(BackupError);
    return 'refused';
  }
  await store.add(restoration);
  const kept = await store.contents();
  const again = await makeBackup(store, restoration, NOW);
  await startAnew();
  await store.add(await readBackup(again, store, NO_WORDS, NOW));
  expect(await store.contents()).toEqual(kept);
  return 'restored';
}

const gzipped = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('restoring any file', { timeout: PATIENCE_MS }, () => {
  it('refuses bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isArchive) => {
        const file = isArchive
          ? await gzipped(new TextDecoder().decode(bytes))
          : new Blob([Uint8Array.from(bytes)]);
        expect(await expectRefusedOrSound(file)).toBe('refused');
      }),
      runs(50),
    );
  });

  it('refuses a broken file', async () => {
    const whole = new Uint8Array(await (await packBackup(await aBackup(), NOW)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (place, byte, isCut) => {
        const broken = isCut ? whole.slice(0, place) : whole.with(place, byte);
        await expectRefusedOrSound(new Blob([broken]));
      }),
      runs(50),
    );
  });

  it('refuses other content, or takes what holds together', async () => {
    const content = await aBackup();
    await fc.assert(
      fc.asyncProperty(edits(content), async (changes) => {
        await expectRefusedOrSound(await packBackup(edited(content, changes) as Everything, NOW));
      }),
      runs(150),
    );
  });
});
