import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareClauses, compareInSteps } from '../../../utils/diff/changes.ts';
import { foldText } from '../../../utils/diff/fold.ts';
import type { ClauseChange } from '../../../utils/diff/types.ts';
import { runToEnd } from '../../../utils/steps.ts';
import { aClause, applyChanges, clausesOf, newText, oldText } from './apply.ts';

/** A list of clauses with nothing in common but their form. */
function aList(length: number): string[] {
  return Array.from(
    { length },
    (_, i) => `Clause alpha${i} says beta${i} about gamma${i} and also delta${i}.`,
  );
}

/** A change as one line: kind, places and redline. */
function inShort({ kind, moved, before, after, words }: ClauseChange): string {
  const text = words
    .map(({ op, text }) => (op === 'keep' ? text : `${op === 'insert' ? '+' : '-'}[${text}]`))
    .join('');
  return `${kind}${moved && kind === 'reworded' ? ' and moved' : ''} ${before ?? '·'}→${after ?? '·'} ${text}`;
}

const changesBetween = (before: readonly string[], after: readonly string[]) =>
  compareClauses(clausesOf(...before), clausesOf(...after));
const compared = (before: readonly string[], after: readonly string[]): Comparison =>
  runToEnd(compareInSteps(clausesOf(...before), clausesOf(...after)));

const shortly = (before: readonly string[], after: readonly string[]) =>
  changesBetween(before, after).map(inShort);

