/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is, to the byte. The colours are in
 * entrypoints/reader.content/style.css, which the browser injects past the page's Content-Security-Policy.
 */
import type { Mark } from './marks.ts';
import { type View, viewOf } from './views.ts';

const NAMES = {
  added: 'clausewatch-added',
  reworded: 'clausewatch-reworded',
  moved: 'clausewatch-moved',
  words: 'clausewatch-words',
  quiet: 'clausewatch-quiet',
  current: 'clausewatch-current',
} as const;

/** Paints these marks instead of any painted before. Removed clauses have no text to paint; they get a pin. */
export function drawMarks(marks: readonly Mark[]): void {
  clearMarks();
  const loud = marks.filter((mark) => mark.tone === 'loud');
  const quiet = marks.filter((mark) => mark.tone === 'quiet' && mark.kind !== 'removed');
  for (const kind of ['added', 'reworded', 'moved'] as const) {
    paint(
      NAMES[kind],
      loud.filter((mark) => mark.kind === kind).map((mark) => mark.range),
      0,
    );
  }
  paint(
    NAMES.words,
    loud.flatMap((mark) => mark.words),
    1,
  );
  paint(
    NAMES.quiet,
    quiet.flatMap((mark) => (mark.kind === 'reworded' ? mark.words : mark.range)),
    1,
  );
}

/** Shows which mark the person is at; null for none. */
export function drawCurrent(mark: Mark | null): void {
  for (const { CSS } of painted) CSS.highlights.delete(NAMES.current);
  if (mark && mark.kind !== 'removed') paint(NAMES.current, [mark.range], 2);
}

/** Undoes all painting. */
export function clearMarks(): void {
  for (const { CSS } of painted) for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
}

/** The windows that something was painted in. */
const painted = new Set<View>();

function paint(name: string, ranges: readonly Range[], priority: number): void {
  for (const [view, own] of Map.groupBy(ranges, viewOf)) {
    if (!view) continue;
    const highlight = new view.Highlight(...own);
    highlight.priority = priority;
    view.CSS.highlights.set(name, highlight);
    painted.add(view);
  }
}
