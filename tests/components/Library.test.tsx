// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/library/Library.tsx';
import type { LibraryState } from '../../components/library/useLibrary.ts';
import { reasonsLine } from '../../components/library/words.ts';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import type { VersionInfo } from '../../utils/record/types.ts';
import { aChange, aClauseChange, aTerms, NOW } from '../support/builders.ts';
import { speak } from '../support/i18n.ts';
import { control, fill, has, mount, press, update } from './render.tsx';

const DAY_MS = 86_400_000;

const entry = (service: string, overrides: Partial<LibraryEntry> = {}): LibraryEntry => ({
  terms: aTerms({ id: `${service}|en`, service }),
  versionCount: 1,
  hasUnread: false,
  ...overrides,
});

const version = (id: string, daysAgo: number): VersionInfo => ({
  id,
  termsId: 'chat.example|en',
  digest: id,
  firstSeenAt: NOW - daysAgo * DAY_MS,
  lastSeenAt: NOW - daysAgo * DAY_MS,
  reviewedAt: null,
  source: 'visit',
  extractor: 1,
  statedDate: null,
  silence: null,
});

const history = {
  terms: aTerms({ id: 'chat.example|en', service: 'chat.example' }),
  versions: [version('new', 1), version('middle', 20), version('old', 40)],
  changes: [aChange({ id: 'c', from: 'old', to: 'new', clauses: [aClauseChange(), aClauseChange()] })],
};

function aState(overrides: Partial<LibraryState> = {}): LibraryState {
  return {
    entries: [entry('chat.example', { versionCount: 3, hasUnread: true }), entry('music.example')],
    termsId: null,
    history: null,
    comparison: null,
    search: null,
    message: null,
    onSearch: vi.fn(),
    onStop: vi.fn(),
    onChoose: vi.fn(),
    onCompare: vi.fn(),
    onEvidence: vi.fn(),
    onStopIgnoring: vi.fn(),
    onForget: vi.fn(),
    ...overrides,
  };
}

const chosen = (overrides: Partial<LibraryState> = {}) =>
  aState({ termsId: 'chat.example|en', history, ...overrides });

const show = (state: LibraryState) => mount(<Library state={state} now={NOW} />);

