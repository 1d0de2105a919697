import { type JSX, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Kept } from '../../components/Kept.tsx';
import { Language } from '../../components/Language.tsx';
import { Permissions } from '../../components/Permissions.tsx';
import { Reading } from '../../components/Reading.tsx';
import { Settings } from '../../components/Settings.tsx';
import * as access from '../../utils/access.ts';
import {
  type AutomaticBackup,
  onAutomaticBackup,
  readAutomaticBackup,
  setAutomaticBackup,
} from '../../utils/backup/automatic.ts';
import { LANGUAGES, speakPage, uiLocale } from '../../utils/messages.ts';
import {
  type Settings as Chosen,
  onSettings,
  ownWord,
  readSettings,
  saveSettings,
  unreadableSettings,
} from '../../utils/settings.ts';
import { Archive } from './archive.tsx';
import { keptActions, usedBytes } from './kept.ts';
import { permissionPorts } from './permissions.ts';
import { everythingIn, StoredList, useStored } from './stored.tsx';

/** Storage is the one place where the settings are; what is shown follows it, whoever changed it. */
function Main(): JSX.Element {
  const [settings, setSettings] = useState<Chosen | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const actions = useMemo(keptActions, []);
  const stored = useStored();
  useEffect(() => {
    void readSettings().then(setSettings);
    void readAutomaticBackup().then(setAutomatic);
    const ends = [onSettings(setSettings), onAutomaticBackup(setAutomatic)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  // Whatever changes the record changes what it takes.
  useEffect(() => void usedBytes().then(setUsed), [stored.services]);
  const [automatic, setAutomatic] = useState<AutomaticBackup | null>(null);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  useEffect(() => {
    void unreadableSettings().then(setUnreadable);
  }, [settings]);
  const known = settings?.ownWords ?? [];
  return (
    <Settings
      settings={settings}
      unreadable={unreadable}
      onAddWord={(typed) => {
        const { word, fault } = ownWord(typed, known);
        if (word !== null) void saveSettings({ ownWords: [...known, word] });
        return fault;
      }}
      onRemoveWord={(word) => void saveSettings({ ownWords: known.filter((one) => one !== word) })}
      onChange={(changed) => void saveSettings(changed)}
    >
      <Reading access={access} />
      <Archive />
      <Permissions ports={permissionPorts} />
      <Language spoken={uiLocale()} known={LANGUAGES} />
      <StoredList {...stored} />
      <Kept
        {...actions}
        usedBytes={used}
        everything={everythingIn(stored)}
        automatic={automatic}
        onAutomatic={async (isOn) => {
          // First the question: browsers take it only inside the click.
          const isAllowed = isOn ? await access.requestDownloads() : true;
          if (isAllowed) setAutomatic(await setAutomaticBackup(isOn));
        }}
      />
    </Settings>
  );
}

const root = document.getElementById('settings');
if (root) void speakPage('settingsTitle').then(() => render(<Main />, root));
