import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysIn, type Lists, pack, placeOfBase, unpack } from '../../../utils/store/lists.ts';

const listsOf = (keys: readonly string[], links: readonly string[] = []): Lists => ({
  clauseKeys: keys,
  numbers: keys.map((_, i) => (i % 3 === 0 ? `${i + 1}.` : '')),
  termsLinks: links,
});
const base = (lists: Lists) => ({ id: 'base', lists });
const numbered = Array.from({ length: 400 }, (_, i) => `key-${i}`);

describe('packed lists', () => {
  it('cost little where little changed', () => {
    const changed = { ...listsOf(numbered), clauseKeys: numbered.with(200, 'new') };
    const packed = pack(changed, base(listsOf(numbered)));
    expect(packed.entries).toEqual([0, 200, 'new\t', 201, 199]);
    expect(packed.termsLinks).toBeNull();
    expect(keysIn(packed)).toEqual(['new']);
  });

  it('follow clauses that moved', () => {
    const moved = [...numbered.slice(100), ...numbered.slice(0, 100)];
    const lists = { ...listsOf(moved), numbers: moved.map(() => '') };
    const before = { ...listsOf(numbered), numbers: numbered.map(() => '') };
    expect(pack(lists, base(before)).entries).toEqual([100, 300, 0, 100]);
  });

  it('are written out where hardly anything was there before', () => {
    const other = listsOf(numbered.map((key) => `other-${key}`));
    expect(pack(other, base(listsOf(numbered)), 7)).toMatchObject({ base: null, place: 0 });
  });

  it('are packed against one that the version before leads to', () => {
    const wayBack = (place: number): number[] =>
      place === 0 ? [0] : [place, ...wayBack(placeOfBase(place))];
    for (let place = 1; place <= 1000; place += 1) {
      expect(wayBack(place - 1)).toContain(placeOfBase(place));
      expect(wayBack(place).length).toBeLessThanOrEqual(11);
    }
  });

  it('do not unpack against a base that does not fit', () => {
    const packed = pack(listsOf(['a', 'b']), base(listsOf(['a', 'b'])));
    expect(() => unpack(packed, listsOf(['a']))).toThrow('does not fit');
    expect(() => unpack(packed, null)).toThrow('does not fit');
  });

  it('unpack to what was packed, whatever came before', () => {
    const lists = fc.record({
      clauseKeys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 }),
      termsLinks: fc.array(fc.constantFrom('x.example/terms', 'y.example/privacy'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [before, after] = [one, other].map(({ clauseKeys, termsLinks }) =>
          listsOf(clauseKeys, termsLinks),
        ) as [Lists, Lists];
        expect(unpack(pack(after, base(before)), before)).toEqual(after);
        expect(unpack(pack(after, null), null)).toEqual(after);
      }),
    );
  });
});
