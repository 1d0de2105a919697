/** What the person has chosen about the archive, kept in `storage.local`. Nothing is asked before it is turned on. */
import { browser } from '../browser.ts';
import type { Collection } from './types.ts';

export interface ArchiveSettings {
  readonly isOn: boolean;
  /** Address of the federation's API. */
  readonly federation: string;
  /** The collections that may be asked: those the person was shown when turning it on. */
  readonly collections: readonly Collection[];
}

/** Open Terms Archive's own federation, as its documentation gives it ("Federation REST API"). It has no https address. */
const FEDERATION = 'http://162.19.74.224/federation-api/v1';

const KEY = 'archiveSettings';

/** The settings; what is missing or damaged is as by default. */
export async function readArchiveSettings(): Promise<ArchiveSettings> {
  const kept = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Partial<ArchiveSettings>;
  const { isOn, federation, collections } = kept;
  return {
    isOn: isOn === true,
    federation: typeof federation === 'string' ? federation : FEDERATION,
    collections: Array.isArray(collections) ? collections : [],
  };
}

export async function saveArchiveSettings(settings: ArchiveSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
