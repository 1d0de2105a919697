/**
 * A backup by itself, once a week, into the downloads folder. Chosen on each device for itself: it needs a permission there.
 *
 *     alarm ─▶ due? ─▶ may we? ─▶ file ─▶ downloads ─▶ when it was saved, or what went wrong
 */
import * as v from 'valibot';
import { browser } from '../browser.ts';
import { askOffscreen } from '../messaging/offscreen.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/types.ts';
import { makeBackup } from './backup.ts';
import { nameOfBackup } from './file.ts';

export const BACKUP_ALARM = 'backup';
const KEY = 'automaticBackup';
const WEEK_MS = 7 * 24 * 3_600_000;

const schema = v.object({
  isOn: v.boolean(),
  lastSavedAt: v.nullable(v.number()),
  lastFault: v.nullable(v.picklist(['not-allowed', 'failed'])),
});

/** How automatic backups stand. */
export type AutomaticBackup = Readonly<v.InferOutput<typeof schema>>;

const OFF: AutomaticBackup = { isOn: false, lastSavedAt: null, lastFault: null };

export async function readAutomaticBackup(): Promise<AutomaticBackup> {
  const kept = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return kept.success ? kept.output : OFF;
}

/** Calls back when it has changed. @returns a function that ends it */
export function onAutomaticBackup(listener: (state: AutomaticBackup) => void): () => void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (KEY in changes) void readAutomaticBackup().then(listener);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

async function save(state: AutomaticBackup): Promise<AutomaticBackup> {
  await browser.storage.local.set({ [KEY]: state });
  return state;
}

/** Turns it on or off; on, the first one is made at the next alarm, which is at once. */
export async function setAutomaticBackup(isOn: boolean): Promise<AutomaticBackup> {
  const state = await save({ ...(await readAutomaticBackup()), isOn, lastFault: null });
  await setBackupAlarm(Date.now());
  return state;
}

/** Sets the alarm to the next backup, which browsers may have forgotten; clears it where there is none to make. */
export async function setBackupAlarm(now: number): Promise<void> {
  const { isOn, lastSavedAt } = await readAutomaticBackup();
  if (!isOn) await browser.alarms.clear(BACKUP_ALARM);
  else await browser.alarms.create(BACKUP_ALARM, { when: nextBackupAt(lastSavedAt, now) });
}

/** A week after the last; at once where that lies in the future, by a clock that was wrong. */
export function nextBackupAt(lastSavedAt: number | null, now: number): number {
  return lastSavedAt === null || lastSavedAt > now ? now : Math.max(now, lastSavedAt + WEEK_MS);
}

/** Makes the backup that is due, and sets the alarm for the next. A failure is kept, to be told, and tried again. */
export async function backUp(content: BackupContent, now: number): Promise<AutomaticBackup> {
  const state = await readAutomaticBackup();
  if (!state.isOn) return state;
  const result = await saveFile(content, now);
  const current = await readAutomaticBackup(); // the person may have turned it off meanwhile
  const saved = await save({ ...current, ...result });
  if (!saved.isOn) return saved;
  await browser.alarms.create(BACKUP_ALARM, { when: now + (saved.lastFault ? WEEK_MS / 7 : WEEK_MS) });
  return saved;
}

async function saveFile(content: BackupContent, now: number): Promise<Partial<AutomaticBackup>> {
  const isAllowed = await browser.permissions.contains({ permissions: ['downloads'] });
  if (!isAllowed) return { lastFault: 'not-allowed' };
  try {
    const url = await addressOf(content, now);
    await browser.downloads.download({ url, filename: `Clausewatch/${nameOfBackup(now)}` });
    return { lastSavedAt: now, lastFault: null };
  } catch (error) {
    console.error('Clausewatch:', error);
    return { lastFault: 'failed' };
  }
}

/** What goes into the file. */
export interface BackupContent {
  readonly store: Pick<Store, 'contents'>;
  readonly settings: Pick<Settings, 'ownWords'>;
}

/** An address at which the browser's downloads find the file. A service worker has none to give: there a document makes it. */
async function addressOf({ store, settings }: BackupContent, now: number): Promise<string> {
  if (!import.meta.env.CHROME) return fileAddress({ store, settings }, now);
  return askOffscreen('makeBackup', { ownWords: settings.ownWords, now });
}

let last: string | null = null;

/** Makes the file in a context with a document. The address holds until the next one is made. */
export async function fileAddress({ store, settings }: BackupContent, now: number): Promise<string> {
  const file = await makeBackup(store, settings, now);
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
  return last;
}
