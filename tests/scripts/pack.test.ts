import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Files, packFast, packSmall } from '../../scripts/support/pack.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const FILES: Files = {
  'manifest.json': bytes('{"name": "Clausewatch"}'),
  'chunks/a-1.js': bytes('const a = 1;\n'.repeat(500)),
  'chunks/A.js': bytes('const b = 2;\n'.repeat(500)),
  'icon/ä.png': new Uint8Array([137, 80, 78, 71]),
  'empty.css': bytes(''),
};
const reversed = Object.fromEntries(Object.entries(FILES).reverse());

describe.each([
  ['packSmall', packSmall],
  ['packFast', async (files: Files) => packFast(files)],
])('%s', (_name, pack) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('keeps every byte of every file', async () => {
    const unpacked = unzipSync(await pack(FILES));
    expect(Object.keys(unpacked).sort()).toEqual(Object.keys(FILES).sort());
    for (const [path, content] of Object.entries(FILES))
      expect([...(unpacked[path] ?? [])]).toEqual([...content]);
  });

  it('gives the same bytes whatever the time, the zone and the order of the files', async () => {
    vi.setSystemTime('2026-01-01T00:00:00Z');
    vi.stubEnv('TZ', 'UTC');
    const once = Buffer.from(await pack(FILES)).toString('hex');
    vi.setSystemTime('2031-07-12T13:14:15Z');
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(Buffer.from(await pack(reversed)).toString('hex')).toBe(once);
  });

  it('compresses', async () => {
    expect((await pack(FILES)).length).toBeLessThan(1500);
  });
});
