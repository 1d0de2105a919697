// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClauseDiff } from '../../components/ClauseDiff.tsx';
import { foldKept } from '../../components/redline.ts';
import type { WordEdit } from '../../utils/diff/types.ts';
import { aClauseChange } from '../support/builders.ts';
import { control, mount, press } from './render.tsx';

const long = 'These words were kept as they were and go on for quite a while, '.repeat(6);
const words: readonly WordEdit[] = [
  { op: 'keep', text: long },
  { op: 'delete', text: '30 days' },
  { op: 'insert', text: '90 days' },
  { op: 'keep', text: ` and no longer. ${long}` },
];
const textOf = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent).join('');
const joined = (edits: readonly WordEdit[], without: WordEdit['op']): string =>
  edits
    .filter((edit) => edit.op !== without)
    .map((edit) => edit.text)
    .join('');

describe('ClauseDiff', () => {
  it('leaves out long kept stretches until they are asked for, and then gives both texts back', async () => {
    const root = mount(<ClauseDiff clause={{ number: '', words }} language="en" />);
    expect(textOf(root, '.cw-kept').length).toBeLessThan(300);
    expect(textOf(root, '.cw-edit')).toBe('30 days90 days');
    while (root.querySelector('.cw-ellipsis')) await press(control(root, 'left out here'));
    expect(textOf(root, '.cw-kept, del .cw-edit')).toBe(joined(words, 'insert'));
    expect(textOf(root, '.cw-kept, ins .cw-edit')).toBe(joined(words, 'delete'));
  });

  it('says in words what colour and line say', () => {
    const root = mount(<ClauseDiff clause={{ number: '', words }} language="en" />);
    expect(root.querySelector('del')?.textContent).toContain('deleted: 30 days');
    expect(root.querySelector('ins')?.textContent).toContain('inserted: 90 days');
  });

  it('shows the number of the clause and names its language', () => {
    const clause = aClauseChange({ number: '5.2.' });
    const root = mount(<ClauseDiff clause={clause} language="fr" />);
    expect(root.querySelector('p')?.textContent).toMatch(/^5\.2\. /);
    expect(root.querySelector('p')?.getAttribute('lang')).toBe('fr');
  });

  it('sets text as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const root = mount(<ClauseDiff clause={{ number: '', words: [{ op: 'insert', text }] }} language="" />);
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root, '.cw-edit')).toBe(text);
  });
});

it('folding keeps every letter in order and never folds an edit', () => {
  const edit = fc.record({
    op: fc.constantFrom('keep', 'insert', 'delete'),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constant(long),
      fc.constant('条款'.repeat(200)),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const runs = foldKept(edits as WordEdit[]);
      expect(joined(runs, 'insert')).toBe(joined(edits as WordEdit[], 'insert'));
      expect(joined(runs, 'delete')).toBe(joined(edits as WordEdit[], 'delete'));
      expect(runs.every((run) => !run.isFoldable || run.op === 'keep')).toBe(true);
      expect(runs.every((run) => run.text.isWellFormed())).toBe(true);
    }),
  );
});
