import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ArchiveSettings } from '../../components/archive/ArchiveSettings.tsx';
import { forgetAnswers } from '../../utils/archive/cache.ts';
import { requestAsking, requestHosts } from '../../utils/archive/permission.ts';
import {
  type ArchiveSettings as Chosen,
  readArchiveSettings,
  saveArchiveSettings,
} from '../../utils/archive/settings.ts';
import type { CollectionsAnswer } from '../../utils/archive/types.ts';
import { send } from '../../utils/messaging/send.ts';

/** The archive's settings, wired. Browsers take a request for hosts only in a click, before anything is awaited. */
export function Archive(): JSX.Element | null {
  const [settings, setSettings] = useState<Chosen | null>(null);
  useEffect(() => void readArchiveSettings().then(setSettings), []);
  if (!settings) return null;
  const save = async (changed: Chosen): Promise<void> => {
    await saveArchiveSettings(changed);
    setSettings(changed);
  };
  return (
    <ArchiveSettings
      settings={settings}
      onList={async (federation): Promise<CollectionsAnswer> => {
        if (!(await requestHosts([federation]))) return { state: 'fault', fault: 'not-allowed' };
        return send('archiveCollections', { federation });
      }}
      onTurnOn={async (federation, collections) => {
        if (!(await requestAsking([federation, ...collections.map(({ endpoint }) => endpoint)])))
          return false;
        await save({ isOn: true, federation, collections });
        return true;
      }}
      onTurnOff={() => {
        void save({ ...settings, isOn: false });
        void forgetAnswers();
      }}
    />
  );
}
