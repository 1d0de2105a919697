/** Chrome or Chromium over CDP. The extension is loaded through the pipe, which branded Chrome allows too. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Target } from 'puppeteer';
import { endBrowser } from './end.ts';
import type { HostProxy } from './hosts.ts';
import type { Engine, OpenOptions } from './types.ts';
import { until } from './wait.ts';

export async function openChrome(
  executablePath: string,
  options: OpenOptions,
  proxy: HostProxy | undefined,
): Promise<Engine> {
  const extensionDir = realpathSync(options.extensionDir);
  const id = extensionId(extensionDir);
  const profile = options.userDataDir ?? mkdtempSync(path.join(tmpdir(), 'clausewatch-chrome-'));
  const removeProfile = () => {
    if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  prepareProfile(profile, id, options);
  const browser = await puppeteer
    .launch({
      browser: 'chrome',
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: [extensionDir],
      acceptInsecureCerts: true,
      defaultViewport: options.headless === false ? null : { width: 1000, height: 800 },
      args: [
        ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
        ...(proxy ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--ignore-certificate-errors'] : []),
        ...(options.args ?? []),
      ],
    })
    .catch((error: unknown) => {
      removeProfile();
      throw error;
    });
  const extensionOrigin = `chrome-extension://${id}`;
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`${extensionOrigin}/`);
  const workerTarget = () => browser.targets().find(isWorker);

  /** An event wakes a service worker; a message posted to it by a page of its own is the one that means nothing. */
  async function wake(): Promise<void> {
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(`${extensionOrigin}/manifest.json`);
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        active?.postMessage(null);
      });
      await until('the service worker to start', workerTarget);
    } finally {
      await page.close();
    }
  }

  const engine: Engine = {
    kind: 'chrome',
    browser,
    extensionOrigin,
    async runInBackground(source) {
      if (!workerTarget()) await wake();
      const worker = await workerTarget()?.worker();
      if (!worker) throw new Error('The service worker stopped before it could be asked.');
      return String(await worker.evaluate(source));
    },
    async stopBackground() {
      const target = workerTarget();
      await (await target?.worker())?.close();
      // That one: an event may have started the next by now.
      await until('the service worker to stop', () => target === undefined || workerTarget() !== target);
    },
    async clickNotification(id) {
      // Chrome's own events can be dispatched, which its types do not say and no API for tests offers otherwise.
      await engine.runInBackground(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    removeExtension: () => browser.uninstallExtension(id),
    async updateExtension() {
      await browser.installExtension(extensionDir);
    },
    async loadExtensionPage(page, url) {
      await page.goto(url);
    },
    async close() {
      await endBrowser(browser);
      removeProfile();
    },
  };
  try {
    await until('the extension to start (does its manifest load in Chrome?)', workerTarget);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** The id that Chrome gives to an unpacked extension: the first half of its path's hash, in the letters a to p. */
function extensionId(extensionDir: string): string {
  const bytes = Buffer.from(extensionDir, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/**
 * A prompt for an optional permission hangs in headless Chrome and no switch or CDP call accepts it. But a permission
 * that was once granted on request, and given back, is granted again without a prompt: so the profile says it was.
 */
function prepareProfile(
  profile: string,
  id: string,
  { grantOnRequest = ['notifications'], grantSites = true, downloadDir }: OpenOptions,
): void {
  const folder = path.join(profile, 'Default');
  const file = path.join(folder, 'Preferences');
  mkdirSync(folder, { recursive: true });
  const granted = {
    api: grantOnRequest,
    explicit_host: grantSites ? ['http://*/*', 'https://*/*'] : [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  // Of a profile that was used, all but the extension's own part is kept: an unpacked extension is new to each session.
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const preferences = {
    ...known,
    extensions: { settings: { [id]: { runtime_granted_permissions: granted } } },
    ...(downloadDir && { download: { default_directory: downloadDir, prompt_for_download: false } }),
  };
  writeFileSync(file, JSON.stringify(preferences));
}
