import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts';
import { openChrome } from './chrome.ts';
import { driverOf } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { type HostProxy, serveHosts } from './hosts.ts';
import type { Driver, OpenOptions } from './types.ts';

/** Starts a browser with the built extension in it. Close the driver when done, whatever happened between. */
export async function openBrowser(kind: BrowserName, options: OpenOptions): Promise<Driver> {
  const executablePath = await findBrowser(kind, { install: true });
  const proxy: HostProxy | undefined = options.hostRules ? await serveHosts(options.hostRules) : undefined;
  try {
    const engine =
      kind === 'chrome'
        ? await openChrome(executablePath, options, proxy)
        : await openFirefox(executablePath, options, proxy);
    return driverOf(engine, async () => {
      await engine.close();
      await proxy?.close();
    });
  } catch (error) {
    await proxy?.close();
    throw error;
  }
}
