/** What recording needs of a `Store`, without a database: as quick as a simulation of weeks needs it. */
import type { Change, Terms, Version } from '../../utils/record/types.ts';
import type { RecordStore, Store, StoredClause } from '../../utils/store/types.ts';

export function memoryStore(): RecordStore & Pick<Store, 'allTerms' | 'recentChanges' | 'countUnread'> {
  const terms = new Map<string, Terms>();
  const versions = new Map<string, Version>();
  const clauses = new Map<string, StoredClause>();
  const changes = new Map<string, Change>();
  const unreadOf = new Map<string, string>();
  return {
    terms: async (id) => terms.get(id),
    allTerms: async () => [...terms.values()],
    version: async (id) => versions.get(id),
    clauses: async ({ clauseKeys }) =>
      clauseKeys.map((key) => {
        const clause = clauses.get(key);
        if (!clause) throw new Error(`no clause has the key ${key}`);
        return clause;
      }),
    knownClauses: async () => clauses,
    change: async (id) => changes.get(id),
    unreadChangeOf: async (termsId) => {
      const change = changes.get(unreadOf.get(termsId) ?? '');
      return change?.unread === 1 ? change : undefined;
    },
    recentChanges: async (limit) => [...changes.values()].slice(0, limit),
    countUnread: async () => [...changes.values()].filter(({ unread }) => unread === 1).length,
    write: async (batch) => {
      if (batch.terms) terms.set(batch.terms.id, batch.terms);
      for (const clause of batch.clauses ?? []) clauses.set(clause.key, clause);
      for (const id of batch.deletedVersions ?? []) versions.delete(id);
      for (const version of batch.versions ?? []) versions.set(version.id, version);
      for (const id of batch.deletedChanges ?? []) changes.delete(id);
      for (const change of batch.changes ?? []) {
        changes.set(change.id, change);
        if (change.unread === 1) unreadOf.set(change.termsId, change.id);
      }
    },
  };
}
