// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type LibraryPorts, type LibraryState, useLibrary } from '../../components/library/useLibrary.ts';
import { aClauseChange } from '../support/builders.ts';
import { mount } from './render.tsx';

/** A background whose long answers come when the test says so. */
function run() {
  const works: { name: string; tell: (share: number) => void; stopped: boolean; ended: boolean }[] = [];
  const asked: {
    input: { work?: string };
    answer: (value: unknown) => void;
    fail: (error: Error) => void;
  }[] = [];
  const ports: LibraryPorts = {
    ask: ((name: string, input: { work?: string }) => {
      if (name === 'library') return Promise.resolve([]);
      if (name === 'history') return Promise.resolve(null);
      return new Promise((answer, fail) =>
        asked.push({ input, answer: answer as (value: unknown) => void, fail }),
      );
    }) as LibraryPorts['ask'],
    awaitWork: (tell) => {
      const work = { name: `work-${works.length}`, tell, stopped: false, ended: false };
      works.push(work);
      return { name: work.name, stop: () => (work.stopped = true), end: () => (work.ended = true) };
    },
    save: () => {},
    onRecordChanged: () => () => {},
    placeNow: () => 'terms',
    goTo: () => {},
    onPlace: () => () => {},
  };
  let last: LibraryState | null = null;
  function Probe(): JSX.Element {
    last = useLibrary(ports);
    return <p />;
  }
  mount(<Probe />);
  const state = (): LibraryState => {
    if (!last) throw new Error('the hook has not run');
    return last;
  };
  return { works, asked, state };
}

const settle = (deed: () => void): Promise<void> =>
  act(async () => {
    deed();
    await new Promise((done) => setTimeout(done));
  });

describe('long work in the library', () => {
  it('tells how far it is, and gives its answer', async () => {
    const { works, asked, state } = run();
    await settle(() => state().onCompare('old', 'new'));
    expect(asked[0]?.input.work).toBe('work-0');
    await settle(() => works[0]?.tell(0.4));
    expect(state().comparison).toMatchObject({ clauses: null, share: 0.4 });
    const clauses = [aClauseChange()];
    await settle(() => asked[0]?.answer(clauses));
    expect(state().comparison?.clauses).toBe(clauses);
    expect(works[0]?.ended).toBe(true);
  });

  it('is stopped, and what it fails with then is nobody’s concern', async () => {
    const { works, asked, state } = run();
    await settle(() => state().onSearch('owls'));
    await settle(() => state().onStop());
    expect(works[0]).toMatchObject({ stopped: true, ended: true });
    await settle(() => asked[0]?.fail(new Error('stopped')));
    expect(state()).toMatchObject({ search: null, message: null });
  });

  it('is given up for other work, whose answer stands', async () => {
    const { works, asked, state } = run();
    await settle(() => state().onCompare('old', 'middle'));
    await settle(() => state().onCompare('old', 'new'));
    expect(works[0]?.stopped).toBe(true);
    const clauses = [aClauseChange()];
    await settle(() => asked[1]?.answer(clauses));
    await settle(() => asked[0]?.answer([]));
    expect(state().comparison).toMatchObject({ to: 'new', clauses });
  });

  it('says so where it failed', async () => {
    const { asked, state } = run();
    await settle(() => state().onCompare('old', 'new'));
    await settle(() => asked[0]?.fail(new Error('That version is no longer kept.')));
    expect(state()).toMatchObject({ comparison: null, message: 'That version is no longer kept.' });
  });
});
