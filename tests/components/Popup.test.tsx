// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { PopupActions } from '../../components/usePopup.ts';
import type { ChangeFilter } from '../../utils/filter.ts';
import type { ListedChange } from '../../utils/messaging/protocol.ts';
import {
  aChange,
  aClauseChange,
  aListedChange,
  anOverview,
  aTerms,
  aTopic,
  aWatch,
  NOW,
} from '../support/builders.ts';
import { control, fill, has, mount, press, pressKey } from './render.tsx';

function someActions(): PopupActions {
  return {
    onTrack: vi.fn(),
    onOpen: vi.fn(),
    onMarkRead: vi.fn(),
    onMarkAllRead: vi.fn(),
    onFind: vi.fn(async (_filter: ChangeFilter): Promise<readonly ListedChange[]> => []),
    onWatch: vi.fn(),
    onChoose: vi.fn(),
    onKeepOffered: vi.fn().mockResolvedValue('kept'),
    onAllowNotifications: vi.fn(),
    onAllowService: vi.fn(),
    onAllowEverySite: vi.fn(),
    onCheckNow: vi.fn(),
    onNotTerms: vi.fn(),
    onForget: vi.fn(),
    onSettings: vi.fn(),
    onLibrary: vi.fn(),
  };
}

function popupProps(overrides: Partial<PopupProps> = {}): PopupProps {
  return {
    overview: anOverview(),
    message: null,
    isReading: false,
    canNotify: true,
    readsAlone: true,
    now: NOW,
    actions: someActions(),
    ...overrides,
  };
}

const tracked = (terms = aTerms(), change: ReturnType<typeof aChange> | null = null) =>
  anOverview({ page: { state: 'tracked', terms, change, offers: [] } });

describe('reading by itself', () => {
  it('is offered where it is off, and only there', () => {
    const props = popupProps({ readsAlone: false });
    const root = mount(<Popup {...props} />);
    press(control(root, 'Let it notice terms pages by itself'));
    expect(props.actions.onAllowEverySite).toHaveBeenCalled();
    for (const readsAlone of [true, null])
      expect(mount(<Popup {...popupProps({ readsAlone })} />).textContent).not.toContain('by itself');
  });

  it('can be allowed again for a watched service that is shut out', () => {
    const lastFailure = { at: NOW, outcome: 'not-allowed', movedTo: null } as const;
    const props = popupProps({ overview: tracked(aTerms({ watch: aWatch({ failures: 1, lastFailure }) })) });
    const root = mount(<Popup {...props} />);
    expect(root.textContent).toContain('does not let Clausewatch read this site');
    press(control(root, 'Let it be read'));
    expect(props.actions.onAllowService).toHaveBeenCalled();
  });
});

