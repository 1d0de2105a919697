/** Where the panel stands: in a corner of the window, to which it is dragged, or sent by a button. */
import { useRef } from 'preact/hooks';

/** In the order in which the button goes round. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? CORNERS[0];
}

/** The corner nearest to a point of a window, in px. */
export function nearestCorner(x: number, y: number, width: number, height: number): Corner {
  return `${y < height / 2 ? 'top' : 'bottom'}-${x < width / 2 ? 'left' : 'right'}`;
}

/** A shorter way is a click. */
const LEAST_DRAG = 8;

/** Lets an element be dragged by a part of it; dropped, it goes to the nearest corner. */
export function useDragging(onMove: (corner: Corner) => void) {
  const root = useRef<HTMLElement>(null);
  const startDrag = (event: PointerEvent): void => {
    const element = root.current;
    const handle = event.currentTarget as HTMLElement;
    if (!element || event.button !== 0 || (event.target as Element).closest('button')) return;
    const start = { x: event.clientX, y: event.clientY };
    const end = new AbortController();
    const offsetOf = ({ clientX, clientY }: PointerEvent) => ({ x: clientX - start.x, y: clientY - start.y });
    const follow = (moved: PointerEvent): void => {
      const { x, y } = offsetOf(moved);
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    const drop = (dropped: PointerEvent): void => {
      end.abort();
      const { left, top, width, height } = element.getBoundingClientRect();
      element.style.transform = '';
      const { x, y } = offsetOf(dropped);
      if (dropped.type === 'pointercancel' || Math.hypot(x, y) < LEAST_DRAG) return;
      onMove(nearestCorner(left + width / 2, top + height / 2, innerWidth, innerHeight));
    };
    handle.setPointerCapture(event.pointerId);
    const { signal } = end;
    handle.addEventListener('pointermove', follow, { signal });
    handle.addEventListener('pointerup', drop, { signal });
    handle.addEventListener('pointercancel', drop, { signal });
  };
  return { root, startDrag };
}
