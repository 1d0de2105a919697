/**
 * `npm run check:sources`: do the sources that go to Firefox's review give the packages again? Unpacks them into a folder of
 * another name, installs there, makes the packages in another zone and language, and compares every byte.
 *
 * Wants what `npm run zip` left in .output. Ends with 1 where a package differs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const packageOf = (root: string, what: string): Buffer =>
  readFileSync(join(root, '.output', `clausewatch-${version}-${what}.zip`));

const elsewhere = mkdtempSync(join(tmpdir(), 'sources of clausewatch '));
try {
  for (const [path, content] of Object.entries(unzipSync(packageOf(ROOT, 'sources')))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), content);
  }
  run('npm', 'ci', '--no-audit', '--no-fund');
  run('npm', 'run', 'zip');
  for (const what of ['chrome', 'firefox']) {
    const isSame = packageOf(ROOT, what).equals(packageOf(elsewhere, what));
    console.log(`${what}: ${isSame ? 'the same bytes' : 'DIFFERS'}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

function run(program: string, ...args: string[]): void {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status } = spawnSync(program, args, {
    cwd: elsewhere,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in the unpacked sources.`);
}
