import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../../components/Settings.tsx';
import {
  type Settings as Chosen,
  onSettings,
  ownWord,
  readSettings,
  saveSettings,
} from '../../utils/settings.ts';
import { Archive } from './archive.tsx';

/** Storage is the one place where the settings are; what is shown follows it, whoever changed it. */
function Main(): JSX.Element {
  const [settings, setSettings] = useState<Chosen | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  const known = settings?.ownWords ?? [];
  return (
    <Settings
      settings={settings}
      onAddWord={(typed) => {
        const { word, fault } = ownWord(typed, known);
        if (word !== null) void saveSettings({ ownWords: [...known, word] });
        return fault;
      }}
      onRemoveWord={(word) => void saveSettings({ ownWords: known.filter((one) => one !== word) })}
      onChange={(changed) => void saveSettings(changed)}
    >
      <Archive />
    </Settings>
  );
}

const root = document.getElementById('settings');
if (root) render(<Main />, root);
