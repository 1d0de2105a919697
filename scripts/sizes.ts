/**
 * `npm run sizes`: what the extension weighs, as a table. Each part is everything that it loads, gzipped; the package is
 * the zip file itself. Wants what `npm run zip` left in .output. Ends with 1 where something is over its budget
 * (size-budgets.json): then make it smaller, or raise the budget in a commit that says what for.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from './support/files.ts';
import { type Budgets, sizesOf, tableOf } from './support/sizes.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { version } = read('package.json') as { version: string };

const sizes = ['chrome', 'firefox'].flatMap((browser) => {
  const { length } = readFileSync(join(ROOT, '.output', `clausewatch-${version}-${browser}.zip`));
  const files = filesIn(join(ROOT, '.output', browser));
  return sizesOf(browser, files, length, read('scripts/size-budgets.json') as Budgets);
});
console.log(tableOf(sizes));
if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
