/**
 * `npm run soak`: thousands of visits and background checks in real Chromium, with what they leave behind: the heap of the
 * background after a collection of garbage, the database, the storages and the open tabs. Services change their terms without
 * end, changes are read, and services are forgotten and come back. All of it goes round, so nothing may grow.
 *
 *     --visits N     visits of terms pages (3000)
 *     --services N   services that are visited and watched (20)
 *     --tabs N       tabs that visit side by side (6)
 *
 * Fails where something is larger at the end than after the first tenth, beyond what is allowed in GROWTH.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer';
import { openBrowser } from '../tests/support/browser/open.ts';
import type { ExtensionPage } from '../tests/support/browser/types.ts';
import { turnReadingOn } from '../tests/support/browser/visit.ts';
import { until } from '../tests/support/browser/wait.ts';
import { buildExtension } from './support/build.ts';
import { startSoakSite } from './support/soak-site.ts';

declare const chrome: typeof import('webextension-polyfill');

const { values: options } = parseArgs({
  options: {
    visits: { type: 'string', default: '3000' },
    services: { type: 'string', default: '20' },
    tabs: { type: 'string', default: '6' },
  },
});
const [visits, services, tabs] = [options.visits, options.services, options.tabs].map(Number) as [
  number,
  number,
  number,
];

/** A service's terms change after so many visits of it, and all about it is forgotten after so many. */
const VISITS_PER_EDITION = 3;
const VISITS_UNTIL_FORGOTTEN = 50;
/** Every service is read about so often in the background. */
const INTERVAL_MS = 4_000;
const SAMPLES = 20;

/** Most that the last samples may be above those after the first tenth, in bytes: what a collection leaves differs a little. */
const GROWTH = { heapBytes: 1_000_000, recordBytes: 300_000, storageBytes: 20_000, tabs: 0 };

interface Sample {
  readonly visits: number;
  readonly checks: number;
  readonly heapBytes: number;
  /** Everything in the database as JSON: what the disk says depends on when the browser cleans up. */
  readonly recordBytes: number;
  readonly diskBytes: number;
  /** Of all of the extension's storages. */
  readonly storageBytes: number;
  readonly tabs: number;
}

/** With the background; null where it is another one than before. */
let session: CDPSession | null = null;

const extensionDir = await buildExtension('chrome');
const site = await startSoakSite();
const driver = await openBrowser('chrome', { extensionDir, grantOnRequest: ['notifications'] });
try {
  await turnReadingOn(driver);
  await driver.inBackground(
    (ms) => chrome.storage.sync.set({ watchIntervalMs: ms, secondLookMs: 2000, notifyFrom: 'minor' }),
    INTERVAL_MS,
  );
  const own = await driver.openExtensionPage('options.html');
  const samples = await soak(own);
  conclude(samples);
} finally {
  await driver.close();
  await site.close();
}

async function soak(own: ExtensionPage): Promise<Sample[]> {
  const samples: Sample[] = [];
  const pages = await Promise.all(Array.from({ length: tabs }, () => driver.newPage()));
  let started = 0;
  let done = 0;
  let sampling: Promise<void> = Promise.resolve();
  const lane = async (page: Page): Promise<void> => {
    const tabId = await numberOf(page);
    while (started < visits) {
      const visit = started;
      started += 1;
      const service = visit % services;
      const round = Math.floor(visit / services);
      if (round % VISITS_PER_EDITION === VISITS_PER_EDITION - 1) site.renew(service);
      await visited(own, page, tabId, site.urlOf(service));
      await settled(own, tabId, {
        isForgotten: (round + service) % VISITS_UNTIL_FORGOTTEN === VISITS_UNTIL_FORGOTTEN - 1,
      });
      done += 1;
      // The lanes wait for one another here: what one of them is doing is no garbage yet.
      if (done % Math.ceil(visits / SAMPLES) === 0)
        sampling = sampling.then(async () => {
          const sample = await sampled(own, done);
          samples.push(sample);
          print(sample);
        });
      await sampling;
    }
  };
  await Promise.all(pages.map(lane));
  await sampling;
  return samples;
}

/** The tab's id, asked before it goes anywhere that the extension may not look into. */
async function numberOf(page: Page): Promise<number> {
  await page.goto(site.urlOf(0));
  return driver.tabId(page);
}

