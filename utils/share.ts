/** Leaves modules for the scripts that are built without them: see scripts/support/shared.ts. */
export function share(modules: Readonly<Record<string, object>>): void {
  const place = globalThis as { clausewatchShared?: Record<string, object> };
  place.clausewatchShared = { ...place.clausewatchShared, ...modules };
}
