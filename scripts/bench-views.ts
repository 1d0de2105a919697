/**
 * `npm run bench:views`: how long the popup and the library take to show much, in real Chromium, from the built extension.
 *
 *     --services N    services that are kept, each with a change (default: 1000)
 *     --clauses N     clauses of a document that are all reworded (default: 5000)
 *     --runs N        how often each view is opened (default: 5)
 */
import { parseArgs } from 'node:util';
import { startDemo } from '../demo/server.ts';
import { ask } from '../tests/support/browser/ask.ts';
import { openBrowser } from '../tests/support/browser/open.ts';
import type { ExtensionPage } from '../tests/support/browser/types.ts';
import { turnReadingOn, visit } from '../tests/support/browser/visit.ts';
import { buildExtension } from './support/build.ts';
import { addServices } from './support/services.ts';

const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '1000' },
    clauses: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
  },
});
const [SERVICES, CLAUSES, RUNS] = [options.services, options.clauses, options.runs].map(Number) as [
  number,
  number,
  number,
];

const RULES = [
  'You must be old enough to agree to these terms, and you may not use the service where the law forbids it.',
  'We keep your messages after you delete them, and we may suspend your account at any time.',
  'We are not liable for damages to the extent permitted by law.',
  'These terms are governed by the law of the land in which you live, and disputes are settled by its courts.',
];

const extensionDir = await buildExtension('chrome');
const demo = await startDemo();
const driver = await openBrowser('chrome', { extensionDir });

try {
  await turnReadingOn(driver);
  await keepLongTerms();
  await seedServices();
  const popup = await opening('popup.html', '.cw-change-list > li');
  report(`popup, ${SERVICES} changes, from the start of its page to the painted list`, popup);
  for (const isWhole of [false, true]) {
    const how = isWhole ? 'everything laid out' : 'laid out where it is seen';
    report(`library, ${SERVICES} services, ${how}`, await opening('library.html', '.cw-terms-row', isWhole));
    report(`a redline of ${CLAUSES} reworded clauses, ${how}`, await redline(isWhole));
  }
} finally {
  await driver.close();
  await demo.close();
}

/** A document that is long, and reworded in every clause at the second visit. */
async function keepLongTerms(): Promise<void> {
  let edition = 0;
  demo.override('/long/terms', (_request, response) => {
    const clauses = Array.from({ length: CLAUSES }, (_, i) => {
      const days = 30 + i + edition;
      return `<p>${i + 1}. ${RULES[i % RULES.length]} In part ${i} of the service this holds for ${days} days.</p>`;
    });
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>Terms of Service</title><h1>Terms of Service</h1>
       <p>By using the service, you agree to these terms of service.</p>${clauses.join('')}</html>`,
    );
  });
  const page = await driver.newPage();
  for (edition of [0, 1]) {
    const { state } = await visit(driver, page, `${demo.url}/long/terms`);
    if (state !== 'tracked') throw new Error(`the long terms are not kept: ${state}`);
  }
  await page.close();
}

/** Terms and changes of many services. The long change is read, so that the list is of changes of the usual size. */
async function seedServices(): Promise<void> {
  await ask(driver, 'markAllRead', null);
  await addServices(driver, SERVICES, (change, i) => ({
    ...change,
    at: change.at - i,
    clauses: change.clauses.slice(i, i + 3),
    unread: 1,
  }));
}

/** Milliseconds from the navigation to the frame in which an element is painted, each time the page is opened. */
async function opening(path: string, selector: string, isWhole = false) {
  const view = await driver.openExtensionPage(path);
  const times: number[] = [];
  try {
    await watchFor(view, selector, isWhole);
    for (let run = 0; run < RUNS; run += 1) {
      await view.page.reload();
      times.push(await view.waitFor(() => (globalThis as { paintedAt?: number }).paintedAt ?? 0, null));
    }
  } finally {
    await view.close();
  }
  return times;
}

/** The same from the click on "compare" to the painted redline. */
async function redline(isWhole: boolean): Promise<number[]> {
  const view = await driver.openExtensionPage('library.html');
  const times: number[] = [];
  try {
    await watchFor(view, '.cw-compared', isWhole);
    for (let run = 0; run < RUNS; run += 1) {
      await view.page.reload();
      await view.waitFor(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.cw-terms-row')];
        const long = rows.find((row) => row.textContent?.includes('2 versions'));
        long?.click();
        return long !== undefined;
      }, null);
      const clicked = await view.waitFor(() => {
        const compare = document.querySelector<HTMLElement>('.cw-version-choice .cw-button-main');
        const at = performance.now();
        compare?.click();
        return compare ? at : 0;
      }, null);
      const painted = await view.waitFor(() => (globalThis as { paintedAt?: number }).paintedAt ?? 0, null);
      times.push(painted - clicked);
    }
  } finally {
    await view.close();
  }
  return times;
}

/** Notes in `paintedAt` when an element has been painted; lays everything out where it is told to. */
async function watchFor(view: ExtensionPage, selector: string, isWhole: boolean): Promise<void> {
  await view.page.evaluateOnNewDocument(
    (wanted: string, whole: boolean) => {
      if (whole) {
        document.addEventListener('DOMContentLoaded', () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { content-visibility: visible !important }');
          document.adoptedStyleSheets = [sheet];
        });
      }
      const look = (): void => {
        if (document.querySelector(wanted)) {
          // After the frame that paints it, not before.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => Object.assign(globalThis, { paintedAt: performance.now() });
            channel.port2.postMessage(null);
          });
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    selector,
    isWhole,
  );
}

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const round = (ms: number): number => Math.round(ms);
  console.log(
    `${what}: median ${round(median)} ms, least ${round(sorted[0] ?? Number.NaN)} ms, of ${times.map(round).join(', ')}`,
  );
}
