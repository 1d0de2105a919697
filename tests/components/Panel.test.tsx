// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { aChange, aClauseChange, aTerms, aTopic, NOW } from '../support/builders.ts';
import { control, has, mount, press, update } from './render.tsx';

const change = aChange({
  clauses: [
    aClauseChange({
      topics: [aTopic('ai-scraping')],
      newLinks: [
        { url: 'https://chat.example/licensing', text: 'Licensing' },
        { url: 'javascript:alert(1)', text: 'Bad' },
      ],
    }),
    aClauseChange({ kind: 'reworded', significance: 'editorial' }),
    aClauseChange({ kind: 'moved' }),
    aClauseChange({ kind: 'moved' }),
    aClauseChange({ kind: 'removed' }),
  ],
});

function panelProps(overrides: Partial<PanelProps> = {}): PanelProps {
  return {
    change,
    terms: aTerms(),
    current: null,
    folded: false,
    now: NOW,
    onStep: vi.fn(),
    onGo: vi.fn(),
    onMarkRead: vi.fn(),
    onKeep: vi.fn(),
    onFold: vi.fn(),
    onClose: vi.fn(),
    corner: 'bottom-right',
    onMove: vi.fn(),
    onNotTerms: vi.fn(),
    onIgnore: vi.fn(),
    ...overrides,
  };
}

