/** What the settings page does to the record itself: a backup of it, a restored one, or none of it left. */
import type { KeptProps } from '../../components/Kept.tsx';
import { makeBackup, type Restoration, readBackup } from '../../utils/backup/backup.ts';
import { nameOfBackup } from '../../utils/backup/file.ts';
import { download } from '../../utils/download.ts';
import { tellRecordChanged } from '../../utils/messaging/news.ts';
import { send } from '../../utils/messaging/send.ts';
import { joinedOwnWords, readSettings, saveSettings } from '../../utils/settings.ts';
import { exclusively } from '../../utils/store/lock.ts';
import { store } from '../../utils/store/store.ts';

export type KeptActions = Omit<KeptProps, 'usedBytes' | 'everything' | 'automatic' | 'onAutomatic'>;

/** Bytes that the browser counts for us; null where it does not say. */
export async function usedBytes(): Promise<number | null> {
  return (await navigator.storage.estimate().catch(() => null))?.usage ?? null;
}

export function keptActions(): KeptActions {
  let file: File | null = null;
  const read = async (from: File): Promise<Restoration> =>
    readBackup(from, store, await readSettings(), Date.now());
  return {
    onSave: async () => {
      const now = Date.now();
      const backup = await makeBackup(store, await readSettings(), now);
      download(backup, nameOfBackup(now));
    },
    onRead: async (chosen) => {
      const { counts } = await read(chosen);
      file = chosen;
      return counts;
    },
    onRestore: async () => {
      const chosen = file;
      if (!chosen) return;
      // Read anew: something may have been recorded since the person was asked.
      const ownWords = await exclusively(async () => {
        const restoration = await read(chosen);
        await store.add(restoration);
        return restoration.ownWords;
      });
      tellRecordChanged();
      await send('recordRestored', null);
      if (ownWords.length > 0) {
        await saveSettings({ ownWords: joinedOwnWords((await readSettings()).ownWords, ownWords) });
      }
    },
    onForgetAll: async () => {
      await send('forgetAll', null);
    },
  };
}
