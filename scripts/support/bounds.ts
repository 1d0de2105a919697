/** Bounds that a bench's figures are held to, so that a regression fails (`--check`). */
import { readFileSync } from 'node:fs';

/** Where figures fall short: every number of `least` is a floor, every one of `most` a ceiling, by dotted path. */
export function shortfalls(figures: unknown, bounds: Bounds): string[] {
  const falls = (
    path: string,
    bound: number,
    isBeyond: (value: number) => boolean,
    word: string,
  ): string[] => {
    const value = valueAt(figures, path);
    if (value === undefined) return [`${path} was not measured`];
    return isBeyond(value) ? [`${path} is ${value}, ${word} ${bound}`] : [];
  };
  return [
    ...Object.entries(bounds.least).flatMap(([path, bound]) =>
      falls(path, bound, (is) => is < bound, 'under'),
    ),
    ...Object.entries(bounds.most).flatMap(([path, bound]) => falls(path, bound, (is) => is > bound, 'over')),
  ];
}

export interface Bounds {
  readonly least: Readonly<Record<string, number>>;
  readonly most: Readonly<Record<string, number>>;
}

function valueAt(figures: unknown, path: string): number | undefined {
  let value: unknown = figures;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'number' ? value : undefined;
}

/** Says which figures are beyond the bounds in a file, and has the process fail. */
export function check(figures: unknown, file: URL): void {
  const falls = shortfalls(figures, JSON.parse(readFileSync(file, 'utf8')) as Bounds);
  for (const fall of falls) console.error(`not held: ${fall}`);
  if (falls.length > 0) process.exitCode = 1;
}
