/**
 * `npm run try`: the built extension on real pages. Serves change pairs of the reference corpus on loopback under their
 * own host names, lets the extension visit "before" and then "after" in a real browser, and prints which clauses were
 * marked beside those that the reference says changed.
 *
 *     --corpus DIR   the corpus (else CLAUSEWATCH_CORPUS, else ../shared/corpus/pages)
 *     --pairs N      how many pairs, spread over services (default 40)
 *     --service NAME only this service
 *     --firefox      in Firefox
 *     --json FILE    writes the figures
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { ask } from '../tests/support/browser/ask.ts';
import { readHighlights } from '../tests/support/browser/highlights.ts';
import { openBrowser } from '../tests/support/browser/open.ts';
import type { Driver } from '../tests/support/browser/types.ts';
import { turnReadingOn } from '../tests/support/browser/visit.ts';
import { until } from '../tests/support/browser/wait.ts';
import { toneOf } from '../utils/diff/tone.ts';
import type { Overview } from '../utils/messaging/protocol.ts';
import type { Change } from '../utils/record/types.ts';
import { buildExtension } from './support/build.ts';
import { counts, isCore, openCorpus, type PairItem } from './support/corpus.ts';
import { type Judged, judge, letters, type Reported } from './support/truth.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.CLAUSEWATCH_CORPUS ?? '../shared/corpus/pages' },
    pairs: { type: 'string', default: '40' },
    service: { type: 'string' },
    firefox: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const kind = options.firefox ? 'firefox' : 'chrome';
const corpus = openCorpus(options.corpus);
const chosen = choose(corpus.change().filter(isCore), Number(options.pairs));
if (chosen.length === 0) throw new Error('No change pair of the corpus fits.');

const pages = new Map<string, string>();
const server = createServer((request, response) => {
  const html = pages.get(`${hostOf(request.headers.host)}${request.url}`);
  // Scripts of stored pages are never run, and nothing else of the site is there.
  response.writeHead(html === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(html ?? '');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

console.log(`Building the extension for ${kind}...`);
const extensionDir = await buildExtension(kind);
const hosts = [...new Set(chosen.map((item) => new URL(item.url).hostname))];
const driver = await openBrowser(kind, {
  extensionDir,
  hostRules: Object.fromEntries(hosts.map((host) => [host, address])),
});
await turnReadingOn(driver);
const started = performance.now();
const results: { item: PairItem; outcome: string; judged: Judged; marked: number }[] = [];
try {
  for (const item of chosen) results.push(await tryPair(driver, item));
} finally {
  await driver.close();
  server.close();
}
report();

async function tryPair(browser: Driver, item: PairItem): Promise<(typeof results)[number]> {
  const pack = corpus.pack(item.pack);
  const truth = pack.truth[item.id]?.changes ?? [];
  const page = await browser.newPage();
  try {
    pages.clear();
    pages.set(keyOf(item.url), pack.pages[item.before] ?? '');
    const first = await visit(browser, page, item.url);
    pages.set(keyOf(item.url), pack.pages[item.after] ?? '');
    const second = await visit(browser, page, item.url);
    const change = second === 'tracked' ? await unreadChange(browser, item.url) : null;
    const clauses = change?.clauses ?? [];
    const reported = clauses.filter((clause) => toneOf(clause) !== 'silent').map(reportedOf);
    const marks = await readHighlights(page);
    const painted = [...(marks.added ?? []), ...(marks.reworded ?? [])].map(letters);
    const expected = clauses
      .filter(
        (clause) => toneOf(clause) === 'loud' && (clause.kind === 'added' || clause.kind === 'reworded'),
      )
      .map(reportedOf);
    const marked = expected.filter((clause) => painted.includes(letters(clause.after))).length;
    const judged = judge(reported, truth, truth.filter(counts));
    print(item, `${first} → ${second}`, judged, marked, expected.length);
    await forget(browser);
    return { item, outcome: second, judged, marked: expected.length === 0 ? 1 : marked / expected.length };
  } finally {
    await page.close();
  }
}

/** Opens the page and waits until the extension has said what it is. */
async function visit(browser: Driver, page: Page, url: string): Promise<string> {
  await browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    await chrome.storage.session.clear();
  }, null);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  try {
    return await until(
      'the extension to read the page',
      () =>
        browser.inBackground(async () => {
          const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
          const all = await chrome.storage.session.get(null);
          const [state] = Object.entries(all).filter(([key]) => key.startsWith('tab:'));
          return (state?.[1] as { state?: string } | undefined)?.state;
        }, null),
      15_000,
    );
  } catch {
    return 'no terms to the gate';
  }
}

