import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which folder may import which, and which packages: imports point one way, and a habit alone leaks. The table is the
 * one of docs/ARCHITECTURE.md.
 */
const ROOT = resolve(import.meta.dirname, '..');

interface Border {
  readonly folders: readonly string[];
  readonly packages?: readonly string[];
  /** What else may be imported as types, which leaves nothing behind at run time. */
  readonly types?: readonly string[];
}

const BORDERS: Readonly<Record<string, Border>> = {
  'utils/steps.ts': { folders: [] },
  'utils/share.ts': { folders: [] },
  'utils/sha256.ts': { folders: [] },
  'utils/serially.ts': { folders: [] },
  'utils/messages.ts': { folders: [], types: ['public/_locales/en/messages.json'] },
  'utils/terms': { folders: ['utils/steps.ts'] },
  'utils/diff': { folders: ['utils/steps.ts'], packages: ['diff-match-patch'], types: ['utils/terms'] },
  'utils/topics': { folders: [], types: ['utils/diff', 'utils/terms'] },
  'utils/highlight': { folders: ['utils/terms', 'utils/diff'], types: ['utils/record'] },
  'utils/store': {
    folders: [],
    packages: ['idb', 'valibot'],
    types: ['utils/diff', 'utils/record', 'utils/steps.ts', 'utils/terms'],
  },
  'utils/record': {
    folders: ['utils/steps.ts', 'utils/sha256.ts', 'utils/terms', 'utils/diff', 'utils/topics'],
    types: ['utils/store'],
  },
  'utils/evidence': {
    folders: ['utils/diff', 'utils/topics'],
    types: ['utils/record', 'utils/store'],
  },
  'utils/backup': {
    folders: [
      'utils/browser.ts',
      'utils/messaging',
      'utils/record',
      'utils/diff',
      'utils/sha256.ts',
      'utils/topics',
      'utils/watch',
    ],
    packages: ['valibot'],
    types: ['utils/store', 'utils/settings.ts'],
  },
  'utils/sync': {
    folders: ['utils/browser.ts', 'utils/serially.ts', 'utils/sha256.ts', 'utils/watch'],
    packages: ['valibot'],
    types: ['utils/record', 'utils/watch'],
  },
  'utils/messaging': {
    folders: ['utils/browser.ts'],
    packages: ['valibot'],
    types: [
      'utils/archive',
      'utils/evidence',
      'utils/filter.ts',
      'utils/record',
      'utils/steps.ts',
      'utils/store',
      'utils/terms',
    ],
  },
  'utils/tabs': {
    folders: [
      'utils/browser.ts',
      'utils/messaging',
      'utils/record',
      'utils/registration.ts',
      'utils/serially.ts',
      'utils/terms',
    ],
  },
  'utils/watch': {
    folders: [
      'utils/browser.ts',
      'utils/serially.ts',
      'utils/steps.ts',
      'utils/messaging',
      'utils/record',
      'utils/diff',
      'utils/terms',
      'utils/topics',
    ],
    types: ['utils/store', 'utils/settings.ts'],
  },
  'utils/archive': {
    folders: [
      'utils/browser.ts',
      'utils/serially.ts',
      'utils/steps.ts',
      'utils/messaging',
      'utils/diff',
      'utils/record',
      'utils/terms',
      'utils/watch',
    ],
  },
  'utils/filter.ts': { folders: ['utils/topics'], types: ['utils/record'] },
  components: {
    folders: ['utils/filter.ts', 'utils/topics'],
    packages: ['preact', 'preact/hooks'],
    types: [
      'utils/archive',
      'utils/backup',
      'utils/record',
      'utils/diff',
      'utils/evidence',
      'utils/topics',
      'utils/messaging',
      'utils/settings.ts',
      'utils/store',
      'utils/terms',
    ],
  },
  'utils/settings.ts': { folders: ['utils/browser.ts'], packages: ['valibot'] },
  'utils/browser.ts': { folders: [], packages: ['webextension-polyfill'] },
  'utils/access.ts': { folders: ['utils/browser.ts', 'utils/registration.ts'] },
  'utils/left-alone.ts': { folders: ['utils/browser.ts'] },
  'utils/registration.ts': { folders: [] },
};

/** What every folder may use. */
const EVERYWHERE = ['utils/messages.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const SOURCES = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+()'([^']+)'/gms,
  );
  return [...found].map((match) => {
    const target = match[2] ?? match[4] ?? '';
    return {
      from: file,
      to: target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target,
      isType: match[1] !== undefined,
    };
  });
}

function folderOf(path: string): string {
  return Object.keys(BORDERS).find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? path;
}

describe('import borders', () => {
  it('sees the sources', () => {
    expect(SOURCES.length).toBeGreaterThan(40);
    expect(importsOf('utils/record/record.ts').map((one) => one.to)).toContain('utils/diff/changes.ts');
  });

  it.each(Object.entries(BORDERS))('%s imports only what it may', (folder, border) => {
    const leaks = SOURCES.filter((file) => folderOf(file) === folder)
      .flatMap(importsOf)
      .filter(({ to, isType }) => {
        const target = folderOf(to);
        if (EVERYWHERE.includes(to)) return false;
        if (target === folder || border.folders.includes(target) || border.packages?.includes(to))
          return false;
        return !(isType && border.types?.includes(target));
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(leaks).toEqual([]);
  });

  it('no one imports an entry point', () => {
    const leaks = SOURCES.flatMap(importsOf).filter(
      ({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/'),
    );
    expect(leaks).toEqual([]);
  });

  it('an entry point imports no other', () => {
    const roomOf = (path: string): string => path.split('/')[1] ?? '';
    const leaks = SOURCES.filter((file) => file.startsWith('entrypoints/'))
      .flatMap(importsOf)
      .filter(({ from, to }) => to.startsWith('entrypoints/') && roomOf(to) !== roomOf(from));
    expect(leaks).toEqual([]);
  });

  it('the extension API is imported in one place', () => {
    const users = SOURCES.filter((file) => importsOf(file).some((one) => one.to === 'webextension-polyfill'));
    expect(users).toEqual(['utils/browser.ts']);
  });

  it('no text becomes HTML or code', () => {
    const unsafe =
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(SOURCES.filter((file) => unsafe.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
