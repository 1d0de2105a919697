/**
 * `npm run release -- X.Y.Z`: makes a release of a tree that CI has passed.
 *
 *   checks ──▶ version in package.json and lock, day in the changelog ──▶ packages, sizes, lint ──▶ commit, tag vX.Y.Z
 *
 * Nothing is pushed or sent to a store. Where a step fails, the files are put back as they were.
 *
 *     --dry-run    only checks, and says what would be done
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { datedChangelog, notesOf, obstacleTo, tagOf, withVersion } from './support/release.ts';

const ROOT = resolve(import.meta.dirname, '..');
const {
  values: { 'dry-run': isDryRun },
  positionals: [version = ''],
} = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });

const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;
const before = new Map(FILES.map((name) => [name, readFileSync(join(ROOT, name), 'utf8')]));
const textOf = (name: (typeof FILES)[number]): string => before.get(name) ?? '';

const obstacle = obstacleTo(version, {
  current: (JSON.parse(textOf('package.json')) as { version: string }).version,
  changelog: textOf('CHANGELOG.md'),
  status: git('status', '--porcelain'),
  branch: git('branch', '--show-current').trim(),
  tags: git('tag', '--list').split('\n'),
});
if (obstacle) {
  console.error(obstacle);
  process.exit(1);
}

const day = new Date().toISOString().slice(0, 10);
console.log(`${tagOf(version)}, ${day}:\n\n${notesOf(textOf('CHANGELOG.md'))}\n`);
if (isDryRun) {
  console.log(`Nothing stands in the way. It would change ${FILES.join(', ')}, build, commit and tag.`);
} else {
  release();
}

function release(): void {
  try {
    write('package.json', withVersion(textOf('package.json'), version));
    write('package-lock.json', withVersion(textOf('package-lock.json'), version));
    write('CHANGELOG.md', datedChangelog(textOf('CHANGELOG.md'), version, day));
    for (const script of ['zip', 'sizes', 'lint:package']) run('npm', 'run', script);
    run('git', 'commit', '--quiet', '--message', `release: ${version}`, '--', ...FILES);
  } catch (error) {
    for (const [name, text] of before) write(name, text);
    throw error;
  }
  run('git', 'tag', '--annotate', tagOf(version), '--message', `Clausewatch ${version}`);
  console.log(
    `Released in this checkout. Next: git push --follow-tags, then the packages in .output to the stores.`,
  );
}

function write(name: string, text: string): void {
  writeFileSync(join(ROOT, name), text);
}

function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