async function unreadChange(browser: Driver, url: string): Promise<Change | null> {
  const host = new URL(url).hostname;
  const { changes } = await ask<Overview>(browser, 'overview', { tabId: null });
  const found = changes.find(({ change }) => change.unread === 1 && host.endsWith(change.service));
  return found?.change ?? null;
}

/** Each pair starts from nothing: a service has several. */
async function forget(browser: Driver): Promise<void> {
  await browser.inBackground(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('clausewatch');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores, 'readwrite');
    for (const name of stores) tx.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    db.close();
  }, null);
}

function reportedOf(clause: Change['clauses'][number]): Reported {
  const join = (skip: string): string =>
    clause.words
      .filter((run) => run.op !== skip)
      .map((run) => run.text)
      .join('');
  return {
    kind: clause.kind,
    before: clause.kind === 'added' ? '' : join('insert'),
    after: clause.kind === 'removed' ? '' : join('delete'),
  };
}

function print(item: PairItem, outcome: string, judged: Judged, marked: number, expected: number): void {
  const { found, missed, inside, wrong } = judged;
  console.log(`\n${item.service}: ${item.termsType} (${item.language}, ${item.id}) ${outcome}`);
  console.log(
    `  changed ${found.length + missed.length}, found ${found.length}; reported ${inside.length + wrong.length}, of them in a recorded change ${inside.length}; painted ${marked} of ${expected}`,
  );
  const quote = (text: string | null | undefined): string => (text ? `«${text.slice(0, 90)}»` : '–');
  for (const one of missed.slice(0, 3))
    console.log(`  missed  ${one.op} ${quote(one.before)} → ${quote(one.after)}`);
  for (const one of wrong.slice(0, 3))
    console.log(`  outside ${one.kind} ${quote(one.before)} → ${quote(one.after)}`);
}

function report(): void {
  const sum = (count: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const changed = sum(({ judged }) => judged.found.length + judged.missed.length);
  const found = sum(({ judged }) => judged.found.length);
  const reported = sum(({ judged }) => judged.inside.length + judged.wrong.length);
  const inside = sum(({ judged }) => judged.inside.length);
  const figures = {
    browser: kind,
    pairs: results.length,
    services: new Set(results.map(({ item }) => item.service)).size,
    recordedPairs: results.filter(({ outcome }) => outcome === 'tracked').length,
    pairsWithoutMiss: results.filter(({ judged }) => judged.missed.length === 0).length,
    changed,
    found,
    recall: round(found / Math.max(changed, 1)),
    reported,
    inside,
    precision: round(inside / Math.max(reported, 1)),
    painted: round(sum(({ marked }) => marked) / results.length),
    seconds: Math.round((performance.now() - started) / 1000),
  };
  console.log(`\n${JSON.stringify(figures, null, 2)}`);
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ ...figures, items: results }, null, 2)}\n`);
}

/** The services in turn, each pair spread over that service's own; sorted by pack, since packs are costly to open. */
function choose(items: readonly PairItem[], most: number): PairItem[] {
  const wanted = items.filter((item) => options.service === undefined || item.service === options.service);
  const byService = [...Map.groupBy(wanted, (item) => item.service).values()];
  const picked: PairItem[] = [];
  for (let round = 0; picked.length < Math.min(most, wanted.length); round += 1) {
    for (const of of byService) {
      const item = of[Math.floor((round * 7) % of.length)];
      const next = item && !picked.includes(item) ? item : of.find((other) => !picked.includes(other));
      if (next && picked.length < most) picked.push(next);
    }
  }
  return picked.sort((a, b) => a.pack.localeCompare(b.pack));
}

function hostOf(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '');
}

function keyOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return hostname + pathname + search;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
