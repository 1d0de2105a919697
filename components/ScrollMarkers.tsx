import type { JSX } from 'preact';
import type { ChangeKind } from '../utils/diff/types.ts';

export interface ScrollMarker {
  /** Index into `change.clauses`. */
  readonly index: number;
  readonly kind: ChangeKind;
  /** Where on the page, as a share of its height: 0 at the top, 1 at the bottom. */
  readonly at: number;
}

export interface ScrollMarkersProps {
  readonly markers: readonly ScrollMarker[];
  readonly current: number | null;
  onGo(index: number): void;
}

/** Markers nearer to each other than this share of the height are one. */
const NEAR = 0.008;

/**
 * A mark beside the scrollbar for each change, to be seen and clicked. The panel lists the same changes for keyboards and
 * screen readers, so these are for the eye and the pointer only.
 */
export function ScrollMarkers({ markers, current, onGo }: ScrollMarkersProps): JSX.Element {
  return (
    <div class="cw-rail" aria-hidden="true">
      {apart(markers).map(({ index, kind, at }) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          class={`cw-rail-mark cw-rail-${kind}${index === current ? ' cw-rail-current' : ''}`}
          style={{ top: `${100 * at}%` }}
          onClick={() => onGo(index)}
        />
      ))}
    </div>
  );
}

function apart(markers: readonly ScrollMarker[]): ScrollMarker[] {
  const shown: ScrollMarker[] = [];
  for (const marker of markers.toSorted((a, b) => a.at - b.at)) {
    const last = shown.at(-1);
    if (!last || marker.at - last.at >= NEAR) shown.push(marker);
  }
  return shown;
}
