/**
 * Which sites the person lets us read, and whether we may notify them. Browsers take a request only in a click, before
 * anything is awaited: the functions that ask are therefore not `async`.
 */
import { browser } from './browser.ts';
import { hostAccess } from './registration.ts';

const everySite = { origins: [...hostAccess] };

/** Whether terms pages are noticed by themselves, on every site. */
export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains(everySite);
}

/** Asks the person. @returns whether they allow it */
export function requestEverySite(): Promise<boolean> {
  return browser.permissions.request(everySite);
}

/** Gives it back, and with it what was allowed for single sites. */
export async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins });
}

/** All that the person has allowed. */
export interface Allowed {
  readonly everySite: boolean;
  /** Hosts that were allowed by themselves, each once: "example.org" for all hosts of a service too. */
  readonly hosts: readonly string[];
  readonly notifications: boolean;
  readonly downloads: boolean;
}

export async function allowed(): Promise<Allowed> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((pattern) => hostOf(pattern) ?? []);
  return {
    everySite: hostAccess.every((pattern) => origins.includes(pattern)),
    hosts: [...new Set(hosts)].sort(),
    notifications: permissions.includes('notifications'),
    downloads: permissions.includes('downloads'),
  };
}

/** Gives some of it back. @returns whether the browser took it */
export async function giveBack(part: {
  readonly everySite?: boolean;
  readonly hosts?: readonly string[];
  readonly permissions?: readonly ('notifications' | 'downloads')[];
}): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const isMeant = (pattern: string): boolean => {
    const host = hostOf(pattern);
    return host === null ? part.everySite === true : (part.hosts?.includes(host) ?? false);
  };
  const { permissions = [] } = part;
  return browser.permissions.remove({ origins: origins.filter(isMeant), permissions: [...permissions] });
}

/** The host of a match pattern ("https://*.example.org/*" is "example.org"); null where it is every host. */
function hostOf(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(pattern)?.[1] ?? '';
  return host === '*' || host === '' ? null : host;
}

/** Whether the background may ask for a page. */
export function mayRead(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks for what a watch needs: to read the sites of a service, and to notify. @returns whether both are allowed */
export function requestWatching(service: string): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'], origins: sitesOf(service) });
}

export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Asks to save files by itself. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}

/** Asks to read the sites of one service. */
export function requestService(service: string): Promise<boolean> {
  return browser.permissions.request({ origins: sitesOf(service) });
}

/** Calls back when the person has allowed something or taken it back. @returns a function that ends it */
export function onAccess(listener: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event?.addListener(listener);
  return () => {
    for (const event of events) event?.removeListener(listener);
  };
}

/** Match patterns of all hosts of a service ("example.org", "localhost:8000", "127.0.0.1"); a pattern names no port. */
export function sitesOf(service: string): string[] {
  const host = service.replace(/:\d+$/, '');
  const isAddress = /^[\d.]+$|^\[/.test(host);
  const hosts = isAddress ? host : `*.${host}`;
  return [`http://${hosts}/*`, `https://${hosts}/*`];
}
