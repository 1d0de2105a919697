// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Kept, type KeptProps } from '../../components/Kept.tsx';
import { control, has, mount, press } from './render.tsx';

const COUNTS = { services: 1, terms: 2, versions: 3, changes: 1 };
const NOTHING = { services: 0, terms: 0, versions: 0, changes: 0, ignored: 0, ownWords: 0 };

function keptProps(overrides: Partial<KeptProps> = {}): KeptProps {
  return {
    usedBytes: 1_250_000,
    everything: { documents: 2, versions: 50, changes: 1 },
    automatic: { isOn: false, lastSavedAt: null, lastFault: null },
    onAutomatic: vi.fn().mockResolvedValue(undefined),
    onSave: vi.fn().mockResolvedValue(undefined),
    onRead: vi.fn().mockResolvedValue(COUNTS),
    onRestore: vi.fn().mockResolvedValue(undefined),
    onForgetAll: vi.fn().mockResolvedValue(undefined),
    ...overrides,
  };
}

const statusOf = (root: ParentNode): string => root.querySelector('[role=status]')?.textContent ?? '';

async function choose(root: HTMLElement, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('[type=file]');
  if (!input) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('what is kept', () => {
  it('says how much there is', () => {
    expect(mount(<Kept {...keptProps()} />).textContent).toMatch(/It takes 1.3\s?MB/);
    expect(mount(<Kept {...keptProps({ usedBytes: null })} />).textContent).not.toContain('It takes');
  });

  it('is saved with a click, and says so or why not', async () => {
    const root = mount(<Kept {...keptProps()} />);
    await press(control(root, 'Save a backup'));
    expect(statusOf(root)).toContain('in your downloads');
    const onSave = vi.fn().mockRejectedValue(new Error('The disk is full.'));
    const failing = mount(<Kept {...keptProps({ onSave })} />);
    await press(control(failing, 'Save a backup'));
    expect(statusOf(failing)).toBe('The disk is full.');
  });

  it('shows what a backup would add before it adds anything', async () => {
    const props = keptProps();
    const root = mount(<Kept {...props} />);
    await choose(root, new File(['x'], 'backup.json.gz'));
    expect(root.textContent).toContain('This adds 1 new service, 2 new documents, 3 versions');
    expect(props.onRestore).not.toHaveBeenCalled();
    await press(control(root, 'Add'));
    expect(props.onRestore).toHaveBeenCalledOnce();
    expect(statusOf(root)).toContain('Restored.');
  });

  it('adds nothing where the person thinks better of it, and says where there is nothing to add', async () => {
    const props = keptProps({ onRead: vi.fn().mockResolvedValue(NOTHING) });
    const root = mount(<Kept {...props} />);
    await choose(root, new File(['x'], 'backup.json.gz'));
    expect(root.textContent).toContain('is kept here already');
    await press(control(root, 'Cancel'));
    expect(props.onRestore).not.toHaveBeenCalled();
    expect(has(root, 'Cancel')).toBe(false);
  });

  it('forgets everything only after asking', async () => {
    const props = keptProps();
    const root = mount(<Kept {...props} />);
    await press(control(root, 'Forget everything'));
    expect(props.onForgetAll).not.toHaveBeenCalled();
    await press(control(root, 'Forget'));
    expect(props.onForgetAll).toHaveBeenCalledOnce();
  });
});
