/** What the browser has to allow before the archive is asked. */
import { browser, type Permissions } from '../browser.ts';

/** In Firefox's words, for what leaves the machine: the name of a service says which site was visited. */
const SERVICE_NAMES = 'browsingActivity';

/** Asks the person to allow just the hosts of these addresses. Only in a click, before anything is awaited. */
export function requestHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(addresses) });
}

/** The same, and that names of services are sent there. */
export function requestAsking(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(addresses), ...dataCollection() });
}

/** Whether names of services may be sent to this address. */
export function mayAsk(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf([address]), ...dataCollection() });
}

/** Whether anything may be asked there. */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf([address]) });
}

/** The manifest of the build for Firefox names it; other browsers refuse to be asked for it. */
function dataCollection(): Pick<Permissions.Permissions, 'data_collection'> {
  const isFirefox = browser.runtime.getManifest().browser_specific_settings !== undefined;
  return isFirefox ? { data_collection: [SERVICE_NAMES] } : {};
}

/** Match patterns of the hosts, each once; a pattern names no port: "http://one.test/*". */
function patternsOf(addresses: readonly string[]): string[] {
  const patterns = addresses.map((address) => {
    const { protocol, hostname } = new URL(address);
    return `${protocol}//${hostname}/*`;
  });
  return [...new Set(patterns)];
}
