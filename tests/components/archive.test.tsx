// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveOffer } from '../../components/archive/ArchiveOffer.tsx';
import { ArchiveSettings, type ArchiveSettingsProps } from '../../components/archive/ArchiveSettings.tsx';
import { type Baseline, CompareWith } from '../../components/archive/CompareWith.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../components/words.ts';
import { aChange, aTerms, NOW, noon } from '../support/builders.ts';
import { control, fill, has, mount, press, update } from './render.tsx';

const SOURCE = {
  collection: 'Demo',
  day: noon(2025, 6, 12),
  fetchedAt: noon(2025, 3, 12),
  page: 'https://code.test/versions/commit/abc',
};
const DATES = [noon(2026, 5, 12), noon(2025, 6, 12)];

function aBaseline(overrides: Partial<Baseline> = {}): Baseline {
  return {
    hasLastVisit: true,
    dates: DATES,
    chosen: null,
    source: null,
    isAsking: false,
    onChoose: vi.fn(),
    ...overrides,
  };
}

/** In the English of whoever runs the tests. */
const RECORDED = formatDay(SOURCE.fetchedAt, NOW);

const optionsOf = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('option')].map((option) => option.textContent ?? '');

describe('what the page is compared with', () => {
  it('is the last visit, or a day of the archive', async () => {
    const baseline = aBaseline();
    const root = mount(<CompareWith {...baseline} now={NOW} />);
    expect(optionsOf(root)).toEqual([
      'your last visit',
      ...DATES.map((date) => `Open Terms Archive, by ${formatDay(date, NOW)}`),
    ]);
    await fill(root.querySelector('select'), 'change', String(DATES[1]));
    expect(baseline.onChoose).toHaveBeenLastCalledWith(DATES[1]);
    await fill(root.querySelector('select'), 'change', 'last-visit');
    expect(baseline.onChoose).toHaveBeenLastCalledWith(null);
  });

  it('is named with the day of its recording, and linked, once it is known', () => {
    const root = mount(<CompareWith {...aBaseline({ chosen: SOURCE.day, source: SOURCE })} now={NOW} />);
    expect(optionsOf(root)[2]).toBe(`Open Terms Archive, ${RECORDED}`);
    expect(root.querySelector('a')?.href).toBe(SOURCE.page);
    expect(root.querySelector('a')?.rel).toContain('noopener');
  });

  it('offers no last visit on a first one', () => {
    const root = mount(
      <CompareWith {...aBaseline({ hasLastVisit: false, chosen: DATES[0] ?? 0 })} now={NOW} />,
    );
    expect(optionsOf(root)).not.toContain('your last visit');
  });

  it('says that the archive is being asked', () => {
    const root = mount(<CompareWith {...aBaseline({ isAsking: true })} now={NOW} />);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Asking the archive…');
    expect(root.querySelector('select')?.disabled).toBe(true);
  });
});

describe('the panel beside the archive', () => {
  const panel = (baseline: Baseline | null, onMarkRead = vi.fn()) => (
    <Panel
      change={aChange()}
      terms={aTerms()}
      current={null}
      folded={false}
      now={NOW}
      baseline={baseline}
      onStep={vi.fn()}
      onGo={vi.fn()}
      onMarkRead={onMarkRead}
      onKeep={vi.fn()}
      onFold={vi.fn()}
      onClose={vi.fn()}
      corner="bottom-right"
      onMove={vi.fn()}
      onNotTerms={vi.fn()}
      onIgnore={vi.fn()}
    />
  );

  it('has no choice where the archive is off', () => {
    expect(mount(panel(null)).querySelector('select')).toBeNull();
  });

  it('names source and date at every change, and marks nothing as read', async () => {
    const root = mount(panel(aBaseline()));
    expect(root.querySelector('.cw-entry')?.textContent).not.toContain('Open Terms Archive');
    expect(has(root, 'Mark as read')).toBe(true);
    const onMarkRead = vi.fn();
    update(root, panel(aBaseline({ chosen: SOURCE.day, source: SOURCE }), onMarkRead));
    expect(root.querySelector('.cw-entry')?.textContent).toContain(`Open Terms Archive, ${RECORDED}`);
    expect(has(root, 'Mark as read')).toBe(false);
    await press(control(root, 'Done'));
    expect(onMarkRead).toHaveBeenCalled();
  });
});