describe('compareClauses', () => {
  it('marks one sentence inserted into a list of 50 clauses, and nothing else', () => {
    const before = aList(50);
    const sentence = 'You may not collect data from the service to train artificial intelligence.';
    expect(shortly(before, before.toSpliced(23, 0, sentence))).toEqual([`added ·→23 +[${sentence}]`]);
  });

  it('marks exactly the sentence appended to a clause', () => {
    const before = aList(10);
    const sentence = 'Scraping it to train AI is forbidden.';
    expect(shortly(before, before.with(4, `${before[4]} ${sentence}`))).toEqual([
      `reworded 4→4 ${before[4]}+[ ${sentence}]`,
    ]);
  });

  it('keeps a clause that only moved', () => {
    const before = aList(10);
    const [clause = ''] = before.slice(2, 3);
    const after = before.toSpliced(2, 1).toSpliced(7, 0, clause);
    expect(shortly(before, after)).toEqual([`moved 2→7 ${clause}`]);
  });

  it('calls the smaller of two blocks the one that moved', () => {
    const [big, small] = [aList(6), ['A small block that stands elsewhere.', 'It is two clauses long.']];
    expect(changesBetween([...big, ...small], [...small, ...big]).map(({ after }) => after)).toEqual([0, 1]);
  });

  it('follows a clause that moved and was reworded', () => {
    const before = aList(10);
    const after = before
      .toSpliced(1, 1)
      .toSpliced(8, 0, 'Clause alpha1 says omega about gamma1 and also delta1.');
    expect(shortly(before, after)).toEqual([
      'reworded and moved 1→8 Clause alpha1 says -[beta1]+[omega] about gamma1 and also delta1.',
    ]);
  });

  it('never compares numbering', () => {
    const before = aList(5).map((text, i) => aClause(text, { number: `${i + 1}.` }));
    const after = aList(5).map((text, i) => aClause(text, { number: `(${i + 7})`, kind: 'item' }));
    expect(compareClauses(before, after)).toEqual([]);
  });

  it('sees no change where only invisible characters, spaces or quotation marks differ', () => {
    expect(
      shortly(
        ['You may not “share” it – ever… It’s yours.', 'plain'],
        ['You\u00a0may\u200b not "share"  it - ever... It\'s yours.', 'plain'],
      ),
    ).toEqual([]);
  });

  it.each<[what: string, before: string[], after: string[], expected: string[]]>([
    [
      'drops one of three',
      ['A', 'Learn more', 'B', 'Learn more', 'C', 'Learn more'],
      ['A', 'Learn more', 'C', 'Learn more'],
      ['removed 2→· -[B]', 'removed 3→· -[Learn more]'],
    ],
    [
      'adds one with its heading',
      ['A', 'See here', 'C', 'See here'],
      ['A', 'See here', 'B', 'See here', 'C', 'See here'],
      ['added ·→2 +[B]', 'added ·→3 +[See here]'],
    ],
    ['counts copies', ['x', 'x', 'x'], ['x', 'x'], ['removed 2→· -[x]']],
  ])('pairs repeated clauses with their neighbours: %s', (_, before, after, expected) => {
    expect(shortly(before, after)).toEqual(expected);
  });

  it('puts a removed clause where it stood, before what came in its place', () => {
    const changes = changesBetween(
      ['first', 'wholly other matter here', 'last'],
      ['first', 'new text instead of that', 'last'],
    );
    expect(changes.map(({ kind, at }) => [kind, at])).toEqual([
      ['removed', 1],
      ['added', 1],
    ]);
  });

  it.each([
    [
      'split',
      ['One sentence stands here. Another one follows it.'],
      ['One sentence stands here.', 'Another one follows it.'],
    ],
    [
      'split into items',
      ['You may not: (a) sell it; (b) lend it.'],
      ['You may not:', 'sell it;', 'lend it.'],
    ],
    [
      'cells apart',
      ['Session cookie | Example Ltd | one year'],
      ['Session cookie', 'Example Ltd', 'one year'],
    ],
  ])('sees no change of words in a clause that was %s, or in the reverse', (what, whole, pieces) => {
    const frame = (middle: readonly string[]) => ['start of it', ...middle, 'end of it'];
    const numbered = frame(pieces).map((text, i) =>
      aClause(text, {
        number: what === 'split into items' && i > 1 && i < 4 ? (['(a)', '(b)'][i - 2] ?? '') : '',
      }),
    );
    expect(compareClauses(clausesOf(...frame(whole)), numbered)).toEqual([]);
    expect(compareClauses(numbered, clausesOf(...frame(whole)))).toEqual([]);
  });

  it('does not cut an edit in two where a clause was split and one half is new', () => {
    const [first, second] = [
      'We keep your data for as long as you have an account.',
      'You can ask us to delete it.',
    ];
    const changes = changesBetween(
      ['a', `${first} ${second}`, 'z'],
      ['a', first, `${second} We may refuse.`, 'z'],
    );
    expect(changes.map(({ kind }) => kind)).not.toContain('moved');
  });

  it('knows a document written anew', () => {
    const anew = aList(30).map((text) => text.replaceAll(/[a-z]+/gi, (word) => [...word].reverse().join('')));
    expect(compared(aList(30), anew).isRewritten).toBe(true);
    expect(compared(aList(30), aList(29)).isRewritten).toBe(false);
  });

  it('is quick for huge documents', { timeout: 20_000 }, () => {
    const same = Array.from({ length: 100_000 }, () => 'the same clause again');
    const anew = (seed: number) =>
      Array.from({ length: 5_000 }, (_, i) =>
        Array.from({ length: 20 }, (_, j) => `w${(i * 31 + j * 7 + seed * (j % 3)) % 997}`).join(' '),
      );
    expect(changesBetween(same, same.slice(500))).toHaveLength(500);
    expect(changesBetween(anew(1), anew(2)).length).toBeGreaterThan(0);
  });
});

