// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveVersions } from '../../components/archive/ArchiveVersions.tsx';
import type { LibraryPorts } from '../../components/library/useLibrary.ts';
import { formatDay } from '../../components/words.ts';
import type { ArchiveSource } from '../../utils/archive/types.ts';
import { aChange, aClauseChange, aTerms, NOW, noon } from '../support/builders.ts';
import { control, fill, mount, press } from './render.tsx';

const source = (id: string, fetchedAt: number): ArchiveSource => ({
  collection: 'Demo',
  day: fetchedAt + 1000,
  fetchedAt,
  page: `https://code.test/versions/commit/${id}`,
});
const MARCH = source('a', noon(2025, 3, 12));
const MAY = source('b', noon(2025, 5, 3));

async function show(answers: Readonly<Record<string, unknown>>) {
  const asked = vi.fn(async (name: string, _input: unknown): Promise<unknown> => {
    if (answers[name] instanceof Error) throw answers[name];
    return answers[name];
  });
  const ask = asked as unknown as LibraryPorts['ask'];
  const root = mount(<ArchiveVersions terms={aTerms()} ask={ask} now={NOW} />);
  await vi.waitFor(() => expect(root.textContent).not.toBe(''));
  return { root, asked };
}

const rows = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.cw-archive-row button')].map((row) => row.textContent ?? '');

describe('versions of the archive', () => {
  it('say where the archive can be turned on, and ask for nothing, while it is off', async () => {
    const { root, asked } = await show({ archiveDates: [] });
    expect(root.textContent).toContain('not turned on');
    expect(root.querySelector('button')).toBeNull();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('are asked for when the person wants it, each listed once with its date and a link', async () => {
    const { root, asked } = await show({
      archiveDates: [MARCH.day],
      archiveVersions: { state: 'listed', versions: [MARCH, MAY, MARCH] },
    });
    expect(asked).toHaveBeenCalledOnce();
    await press(control(root, 'Ask Open Terms Archive'));
    expect(asked).toHaveBeenLastCalledWith('archiveVersions', { termsId: aTerms().id, days: [MARCH.day] });
    expect(rows(root)).toEqual(
      [MAY, MARCH].map(({ fetchedAt }) => `Open Terms Archive, ${formatDay(fetchedAt, NOW)}`),
    );
    expect(root.querySelector<HTMLAnchorElement>('.cw-archive-row a')?.href).toBe(MAY.page);
  });

  it('are asked for by day too, of the past only', async () => {
    const { root, asked } = await show({
      archiveDates: [MARCH.day],
      archiveVersions: { state: 'listed', versions: [MAY] },
    });
    const date = root.querySelector('[type=date]');
    await fill(date, 'input', '2030-01-01');
    root.querySelector('form')?.requestSubmit();
    await fill(date, 'input', '2025-05-04');
    root.querySelector('form')?.requestSubmit();
    await vi.waitFor(() => expect(rows(root)).toHaveLength(1));
    const days = asked.mock.calls.filter(([name]) => name === 'archiveVersions').map(([, input]) => input);
    expect(days).toContainEqual({ termsId: aTerms().id, days: [Date.UTC(2025, 4, 4)] });
    expect(days).not.toContainEqual({ termsId: aTerms().id, days: [Date.UTC(2030, 0, 1)] });
  });

  it('are compared with the newest version kept, at a click', async () => {
    const change = aChange({ clauses: [aClauseChange()] });
    const { root, asked } = await show({
      archiveDates: [MARCH.day],
      archiveVersions: { state: 'listed', versions: [MARCH] },
      compareWithArchive: { state: 'compared', terms: aTerms(), change, source: MARCH },
    });
    await press(control(root, 'Ask Open Terms Archive'));
    await press(root.querySelector('.cw-archive-row button') as HTMLElement);
    expect(asked).toHaveBeenLastCalledWith('compareWithArchive', { termsId: aTerms().id, at: MARCH.day });
    expect(root.querySelectorAll('.cw-compared')).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ['no network', { state: 'fault', fault: 'unreachable' }, 'could not be reached'],
    ['a service it does not know', { state: 'fault', fault: 'unknown' }, 'does not have these terms'],
    ['a background that does not answer', new Error('gone'), 'could not be reached'],
  ])('say in a sentence what is wrong: %s', async (_what, answer, sentence) => {
    const { root } = await show({ archiveDates: [MARCH.day], archiveVersions: answer });
    await press(control(root, 'Ask Open Terms Archive'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
  });
});