describe('the list', () => {
  it('says what will be there while nothing is kept', () => {
    expect(show(aState({ entries: [] })).textContent).toContain('Nothing is kept yet');
  });

  it('stands under its services, tells what is unread, and narrows as one types', async () => {
    const state = aState();
    const root = show(state);
    const [first] = root.querySelectorAll('.cw-terms-row');
    expect(first?.textContent).toMatch(/unread change.*3 versions/);
    await fill(root.querySelector('[type=search]'), 'input', 'music');
    expect([...root.querySelectorAll('h2')].map((title) => title.textContent)).toEqual(['music.example']);
    await press(root.querySelector('.cw-terms-row') as HTMLElement);
    expect(state.onChoose).toHaveBeenCalledWith('music.example|en');
  });

  it('looks for words in all texts, and leads to the terms that hold them', async () => {
    const state = aState();
    const root = show(state);
    await fill(root.querySelector('[type=search]'), 'input', 'ow');
    expect(has(root, 'in all texts')).toBe(false);
    await fill(root.querySelector('[type=search]'), 'input', 'owls');
    await press(control(root, 'Look for “owls” in all texts'));
    expect(state.onSearch).toHaveBeenCalledWith('owls');

    const text = `${'We like many birds. '.repeat(20)}Owls are welcome.`;
    const clauses = [
      { termsId: 'chat.example|en', service: 'chat.example', termsType: 'Terms of Service', text },
    ];
    const search = { query: 'owls', found: { clauses, hasMore: false }, share: 1 };
    const found = aState({ search });
    const results = show(found);
    expect(results.querySelector('[role=status]')?.textContent).toBe('1 clause holds “owls”');
    expect(results.querySelector('mark')?.textContent).toBe('Owls');
    expect(results.querySelector('.cw-hits p')?.textContent?.length).toBeLessThan(200);
    await press(control(results, 'chat.example · Terms of Service'));
    expect(found.onChoose).toHaveBeenCalledWith('chat.example|en');
    const more = show(aState({ search: { ...search, found: { clauses, hasMore: true } } }));
    expect(more.querySelector('[role=status]')?.textContent).toContain('There are more');
    const none = show(aState({ search: { ...search, found: { clauses: [], hasMore: false } } }));
    expect(none.textContent).toContain('No text that is kept');
  });

  it('shows how far a search is, and stops it', async () => {
    const state = aState({ search: { query: 'owls', found: null, share: 0.25 } });
    const root = show(state);
    expect(root.querySelector('progress')?.value).toBe(0.25);
    await press(control(root, 'Stop'));
    expect(state.onStop).toHaveBeenCalledOnce();
  });

  it('is all there in its order, however long it is, though not at once', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `service-${String(i).padStart(4, '0')}.example`);
    const state = aState({ entries: names.map((name) => entry(name)) });
    const root = show(state);
    const titles = () => [...root.querySelectorAll('h2')].map((title) => title.textContent);
    expect(titles().length).toBeLessThan(100);
    expect(titles()).toEqual(names.slice(0, titles().length));
    await vi.waitFor(() => expect(titles()).toEqual(names), 10_000);
    update(root, <Library state={{ ...state, termsId: 'service-0399.example|en' }} now={NOW} />);
    expect(root.querySelector('[aria-current]')?.closest('section')?.textContent).toContain('service-0399');
  });

  it('says so when the chosen terms are no longer kept', () => {
    expect(show(aState({ termsId: 'gone|en' })).textContent).toContain('no longer kept');
  });
});

