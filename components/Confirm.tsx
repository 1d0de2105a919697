import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface ConfirmProps {
  /** What the button says before it is pressed. */
  readonly ask: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
}

/** A button that asks once more, in place. The safe answer has the focus; Escape gives it too. */
export function Confirm({ ask, question, yes, no, onYes }: ConfirmProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const askButton = useRef<HTMLButtonElement>(null);
  const noButton = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) noButton.current?.focus();
    else if (wasAsking.current) askButton.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button type="button" class="cw-link-button cw-quiet" ref={askButton} onClick={() => setAsking(true)}>
        {ask}
      </button>
    );
  }
  return (
    <div
      class="cw-confirm"
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // else the popup closes
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <p id={id}>{question}</p>
      <div class="cw-actions">
        <button type="button" class="cw-button" ref={noButton} onClick={() => setAsking(false)}>
          {no}
        </button>
        <button
          type="button"
          class="cw-button cw-button-danger"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </div>
  );
}
