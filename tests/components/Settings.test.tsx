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
    const root = mount(
      <Settings settings={withWords()} onAddWord={onAddWord} onRemoveWord={vi.fn()} onChange={vi.fn()} />,
    );
    await type(root, 'arbitration');
    await press(control(root, 'Add'));
    expect(onAddWord).toHaveBeenCalledWith('arbitration');
    expect(root.querySelector('input')?.value).toBe('');
  });

  it('says why a word cannot be added, and leaves it to be mended', async () => {
    const root = mount(
      <Settings
        settings={withWords()}
        onAddWord={() => 'too-short'}
        onRemoveWord={vi.fn()}
        onChange={vi.fn()}
      />,
    );
    await type(root, 'x');
    await press(control(root, 'Add'));
    expect(root.querySelector('[role=status]')?.textContent).toContain('at least two letters');
    expect(root.querySelector('input')?.value).toBe('x');
  });

  it('removes the word whose button is pressed', async () => {
    const onRemoveWord = vi.fn();
    const root = mount(
      <Settings
        settings={withWords('owl', 'pigeon')}
        onAddWord={() => null}
        onRemoveWord={onRemoveWord}
        onChange={vi.fn()}
      />,
    );
    await press(control(root, 'Remove “pigeon”'));
    expect(onRemoveWord).toHaveBeenCalledWith('pigeon');
  });
});

const box = (root: ParentNode, words: string): HTMLElement => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  return label?.querySelector('input') as HTMLElement;
};

describe('watched services', () => {
  const show = (settings: Partial<typeof DEFAULTS>) => {
    const onChange = vi.fn();
    const root = mount(
      <Settings
        settings={{ ...DEFAULTS, ...settings }}
        onAddWord={() => null}
        onRemoveWord={vi.fn()}
        onChange={onChange}
      />,
    );
    return { root, onChange };
  };

  it('notify of small changes too, when asked', async () => {
    const { root, onChange } = show({});
    const [weighty, small] = root.querySelectorAll<HTMLInputElement>('[type=radio]');
    expect(weighty?.checked).toBe(true);
    await press(small as HTMLElement);
    expect(onChange).toHaveBeenCalledWith({ notifyFrom: 'minor' });
  });

  it('are notified of for every topic but those taken off', async () => {
    const first = show({});
    await press(box(first.root, 'Prices and refunds'));
    expect(first.onChange).toHaveBeenCalledWith({ quietTopics: ['payments'] });
    const { root, onChange } = show({ quietTopics: ['payments'] });
    expect(root.textContent).toContain('About all topics but 1');
    await press(box(root, 'Prices and refunds'));
    expect(onChange).toHaveBeenCalledWith({ quietTopics: [] });
  });

  it('may be opened in a background tab only where the person says so', async () => {
    const { root, onChange } = show({});
    await press(box(root, 'background tab'));
    expect(onChange).toHaveBeenCalledWith({ mayOpenTabs: true });
  });

  it('keep quiet between two times', async () => {
    const first = show({});
    await press(box(first.root, 'No notifications at night'));
    expect(first.onChange).toHaveBeenCalledWith({ quietHours: { fromMinute: 1200, untilMinute: 480 } });
    const { root, onChange } = show({ quietHours: { fromMinute: 1200, untilMinute: 480 } });
    const [from] = root.querySelectorAll<HTMLInputElement>('[type=time]');
    expect(from?.value).toBe('20:00');
    await fill(from ?? null, 'change', '22:30');
    expect(onChange).toHaveBeenLastCalledWith({ quietHours: { fromMinute: 1350, untilMinute: 480 } });
    await fill(from ?? null, 'change', '');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('are read as often as chosen', async () => {
    const { root, onChange } = show({});
    await fill(root.querySelector('select'), 'change', String(6 * 3_600_000));
    expect(onChange).toHaveBeenCalledWith({ watchIntervalMs: 21_600_000 });
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
