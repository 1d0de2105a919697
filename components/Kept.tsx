import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AutomaticBackup } from '../utils/backup/automatic.ts';
import { Confirm } from './Confirm.tsx';
import {
  automaticLine,
  forgetLoses,
  formatBytes,
  keptLine,
  type RestoreCounts,
  restorationLine,
  WORDS,
} from './words.ts';

/** What a backup file would add. */
export interface KeptProps {
  /** Bytes that the record takes; null where the browser does not say. */
  readonly usedBytes: number | null;
  /** How much that is, for a person about to forget it; null until that is known. */
  readonly everything: {
    readonly documents: number;
    readonly versions: number;
    readonly changes: number;
  } | null;
  /** How backups by itself stand; null until that is known. */
  readonly automatic: AutomaticBackup | null;
  /** Called synchronously in the click: the browser asks for a permission. */
  onAutomatic(isOn: boolean): Promise<void>;
  /** Hands the person a backup file. Rejects with an Error whose message is a sentence, as all of these. */
  onSave(): Promise<void>;
  /** Reads a file and says what it would add; nothing is changed. */
  onRead(file: File): Promise<RestoreCounts>;
  /** Adds what was read. */
  onRestore(): Promise<void>;
  onForgetAll(): Promise<void>;
}

type State =
  | { readonly step: 'idle'; readonly message: string }
  | { readonly step: 'busy' }
  | { readonly step: 'asking'; readonly counts: RestoreCounts };

/** What is kept on this computer: how much, a backup of it, and the way to forget it. */
export function Kept(props: KeptProps): JSX.Element {
  const [state, setState] = useState<State>({ step: 'idle', message: '' });
  const run = (work: () => Promise<State>): void => {
    setState({ step: 'busy' });
    work().then(setState, (error: unknown) =>
      setState({ step: 'idle', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  const done = (message: string): State => ({ step: 'idle', message });
  const isBusy = state.step === 'busy';
  return (
    <section class="cw-kept" aria-labelledby="cw-kept-title" aria-busy={isBusy}>
      <h2 id="cw-kept-title">{WORDS.keptTitle}</h2>
      <p class="cw-quiet">
        {WORDS.keptBody} {props.usedBytes !== null && formatBytes(props.usedBytes)}
      </p>
      <div class="cw-actions">
        <button
          type="button"
          class="cw-button"
          disabled={isBusy}
          onClick={() => run(() => props.onSave().then(() => done(WORDS.backupSaved)))}
        >
          {WORDS.saveBackup}
        </button>
        <label class="cw-button cw-file">
          {WORDS.restoreBackup}
          <input
            type="file"
            accept=".gz,application/gzip"
            disabled={isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = ''; // the same file can be chosen again
              if (file) run(async () => ({ step: 'asking', counts: await props.onRead(file) }));
            }}
          />
        </label>
      </div>
      {props.automatic && (
        <p class="cw-automatic">
          {automaticLine(props.automatic, Date.now())}{' '}
          <button
            type="button"
            class="cw-link-button"
            disabled={isBusy}
            onClick={() => {
              const chosen = props.onAutomatic(!props.automatic?.isOn);
              run(() => chosen.then(() => done('')));
            }}
          >
            {props.automatic.isOn ? WORDS.automaticOff : WORDS.automaticOn}
          </button>
        </p>
      )}
      {state.step === 'asking' && (
        <div class="cw-callout">
          <p>{restorationLine(state.counts)}</p>
          <div class="cw-actions">
            <button type="button" class="cw-button" onClick={() => setState(done(''))}>
              {WORDS.cancel}
            </button>
            <button
              type="button"
              class="cw-button cw-button-main"
              onClick={() => run(() => props.onRestore().then(() => done(WORDS.restored)))}
            >
              {WORDS.add}
            </button>
          </div>
        </div>
      )}
      <p role="status">{isBusy ? WORDS.working : state.step === 'idle' && state.message}</p>
      <Confirm
        ask={WORDS.forgetAll}
        question={
          props.everything
            ? forgetLoses(WORDS.everyService, keptLine(props.everything))
            : WORDS.forgetAllQuestion
        }
        yes={WORDS.forgetYes}
        no={WORDS.forgetNo}
        onYes={() => run(() => props.onForgetAll().then(() => done(WORDS.forgotten)))}
      />
    </section>
  );
}
