import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './pack.ts';

/** Every file below a folder, by its path in it. */
export function filesIn(folder: string): Files {
  return contents(
    folder,
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/** The files that git keeps of a checkout, as they are now; null where the folder is not a checkout's root. */
export function trackedFilesIn(folder: string): Files | null {
  const top = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  if (top === undefined || realpathSync(top) !== realpathSync(folder)) return null;
  return contents(folder, git(folder, 'ls-files', '-z')?.split('\0').filter(Boolean) ?? []);
}

function contents(folder: string, paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function git(folder: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? stdout : null;
}
