/** What is said about Open Terms Archive. See components/words.ts for the rest. */
import type { ArchiveFault, Collection } from '../../utils/archive/types.ts';
import { message, messageOf, phrases } from '../../utils/messages.ts';
import { countChanges, formatDay } from '../words.ts';

export const WORDS = phrases('archive_');

/** One plain sentence for why the archive could not be compared with. */
export const archiveFaultSentence = (fault: ArchiveFault): string => messageOf('archive_fault_', fault);

/** "Open Terms Archive, 12 March 2025". */
export const sourceLine = (fetchedAt: number, now: number): string =>
  `${WORDS.archive}, ${formatDay(fetchedAt, now)}`;

/** The date of a choice before the archive was asked: "Open Terms Archive, by 12 March 2025". */
export const choiceLine = (at: number, now: number): string => message('archive_choice', formatDay(at, now));

/** "3 changes since 12 March 2025". */
export const offerLine = (count: number, fetchedAt: number, now: number): string =>
  message('changesSince', countChanges(count), formatDay(fetchedAt, now));

/** Where the archive says how to contribute. */
export const HOW_TO_CONTRIBUTE = 'https://docs.opentermsarchive.org/contributing-terms/';

/** "Demo (one.test)". */
export const collectionLine = ({ name, endpoint }: Collection): string =>
  `${name} (${new URL(endpoint).host})`;
