import type { ComponentChildren, JSX } from 'preact';

/** Words for screen readers only. */
export function Hidden({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="cw-hidden">{children}</span>;
}