describe('this page', () => {
  it('waits without claiming anything', () => {
    const root = mount(<Popup {...popupProps({ overview: null })} />);
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('h2')).toBeNull();
  });

  it('says that browser pages cannot be read, and offers nothing', () => {
    const root = mount(
      <Popup {...popupProps({ overview: anOverview({ page: { state: 'unreadable' } }) })} />,
    );
    expect(root.textContent).toContain('This page cannot be read');
    expect(has(root, 'Track')).toBe(false);
  });

  it('offers to track a page the gate said nothing about', async () => {
    const props = popupProps();
    const root = mount(<Popup {...props} />);
    await press(control(root, 'Track this page'));
    expect(props.actions.onTrack).toHaveBeenCalledOnce();
  });

  it('does not ask twice while the page is being read', async () => {
    const props = popupProps({ isReading: true });
    const root = mount(<Popup {...props} />);
    await press(control(root, 'Reading this page'));
    expect(props.actions.onTrack).not.toHaveBeenCalled();
  });

  it('says why a page was not read, and offers another try where that may help', () => {
    const faulty = (fault: 'restless' | 'too-large') =>
      mount(<Popup {...popupProps({ overview: anOverview({ page: { state: 'fault', fault } }) })} />);
    expect(faulty('restless').textContent).toContain('kept changing');
    expect(has(document, 'Try again')).toBe(true);
    expect(faulty('too-large').textContent).toContain('too large');
    expect(has(document, 'Try again')).toBe(false);
  });

  it('says since when tracked terms are unchanged', () => {
    const root = mount(<Popup {...popupProps({ overview: tracked() })} />);
    expect(root.querySelector('h2')?.textContent).toBe('chat.example');
    expect(root.textContent).toContain('Terms of Service');
    expect(root.textContent).toContain('Unchanged since');
    expect(has(root, 'Show')).toBe(false);
  });

  it('shows an unread change, opens it at its weightiest clause and marks it as read', async () => {
    const clauses = [aClauseChange({ significance: 'minor' }), aClauseChange({ kind: 'removed' })];
    const props = popupProps({ overview: tracked(aTerms(), aChange({ clauses })) });
    const root = mount(<Popup {...props} />);
    expect(root.textContent).toContain('2 changes since');
    await press(control(root, 'Show'));
    await press(control(root, 'Mark as read'));
    expect(props.actions.onOpen).toHaveBeenCalledWith('change-1', 1);
    expect(props.actions.onMarkRead).toHaveBeenCalledWith('change-1');
  });

  it('watches on a switch, shows how it goes, and says where notifications are off', async () => {
    const off = popupProps({ overview: tracked() });
    await press(control(mount(<Popup {...off} />).querySelector('.cw-watch-row') ?? document, ''));
    expect(off.actions.onWatch).toHaveBeenCalledWith(aTerms(), true);

    const on = popupProps({ overview: tracked(aTerms({ watch: aWatch() })), canNotify: false });
    const root = mount(<Popup {...on} />);
    expect(root.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
    expect(root.textContent).toContain('Last read 2 hours ago.');
    expect(root.textContent).toContain('Notifications are off: changes will show here only.');
    await press(control(root, 'Allow notifications'));
    await press(control(root, 'Check now'));
    expect(on.actions.onAllowNotifications).toHaveBeenCalledOnce();
    expect(on.actions.onCheckNow).toHaveBeenCalledWith(aTerms().id);
  });

  it('watches a service, which may be muted', async () => {
    const loud = popupProps({ overview: tracked(aTerms({ watch: aWatch() })) });
    const root = mount(<Popup {...loud} />);
    expect(root.textContent).toContain('Watch chat.example in the background');
    await press(control(root, 'Mute'));
    expect(loud.actions.onChoose).toHaveBeenCalledWith(aTerms().id, { isMuted: true });

    const muted = popupProps({ overview: tracked(aTerms({ watch: aWatch({ isMuted: true }) })) });
    await press(control(mount(<Popup {...muted} />), 'Notify me'));
    expect(muted.actions.onChoose).toHaveBeenCalledWith(aTerms().id, { isMuted: false });
  });

  it('lets choose how often a watched service is read', async () => {
    const props = popupProps({ overview: tracked(aTerms({ watch: aWatch() })) });
    const root = mount(<Popup {...props} />);
    await fill(root.querySelector('.cw-interval select'), 'change', String(6 * 3_600_000));
    expect(props.actions.onChoose).toHaveBeenCalledWith(aTerms().id, { intervalMs: 6 * 3_600_000 });
  });

  it('offers the other terms of the service that are not kept', async () => {
    const offers = [{ url: 'https://chat.example/privacy', text: 'Privacy Policy' }];
    const page = { state: 'tracked', terms: aTerms(), change: null, offers } as const;
    const props = popupProps({ overview: anOverview({ page }) });
    const root = mount(<Popup {...props} />);
    expect(root.querySelector('.cw-offers summary')?.textContent).toBe(
      '1 more page of terms at chat.example',
    );
    await press(control(root, 'Keep these terms too'));
    expect(props.actions.onKeepOffered).toHaveBeenCalledWith(aTerms().id, offers[0]?.url);
  });

  it('forgets a service only after asking, with the safe answer in focus', async () => {
    const props = popupProps({ overview: tracked() });
    const root = mount(<Popup {...props} />);
    await press(control(root, 'Stop tracking and forget chat.example'));
    expect(document.activeElement).toBe(control(root, 'Keep'));
    expect(pressKey(control(root, 'Keep'), 'Escape').defaultPrevented).toBe(true);
    expect(props.actions.onForget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control(root, 'Stop tracking'));
    await press(control(root, 'Stop tracking'));
    await press(control(root, 'Forget'));
    expect(props.actions.onForget).toHaveBeenCalledWith('chat.example');
  });
});

