import type { ComponentChildren, JSX } from 'preact';
import type { Settings as Chosen, WordFault } from '../utils/settings.ts';
import { Notice } from './Notice.tsx';
import { OwnWords } from './OwnWords.tsx';
import { WatchSettings } from './WatchSettings.tsx';
import { unreadableLine, WORDS } from './words.ts';

export interface SettingsProps {
  /** Null until they are read. */
  readonly settings: Chosen | null;
  /** Names of settings that are kept but cannot be read. */
  readonly unreadable?: readonly string[];
  /** Adds a word as typed. @returns why it could not be added, or null */
  onAddWord(typed: string): WordFault | null;
  onRemoveWord(word: string): void;
  onChange(changed: Partial<Chosen>): void;
  /** Sections that are not settings. */
  readonly children?: ComponentChildren;
}

/** The settings page. */
export function Settings(props: SettingsProps): JSX.Element {
  const { settings, unreadable = [], onAddWord, onRemoveWord, onChange } = props;
  return (
    <main class="cw-settings" aria-busy={settings === null}>
      <h1>{WORDS.settingsTitle}</h1>
      {settings && (
        <>
          {unreadable.length > 0 && <Notice sentence={unreadableLine(unreadable.length)} />}
          <OwnWords words={settings.ownWords} onAdd={onAddWord} onRemove={onRemoveWord} />
          <WatchSettings settings={settings} onChange={onChange} />
          {props.children}
        </>
      )}
    </main>
  );
}
