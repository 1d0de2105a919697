import type { Browser } from 'puppeteer';
import { within } from './wait.ts';

/** Closes a browser; where it does not close in time, its whole process group is ended. */
export async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  try {
    await within(browser.close(), 'the browser to close', 10_000);
  } catch {
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL'); // not the leader of a group, or gone already
    }
  }
}