describe('one terms', () => {
  it('makes a record of a change for somebody else', async () => {
    const state = chosen();
    const root = show(state);
    await press(control(root, 'Record with both texts'));
    expect(state.onEvidence).toHaveBeenCalledWith('c', 'html');
    await press(control(root, 'Draft of a memo'));
    expect(state.onEvidence).toHaveBeenCalledWith('c', 'memo');
  });

  it('lists what nobody was told of, with the reasons', async () => {
    const quiet = { ...version('new', 1), silence: { from: 'old', reasons: { 'only a date differs': 2 } } };
    const state = chosen({ history: { ...history, versions: [quiet, version('old', 40)] } });
    const root = show(state);
    const list = root.querySelector('.cw-kept-quiet');
    expect(list?.textContent).toContain('only a date differs (2)');
    await press(list?.querySelector('button') as HTMLElement);
    expect(state.onCompare).toHaveBeenCalledWith('old', 'new');
    expect(show(chosen()).querySelector('.cw-kept-quiet')).toBeNull();
  });

  it('compares the two newest versions unless others are chosen', async () => {
    const state = chosen();
    const root = show(state);
    await press(control(root, 'Compare two versions'));
    expect(state.onCompare).toHaveBeenLastCalledWith('middle', 'new');
    await fill(root.querySelector('select'), 'change', 'old');
    await press(control(root, 'Compare two versions'));
    expect(state.onCompare).toHaveBeenLastCalledWith('old', 'new');
    await fill(root.querySelector('select'), 'change', 'new');
    expect(control(root, 'Compare two versions')).toHaveProperty('disabled', true);
  });

  it('opens a change from its line', async () => {
    const state = chosen();
    const root = show(state);
    expect(root.querySelector('.cw-history-row')?.textContent).toContain('2 changes');
    await press(root.querySelector('.cw-history-row button') as HTMLElement);
    expect(state.onCompare).toHaveBeenCalledWith('old', 'new');
  });

  it('shows a redline, or both sides', async () => {
    const clauses = [aClauseChange({ kind: 'reworded' })];
    const root = show(chosen({ comparison: { from: 'old', to: 'new', clauses, share: 1 } }));
    expect(root.querySelector('.cw-compared')?.querySelectorAll('del, ins')).toHaveLength(2);
    await press(root.querySelector('.cw-comparison-head input') as HTMLElement);
    const sides = [...root.querySelectorAll('.cw-sides p')].map((side) => side.textContent);
    expect(sides).toEqual([
      'Before: We keep your messages for 30 days.',
      'After: We keep your messages for 90 days.',
    ]);
  });

  it('shows clauses that moved together as the one change they are counted as', async () => {
    const clauses = [0, 1].map((after) =>
      aClauseChange({ kind: 'moved', moved: true, after, significance: 'editorial', reason: 'moved' }),
    );
    const root = show(chosen({ comparison: { from: 'old', to: 'new', clauses, share: 1 } }));
    expect(root.querySelector('.cw-comparison-head')?.textContent).toContain('1 change');
    const [row, ...others] = root.querySelectorAll('.cw-compared');
    expect(others).toEqual([]);
    expect(row?.querySelector('summary')?.textContent).toContain('2 clauses in a row stand elsewhere');
    expect(row?.querySelectorAll('.cw-redline')).toHaveLength(2);
    expect(row?.querySelector('.cw-compared-head')?.textContent).not.toContain('Editorial');
  });

  it('shows how far a comparison is, and stops it', async () => {
    const state = chosen({ comparison: { from: 'old', to: 'new', clauses: null, share: 0.5 } });
    const root = show(state);
    expect(root.querySelector('progress')?.value).toBe(0.5);
    await press(control(root, 'Stop'));
    expect(state.onStop).toHaveBeenCalledOnce();
  });

  it('offers nothing to compare while there is one version', () => {
    const root = show(
      chosen({ history: { ...history, versions: history.versions.slice(0, 1), changes: [] } }),
    );
    expect(root.textContent).toContain('nothing to compare yet');
    expect(has(root, 'Compare two')).toBe(false);
  });

  it('forgets after a question', async () => {
    const state = chosen();
    const root = show(state);
    await press(control(root, 'Forget these terms'));
    expect(state.onForget).not.toHaveBeenCalled();
    await press(control(root, 'Forget'));
    expect(state.onForget).toHaveBeenCalledWith('chat.example|en');
  });
});

describe('the reasons of silence', () => {
  it.each([
    ['en', 'only a date differs (2); heading added'],
    ['de', 'nur ein Datum weicht ab (2); Überschrift hinzugefügt'],
    ['fr', 'seule une date diffère (2); titre ajouté'],
    ['es', 'solo difiere una fecha (2); encabezado añadido'],
  ])('are said in %s', (language, line) => {
    speak(language);
    expect(reasonsLine({ 'only a date differs': 2, 'heading added': 1 })).toBe(line);
    speak('en');
  });

  it('are said as they are kept where they are not known', () => {
    expect(reasonsLine({ 'a reason of another time': 1 })).toBe('a reason of another time');
  });
});

describe('the parts that are ignored', () => {
  it('are listed with what was kept quiet, and told again at a click', async () => {
    const part = {
      id: 'teaser',
      since: NOW - 3 * DAY_MS,
      text: 'In other news: the owls have moved.',
      between: [],
      clauses: 1,
      topics: [],
      binds: false,
      quieted: 4,
    };
    const state = chosen({ history: { ...history, terms: { ...history.terms, ignored: [part] } } });
    const root = show(state);
    const row = root.querySelector('.cw-ignored li');
    expect(row?.textContent).toMatch(/In other news.*since 9 June, 4 changes kept quiet/);
    await press(control(root, 'Tell me again of'));
    expect(state.onStopIgnoring).toHaveBeenCalledWith('teaser');
  });

  it('take no room where there are none', () => {
    expect(show(chosen()).querySelector('.cw-ignored')).toBeNull();
  });
});
