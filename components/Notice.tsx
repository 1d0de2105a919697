import type { JSX } from 'preact';
import { Icon } from './Icon.tsx';

/** One plain sentence about something that did not work, read aloud when it appears. */
export function Notice({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <p class="cw-notice" role="alert">
      <Icon name="warning" />
      <span>{sentence}</span>
    </p>
  );
}