describe('Panel', () => {
  it('tells of the current clause why each topic matters, which words say it, and what the rest is about', () => {
    const clause = aClauseChange({
      topics: [
        aTopic('ai-scraping', { words: ['collect', 'train'] }),
        aTopic('developer', { inChange: false }),
      ],
      ownWords: ['train'],
    });
    const root = mount(<Panel {...panelProps({ change: aChange({ clauses: [clause] }), current: 0 })} />);
    const reasons = root.querySelector('.cw-reasons')?.textContent ?? '';
    expect(reasons).toMatch(
      /Your word: train.*AI scraping.*It says “collect”, “train”\..*is about:Developer rules/,
    );
  });

  it('ignores the place of a change, after asking, and keeps the focus in the list', async () => {
    const props = panelProps({ current: 0 });
    const root = mount(<Panel {...props} />);
    await press(control(root, 'Ignore changes here'));
    expect(props.onIgnore).not.toHaveBeenCalled();
    await press(control(root, 'Ignore them'));
    expect(props.onIgnore).toHaveBeenCalledWith(0);
    update(
      root,
      <Panel {...props} change={{ ...change, clauses: change.clauses.slice(1) }} current={null} />,
    );
    expect(document.activeElement?.className).toBe('cw-panel-scroll');
  });

  it('does not offer that for clauses that moved together', () => {
    expect(has(mount(<Panel {...panelProps({ current: 2 })} />), 'Ignore changes here')).toBe(false);
  });

  it('keeps a linked terms at a click, and says what came of it', async () => {
    const onKeep = vi.fn(async () => 'kept' as const);
    const root = mount(<Panel {...panelProps({ current: 0, onKeep })} />);
    await press(control(root, 'Keep these terms'));
    expect(onKeep).toHaveBeenCalledWith('https://chat.example/licensing');
    expect(root.querySelector('.cw-links [role=status]')?.textContent).toContain('Kept.');
    expect(has(root, 'Keep these terms')).toBe(false);
  });

  it('says why a linked terms could not be kept, and offers to try again', async () => {
    const onKeep = vi
      .fn()
      .mockRejectedValueOnce(new Error('The disk is full.'))
      .mockResolvedValue('unreachable');
    const root = mount(<Panel {...panelProps({ current: 0, onKeep })} />);
    const status = (): string => root.querySelector('.cw-links [role=status]')?.textContent ?? '';
    await press(control(root, 'Keep these terms'));
    expect(status()).toBe('The disk is full.');
    await press(control(root, 'Keep these terms'));
    expect(status()).toContain('could not be reached');
    expect(has(root, 'Keep these terms')).toBe(true);
  });

  it('lists editorial differences behind a click, each of which can be gone to', async () => {
    const onGo = vi.fn();
    const root = mount(<Panel {...panelProps({ onGo })} />);
    expect(root.querySelector('.cw-editorial .cw-entry')).toBeNull();
    const details = root.querySelector<HTMLDetailsElement>('.cw-editorial');
    if (!details) throw new Error('no editorial differences are told');
    details.open = true;
    await act(async () => void details.dispatchEvent(new Event('toggle')));
    await press(control(details, 'Reworded'));
    expect(onGo).toHaveBeenCalledWith(1);
  });

  it('counts entries, groups moved clauses and counts editorial differences in one line', () => {
    const root = mount(<Panel {...panelProps()} />);
    expect(root.querySelector('h2')?.textContent).toMatch(/^3 changes since .*May/);
    expect(root.querySelectorAll('.cw-entry')).toHaveLength(3);
    expect(root.textContent).toContain('2 clauses in a row stand elsewhere');
    expect(root.textContent).toContain('and 1 editorial difference');
    expect(root.querySelector('.cw-redline')).toBeNull();
  });

  it('says what to know before believing it: a date that did not change, a closer reading', () => {
    const change = { ...panelProps().change, staleDate: '2026-05-03', isReread: true, isRewritten: true };
    const text = mount(<Panel {...panelProps({ change })} />).textContent;
    expect(text).toMatch(/Changed without a new date: the page still says .*May/);
    expect(text).toContain('reads pages more closely now');
    expect(text).toContain('written anew');
    expect(mount(<Panel {...panelProps()} />).querySelector('.cw-caveat')).toBeNull();
  });

  it('shows the redline of the current clause alone and says which it is', () => {
    const root = mount(<Panel {...panelProps({ current: 4 })} />);
    expect(root.querySelectorAll('.cw-redline')).toHaveLength(1);
    expect(root.querySelector('.cw-redline del')).not.toBeNull();
    expect(root.querySelector('.cw-position')?.textContent).toBe('3 of 3');
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/^Change 3 of 3\. Removed\. No longer/);
    expect(root.querySelector('[aria-current=true]')?.textContent).toContain('Removed');
  });

  it('opens new links in a new tab, and only those a browser may open', () => {
    const root = mount(<Panel {...panelProps({ current: 0 })} />);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://chat.example/licensing']);
    expect(links[0]?.target).toBe('_blank');
    expect(links[0]?.rel).toBe('noopener noreferrer');
  });

  it('passes on what the person does', async () => {
    const props = panelProps({ current: 0 });
    const root = mount(<Panel {...props} />);
    await press(control(root, 'Next change'));
    await press(control(root, 'Previous change'));
    await press(control(root, 'Moved'));
    await press(control(root, 'Mark as read'));
    await press(control(root, 'Hide until the next visit'));
    expect(props.onStep).toHaveBeenNthCalledWith(1, 1);
    expect(props.onStep).toHaveBeenNthCalledWith(2, -1);
    expect(props.onGo).toHaveBeenCalledWith(2);
    expect(props.onMarkRead).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('folds to a pill with the count, and the focus goes along', async () => {
    const props = panelProps();
    const root = mount(<Panel {...props} />);
    await press(control(root, 'Fold'));
    expect(props.onFold).toHaveBeenCalledWith(true);
    update(root, <Panel {...props} folded />);
    const pill = control(root, 'since');
    expect(pill.textContent).toMatch(/^3 changes since .*May.*, show them$/);
    expect(document.activeElement).toBe(pill);
    expect(has(root, 'Mark as read')).toBe(false);
  });

  it('says where words cannot be found, and what failed', () => {
    const root = mount(<Panel {...panelProps({ current: 0, missing: [0], fault: 'The disk is full.' })} />);
    expect(root.textContent).toContain('cannot be found on the page');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });
});
