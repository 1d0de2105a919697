import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClauses, compareInSteps } from '../../utils/diff/changes.ts';
import { foldText } from '../../utils/diff/fold.ts';
import { runToEnd } from '../../utils/steps.ts';
import type { Clause } from '../../utils/terms/types.ts';
import { classifyChange } from '../../utils/topics/classify.ts';
import { applyChanges, newText, oldText } from '../utils/diff/apply.ts';
import { inTime, PATIENCE_MS, pump, pumped, runs, wildText } from './support.ts';

/** As reading gives them: never empty, trimmed, white space collapsed. */
const asRead = (text: string): string => text.replace(/\s+/g, ' ').trim() || 'x';
const clause: fc.Arbitrary<Clause> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'item', 'row'),
  number: fc.constantFrom('', '1.', '(a)', '§ 4'),
  text: wildText.map(asRead),
});
/** Two versions that share some clauses. */
const versions = fc
  .array(clause, { minLength: 1, maxLength: 6 })
  .chain((pool) =>
    fc.tuple(
      fc.array(fc.oneof(fc.constantFrom(...pool), clause), { maxLength: 8 }),
      fc.array(fc.oneof(fc.constantFrom(...pool), clause), { maxLength: 8 }),
    ),
  );

/** Puts a text into the middle of another. */
const amid = (text: string, put: string): string =>
  text.slice(0, text.length / 2) + put + text.slice(text.length / 2);
const alone = (text: string): Clause[] => [{ kind: 'paragraph', number: '', text: asRead(text) }];

const texts = (clauses: readonly Clause[]): string[] => clauses.map(({ text }) => text);
const plain = (parts: readonly string[]): string => parts.map(foldText).join('').replaceAll(' ', '');

describe('comparing any two versions', { timeout: PATIENCE_MS }, () => {
  it('loses no clause, and joins back to both texts', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const comparison = inTime(() => runToEnd(compareInSteps(before, after)));
        for (const { kind, before: i, after: j, words } of comparison.changes) {
          if (i !== null && kind !== 'moved') expect(oldText(words)).toBe(before[i]?.text);
          if (j !== null) expect(newText(words)).toBe(after[j]?.text);
        }
        expect(plain(applyChanges(texts(before), comparison))).toBe(plain(texts(after)));
        expect(comparison.keptShare).toBeGreaterThanOrEqual(0);
        expect(comparison.keptShare).toBeLessThanOrEqual(1);
      }),
      runs(400),
    );
  });

  it('finds nothing between equals', () => {
    fc.assert(
      fc.property(versions, ([before]) => {
        expect(compareClauses(before, structuredClone(before))).toEqual([]);
      }),
      runs(200),
    );
  });

  it('takes no longer than the texts are long, and neither does telling their topics', () => {
    fc.assert(
      // Strangers, or the same with something put into its middle.
      fc.property(pumped, fc.oneof(pumped, wildText), (unpumped, other) => {
        const before = pump(unpumped);
        const after = typeof other === 'string' ? amid(before, other) : pump(other);
        const changes = inTime(() => compareClauses(alone(before), alone(after)));
        for (const change of changes) inTime(() => classifyChange(change));
      }),
      runs(10),
    );
  });
});
