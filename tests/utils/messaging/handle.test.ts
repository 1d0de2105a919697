import { expect, it, vi } from 'vitest';
import { handleMessages } from '../../../utils/messaging/handle.ts';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://1f0c/${path}`,
      onMessage: {
        addListener: (listener: unknown) => listeners.add(listener),
        removeListener: (listener: unknown) => listeners.delete(listener),
      },
    },
  },
}));

interface Protocol {
  ask(input: null): string;
}

it('answers once it is ready, so that no sentence is given before there are phrases', async () => {
  const phrases: string[] = [];
  const { promise: loaded, resolve: load } = Promise.withResolvers<void>();
  const stop = handleMessages<Protocol>(
    'background',
    { ask: { from: 'extension', handle: () => phrases.join() } },
    () => loaded,
  );
  const [listener] = listeners as Set<Listener>;
  const answer = new Promise((respond) => {
    listener?.({ to: 'background', name: 'ask', input: null }, { id: 'ours' }, respond);
  });
  phrases.push('Not read.');
  load();
  expect(await answer).toEqual({ ok: true, value: 'Not read.' });
  stop();
  expect(listeners.size).toBe(0);
});
