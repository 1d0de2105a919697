import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceForm, MadeFile } from '../../utils/evidence/make.ts';
import type {
  BackgroundProtocol,
  Found,
  LibraryEntry,
  TermsHistory,
} from '../../utils/messaging/protocol.ts';
import type { AwaitedWork } from '../../utils/messaging/work.ts';
import type { ChangedClause } from '../../utils/record/types.ts';

/** What the library needs of the browser; given by entrypoints/library/ports.ts, and faked in tests. */
export interface LibraryPorts {
  /** Asks the background. Rejects with an Error whose message is a sentence. */
  ask<K extends keyof BackgroundProtocol>(
    name: K,
    input: Parameters<BackgroundProtocol[K]>[0],
  ): Promise<ReturnType<BackgroundProtocol[K]>>;
  /** Gets ready to wait for long work, and is told the share of it that is done. */
  awaitWork(onShare: (share: number) => void): AwaitedWork;
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
  /** Of the work, 0..1; null where that is not known. */
  readonly share: number | null;
}

/** What was looked for in all texts, and what was found; null while it is being looked for. */
export interface Search {
  readonly query: string;
  readonly found: Found | null;
  /** Of the work, 0..1. */
  readonly share: number;
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
  /** Gives up what is being looked for, or compared. */
  onStop(): void;
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
  const working = useRef<AwaitedWork | null>(null);
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

  const stop = (): void => {
    working.current?.stop();
    working.current?.end();
    working.current = null;
  };
  /** One long work at a time: another one is given up. What comes of work that was given up is left aside. */
  const work = <T>(
    onShare: (share: number) => void,
    ask: (name: string) => Promise<T>,
    done: (answer: T) => void,
    failed: (error: unknown) => void,
  ): void => {
    stop();
    const mine = ports.awaitWork(onShare);
    working.current = mine;
    const settle =
      <A>(then: (answer: A) => void) =>
      (answer: A): void => {
        if (working.current !== mine) return;
        mine.end();
        working.current = null;
        then(answer);
      };
    ask(mine.name).then(settle(done), settle(failed));
  };

  // Once: the ports stand for the browser and never change. Before the first frame, which shows nothing yet.
  useLayoutEffect(() => {
    refresh();
    const ends = [ports.onRecordChanged(refresh), ports.onPlace(() => setTermsId(ports.placeNow()))];
    return () => {
      for (const end of ends) end();
      stop();
    };
  }, []);
  // With the rendering, not after it: else what came meanwhile would be cleared again, and what the person opened with it.
  useLayoutEffect(() => {
    stop();
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
      setSearch({ query, found: null, share: 0 });
      work(
        (share) => setSearch((now) => now && { ...now, share }),
        (name) => ports.ask('search', { query, work: name }),
        (found) => setSearch({ query, found, share: 1 }),
        (error) => {
          setSearch(null);
          tell(error);
        },
      );
    },
    onStop: () => {
      stop();
      setSearch((now) => (now?.found ? now : null));
      setComparison((now) => (now?.clauses ? now : null));
    },
    onChoose: (id) => {
      if (search) stop();
      setSearch(null);
      ports.goTo(id);
    },
    onCompare: (from, to) => {
      setComparison({ from, to, clauses: null, share: 0 });
      work(
        (share) => setComparison((now) => now && { ...now, share }),
        (name) => ports.ask('compare', { from, to, work: name }),
        (clauses) => setComparison({ from, to, clauses, share: 1 }),
        (error) => {
          setComparison(null);
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
