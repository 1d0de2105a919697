import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Handlers, handleMessages } from '../../utils/messaging/handle.ts';
import { PATIENCE_MS, runs, wildText } from './support.ts';

const OURS = 'clausewatch@example';
const HOME = 'moz-extension://1f0c/';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock('../../utils/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'clausewatch@example',
      getURL: (path: string) => `moz-extension://1f0c/${path}`,
      onMessage: {
        addListener: (listener: unknown) => listeners.add(listener),
        removeListener: (listener: unknown) => listeners.delete(listener),
      },
    },
  },
}));

interface Protocol {
  ask(input: unknown): unknown;
  tell(input: unknown): unknown;
  both(input: unknown): unknown;
}
/** Handlers that trust what they get, and may throw anything. */
const handle = (input: unknown): unknown => {
  if (typeof input === 'number') throw Object.assign(new Error('expected'), { code: input });
  if (!(input instanceof Object) || !('member' in input)) throw input;
  return (input as { member: { deeper: unknown } }).member.deeper;
};
const handlers: Handlers<Protocol> = {
  ask: { from: 'extension', handle },
  tell: { from: 'page', handle },
  both: { from: 'both', handle: async (input) => handle(input) },
};

const names = fc.constantFrom(
  'ask',
  'tell',
  'both',
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '',
);
const input = fc.oneof(fc.anything(), fc.record({ member: fc.anything() }));
const message = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  {
    weight: 4,
    arbitrary: fc.record(
      { to: fc.oneof(fc.constantFrom('background', 'reader'), fc.anything()), name: names, input },
      { requiredKeys: ['to', 'name'] },
    ),
  },
);
const url = fc.oneof(
  fc.constantFrom<string | undefined>(
    undefined,
    HOME,
    `${HOME}popup.html`,
    'moz-extension://other/popup.html',
    'https://owl.test/terms',
    `https://owl.test/${HOME}`,
    'http://owl.test/',
    'about:blank',
    'file:///terms.html',
    'data:text/html,hello',
    'blob:https://owl.test/1',
  ),
  wildText,
);
const sender = fc.record(
  {
    id: fc.constantFrom(OURS, 'other@example', '', undefined),
    url,
    frameId: fc.constantFrom(0, 1, -1, undefined),
    tab: fc.oneof(fc.constant(undefined), fc.record({ id: fc.constantFrom(7, undefined), url })),
  },
  { requiredKeys: [] },
);

/** What an answer may be: plain data that says how it went. */
const isReply = (reply: unknown): boolean =>
  typeof reply === 'object' &&
  reply !== null &&
  ('value' in reply ||
    Object.values((reply as { error: object }).error).every((one) => typeof one === 'string'));

/** Sends it, and waits for the answer where one was promised. */
async function sent(what: unknown, by: unknown): Promise<unknown> {
  let answer: Promise<unknown> | null = null;
  for (const listener of listeners as Set<Listener>) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    if (listener(what, by, resolve) === true) answer = promise;
  }
  return answer;
}

describe('any message from anybody', { timeout: PATIENCE_MS }, () => {
  let stop = (): void => undefined;
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    stop = handleMessages<Protocol>('background', handlers);
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  it('is answered once, or not at all, and never breaks the listener', async () => {
    await fc.assert(
      fc.asyncProperty(message, sender, async (what, by) => {
        const answer = await sent(what, by);
        if (answer !== null) expect(isReply(answer)).toBe(true);
      }),
      runs(500),
    );
  });

  it.each<[who: string, change: (by: Record<string, unknown>) => unknown]>([
    ['another extension', (by) => ({ ...by, id: 'other@example' })],
    ['nobody', (by) => ({ ...by, id: undefined })],
    ['a frame in a page', (by) => ({ ...by, url: 'https://owl.test/', tab: { id: 7 }, frameId: 1 })],
    ['a frame without an address', (by) => ({ ...by, url: 'about:blank', tab: { id: 7 }, frameId: 3 })],
  ])('is not answered for %s', async (_who, change) => {
    await fc.assert(
      fc.asyncProperty(message, sender, async (what, by) => {
        expect(await sent(what, change(by))).toBeNull();
      }),
      runs(100),
    );
  });

  it('is not answered for a page that speaks as the extension, nor the other way round', async () => {
    const page = {
      id: OURS,
      url: 'https://owl.test/terms',
      frameId: 0,
      tab: { id: 7, url: 'https://owl.test/terms' },
    };
    const own = { id: OURS, url: `${HOME}popup.html` };
    await fc.assert(
      fc.asyncProperty(input, async (any) => {
        const to = 'background';
        expect(await sent({ to, name: 'ask', input: any }, page)).toBeNull();
        expect(await sent({ to, name: 'tell', input: any }, own)).toBeNull();
        expect(isReply(await sent({ to, name: 'tell', input: any }, page))).toBe(true);
        expect(isReply(await sent({ to, name: 'ask', input: any }, own))).toBe(true);
      }),
      // Found: what is no error was thrown, and the answer never came.
      { ...runs(100), examples: [[null], [undefined], [Object.create(null)], [Symbol('s')]] },
    );
  });
});
