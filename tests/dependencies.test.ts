import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceList, packageOf, shippedBy } from '../scripts/support/licences.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const shipped = shippedBy(ROOT);

/** Licences that ask for no more than to be named and shown. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

describe('licences', () => {
  it('are in the package as they are now: else `npm run licences`', () => {
    expect(read('public/licences.txt')).toBe(licenceList(read('LICENSE'), shipped));
  });

  it.each(shipped)('of $name is one we may ship, with its text', ({ licence, text }) => {
    expect(PERMISSIVE).toContain(licence);
    expect(text.length).toBeGreaterThan(licence === 'MPL-2.0' ? 100 : 500);
  });

  it('are those of the packages that modules come from', () => {
    expect(packageOf('/a/node_modules/wxt/node_modules/@b/c/index.js')).toBe('@b/c');
    expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
    expect(packageOf('/a/utils/steps.ts')).toBeNull();
  });
});

describe('dependencies', () => {
  const rows = read('docs/DEPENDENCIES.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.map((row) => /`([^`]+)`/.exec(row)?.[1] ?? '');

  it('each have their reason, and nothing else has', () => {
    expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });

  it.each(rows)('in words: %s', (row) => {
    expect(row.split('|')[2]?.trim().length ?? 0).toBeGreaterThan(20);
  });

  it('are of one version each', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
