/** What the parts of a built extension weigh, and what they may. */
import { posix } from 'node:path';
import { gzipSync } from 'fflate';
import { readerFiles } from '../../utils/registration.ts';
import type { Files } from './pack.ts';

/** Bytes, gzipped, that a part may have in both browsers, or in each. */
export type Budgets = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

export interface Size {
  readonly part: string;
  readonly browser: string;
  readonly bytes: number;
  readonly budget: number;
}

/** What a part starts from; all that this loads is counted with it. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  gate: ['gate.js'],
  reader: [...readerFiles.js, ...readerFiles.css].map((path) => path.slice(1)),
  background: ['background.js'],
  popup: ['popup.html'],
  library: ['library.html'],
  options: ['options.html'],
};

/** Static imports of a script, and what a page names; a built file has no others. */
const REFERENCES = /(?:from|import)\s*["']([^"']+\.js)["']|(?:src|href)="([^"]+\.(?:js|css))"/g;

/** Paths of some files and of all that they load, each once. @throws Error where a file is not there */
export function loadedBy(entries: readonly string[], files: Files): string[] {
  const paths = new Set<string>();
  const add = (path: string): void => {
    const content = files[path];
    if (!content) throw new Error(`The built extension has no ${path}.`);
    if (paths.has(path)) return;
    paths.add(path);
    if (!/\.(js|html)$/.test(path)) return;
    for (const [, script, named] of new TextDecoder().decode(content).matchAll(REFERENCES)) {
      const target = script ?? named ?? '';
      add(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target));
    }
  };
  entries.forEach(add);
  return [...paths];
}

/** What every part of a built extension weighs beside its budget, and its whole package. @throws Error without a budget */
export function sizesOf(browser: string, files: Files, packageBytes: number, budgets: Budgets): Size[] {
  const budgetOf = (part: string): number => {
    const budget = budgets[part];
    const bytes = typeof budget === 'object' ? budget[browser] : budget;
    if (bytes === undefined) throw new Error(`${part} has no budget in ${browser}.`);
    return bytes;
  };
  const parts = Object.entries(ENTRIES).map(([part, entries]): [string, number] => [
    part,
    loadedBy(entries, files).reduce((sum, path) => sum + gzipped(files[path] as Uint8Array), 0),
  ]);
  return [...parts, ['package', packageBytes] as const].map(([part, bytes]) => ({
    part,
    browser,
    bytes,
    budget: budgetOf(part),
  }));
}

/** Not by Node's zlib, which gives other sizes on other processors. */
function gzipped(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** One line for each size, and a mark at those over their budget. */
export function tableOf(sizes: readonly Size[]): string {
  const number = (bytes: number): string => bytes.toLocaleString('en').padStart(8);
  return [
    'part        browser     bytes    budget    used',
    ...sizes.map(({ part, browser, bytes, budget }) =>
      [
        part.padEnd(11),
        browser.padEnd(8),
        number(bytes),
        number(budget).padStart(9),
        `${Math.round((100 * bytes) / budget)}%`.padStart(7),
        bytes > budget ? ' OVER' : '',
      ].join(''),
    ),
  ].join('\n');
}
