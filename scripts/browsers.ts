/**
 * Finds the browsers that the end-to-end tests, `npm start` and `npm run try` drive, and gets a missing one if it may.
 *
 *   CLAUSEWATCH_CHROME / CLAUSEWATCH_FIREFOX ─▶ on this machine ─▶ the distribution's package ─▶ Puppeteer's download
 *
 * Installing the project itself downloads no browser (see .puppeteerrc.cjs), because that fails on machines that have
 * a perfectly good one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserName = 'chrome' | 'firefox';

/** What finding a browser needs to know of a machine; replaced in tests. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
  /** Runs a program to its end; `status` is null when it could not be started or took too long. */
  run(program: string, args: readonly string[], shown?: boolean): { status: number | null; output: string };
  /** Browsers that Puppeteer downloaded before, newest last. */
  downloaded(which: BrowserName): Promise<readonly string[]>;
  /** Downloads a browser and answers its path. */
  download(which: BrowserName): Promise<string>;
}

interface Wanted {
  readonly title: string;
  readonly variable: string;
  /** Oldest major version that the extension and our way of loading it run in. */
  readonly oldest: number;
  readonly names: readonly string[];
  readonly mac: readonly string[];
  /** Below each of Windows' program folders. */
  readonly windows: readonly string[];
  readonly packages: Readonly<Record<'apt-get' | 'dnf' | 'pacman', readonly (readonly string[])[]>>;
}

const wanted: Record<BrowserName, Wanted> = {
  chrome: {
    title: 'Chromium or Chrome',
    variable: 'CLAUSEWATCH_CHROME',
    oldest: 130, // Extensions.loadUnpacked over the pipe; branded Chrome since 137 knows no --load-extension
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    packages: {
      'apt-get': [['chromium', 'fonts-dejavu-core'], ['chromium-browser']],
      dnf: [['chromium']],
      pacman: [['chromium']],
    },
  },
  firefox: {
    title: 'Firefox',
    variable: 'CLAUSEWATCH_FIREFOX',
    oldest: 147, // as strict_min_version in wxt.config.ts
    names: ['firefox', 'firefox-esr'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    packages: {
      'apt-get': [['firefox-esr', 'fonts-dejavu-core'], ['firefox']],
      dnf: [['firefox']],
      pacman: [['firefox']],
    },
  },
};

const installCommand = {
  'apt-get': ['install', '-y', '--no-install-recommends'],
  dnf: ['install', '-y'],
  pacman: ['-Sy', '--noconfirm', '--needed'],
} as const;

/**
 * Answers the path of a browser that starts and is new enough. With `install` it may install a package or download
 * a browser. Throws one sentence that says what to do when there is none.
 */
export async function findBrowser(
  which: BrowserName,
  { install }: { install: boolean },
  machine: Machine = thisMachine,
): Promise<string> {
  const { title, variable, oldest } = wanted[which];
  const named = machine.env[variable];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`${variable} names ${named}, but there is no such file.`);
  }
  const found = await installed(which, machine);
  if (found) return found;
  let failure = '';
  if (install) {
    if (installPackage(which, machine)) {
      const packaged = await installed(which, machine);
      if (packaged) return packaged;
    }
    try {
      const file = await machine.download(which);
      if (isUsable(which, file, machine)) return file;
      failure = ` (The downloaded ${file} does not start here.)`;
    } catch (error) {
      failure = ` (Downloading one failed: ${error instanceof Error ? error.message : String(error)})`;
    }
  }
  throw new Error(
    `No ${title} of version ${oldest} or newer was found: install one (on Debian: apt-get install ${wanted[which].packages['apt-get'][0]?.[0]}) or put its path into ${variable}.${failure}`,
  );
}

async function installed(which: BrowserName, machine: Machine): Promise<string | undefined> {
  const usable = (file: string) => machine.exists(file) && isUsable(which, file, machine);
  return usualPlaces(which, machine).find(usable) ?? (await machine.downloaded(which)).findLast(usable);
}

function usualPlaces(which: BrowserName, machine: Machine): string[] {
  const { names, mac, windows } = wanted[which];
  const { env, home } = machine;
  if (machine.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programFiles32 } = env;
    const roots = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((root) => root);
    return roots.flatMap((root) => windows.map((file) => `${root}\\${file}`));
  }
  const { PATH = '' } = env;
  const folders = PATH.split(':').filter((folder) => folder);
  const onPath = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return machine.platform === 'darwin' ? [...mac, ...mac.map((file) => home + file), ...onPath] : onPath;
}

/** False for stubs (Ubuntu's `chromium-browser` only asks for a snap), broken programs and versions that are too old. */
function isUsable(which: BrowserName, file: string, machine: Machine): boolean {
  if (machine.platform === 'win32') return true; // there, --version opens a window instead of answering
  const { status, output } = machine.run(file, ['--version']);
  const version = /(\d+)\.\d/.exec(output)?.[1];
  return status === 0 && version !== undefined && Number(version) >= wanted[which].oldest;
}

function installPackage(which: BrowserName, machine: Machine): boolean {
  if (machine.platform !== 'linux') return false;
  const managers = ['apt-get', 'dnf', 'pacman'] as const;
  const manager = managers.find((name) => machine.exists(`/usr/bin/${name}`));
  if (!manager) return false;
  if (!machine.isRoot && machine.run('sudo', ['-n', 'true']).status !== 0) return false;
  const asRoot = (...command: [string, ...string[]]) => {
    const [program, ...args] = machine.isRoot ? command : (['sudo', '-n', ...command] as const);
    return machine.run(program, args, true).status === 0;
  };
  if (manager === 'apt-get') asRoot(manager, 'update');
  return wanted[which].packages[manager].some((packages) =>
    asRoot(manager, ...installCommand[manager], ...packages),
  );
}

const { PUPPETEER_CACHE_DIR: cacheDir = path.join(homedir(), '.cache', 'puppeteer') } = process.env;

const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  home: homedir(),
  env: process.env,
  exists: existsSync,
  run(program, args, shown = false) {
    const { status, stdout } = spawnSync(program, [...args], {
      encoding: 'utf8',
      timeout: shown ? 20 * 60_000 : 30_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'ignore'],
    });
    return { status, output: stdout ?? '' };
  },
  async downloaded(which) {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const browsers = await getInstalledBrowsers({ cacheDir }).catch(() => []);
    return browsers.filter(({ browser }) => browser === which).map(({ executablePath }) => executablePath);
  },
  async download(which) {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`there are no downloads for ${process.platform}.`);
    const browser = which === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, buildId, cacheDir })).executablePath;
  },
};

async function main(args: readonly string[]): Promise<void> {
  const install = !args.includes('--no-install');
  for (const which of ['chrome', 'firefox'] as const) {
    try {
      console.log(`${which}: ${await findBrowser(which, { install })}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
