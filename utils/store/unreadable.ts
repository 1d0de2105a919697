/**
 * Records that are kept and cannot be read. They stay where they are, since a later Clausewatch may read them, and are left out
 * of every list; what is left out is counted, so that the person is told.
 */
const setAside = new Set<string>();

/** What can be read of some records; the others are counted. `where` and `key` tell records apart. */
export function readable<T>(where: string, key: string, record: T | null): T[] {
  if (record !== null) {
    setAside.delete(`${where}\n${key}`);
    return [record];
  }
  setAside.add(`${where}\n${key}`);
  return [];
}

/** Whether a record was met that cannot be read. */
export function isSetAside(where: string, key: string): boolean {
  return setAside.has(`${where}\n${key}`);
}

/** How many records this context has met that cannot be read. */
export function countUnreadable(): number {
  return setAside.size;
}

/** Another database, or none of it left. */
export function forgetUnreadable(): void {
  setAside.clear();
}
