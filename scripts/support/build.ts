import { join, resolve } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the extension for a browser. @returns the folder to load */
export async function buildExtension(browser: BrowserName): Promise<string> {
  await build({ root: ROOT, browser, manifestVersion: 3, logger: quiet });
  return join(ROOT, '.output', browser);
}

const silent = (): void => undefined;
/** WXT tells every file it writes; only what went wrong matters here. */
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  fatal: console.error,
  error: console.error,
  warn: console.warn,
  level: 1,
};
