/**
 * A small collection of the archive, written for these tests: the demo's own documents as the engine extracts them, in a
 * Git repository of versions with commits of the past.
 *
 *     days ago     400                  200                       40
 *     terms        before   ──────────  before, other selectors ─ after
 *     privacy      before   ──────────  before, other selectors
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edition } from '../../demo/documents/editions.ts';
import { renderPage } from '../../demo/site.ts';
import { type ArchivedPage, extractPages } from './engine.ts';

export const HOST = 'pigeonpost.test';
const SERVICE = 'Pigeonpost';
const DAY_MS = 86_400_000;
/** What a page of the demo holds: its document, and more that selectors may take in or leave out. */
const SELECTORS = { narrow: 'main', wide: ['header', 'main', 'footer'] } as const;

const RECORDS = [
  {
    type: 'Terms of Service',
    path: '/terms',
    edition: 'before',
    select: 'narrow',
    daysAgo: 400,
    subject: 'First record of',
  },
  {
    type: 'Privacy Policy',
    path: '/privacy',
    edition: 'before',
    select: 'narrow',
    daysAgo: 400,
    subject: 'First record of',
  },
  {
    type: 'Terms of Service',
    path: '/terms',
    edition: 'before',
    select: 'wide',
    daysAgo: 200,
    subject: 'Apply technical or declaration upgrade on',
  },
  {
    type: 'Privacy Policy',
    path: '/privacy',
    edition: 'before',
    select: 'wide',
    daysAgo: 200,
    subject: 'Apply technical or declaration upgrade on',
  },
  {
    type: 'Terms of Service',
    path: '/terms',
    edition: 'after',
    select: 'wide',
    daysAgo: 40,
    subject: 'Record new changes of',
  },
] as const;

export interface CollectionFolder {
  readonly folder: string;
  /** Commits by what they recorded: "Terms of Service 400". */
  readonly commits: ReadonlyMap<string, string>;
  remove(): void;
}

/** Writes the collection into a folder of its own. @param port where the engine is to serve it */
export async function makeCollection(port: number): Promise<CollectionFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'clausewatch-archive-'));
  const write = (path: string, content: string | object): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  };
  write('config/default.json', {
    '@opentermsarchive/engine': { 'collection-api': { port, basePath: '/collection-api' } },
  });
  write('metadata.yml', METADATA);
  write(`declarations/${SERVICE}.json`, {
    name: SERVICE,
    terms: Object.fromEntries(
      RECORDS.map(({ type, path }) => [type, { fetch: `https://${HOST}${path}`, select: SELECTORS.wide }]),
    ),
  });

  const markdowns = await extractPages(
    RECORDS.map(({ path, edition, select }) => pageOf(path, edition, select)),
  );
  const commits = new Map<string, string>();
  const git = (args: readonly string[], date?: string): string =>
    execFileSync('git', args, {
      cwd: join(folder, 'data/versions'),
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY, ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
    });
  mkdirSync(join(folder, 'data/versions'), { recursive: true });
  git(['init', '--quiet']);
  for (const [i, { type, daysAgo, subject }] of RECORDS.entries()) {
    write(`data/versions/${SERVICE}/${type}.md`, markdowns[i] ?? '');
    git(['add', '.']);
    const date = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
    git(['commit', '--quiet', '--message', `${subject} ${SERVICE} ${type}`], date);
    commits.set(`${type} ${daysAgo}`, git(['rev-parse', 'HEAD']).trim());
  }
  return { folder, commits, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const METADATA = `id: clausewatch
name: Clausewatch test
tagline: The terms of a service that does not exist
languages: [en]
jurisdictions: [EU]
versions: https://code.test/clausewatch-versions
`;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Archive',
  GIT_AUTHOR_EMAIL: 'archive@example.org',
  GIT_COMMITTER_NAME: 'Archive',
  GIT_COMMITTER_EMAIL: 'archive@example.org',
};

function pageOf(path: string, edition: Edition, select: keyof typeof SELECTORS): ArchivedPage {
  const page = renderPage(path, edition, 1);
  if (!page) throw new Error(`the demo has no page ${path}`);
  return { location: `https://${HOST}${path}`, html: page.body, select: SELECTORS[select] };
}