describe('any two versions', () => {
  const word = fc.constantFrom(
    ...'you we may must not will data keep share for 30 90 days the a . , service AI'.split(' '),
    '我们',
    'don’t',
    "don't",
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const long = fc.array(word, { minLength: 12, maxLength: 40 }).map((words) => words.join(' '));
  const version = fc.array(fc.oneof(text, long, fc.constantFrom('Learn more', 'Yes', 'No')), {
    maxLength: 14,
  });
  /** A version, and what became of it by some edits. */
  const edited = version.chain((before) =>
    fc
      .array(
        fc.tuple(fc.nat(15), fc.nat(15), fc.constantFrom('drop', 'insert', 'move', 'append', 'split'), text),
        { maxLength: 5 },
      )
      .map((edits): [string[], string[]] => {
        let after = before;
        for (const [from, to, what, added] of edits) {
          const clause = after[from];
          if (what === 'insert') after = after.toSpliced(to, 0, added);
          else if (clause === undefined) continue;
          else if (what === 'drop') after = after.toSpliced(from, 1);
          else if (what === 'move') after = after.toSpliced(from, 1).toSpliced(to, 0, clause);
          else if (what === 'append') after = after.with(from, `${clause} ${added}`);
          else {
            const words = clause.split(' ');
            const half = Math.ceil(words.length / 2);
            if (words.length > 1)
              after = after.toSpliced(from, 1, words.slice(0, half).join(' '), words.slice(half).join(' '));
          }
        }
        return [before, after];
      }),
  );
  const pair = fc.oneof(
    edited,
    fc.tuple(version, version).map(([a, b]): [string[], string[]] => [a, b]),
  );
  const options = { numRuns: 400 };

  it('differ by nothing where they are equal', () => {
    fc.assert(
      fc.property(version, (texts) => {
        expect(changesBetween(texts, texts)).toEqual([]);
      }),
      options,
    );
  });

  it('give the new one when the changes are applied to the old one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const comparison = compared(before, after);
        const applied = applyChanges(before, comparison).map(foldText);
        const wanted = after.map(foldText);
        if (comparison.recut.length === 0) expect(applied).toEqual(wanted);
        else expect(applied.join('').replaceAll(' ', '')).toBe(wanted.join('').replaceAll(' ', ''));
      }),
      options,
    );
  });

  it('are compared the same way in both directions', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = changesBetween(before, after).map(({ kind, moved, before, after, words }) => ({
          kind,
          moved,
          before,
          after,
          from: oldText(words),
          to: newText(words),
        }));
        const back = changesBetween(after, before).map(({ kind, moved, before, after, words }) => ({
          kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
          moved,
          before: after,
          after: before,
          // A moved clause is shown with its new text, which may be written with other quotation marks.
          from: kind === 'moved' ? null : newText(words),
          to: kind === 'moved' ? null : oldText(words),
        }));
        const wanted = there.map((change) =>
          change.kind === 'moved' ? { ...change, from: null, to: null } : change,
        );
        const inOrder = (changes: typeof back) => changes.map((change) => JSON.stringify(change)).sort();
        expect(inOrder(back)).toEqual(inOrder(wanted));
      }),
      options,
    );
  });

  it('have redlines that join back to both texts, in the order promised', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = changesBetween(before, after);
        for (const { kind, before: i, after: j, at, words } of changes) {
          if (i !== null && kind !== 'moved') expect(oldText(words)).toBe(before[i]);
          if (j !== null) expect(newText(words)).toBe(after[j]);
          if (j !== null) expect(at).toBe(j);
          expect(at).toBeLessThanOrEqual(after.length);
        }
        const order = changes.map(({ at, kind }) => 2 * at + Number(kind !== 'removed'));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      options,
    );
  });

  it('leave a clause alone that an unrelated edit does not touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.nat(29), text, (length, place, added) => {
        const before = aList(length);
        const at = Math.min(place, length);
        const changes = changesBetween(before, before.toSpliced(at, 0, added));
        expect(changes.map(({ kind, after }) => [kind, after])).toEqual([['added', at]]);
      }),
      options,
    );
  });

  it('are compared the same way every time', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(changesBetween(a, b)).toEqual(changesBetween(a, b));
      }),
      { numRuns: 50 },
    );
  });
});
