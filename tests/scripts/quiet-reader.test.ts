import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../entrypoints/reader.content/takeover.ts';
import { withoutAnnouncement } from '../../scripts/support/quiet-reader.ts';

describe('withoutAnnouncement', () => {
  const path = join(
    resolve(import.meta.dirname, '../..'),
    'node_modules/wxt/dist/utils/content-script-context.mjs',
  );
  const code = readFileSync(path, 'utf8');

  it('leaves nobody to call what speaks to the page', () => {
    expect(code).toContain('this.stopOldScripts()');
    expect(withoutAnnouncement(code)).not.toMatch(/this\.(stopOldScripts|listenForNewerScripts)\(/);
  });

  it('stops the build where the lines are not found', () => {
    expect(() => withoutAnnouncement('nothing')).toThrow('0 lines');
  });
});

describe('takeOver', () => {
  it('ends the reader before, and no other', () => {
    const world = {};
    const [first, second] = [vi.fn(), vi.fn()];
    takeOver(first, world);
    expect(first).not.toHaveBeenCalled();
    takeOver(second, world);
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
  });
});
