/**
 * `npm run bench:store`: how long the record takes to write and to read, and how large it grows, in real Chromium.
 *
 *     --services N   services in the large record (1000)
 *     --versions N   versions of each (50)
 *     --json FILE    writes the figures
 *     --skip-start   leaves the start of the background out, which wants what `npm run build` makes
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type LaunchOptions, launch, type Page, type Target } from 'puppeteer';
import { findBrowser } from './browsers.ts';
import { bundle } from './support/bundle.ts';
import type { Days, Size, Times } from './support/store.ts';

const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '1000' },
    versions: { type: 'string', default: '50' },
    json: { type: 'string' },
    'skip-start': { type: 'boolean', default: false },
  },
});

let origins = 0;

type Bench = typeof import('./support/store.ts');
declare const clausewatchBench: Bench;
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** About 100 KB of text, and about 40 KB, which is the median of real documents. */
const LONG = 500;
const TYPICAL = 200;
const RUNS = 50;
/** Versions of each service where the background starts: what is read then does not depend on them. */
const VERSIONS_AT_START = 3;
const STARTS = 20;

const round = (value: number): number => Math.round(value * 10) / 10;
const at = (times: Times, share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;

/** Milliseconds; how many a second follows from the mean. */
function told(times: Times) {
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
  return { median: round(at(times, 0.5)), p95: round(at(times, 0.95)), perSecond: round(1000 / mean) };
}

/** Bytes as multiples of one copy of the text, which is what the targets are in. */
function size({ textBytes, recordBytes }: Days) {
  return { textBytes, records: copies(recordBytes, textBytes) };
}

function copies(bytes: number, textBytes: number): number {
  return Math.round((100 * bytes) / textBytes) / 100;
}

/** IndexedDB and hashing want a secure origin; loopback is one. */
const server = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>'),
).listen(0, '127.0.0.1');
const script = await bundle(new URL('./support/store.ts', import.meta.url).pathname);
const launchOptions: LaunchOptions = {
  browser: 'chrome',
  executablePath: await findBrowser('chrome', { install: true }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  protocolTimeout: 30 * 60_000,
};
const browser = await launch(launchOptions);
try {
  const page = await browser.newPage();
  const figures = {
    start: options['skip-start'] ? null : await start(),
    small: await small(page),
    year: await year(page),
    large: await large(page),
  };
  console.log(JSON.stringify(figures, null, 2));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
}

/** Another origin, whose storage is empty: one that was emptied still has what it held on disk, for a while. */
async function startAnew(page: Page): Promise<void> {
  origins += 1;
  await page.goto(`http://record-${origins}.localhost:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(script);
}

/** One document, in a record that holds nothing else. */
async function small(page: Page) {
  await startAnew(page);
  const days = (clauses: number, count: number, isRead: boolean): Promise<Days> =>
    page.evaluate((...input) => clausewatchBench.changedVisits(...input), clauses, count, isRead);
  const unchanged = await page.evaluate((...input) => clausewatchBench.unchangedVisits(...input), LONG, RUNS);
  const typical = await days(TYPICAL, 50, true);
  const year = await days(LONG, 365, false);
  const yearRead = await days(LONG, 365, true);
  return {
    unchangedVisit: told(unchanged),
    changedVisit: told(yearRead.times),
    fiftyVersions: size(typical),
    yearOfDailyVersions: size(year),
    yearOfDailyVersionsEachRead: size(yearRead),
  };
}

/** What the browser says it takes on disk, where so much is written that its own bookkeeping does not count. */
async function filled(page: Page, input: Size) {
  await startAnew(page);
  const before = await page.evaluate(() => clausewatchBench.diskBytes());
  const textBytes = await page.evaluate((wanted) => clausewatchBench.fill(wanted), input);
  const bytes = (await page.evaluate(() => clausewatchBench.diskBytes())) - before;
  const { services, versions } = input;
  return {
    ...input,
    bytesPerVersion: Math.round(bytes / (services * versions)),
    diskCopies: copies(bytes, textBytes),
  };
}

/** A version a day for a year, of long documents. */
async function year(page: Page) {
  const size = { services: 40, versions: 365, clauses: LONG, edits: 1 };
  return {
    versions: await filled(page, { ...size, told: false }),
    versionsAndChanges: await filled(page, { ...size, told: true }),
  };
}

/** What people do, in a record of many services. */
async function large(page: Page) {
  const input = {
    services: Number(options.services),
    versions: Number(options.versions),
    clauses: TYPICAL,
    edits: 1,
  };
  return {
    versions: await filled(page, { ...input, told: false }),
    versionsAndChanges: await filled(page, { ...input, told: true }),
    listOfChanges: told(await page.evaluate((runs) => clausewatchBench.listChanges(runs), RUNS)),
    library: told(await page.evaluate((runs) => clausewatchBench.listLibrary(runs), RUNS)),
    history: told(await page.evaluate((runs) => clausewatchBench.openHistory(runs), RUNS)),
    version: told(await page.evaluate((runs) => clausewatchBench.openVersion(runs), RUNS)),
    unchangedVisit: told(
      await page.evaluate((...visit) => clausewatchBench.unchangedVisits(...visit), LONG, RUNS),
    ),
  };
}

/** From a question to a background that does not run to its answer: what the popup asks, with nothing and with much kept. */
async function start() {
  const extension = fileURLToPath(new URL('../.output/chrome', import.meta.url));
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm run build" first.`);
  const own = await launch({ ...launchOptions, pipe: true, enableExtensions: [extension] });
  try {
    const isWorker = (target: Target): boolean =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension:');
    const [origin] = (await own.waitForTarget(isWorker)).url().split(/(?<=\/\/[a-p]+)\//);
    const page = await own.newPage();
    await page.goto(`${origin}/options.html`);
    const ask = (): Promise<number> =>
      page.evaluate(async () => {
        const asked = performance.now();
        await chrome.runtime.sendMessage({ to: 'background', name: 'overview', input: { tabId: null } });
        return performance.now() - asked;
      });
    const times = async (): Promise<Times> => {
      const all: number[] = [];
      await ask(); // it may have gone to sleep
      for (let i = 0; i < STARTS; i += 1) {
        const target = await own.waitForTarget(isWorker);
        const ended = new Promise<void>((resolve) => {
          own.on('targetdestroyed', (gone) => gone === target && resolve());
        });
        await (await target.worker())?.close();
        await ended;
        own.off('targetdestroyed');
        all.push(await ask());
      }
      return all.sort((a, b) => a - b);
    };
    const empty = told(await times());
    await page.evaluate(script);
    const size = {
      services: Number(options.services),
      versions: VERSIONS_AT_START,
      clauses: TYPICAL,
      edits: 1,
      told: true,
    };
    await page.evaluate((wanted) => clausewatchBench.fill(wanted), size);
    return { empty, services: size.services, filled: told(await times()) };
  } finally {
    await own.close();
  }
}
