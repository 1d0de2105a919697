import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordFault } from '../utils/settings.ts';
import { Icon } from './Icon.tsx';
import { removeWord, WORDS, wordFaultSentence } from './words.ts';

export interface OwnWordsProps {
  readonly words: readonly string[];
  /** Adds a word as typed. @returns why it could not be added, or null */
  onAdd(typed: string): WordFault | null;
  onRemove(word: string): void;
}

/** The list of the person's own words, to be added to and taken from. */
export function OwnWords({ words, onAdd, onRemove }: OwnWordsProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<WordFault | null>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const why = onAdd(typed);
    setFault(why);
    if (why === null) setTyped('');
  };
  return (
    <section aria-labelledby="cw-own-title">
      <h2 id="cw-own-title">{WORDS.ownWordsTitle}</h2>
      <p class="cw-quiet" id="cw-own-body">
        {WORDS.ownWordsBody}
      </p>
      <form class="cw-own-form" onSubmit={add}>
        <label for="cw-own-word">{WORDS.ownWordLabel}</label>
        <div class="cw-actions">
          <input
            id="cw-own-word"
            type="text"
            autocomplete="off"
            value={typed}
            aria-describedby="cw-own-fault"
            aria-invalid={fault !== null}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="cw-button cw-button-main">
            {WORDS.addWord}
          </button>
        </div>
        <p id="cw-own-fault" role="status">
          {fault && wordFaultSentence(fault)}
        </p>
      </form>
      {words.length === 0 ? (
        <p class="cw-quiet">{WORDS.noOwnWords}</p>
      ) : (
        <ul class="cw-own-list">
          {words.map((word) => (
            <li key={word}>
              <span>{word}</span>
              <button
                type="button"
                class="cw-icon-button"
                aria-label={removeWord(word)}
                title={removeWord(word)}
                onClick={() => onRemove(word)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
