import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Every regular expression of the topics, found in the sources, is fed hostile text of a megabyte. The bound is far above
 * what a linear one takes, since the machines that run this differ; a quadratic one takes minutes.
 */
const SOURCES = resolve(import.meta.dirname, '../../../utils/topics');
const LITERAL =
  /(?<=[\s([{,:=!])\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[\s).,;])/g;

const MEGABYTE = 1_000_000;
const PIECES = ['a', ' ', '.', '9', '9 ', 'we will not ', 'keep ', 'at least ', '$', 'É', '数'];
const MOST_MS = 3000;

const patterns = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const code = readFileSync(join(SOURCES, name), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
    return [...code.matchAll(LITERAL)].map((found) => [name, found[1] ?? '', found[2] ?? ''] as const);
  });

describe('regular expressions of the topics', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(15);
    expect(patterns.map(([, source]) => source)).toContain('[.!?。！？|\\n]');
  });
  it.each(patterns)('%s: /%s/%s is linear', (_name, source, flags) => {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    const started = performance.now();
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
      let hits = 0;
      for (const _ of text.matchAll(pattern)) if (++hits > MEGABYTE) break;
    }
    expect(performance.now() - started).toBeLessThan(MOST_MS);
  });
});
