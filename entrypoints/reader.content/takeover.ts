/** What a reader leaves for the next one in its world, which is closed to the page. */
interface World {
  endClausewatchReader?: () => void;
}

/**
 * Ends the reader that ran in this page before, if there is one in the same world, and lets a later one end this. One of an
 * older version may stand in a world that nobody reaches any more: it notices by itself that its extension is gone.
 */
export function takeOver(end: () => void, world: World = globalThis as World): void {
  world.endClausewatchReader?.();
  world.endClausewatchReader = end;
}
