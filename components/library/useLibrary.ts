import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceForm, MadeFile } from '../../utils/evidence/make.ts';
import type {
  BackgroundProtocol,
  FoundClause,
  LibraryEntry,
  TermsHistory,
} from '../../utils/messaging/protocol.ts';
import type { ChangedClause } from '../../utils/record/types.ts';

/** What the library needs of the browser; given by entrypoints/library/ports.ts, and faked in tests. */
export interface LibraryPorts {
  /** Asks the background. Rejects with an Error whose message is a sentence. */
  ask<K extends keyof BackgroundProtocol>(
    name: K,
    input: Parameters<BackgroundProtocol[K]>[0],
  ): Promise<ReturnType<BackgroundProtocol[K]>>;
  /** Hands the person a file. */
  save(file: MadeFile): void;
  /** Calls back whenever the record has changed. @returns a function that ends it */
  onRecordChanged(listener: () => void): () => void;
  /** The terms that the page's address names, or null. */
  placeNow(): string | null;
  /** Puts terms into the page's address, so that Back leads back. */
  goTo(termsId: string | null): void;
  /** Calls back when the address has changed. @returns a function that ends it */
  onPlace(listener: () => void): () => void;
}

/** Two versions, by their ids, and how the second differs from the first; null while that is being found out. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly clauses: readonly ChangedClause[] | null;
}

/** What was looked for in all texts, and what was found; null while it is being looked for. */
export interface Search {
  readonly query: string;
  readonly hits: readonly FoundClause[] | null;
}

export interface LibraryState {
  /** Null until the first answer. */
  readonly entries: readonly LibraryEntry[] | null;
  readonly termsId: string | null;
  /** Of the chosen terms; null until it is there, or where they are no longer kept. */
  readonly history: TermsHistory | null;
  readonly comparison: Comparison | null;
  /** Null where nothing was looked for. */
  readonly search: Search | null;
  readonly message: string | null;
  onSearch(query: string): void;
  onChoose(termsId: string | null): void;
  onCompare(from: string, to: string): void;
  /** Hands the person a record of a change. */
  onEvidence(changeId: string, form: EvidenceForm): void;
  /** Tells of changes at an ignored place of the chosen terms again. */
  onStopIgnoring(partId: string): void;
  onForget(termsId: string): void;
}

/** The state of the library. Follows the address, and asks again whenever the record changes. */
export function useLibrary(ports: LibraryPorts): LibraryState {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [termsId, setTermsId] = useState(ports.placeNow());
  const [history, setHistory] = useState<TermsHistory | null>(null);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [search, setSearch] = useState<Search | null>(null);
  const chosen = useRef(termsId);
  chosen.current = termsId;

  const tell = (error: unknown): void => setMessage(error instanceof Error ? error.message : String(error));
  const readHistory = async (id: string | null): Promise<void> => {
    const found = id === null ? null : await ports.ask('history', { termsId: id });
    if (chosen.current === id) setHistory(found);
  };
  const refresh = (): void => {
    ports.ask('library', null).then(setEntries, tell);
    readHistory(chosen.current).catch(tell);
  };

  // Once: the ports stand for the browser and never change.
  useEffect(() => {
    refresh();
    const ends = [ports.onRecordChanged(refresh), ports.onPlace(() => setTermsId(ports.placeNow()))];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  // With the rendering, not after it: else what came meanwhile would be cleared again, and what the person opened with it.
  useLayoutEffect(() => {
    setHistory(null);
    setComparison(null);
    setMessage(null);
    readHistory(termsId).catch(tell);
  }, [termsId]);

  return {
    entries,
    termsId,
    history,
    comparison,
    search,
    message,
    onSearch: (query) => {
      setSearch({ query, hits: null });
      ports.ask('search', { query }).then(
        // Only where nothing else has been looked for, or chosen, meanwhile.
        (hits) => setSearch((now) => (now?.query === query ? { query, hits } : now)),
        (error) => {
          setSearch(null);
          tell(error);
        },
      );
    },
    onChoose: (id) => {
      setSearch(null);
      ports.goTo(id);
    },
    onCompare: (from, to) => {
      setComparison({ from, to, clauses: null });
      const isWanted = (now: Comparison | null): boolean => now?.from === from && now.to === to;
      ports.ask('compare', { from, to }).then(
        (clauses) => setComparison((now) => (isWanted(now) ? { from, to, clauses } : now)),
        (error) => {
          setComparison((now) => (isWanted(now) ? null : now));
          tell(error);
        },
      );
    },
    onEvidence: (changeId, form) => {
      ports.ask('evidence', { changeId, form }).then(ports.save, tell);
    },
    onStopIgnoring: (partId) => {
      if (termsId !== null) ports.ask('stopIgnoring', { termsId, partId }).then(refresh, tell);
    },
    onForget: (id) => {
      ports.ask('forgetTerms', { termsId: id }).then(() => ports.goTo(null), tell);
    },
  };
}
