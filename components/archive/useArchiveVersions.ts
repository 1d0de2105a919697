import { useEffect, useState } from 'preact/hooks';
import type { ArchiveFault, ArchiveSource } from '../../utils/archive/types.ts';
import type { ChangedClause } from '../../utils/record/types.ts';
import type { LibraryPorts } from '../library/useLibrary.ts';

export interface ArchiveVersionsState {
  /** Null until it is known whether the archive is on. */
  readonly isOn: boolean | null;
  /** Those that were asked for, the latest first. */
  readonly versions: readonly ArchiveSource[];
  /** Which of them is compared with the newest version kept, and how they differ; null while that is being found out. */
  readonly compared: {
    readonly source: ArchiveSource;
    readonly clauses: readonly ChangedClause[] | null;
  } | null;
  readonly isAsking: boolean;
  readonly fault: ArchiveFault | null;
  /** Asks for some months back. */
  onAsk(): void;
  /** Asks for one day, in milliseconds since the epoch. */
  onAskDay(day: number): void;
  onCompare(source: ArchiveSource): void;
}

/** What the archive has of one terms: asked for when the person wants it, and not before. */
export function useArchiveVersions(termsId: string, ask: LibraryPorts['ask']): ArchiveVersionsState {
  const [days, setDays] = useState<readonly number[] | null>(null);
  const [versions, setVersions] = useState<readonly ArchiveSource[]>([]);
  const [compared, setCompared] = useState<ArchiveVersionsState['compared']>(null);
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<ArchiveFault | null>(null);
  // Once: the view is made anew for other terms.
  useEffect(() => void ask('archiveDates', null).then(setDays), []);

  const list = async (wanted: readonly number[]): Promise<void> => {
    setAsking(true);
    setFault(null);
    const answer = await ask('archiveVersions', { termsId, days: wanted }).catch(() => UNANSWERED);
    setAsking(false);
    if (answer.state === 'fault') setFault(answer.fault);
    else setVersions((known) => merged(known, answer.versions));
  };
  const compare = async (source: ArchiveSource): Promise<void> => {
    setCompared({ source, clauses: null });
    setFault(null);
    const answer = await ask('compareWithArchive', { termsId, at: source.day }).catch(() => UNANSWERED);
    if (answer.state === 'fault') setFault(answer.fault);
    setCompared((now) => {
      if (now?.source !== source) return now;
      return answer.state === 'compared' ? { source, clauses: answer.change.clauses } : null;
    });
  };

  return {
    isOn: days && days.length > 0,
    versions,
    compared,
    isAsking,
    fault,
    onAsk: () => void list(days ?? []),
    onAskDay: (day) => void list([day]),
    onCompare: (source) => void compare(source),
  };
}

/** Our own background did not answer, which to the person is the same as no answer from the archive. */
const UNANSWERED = { state: 'fault', fault: 'unreachable' } as const;

/** Each version once, the latest first. */
function merged(known: readonly ArchiveSource[], more: readonly ArchiveSource[]): ArchiveSource[] {
  const byPage = new Map([...known, ...more].map((source) => [source.page, source]));
  return [...byPage.values()].sort((a, b) => b.fetchedAt - a.fetchedAt);
}