describe('the offer of a first visit', () => {
  it('says how much has changed since when, by whom, and shows it when asked', async () => {
    const [onShow, onClose] = [vi.fn(), vi.fn()];
    const root = mount(
      <ArchiveOffer
        count={3}
        source={SOURCE}
        service="chat.example"
        termsType="Terms of Service"
        now={NOW}
        onShow={onShow}
        onClose={onClose}
      />,
    );
    expect(root.querySelector('h2')?.textContent).toBe(`3 changes since ${RECORDED}`);
    expect(root.textContent).toContain(`Open Terms Archive, ${RECORDED} (Demo)`);
    await press(control(root, 'Show them'));
    expect(onShow).toHaveBeenCalledOnce();
    await press(control(root, 'Not now'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('turning the archive on', () => {
  const COLLECTION = { id: 'demo', name: 'Demo', endpoint: 'http://one.test/v1' };

  function show(overrides: Partial<ArchiveSettingsProps> = {}) {
    const props: ArchiveSettingsProps = {
      settings: { isOn: false, federation: 'https://archive.test/v1', collections: [] },
      onList: vi.fn(async () => ({ state: 'listed' as const, collections: [COLLECTION] })),
      onTurnOn: vi.fn(async () => true),
      onTurnOff: vi.fn(),
      ...overrides,
    };
    return { props, root: mount(<ArchiveSettings {...props} />) };
  }

  it('says what is sent, lists the servers first, and then asks for just those', async () => {
    const { root, props } = show();
    expect(root.textContent).toContain('never sent');
    expect(root.textContent).not.toContain('no encrypted address');
    expect(has(root, 'turn it on')).toBe(false);
    await press(control(root, 'List its servers'));
    expect(props.onList).toHaveBeenCalledWith('https://archive.test/v1');
    expect(root.textContent).toContain('Demo (one.test)');
    expect(root.textContent).toContain('no encrypted address');
    await press(control(root, 'turn it on'));
    expect(props.onTurnOn).toHaveBeenCalledWith('https://archive.test/v1', [COLLECTION]);
  });

  it('takes another address, if it is one', async () => {
    const { root, props } = show();
    const field = root.querySelector('input');
    await fill(field, 'input', 'javascript:alert(1)');
    await press(control(root, 'List its servers'));
    expect(props.onList).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('http://');
    await fill(field, 'input', 'http://127.0.0.1:8123/v1');
    await press(control(root, 'List its servers'));
    expect(props.onList).toHaveBeenCalledWith('http://127.0.0.1:8123/v1');
  });

  it('says in a sentence why the servers are not known', async () => {
    const { root } = show({ onList: async () => ({ state: 'fault', fault: 'unreachable' }) });
    await press(control(root, 'List its servers'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be reached');
    expect(has(root, 'turn it on')).toBe(false);
  });

  it('stays off where the browser does not allow the servers', async () => {
    const { root } = show({ onTurnOn: async () => false });
    await press(control(root, 'List its servers'));
    await press(control(root, 'turn it on'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('does not let');
  });

  it('can be undone, and shows who is asked meanwhile', async () => {
    const { root, props } = show({
      settings: { isOn: true, federation: 'https://archive.test/v1', collections: [COLLECTION] },
    });
    expect(root.textContent).toContain('Demo (one.test)');
    await press(control(root, 'Turn off'));
    expect(props.onTurnOff).toHaveBeenCalledOnce();
  });
});
