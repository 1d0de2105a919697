import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const CONFIG = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

describe('permissions', () => {
  const asked = [
    ...(/permissions: \[([\s\S]*?)\]\s*,\s*optional/.exec(CONFIG)?.[1] ?? '').matchAll(/'(\w+)'/g),
  ]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'chrome');
  const optional = [
    ...(/optional_permissions: \[([^\]]*)\]/.exec(CONFIG)?.[1] ?? '').matchAll(/'(\w+)'/g),
  ].map(([, name = '']) => name);

  it('are found in the configuration', () => {
    expect(asked).toContain('storage');
    expect(optional).toContain('notifications');
  });

  it.each([...asked, ...optional])('each have a line that says what for: %s', (name) => {
    const line = README.split('\n').find((one) => one.startsWith('|') && one.includes(`\`${name}\``));
    expect(line?.split('|')[2]?.trim().length ?? 0).toBeGreaterThan(20);
  });
});

describe('sources', () => {
  it('are there', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each([
    ['run no text as code', /\beval\(|new Function\(|setTimeout\(\s*['"`]/],
    [
      'show no text as HTML',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    ],
  ])('%s', (_what, forbidden) => {
    const found = sources.filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
