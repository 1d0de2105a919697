import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WORDS } from './words.ts';

/** What the browser says of it; given by utils/access.ts. */
export interface ReadingAccess {
  mayReadEverySite(): Promise<boolean>;
  /** Asks the person. Called synchronously in the click. @returns whether they allow it */
  requestEverySite(): Promise<boolean>;
  giveBackSites(): Promise<void>;
  /** Calls back when something was allowed or taken back. @returns a function that ends it */
  onAccess(listener: () => void): () => void;
}

/** The choice that matters most: whether the extension may look at pages by itself. */
export function Reading({ access }: { readonly access: ReadingAccess }): JSX.Element {
  const [isOn, setOn] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  // What is shown follows the browser, whoever changed it.
  useEffect(() => {
    const learn = (): void => void access.mayReadEverySite().then(setOn);
    learn();
    return access.onAccess(learn);
  }, []);
  const turnOn = (): void => {
    access.requestEverySite().then(
      (isAllowed) => setRefused(!isAllowed),
      () => setRefused(true),
    );
  };
  return (
    <section class="cw-reading" aria-labelledby="cw-reading-title" aria-busy={isOn === null}>
      <h2 id="cw-reading-title">{WORDS.readingTitle}</h2>
      {isOn ? (
        <p role="status">
          {WORDS.readingOn}{' '}
          <button type="button" class="cw-link-button" onClick={() => void access.giveBackSites()}>
            {WORDS.readingOff}
          </button>
        </p>
      ) : (
        <>
          <p class="cw-quiet">{WORDS.readingWhy}</p>
          <div class="cw-actions">
            <button type="button" class="cw-button cw-button-main" onClick={turnOn}>
              {WORDS.readingAsk}
            </button>
          </div>
          <p class="cw-quiet">{WORDS.readingElse}</p>
          <p role="status">{isRefused && WORDS.readingRefused}</p>
        </>
      )}
    </section>
  );
}
