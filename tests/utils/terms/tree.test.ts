// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../utils/steps.ts';
import { standsIn, TreeSums } from '../../../utils/terms/tree.ts';

/** A tree of elements, each hung below an earlier one, with an amount each. */
const tree = fc
  .array(fc.record({ parent: fc.nat(), amount: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 40 })
  .map((nodes) => {
    const root = document.createElement('div');
    const elements = [root];
    const amounts = new Map<Element, number>();
    for (const { parent, amount } of nodes) {
      const element = document.createElement('div');
      elements[parent % elements.length]?.append(element);
      elements.push(element);
      amounts.set(element, amount);
    }
    return { root, elements, amounts };
  });

const holding = (element: Element, amounts: ReadonlyMap<Element, number>): number =>
  [...amounts].reduce((sum, [one, amount]) => sum + (element.contains(one) ? amount : 0), 0);

describe('TreeSums', () => {
  it('knows how much stands in every element', () => {
    fc.assert(
      fc.property(tree, ({ root, elements, amounts }) => {
        const sums = runToEnd(TreeSums.of(root, amounts));
        for (const element of elements) expect(sums.total(element)).toBe(holding(element, amounts));
      }),
    );
  });

  it('finds an element that holds enough while none of its children does', () => {
    fc.assert(
      fc.property(tree, ({ root, amounts }) => {
        const enough = 0.6 * holding(root, amounts) + 1;
        const smallest = runToEnd(TreeSums.of(root, amounts)).smallestWith(enough);
        if (smallest !== root) expect(holding(smallest, amounts)).toBeGreaterThanOrEqual(enough);
        for (const child of smallest.children) expect(holding(child, amounts)).toBeLessThan(enough);
      }),
    );
  });

  it('counts what stands in a shadow tree to its host', () => {
    const root = document.createElement('div');
    const host = document.createElement('section');
    root.append(host);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(runToEnd(TreeSums.of(root, new Map([[inner, 5]]))).total(host)).toBe(5);
  });
});

describe('standsIn', () => {
  it('says what the element itself says', () => {
    fc.assert(
      fc.property(tree, fc.nat(), ({ elements }, choice) => {
        const outer = elements[choice % elements.length] ?? document.body;
        const isInside = standsIn([outer]);
        for (const element of elements) expect(isInside(element)).toBe(outer.contains(element));
      }),
    );
  });
});
