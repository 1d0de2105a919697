// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/Settings.tsx';
import { DEFAULTS, ownWord } from '../../utils/settings.ts';
import { control, fill, mount, press } from './render.tsx';

vi.mock('../../utils/browser.ts', () => ({ browser: {} }));

const withWords = (...ownWords: string[]) => ({ ...DEFAULTS, ownWords });

const type = (root: HTMLElement, text: string) => fill(root.querySelector('input'), 'input', text);

describe('settings', () => {
  it('adds a word as typed, and clears the field', async () => {
    const onAddWord = vi.fn(() => null);
    const root = mount(<Settings settings={withWords()} onAddWord={onAddWord} onRemoveWord={vi.fn()} />);
    await type(root, 'arbitration');
    await press(control(root, 'Add'));
    expect(onAddWord).toHaveBeenCalledWith('arbitration');
    expect(root.querySelector('input')?.value).toBe('');
  });

  it('says why a word cannot be added, and leaves it to be mended', async () => {
    const root = mount(
      <Settings settings={withWords()} onAddWord={() => 'too-short'} onRemoveWord={vi.fn()} />,
    );
    await type(root, 'x');
    await press(control(root, 'Add'));
    expect(root.querySelector('[role=status]')?.textContent).toContain('at least two letters');
    expect(root.querySelector('input')?.value).toBe('x');
  });

  it('removes the word whose button is pressed', async () => {
    const onRemoveWord = vi.fn();
    const root = mount(
      <Settings settings={withWords('owl', 'pigeon')} onAddWord={() => null} onRemoveWord={onRemoveWord} />,
    );
    await press(control(root, 'Remove “pigeon”'));
    expect(onRemoveWord).toHaveBeenCalledWith('pigeon');
  });
});

describe('a word of one’s own', () => {
  it.each([
    ['  telephone \n number ', [], { word: 'telephone number', fault: null }],
    ['x', [], { word: null, fault: 'too-short' }],
    ['—— !!', [], { word: null, fault: 'no-letters' }],
    ['y'.repeat(81), [], { word: null, fault: 'too-long' }],
    ['Owl', ['owl'], { word: null, fault: 'there-already' }],
    ['owl', Array.from({ length: 100 }, (_, i) => `word ${i}`), { word: null, fault: 'too-many' }],
  ])('%j', (typed, known, expected) => {
    expect(ownWord(typed, known)).toEqual(expected);
  });
});
