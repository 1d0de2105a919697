/** What each service takes, added up from its terms. */
import type { TermsUsage } from '../utils/store/types.ts';

export interface StoredService {
  readonly service: string;
  readonly bytes: number;
  readonly versions: number;
  readonly changes: number;
  /** Largest first. */
  readonly terms: readonly TermsUsage[];
}

export type StoredOrder = 'size' | 'name' | 'versions';

export function byService(usage: readonly TermsUsage[]): StoredService[] {
  return [...Map.groupBy(usage, ({ service }) => service)].map(([service, terms]) => ({
    service,
    terms,
    ...totals(terms),
  }));
}

/** Bytes, versions and changes of all together. */
export function totals(parts: readonly Pick<TermsUsage, 'bytes' | 'versions' | 'changes'>[]) {
  const sum = (name: 'bytes' | 'versions' | 'changes'): number =>
    parts.reduce((total, part) => total + part[name], 0);
  return { bytes: sum('bytes'), versions: sum('versions'), changes: sum('changes') };
}

/** Largest first; by name as names go. */
export function sortedServices(services: readonly StoredService[], order: StoredOrder): StoredService[] {
  return services.toSorted((a, b) => {
    if (order === 'size') return b.bytes - a.bytes;
    if (order === 'versions') return b.versions - a.versions;
    return a.service.localeCompare(b.service);
  });
}
