/**
 * Firefox over WebDriver BiDi, with `--remote-allow-system-access` (Firefox 138 and later): without it BiDi refuses
 * moz-extension: pages, with it Puppeteer evaluates and clicks in them as in any other.
 */
import puppeteer from 'puppeteer';
import { endBrowser } from './end.ts';
import { systemOf } from './firefox-system.ts';
import type { HostProxy } from './hosts.ts';
import type { Engine, OpenOptions } from './types.ts';

export const firefoxId = 'clausewatch@clausewatch.org';
const uuid = '0c1a05e3-a7c0-4000-8000-000000000001';

export async function openFirefox(
  executablePath: string,
  options: OpenOptions,
  proxy: HostProxy | undefined,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
      // What a person would answer to Firefox's prompts.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.originControls.grantByDefault': true,
      // A kept profile keeps the extension's database, though the extension is installed for a session only.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'dom.security.https_first': false,
      'browser.translations.automaticallyPopup': false,
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy.port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy.port,
          }
        : {}),
      ...(options.downloadDir
        ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloadDir }
        : {}),
      ...options.prefs,
    },
  });
  try {
    const system = systemOf(browser, firefoxId);
    await system.recordAlerts();
    const installedId = await browser.installExtension(options.extensionDir);
    return {
      kind: 'firefox',
      browser,
      extensionOrigin: `moz-extension://${uuid}`,
      runInBackground: system.runInBackground,
      stopBackground: system.stopBackground,
      clickNotification: system.clickAlert,
      removeExtension: () => browser.uninstallExtension(installedId),
      async updateExtension() {
        await browser.installExtension(options.extensionDir);
      },
      loadExtensionPage: system.navigate,
      close: () => endBrowser(browser),
    };
  } catch (error) {
    await endBrowser(browser);
    throw error;
  }
}