/** Opens an address, and waits until the extension has kept what stands there. */
async function visited(own: ExtensionPage, page: Page, tabId: number, url: string): Promise<void> {
  await own.evaluate((id) => chrome.storage.session.remove(`tab:${id}`), tabId);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(
    `${url} to be read`,
    () =>
      own.evaluate(async (id) => {
        const { [`tab:${id}`]: state } = await chrome.storage.session.get(`tab:${id}`);
        return (state as { state: string } | undefined)?.state === 'tracked';
      }, tabId),
    60_000,
  );
}

/** What a person does after a visit: watches the service, reads what is new, or forgets all of it. */
function settled(
  own: ExtensionPage,
  tabId: number,
  { isForgotten }: { isForgotten: boolean },
): Promise<void> {
  return own.evaluate(
    async (input) => {
      type Reply = { value: import('../utils/messaging/protocol.ts').Overview };
      const ask = (name: string, asked: unknown): Promise<unknown> =>
        chrome.runtime.sendMessage({ to: 'background', name, input: asked });
      const { value } = (await ask('overview', { tabId: input.tabId })) as Reply;
      if (value.page.state !== 'tracked') return;
      const { terms, change } = value.page;
      if (input.isForgotten) await ask('forgetService', { service: terms.service });
      else {
        if (change) await ask('markRead', { changeId: change.id });
        if (!terms.watch) await ask('setWatch', { termsId: terms.id, watching: true });
      }
    },
    { tabId, isForgotten },
  );
}

/** The heap of the background after a collection; the worker may have been another one before. */
async function heapBytes(): Promise<number> {
  const measure = async (): Promise<number> => {
    if (session === null) {
      const isWorker = (url: string): boolean => url.startsWith(`${driver.extensionOrigin}/background`);
      const target = driver.browser
        .targets()
        .find((one) => one.type() === 'service_worker' && isWorker(one.url()));
      session = (await target?.createCDPSession()) ?? null;
    }
    if (session === null) throw new Error('The background is not running.');
    // Twice: what finalizers let go of is collected by the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  return until('the heap of the background', async () => {
    try {
      return await measure();
    } catch (error) {
      session = null;
      throw error;
    }
  });
}

async function sampled(own: ExtensionPage, done: number): Promise<Sample> {
  const kept = await own.evaluate(async () => {
    const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('clausewatch');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    let recordBytes = 0;
    for (const name of db.objectStoreNames) {
      recordBytes += await new Promise<number>((resolve, reject) => {
        const reading = db.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(bytes(reading.result));
        reading.onerror = () => reject(reading.error);
      });
    }
    db.close();
    const { local, session: ofSession, sync } = chrome.storage;
    const storages = await Promise.all(
      [local, ofSession, sync].map(async (area) => bytes(await area.get(null))),
    );
    return {
      recordBytes,
      diskBytes: (await navigator.storage.estimate()).usage ?? 0,
      storageBytes: storages.reduce((sum, size) => sum + size, 0),
      tabs: (await chrome.tabs.query({})).length,
    };
  }, null);
  return { visits: done, checks: site.checks, heapBytes: await heapBytes(), ...kept };
}

function print({ visits: done, checks, ...sample }: Sample): void {
  const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`.padStart(8);
  console.log(
    `${String(done).padStart(6)} visits ${String(checks).padStart(6)} checks   heap ${kb(sample.heapBytes)}   record ${kb(sample.recordBytes)}   disk ${kb(sample.diskBytes)}   storage ${kb(sample.storageBytes)}   ${sample.tabs} tabs`,
  );
}

/** The middle of some numbers, so that one sample in the middle of something does not decide. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function conclude(samples: readonly Sample[]): void {
  const first = samples.slice(SAMPLES / 10, SAMPLES / 10 + 3);
  const last = samples.slice(-3);
  const grown = (Object.keys(GROWTH) as (keyof typeof GROWTH)[]).flatMap((name) => {
    const [was, is] = [first, last].map((some) => median(some.map((sample) => sample[name]))) as [
      number,
      number,
    ];
    return is - was > GROWTH[name] ? [`${name} from ${was} to ${is}`] : [];
  });
  const { visits: done, checks } = samples.at(-1) ?? { visits: 0, checks: 0 };
  const what = `Over ${done} visits and ${checks} checks`;
  if (grown.length === 0 && samples.length >= SAMPLES / 2) {
    console.log(`${what}, memory and storage stayed flat since the first tenth.`);
  } else {
    console.error(
      `${what}, this has grown since the first tenth: ${grown.join(', ') || 'too little was measured'}.`,
    );
    process.exitCode = 1;
  }
}