describe('recent changes', () => {
  const changes = [
    aListedChange({ clauses: [aClauseChange({ topics: [aTopic('ai-scraping')] }), aClauseChange()] }),
    aListedChange({ id: 'change-2', unread: 0 }, { service: 'music.example' }),
  ];

  it('lists whose, what and when, and opens a change', async () => {
    const props = popupProps({ overview: anOverview({ changes, unreadCount: 1 }) });
    const root = mount(<Popup {...props} />);
    const [first, second] = root.querySelectorAll('.cw-change');
    expect(first?.textContent).toMatch(
      /chat\.example.*yesterday.*Unread.*forbids collecting.*2 changes.*AI scraping/,
    );
    expect(second?.textContent).not.toContain('Unread');
    await press(control(root, 'music.example'));
    expect(props.actions.onOpen).toHaveBeenCalledWith('change-2', 0);
  });

  it('marks one or all as read', async () => {
    const props = popupProps({ overview: anOverview({ changes, unreadCount: 1 }) });
    const root = mount(<Popup {...props} />);
    await press(control(root, 'Mark as read: chat.example, Terms of Service'));
    await press(control(root, 'Mark all as read'));
    expect(props.actions.onMarkRead).toHaveBeenCalledWith('change-1');
    expect(props.actions.onMarkAllRead).toHaveBeenCalledOnce();
    expect(has(root, 'Mark as read: music.example')).toBe(false);
  });

  it('goes from change to change with the arrow keys', () => {
    const root = mount(<Popup {...popupProps({ overview: anOverview({ changes, unreadCount: 1 }) })} />);
    const [first, second] = root.querySelectorAll<HTMLElement>('.cw-change-open');
    first?.focus();
    if (first) pressKey(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    if (second) pressKey(second, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    if (second) pressKey(second, 'Home');
    expect(document.activeElement).toBe(first);
  });

  it('is filtered by words, topic and what is unread, once it is long', async () => {
    const many = [1, 2, 3].map((n) =>
      aListedChange({ id: `old-${n}`, unread: 0 }, { service: 'music.example' }),
    );
    const short = mount(<Popup {...popupProps({ overview: anOverview({ changes }) })} />);
    expect(short.querySelector('search')).toBeNull();
    const root = mount(
      <Popup {...popupProps({ overview: anOverview({ changes: [...changes, ...many] }) })} />,
    );
    const services = (): (string | undefined)[] =>
      [...root.querySelectorAll('.cw-change strong')].map((name) => name.textContent ?? '');
    expect(services()).toHaveLength(5);
    await fill(root.querySelector('[type=search]'), 'input', 'MUSIC forbids');
    expect(services()).toEqual(Array(4).fill('music.example'));
    await fill(root.querySelector('[type=search]'), 'input', 'nowhere');
    expect(root.textContent).toContain('No change matches.');
    await fill(root.querySelector('[type=search]'), 'input', '');
    await fill(root.querySelector('select'), 'change', 'ai-scraping');
    expect(services()).toEqual(['chat.example']);
    await fill(root.querySelector('select'), 'change', '');
    await press(root.querySelector('[type=checkbox]') as HTMLElement);
    expect(services()).toEqual(['chat.example']);
  });

  it('is looked through as a whole where not all of it is listed', async () => {
    const changes = [1, 2, 3, 4, 5].map((n) => aListedChange({ id: `new-${n}` }));
    const older = aListedChange({ id: 'old' }, { service: 'music.example' });
    const props = popupProps({ overview: anOverview({ changes, hasMore: true }) });
    vi.mocked(props.actions.onFind).mockResolvedValue([older]);
    const root = mount(<Popup {...props} />);
    expect(root.textContent).toContain('The newest 5 are listed.');
    await fill(root.querySelector('[type=search]'), 'input', 'music');
    expect(root.textContent).toContain('No change matches.'); // of those that are listed
    await vi.waitFor(() =>
      expect(root.querySelector('.cw-change strong')?.textContent).toBe('music.example'),
    );
    expect(props.actions.onFind).toHaveBeenCalledExactlyOnceWith({
      text: 'music',
      topic: null,
      unreadOnly: false,
    });
    expect(root.textContent).not.toContain('are listed');
    await fill(root.querySelector('[type=search]'), 'input', '');
    expect(root.querySelectorAll('.cw-change')).toHaveLength(5);
  });

  it('says what to expect while there are none', () => {
    const root = mount(<Popup {...popupProps()} />);
    expect(root.textContent).toContain('No changes yet');
    expect(has(root, 'Mark all')).toBe(false);
  });
});

it('says in one plain sentence what failed', () => {
  const fault = 'The disk is full.';
  const root = mount(<Popup {...popupProps({ overview: anOverview({ fault }), message: 'No answer.' })} />);
  expect([...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent)).toEqual([
    'No answer.',
    fault,
  ]);
});
