/**
 * Open Terms Archive's own engine: installed on demand, because it brings 450 MB, into a folder that Git ignores. It gives
 * the tests what no imitation would: its way of making Markdown of a page, and its interface.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { until } from '../support/browser/wait.ts';

const run = promisify(execFile);

/** The newest on npm. */
const VERSION = '9.1.0';
const PACKAGE = {
  private: true,
  dependencies: { '@opentermsarchive/engine': VERSION },
  // The engine's PDF reader asks for "*" of this one, whose newest version depends on packages that were never published.
  overrides: { '@accordproject/markdown-template': '0.16.25' },
};
const FOLDER = resolve(import.meta.dirname, '../../.cache/archive-engine');
const PROGRAM = resolve(FOLDER, 'node_modules/@opentermsarchive/engine/bin/ota.js');
const STARTING_MS = 30_000;
/** Of the tests' own "test" the engine would make its own tests' configuration. */
const ENV = { ...process.env, NODE_ENV: 'development' };

/** Installs the engine where it is not there yet. Its packages' install scripts are not run. */
export async function installEngine(): Promise<void> {
  if (existsSync(PROGRAM)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(resolve(FOLDER, 'package.json'), `${JSON.stringify(PACKAGE, null, 2)}\n`);
  console.log(`Installing Open Terms Archive's engine ${VERSION} into ${FOLDER}...`);
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER });
}

/** A page to be archived, and what is taken from it. */
export interface ArchivedPage {
  readonly location: string;
  readonly html: string;
  /** CSS selectors, as in a declaration. */
  readonly select: string | readonly string[];
  readonly remove?: string | readonly string[];
}

const EXTRACT = `
  import extract from '@opentermsarchive/engine/extract';
  import SourceDocument from '@opentermsarchive/engine/sourceDocument';
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const markdowns = [];
  for (const { location, html, select, remove } of JSON.parse(input)) {
    const document = { location, content: html, contentSelectors: select, insignificantContentSelectors: remove };
    markdowns.push(await extract(new SourceDocument({ ...document, mimeType: 'text/html' })));
  }
  process.stdout.write(JSON.stringify(markdowns));
`;

/** The Markdown that the engine makes of pages. */
export async function extractPages(pages: readonly ArchivedPage[]): Promise<string[]> {
  const running = run(process.execPath, ['--input-type=module', '--eval', EXTRACT], {
    cwd: FOLDER,
    env: ENV,
  });
  running.child.stdin?.end(JSON.stringify(pages));
  return JSON.parse((await running).stdout) as string[];
}

export interface Engine {
  /** Address of its collection API, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** `ota serve` in a collection's folder, whose configuration names the port. */
export async function serveCollection(folder: string, port: number): Promise<Engine> {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    cwd: folder,
    env: ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = `http://127.0.0.1:${port}/collection-api/v1`;
  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  try {
    await until(
      'the engine to serve its collection',
      async () => {
        if (child.exitCode !== null) throw new Error('it has ended');
        return (await fetch(`${url}/services`)).ok;
      },
      STARTING_MS,
    );
  } catch (error) {
    await close();
    throw new Error(`The engine does not serve its collection. It says: ${output}`, { cause: error });
  }
  return { url, close };
}
