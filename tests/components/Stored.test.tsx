// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Stored, type StoredProps } from '../../components/Stored.tsx';
import { byService } from '../../components/stored.ts';
import type { TermsUsage } from '../../utils/store/types.ts';
import { control, mount, press } from './render.tsx';

function usage(service: string, termsType: string, bytes: number, versions: number): TermsUsage {
  return { termsId: `${service}/${termsType}`, service, termsType, versions, changes: 1, bytes };
}

const SERVICES = byService([
  usage('owlmail.example', 'Terms of Service', 5_000, 2),
  usage('chat.example', 'Terms of Service', 40_000, 1),
  usage('owlmail.example', 'Privacy Policy', 90_000, 7),
]);

function storedProps(overrides: Partial<StoredProps> = {}): StoredProps {
  return {
    services: SERVICES,
    fault: null,
    onForgetTerms: vi.fn(),
    onForgetService: vi.fn(),
    ...overrides,
  };
}

const names = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('summary strong')].map((name) => name.textContent);

async function sortBy(root: ParentNode, order: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('no choice of order');
  select.value = order;
  await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('what each service takes', () => {
  it('is listed largest first, each with the sum of its documents', () => {
    const root = mount(<Stored {...storedProps()} />);
    expect(names(root)).toEqual(['owlmail.example', 'chat.example']);
    const line = root.querySelector('summary')?.textContent;
    expect(line).toMatch(/95\s?kB/);
    expect(line).toContain('2 documents, 9 versions and 2 changes');
  });

  it('is sorted as the person likes', async () => {
    const root = mount(<Stored {...storedProps()} />);
    await sortBy(root, 'name');
    expect(names(root)).toEqual(['chat.example', 'owlmail.example']);
    await sortBy(root, 'versions');
    expect(names(root)).toEqual(['owlmail.example', 'chat.example']);
  });

  it('is forgotten only after a question that says what is lost', async () => {
    const props = storedProps();
    const root = mount(<Stored {...props} />);
    await press(control(root, 'Forget Privacy Policy…'));
    expect(root.textContent).toContain('This deletes 7 versions and 1 change, and cannot be undone.');
    expect(props.onForgetTerms).not.toHaveBeenCalled();
    await press(root.querySelector('.cw-button-danger') as HTMLElement);
    expect(props.onForgetTerms).toHaveBeenCalledExactlyOnceWith('owlmail.example/Privacy Policy');

    await press(control(root, 'Forget owlmail.example…'));
    expect(root.textContent).toContain('This deletes 2 documents, 9 versions and 2 changes');
    await press(control(root, 'Keep'));
    expect(props.onForgetService).not.toHaveBeenCalled();
  });

  it('says that nothing is kept, or what went wrong', () => {
    expect(mount(<Stored {...storedProps({ services: [] })} />).textContent).toContain('Nothing is kept yet');
    const failed = mount(<Stored {...storedProps({ services: null, fault: 'The disk is full.' })} />);
    expect(failed.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });
});
