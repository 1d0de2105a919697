import { describe, expect, it } from 'vitest';
import { type BrowserName, findBrowser, type Machine } from '../../scripts/browsers.ts';

interface Case {
  readonly name: string;
  readonly which?: BrowserName;
  readonly install?: boolean;
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  /** Files that exist, with what `--version` prints; null: it fails. */
  readonly files?: Record<string, string | null>;
  /** Packages that the package manager knows, with the file each brings. */
  readonly packages?: Record<string, string>;
  readonly downloaded?: readonly string[];
  readonly download?: string;
  readonly expected: string | RegExp;
  /** Programs run with rights, in order. */
  readonly ran?: readonly string[];
}

const chromium = 'Chromium 156.0.1 built on Debian';
const firefox = 'Mozilla Firefox 153.7.0esr';
const apt = { '/usr/bin/apt-get': null };

const cases: Case[] = [
  {
    name: 'takes the browser the environment names before all others',
    env: { CLAUSEWATCH_CHROME: '/opt/mine' },
    files: { '/opt/mine': null, '/usr/bin/chromium': chromium },
    expected: '/opt/mine',
  },
  {
    name: 'says so when the environment names a file that is not there',
    env: { CLAUSEWATCH_FIREFOX: '/opt/none' },
    which: 'firefox',
    files: { '/usr/bin/firefox': firefox },
    expected: /^CLAUSEWATCH_FIREFOX names \/opt\/none, but there is no such file\.$/,
  },
  {
    name: 'prefers Chromium to Chrome',
    files: { '/usr/bin/google-chrome': 'Google Chrome 156.0.1', '/usr/local/bin/chromium': chromium },
    expected: '/usr/local/bin/chromium',
  },
  {
    name: 'skips a stub that does not start',
    files: { '/usr/bin/chromium-browser': null, '/usr/bin/google-chrome-stable': 'Google Chrome 156.0.1' },
    expected: '/usr/bin/google-chrome-stable',
  },
  {
    name: 'skips a browser that is too old for the extension',
    which: 'firefox',
    files: { '/usr/bin/firefox': 'Mozilla Firefox 128.0', '/usr/bin/firefox-esr': firefox },
    expected: '/usr/bin/firefox-esr',
  },
  {
    name: 'looks at the usual place of a Mac',
    platform: 'darwin',
    which: 'firefox',
    files: { '/Applications/Firefox.app/Contents/MacOS/firefox': firefox },
    expected: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    name: 'looks at the usual place of Windows, without starting it',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files' },
    files: { 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe': null },
    expected: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: "takes Puppeteer's earlier download before installing anything",
    files: { ...apt, '/cache/chrome': chromium },
    downloaded: ['/cache/chrome'],
    expected: '/cache/chrome',
    ran: [],
  },
  {
    name: 'installs the package as root',
    files: { ...apt },
    isRoot: true,
    packages: { chromium: '/usr/bin/chromium' },
    expected: '/usr/bin/chromium',
    ran: ['apt-get update', 'apt-get install -y --no-install-recommends chromium fonts-dejavu-core'],
  },
  {
    name: 'installs the package through sudo where it needs no password',
    which: 'firefox',
    files: { '/usr/bin/dnf': null, '/usr/bin/sudo': 'sudo' },
    packages: { firefox: '/usr/bin/firefox' },
    expected: '/usr/bin/firefox',
    ran: ['sudo -n true', 'sudo -n dnf install -y firefox'],
  },
  {
    name: 'tries the next package name',
    which: 'firefox',
    files: { ...apt },
    isRoot: true,
    packages: { firefox: '/usr/bin/firefox' },
    expected: '/usr/bin/firefox',
  },
  {
    name: 'downloads one where no package can be installed',
    files: { ...apt, '/cache/new': chromium },
    download: '/cache/new',
    expected: '/cache/new',
    ran: ['sudo -n true'],
  },
  {
    name: 'names the variable and the package when nothing helps',
    files: {},
    expected:
      /^No Chromium or Chrome of version 130 or newer .*apt-get install chromium.* CLAUSEWATCH_CHROME\. \(.*no network\)$/,
  },
  {
    name: 'installs nothing unless it may',
    install: false,
    files: { ...apt },
    isRoot: true,
    packages: { chromium: '/usr/bin/chromium' },
    expected: /^No Chromium .* CLAUSEWATCH_CHROME\.$/,
    ran: [],
  },
];

/** A machine of a case's making, which notes the programs it runs other than browsers asked for their version. */
function aMachine(given: Case): Machine & { readonly ran: string[] } {
  const files = new Map(Object.entries(given.files ?? {}));
  const ran: string[] = [];
  return {
    ran,
    platform: given.platform ?? 'linux',
    isRoot: given.isRoot ?? false,
    home: '/home/someone',
    env: { PATH: '/usr/local/bin:/usr/bin', ...given.env },
    exists: (file) => files.has(file),
    run(program, args) {
      if (args[0] === '--version') {
        const output = files.get(program) ?? null;
        return output === null ? { status: 1, output: '' } : { status: 0, output };
      }
      ran.push([program, ...args].join(' '));
      if (program === 'sudo' && !files.has('/usr/bin/sudo')) return { status: null, output: '' };
      const name = args.find((arg) => given.packages && arg in given.packages);
      const file = name && given.packages?.[name];
      if (file) files.set(file, given.which === 'firefox' ? firefox : chromium);
      return { status: file || args.includes('update') || args.includes('true') ? 0 : 100, output: '' };
    },
    downloaded: async () => given.downloaded ?? [],
    download: async () => given.download ?? Promise.reject(new Error('no network')),
  };
}

describe('findBrowser', () => {
  it.each(cases)('$name', async (given) => {
    const machine = aMachine(given);
    const found = findBrowser(given.which ?? 'chrome', { install: given.install ?? true }, machine);
    if (given.expected instanceof RegExp) await expect(found).rejects.toThrow(given.expected);
    else expect(await found).toBe(given.expected);
    if (given.ran) expect(machine.ran).toEqual(given.ran);
  });
});
