/**
 * `npm run zip`: the packages for the stores, in .output. One commit gives the same bytes at any time, in any folder, in
 * any language, and on any machine that `npm ci` works on.
 *
 *   clausewatch-X.Y.Z-chrome.zip     what Chrome's store takes
 *   clausewatch-X.Y.Z-firefox.zip    what Firefox's store takes
 *   clausewatch-X.Y.Z-sources.zip    what Firefox's review asks for: what git keeps, from which the two above are built.
 *                                    Not made where there is no git, as in the unpacked sources themselves.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from './support/build.ts';
import { filesIn, trackedFilesIn } from './support/files.ts';
import { packFast, packSmall } from './support/pack.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

for (const browser of ['chrome', 'firefox'] as const) {
  write(browser, await packSmall(filesIn(await buildExtension(browser))));
}
const sources = trackedFilesIn(ROOT);
if (sources) write('sources', packFast(sources));

function write(what: string, bytes: Uint8Array): void {
  const name = `clausewatch-${version}-${what}.zip`;
  writeFileSync(join(ROOT, '.output', name), bytes);
  const size = bytes.length.toLocaleString('en').padStart(9);
  console.log(`${name.padEnd(34)} ${size} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
