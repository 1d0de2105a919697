import { type JSX, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Kept } from '../../components/Kept.tsx';
import { Reading } from '../../components/Reading.tsx';
import { Settings } from '../../components/Settings.tsx';
import * as access from '../../utils/access.ts';
import {
  type Settings as Chosen,
  onSettings,
  ownWord,
  readSettings,
  saveSettings,
} from '../../utils/settings.ts';
import { Archive } from './archive.tsx';
import { keptActions, usedBytes } from './kept.ts';

/** Storage is the one place where the settings are; what is shown follows it, whoever changed it. */
function Main(): JSX.Element {
  const [settings, setSettings] = useState<Chosen | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const actions = useMemo(keptActions, []);
  useEffect(() => {
    void readSettings().then(setSettings);
    void usedBytes().then(setUsed);
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
      <Reading access={access} />
      <Archive />
      <Kept {...actions} usedBytes={used} />
    </Settings>
  );
}

const root = document.getElementById('settings');
if (root) render(<Main />, root);
