// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type PopupPorts, type PopupState, usePopup } from '../../components/usePopup.ts';
import type { Overview } from '../../utils/messaging/protocol.ts';
import { aListedChange, anOverview, aTerms } from '../support/builders.ts';
import { mount } from './render.tsx';

interface Fake {
  readonly ports: PopupPorts;
  readonly calls: string[];
  answer: () => Promise<Overview>;
  tell: () => void;
}

function fakePorts(overrides: Partial<PopupPorts> = {}): Fake {
  const calls: string[] = [];
  const asked = (question: string) => async (): Promise<boolean> => {
    calls.push(question);
    return true;
  };
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    calls.push(name === 'overview' ? name : `${name} ${JSON.stringify(input)}`);
    return name === 'overview' ? fake.answer() : null;
  };
  const fake: Fake = {
    calls,
    answer: async () => anOverview(),
    tell: () => {},
    ports: {
      frontTab: async () => 7,
      ask: ask as PopupPorts['ask'],
      canNotify: async () => true,
      painted: async () => undefined,
      readsAlone: async () => true,
      requestNotifications: asked('requestNotifications'),
      requestWatching: asked('requestWatching'),
      requestService: asked('requestService'),
      requestEverySite: asked('requestEverySite'),
      onChange: (listener) => {
        fake.tell = listener;
        return () => calls.push('stopped');
      },
      openLibrary: async () => void calls.push('openLibrary'),
      openSettings: async () => void calls.push('openSettings'),
      close: () => calls.push('close'),
      ...overrides,
    },
  };
  return fake;
}

/** Runs the hook; `state()` is what it last gave. */
async function run(fake: Fake): Promise<() => PopupState> {
  let last: PopupState | null = null;
  function Probe(): JSX.Element {
    last = usePopup(fake.ports);
    return <p />;
  }
  mount(<Probe />);
  await settle();
  return () => {
    if (!last) throw new Error('the hook has not run');
    return last;
  };
}

const settle = (): Promise<void> => act(async () => void (await new Promise((done) => setTimeout(done))));

describe('usePopup', () => {
  it('asks for the overview, acts, and asks again', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    expect(state().overview).toEqual(anOverview());
    expect(state().canNotify).toBe(true);
    state().actions.onMarkRead('change-1');
    await settle();
    expect(fake.calls).toEqual(['overview', 'markRead {"changeId":"change-1"}', 'overview']);
  });

  it('asks for the changes in sight first, and for the others once those are there', async () => {
    const all = Array.from({ length: 30 }, (_, i) => aListedChange({ id: `change-${i}` }));
    const limits: (number | undefined)[] = [];
    const fake = fakePorts({
      ask: (async (_name: string, { limit }: { limit?: number }) => {
        limits.push(limit);
        return anOverview({ changes: all.slice(0, limit), hasMore: limit !== undefined });
      }) as PopupPorts['ask'],
    });
    const state = await run(fake);
    expect(state().overview?.changes).toHaveLength(30);
    expect(limits).toEqual([12, undefined]);
  });

  it('asks for what a watch needs before anything else, in the same turn, and watches even where refused', async () => {
    const fake = fakePorts();
    const refuse = vi.fn(async () => {
      fake.calls.push('requestWatching');
      return false;
    });
    const canNotify = async () => false;
    const state = await run({ ...fake, ports: { ...fake.ports, canNotify, requestWatching: refuse } });
    fake.calls.length = 0;
    state().actions.onWatch({ id: 'terms-1', service: 'chat.example' }, true);
    expect(fake.calls[0]).toBe('requestWatching');
    await settle();
    expect(fake.calls[1]).toBe('setWatch {"termsId":"terms-1","watching":true}');
    expect(state().canNotify).toBe(false);
  });

  it('asks for nothing when a watch ends', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    state().actions.onWatch({ id: 'terms-1', service: 'chat.example' }, false);
    await settle();
    expect(fake.calls).not.toContain('requestWatching');
  });

  it('shows the sentence of what failed, until the next act', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    fake.answer = () => Promise.reject(new Error('The background did not answer.'));
    state().actions.onMarkAllRead();
    await settle();
    expect(state().message).toBe('The background did not answer.');
    expect(state().overview).toEqual(anOverview());
    fake.answer = async () => anOverview();
    state().actions.onMarkAllRead();
    await settle();
    expect(state().message).toBeNull();
  });

  it('reads until the page is known, and hears of it', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    state().actions.onTrack();
    await settle();
    expect(fake.calls).toContain('trackPage {"tabId":7}');
    expect(state().isReading).toBe(true);
    fake.answer = async () =>
      anOverview({ page: { state: 'tracked', terms: aTerms(), change: null, offers: [] } });
    fake.tell();
    await settle();
    expect(state().isReading).toBe(false);
  });

  it('closes once the page is opened', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    state().actions.onOpen('change-1', 2);
    await settle();
    expect(fake.calls).toContain('openChange {"changeId":"change-1","index":2}');
    expect(fake.calls).toContain('close');
  });

  it('keeps the newest answer where an older one comes late', async () => {
    const fake = fakePorts();
    const state = await run(fake);
    let late: (overview: Overview) => void = () => {};
    fake.answer = () => new Promise((resolve) => (late = resolve));
    fake.tell();
    await settle();
    fake.answer = async () => anOverview({ unreadCount: 2 });
    fake.tell();
    await settle();
    late(anOverview({ unreadCount: 1 }));
    await settle();
    expect(state().overview?.unreadCount).toBe(2);
  });
});
