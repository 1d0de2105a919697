import type { ComponentChildren, JSX } from 'preact';
import type { Settings as Chosen, WordFault } from '../utils/settings.ts';
import { OwnWords } from './OwnWords.tsx';
import { WatchSettings } from './WatchSettings.tsx';
import { WORDS } from './words.ts';

export interface SettingsProps {
  /** Null until they are read. */
  readonly settings: Chosen | null;
  /** Adds a word as typed. @returns why it could not be added, or null */
  onAddWord(typed: string): WordFault | null;
  onRemoveWord(word: string): void;
  onChange(changed: Partial<Chosen>): void;
  /** Sections with settings of their own. */
  readonly children?: ComponentChildren;
}

/** The settings page. */
export function Settings(props: SettingsProps): JSX.Element {
  const { settings, onAddWord, onRemoveWord, onChange, children } = props;
  return (
    <main class="cw-settings" aria-busy={settings === null}>
      <h1>{WORDS.settingsTitle}</h1>
      {settings && (
        <>
          <OwnWords words={settings.ownWords} onAdd={onAddWord} onRemove={onRemoveWord} />
          <WatchSettings settings={settings} onChange={onChange} />
          {children}
        </>
      )}
    </main>
  );
}
