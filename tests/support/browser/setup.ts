import { findBrowser } from '../../../scripts/browsers.ts';

/** Before the first end-to-end test: both browsers are there, so that no test's time limit pays for installing one. */
export default async function setup(): Promise<void> {
  await findBrowser('chrome', { install: true });
  await findBrowser('firefox', { install: true });
}
