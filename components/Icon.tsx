import type { JSX } from 'preact';

/** The icons, one family: drawn on 16 units, with round strokes of 1.6. */
const PATHS = {
  added: 'M8 3.5v9M3.5 8h9',
  removed: 'M3.5 8h9',
  reworded: 'M10.4 3.2l2.4 2.4L6 12.4l-3 .6.6-3zM8.9 4.7l2.4 2.4',
  moved: 'M5 2.5v11M5 13.5l-2.2-2.3M5 13.5l2.2-2.3M11 13.5v-11M11 2.5L8.8 4.8M11 2.5l2.2 2.3',
  previous: 'M3.5 10L8 5.5l4.5 4.5',
  next: 'M3.5 6L8 10.5 12.5 6',
  fold: 'M3.5 11.5h9',
  move: 'M8 2v12M2 8h12M8 2L6.4 3.6M8 2l1.6 1.6M8 14l-1.6-1.6M8 14l1.6-1.6M2 8l1.6-1.6M2 8l1.6 1.6M14 8l-1.6-1.6M14 8l-1.6 1.6',
  close: 'M4 4l8 8M12 4l-8 8',
  read: 'M3 8.6l3.2 3.2L13 4.6',
  warning: 'M8 2.5l6 10.8H2zM8 6.6v3M8 11.4v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon in the colour of its text. It says nothing to a screen reader: words stand beside it or name its button. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="cw-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of Clausewatch: a page with one line marked. The same drawing as mark.svg. */
export function Mark(): JSX.Element {
  return (
    <svg class="cw-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#24426b" />
      <rect x="6" y="6" width="20" height="2" rx="1" fill="#fff" />
      <rect x="4" y="12" width="24" height="6" rx="2" fill="#ffcf5a" />
      <rect x="6" y="14" width="16" height="2" rx="1" fill="#24426b" />
      <rect x="6" y="22" width="14" height="2" rx="1" fill="#fff" />
    </svg>
  );
}
