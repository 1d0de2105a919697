import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ArchiveSettings as Chosen } from '../../utils/archive/settings.ts';
import type { Collection, CollectionsAnswer } from '../../utils/archive/types.ts';
import { Notice } from '../Notice.tsx';
import { archiveFaultSentence, collectionLine, WORDS } from './words.ts';

export interface ArchiveSettingsProps {
  readonly settings: Chosen;
  /** Asks the browser to allow the archive's host, and the archive which servers it has. Called in a click. */
  onList(federation: string): Promise<CollectionsAnswer>;
  /** Asks the browser to allow these servers, and turns the archive on where it does. Called in a click. */
  onTurnOn(federation: string, collections: readonly Collection[]): Promise<boolean>;
  onTurnOff(): void;
}

/** Turning Open Terms Archive on, after saying what that sends to whom. */
export function ArchiveSettings(props: ArchiveSettingsProps): JSX.Element {
  const { settings, onList, onTurnOn, onTurnOff } = props;
  const id = useId();
  const [federation, setFederation] = useState(settings.federation);
  const [listed, setListed] = useState<readonly Collection[] | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const shown = settings.isOn && listed === null ? settings.collections : (listed ?? []);

  const list = async (): Promise<void> => {
    if (!/^https?:\/\/./i.test(federation) || !URL.canParse(federation)) return setFault(WORDS.notAnAddress);
    setFault(null);
    setAsking(true);
    const answer = await onList(federation);
    setAsking(false);
    if (answer.state === 'fault') return setFault(archiveFaultSentence(answer.fault));
    setListed(answer.collections);
    if (answer.collections.length === 0) setFault(WORDS.noServers);
  };
  const turnOn = async (): Promise<void> => {
    const isAllowed = await onTurnOn(federation, shown);
    if (isAllowed) setListed(null);
    setFault(isAllowed ? null : archiveFaultSentence('not-allowed'));
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{WORDS.settingsTitle}</h2>
      <p>{WORDS.settingsWhat}</p>
      <p>{WORDS.settingsSent}</p>
      {[federation, ...shown.map(({ endpoint }) => endpoint)].some(isPlain) && <p>{WORDS.settingsPlain}</p>}
      <form
        class="cw-archive-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void list();
        }}
      >
        <label for={`${id}-federation`}>{WORDS.federation}</label>
        <input
          id={`${id}-federation`}
          class="cw-field"
          type="url"
          value={federation}
          onInput={(event) => setFederation(event.currentTarget.value)}
        />
        <button type="submit" class="cw-button" disabled={isAsking}>
          {WORDS.list}
        </button>
        <span class="cw-quiet">{WORDS.listWhy}</span>
      </form>
      <p role="status" class="cw-quiet">
        {isAsking && WORDS.listing}
      </p>
      {fault && <Notice sentence={fault} />}
      {shown.length > 0 && (
        <>
          <p>{settings.isOn && listed === null ? WORDS.isOn : WORDS.wouldAsk}</p>
          <ul>
            {shown.map((collection) => (
              <li key={collection.id}>{collectionLine(collection)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="cw-archive-buttons">
        {listed !== null && listed.length > 0 && (
          <button type="button" class="cw-button cw-button-main" onClick={() => void turnOn()}>
            {WORDS.turnOn}
          </button>
        )}
        {settings.isOn && (
          <button type="button" class="cw-button" onClick={onTurnOff}>
            {WORDS.turnOff}
          </button>
        )}
      </p>
    </section>
  );
}

const isPlain = (address: string): boolean => address.startsWith('http:');
