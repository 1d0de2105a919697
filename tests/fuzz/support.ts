/** What the fuzz tests share. fast-check prints the seed and the path of what it found. */
import fc from 'fast-check';

const { CLAUSEWATCH_FUZZ = '1', CLAUSEWATCH_SEED } = process.env;

/** How many times the usual runs: 1 among the unit tests, more with `npm run fuzz`. */
const TIMES = Number(CLAUSEWATCH_FUZZ);

/** A test may take this long (ms). */
export const PATIENCE_MS = 20_000 * Math.max(1, TIMES);

/** How much of the processor one run may take (ms); at a cost that grows with the square it would be minutes. */
export const ONE_RUN_MS = 8_000;

/** @param usual runs among the unit tests */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const seed = CLAUSEWATCH_SEED === undefined ? {} : { seed: Number(CLAUSEWATCH_SEED) };
  return { numRuns: Math.ceil(usual * TIMES), ...seed };
}

/** Any text, most of it made of what has a meaning somewhere in the pipeline. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('you', 'may', 'not', 'data', '30', 'days', 'We', 'AI', 'terms'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...[' ', '  ', '\n', '\t', '\u00a0', '\u200b', '\u00ad', '\u2028', '\0', '\ufeff'],
          ...['.', ',', ';', '“', '”', "'", '’', '–', '…', '|', '~', '#', '&', '<', '>', '\\', '`', '*', '_'],
          ...[
            '1.',
            '1.2.3',
            '(a)',
            'iv)',
            '§ 4',
            'Article IV.',
            '第三条',
            '•',
            '3、',
            '12/05/2026',
            'May 3, 2026',
          ],
          ...[
            '我们',
            'данные',
            'ß',
            'İ',
            'ﬁ',
            'é',
            'e\u0301',
            '\u202e',
            '\u0600',
            '👩‍👩‍👧',
            '\ud800',
            '\udc00',
          ],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** A short text many times over, between two others: what makes a bad pattern slow. Kept short, to be printed. */
export interface Pumped {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** Characters of a pumped text, about. */
const PUMPED_LENGTH = 20_000;

export const pumped: fc.Arbitrary<Pumped> = fc.record({
  before: wildText,
  unit: fc.oneof(wildText, fc.string({ minLength: 1, maxLength: 3 })),
  after: wildText,
});

/** @param length of the text, about */
export function pump({ before, unit, after }: Pumped, length = PUMPED_LENGTH): string {
  return before + unit.repeat(Math.ceil(length / (unit.length + 1))) + after;
}

/** Fails where the work took longer than any text of its length may, by its own time: the machine may be busy. */
export function inTime<T>(work: () => T): T {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  const tookMs = (user + system) / 1000;
  if (tookMs > ONE_RUN_MS) throw new Error(`It took ${Math.round(tookMs)} ms.`);
  return result;
}

/** Any value that a file or a message can hold, most of them ones that are expected somewhere. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, '', -1, 1e300, 0.5, true, 'https://a.example/terms', '__proto__', [], {}),
  wildText,
  fc.integer(),
);

type Path = readonly string[];
export type Edit = readonly [path: Path, put: unknown];

/** Some changes to a value: at each place another value, or none. */
export function edits(value: unknown): fc.Arbitrary<Edit[]> {
  const places = fc.constantFrom(...placesIn(value));
  const edit = fc.tuple(places, fc.oneof(anything, fc.constant(undefined)));
  return fc.array(edit, { minLength: 1, maxLength: 3 });
}

/** The value after these changes; one whose place went with another is left out. */
export function edited(value: unknown, changes: readonly Edit[]): unknown {
  return changes.reduce((changed, [path, put]) => changedAt(changed, path, put), value);
}

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

function changedAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0 && put === undefined) delete copy[key];
  else copy[key] = changedAt(copy[key], rest, put);
  return copy;
}
