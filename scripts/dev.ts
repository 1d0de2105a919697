/**
 * `npm run dev`: WXT's development mode, in a browser of its own with the extension in it. What is edited is built again
 * and reloaded.
 *
 *     --firefox        in Firefox instead of Chromium
 *     --no-browser     leaves it to you to load the folder that is named (the default where there is no display)
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { openBrowser } from '../tests/support/browser/open.ts';
import type { Driver } from '../tests/support/browser/types.ts';
import { hasDisplay } from './support/display.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    firefox: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: hasDisplay() },
  },
});
const kind = options.firefox ? 'firefox' : 'chrome';

const server = await createServer({
  root: ROOT,
  browser: kind,
  manifestVersion: 3,
  webExt: { disabled: true }, // WXT's way to open a browser is a package of its own
});
let driver: Driver | undefined;
let isStopping = false;
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

await server.start();
const folder = join('.output', `${kind}-dev`);
console.log(`Ready: ${folder} is built again as you edit. Ctrl-C ends it.`);
if (options.browser) {
  console.log('Opening a browser with it...');
  driver = await openBrowser(kind, { extensionDir: join(ROOT, folder), headless: false });
  driver.browser.once('disconnected', () => void stop());
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await driver?.close().catch(() => undefined);
  await server.stop().catch(() => undefined);
  process.exit();
}
