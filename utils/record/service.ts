import { registrableDomain } from './domains.ts';

/** The service a page belongs to: its registrable domain, or its host (with port) where it has none ("localhost"). */
export function serviceOf(url: string): string {
  const { host, hostname } = new URL(url);
  return registrableDomain(hostname) ?? host;
}
