import { browser, type Runtime } from '../browser.ts';
import type { Reply } from './protocol.ts';
import type { Envelope, Target } from './send.ts';

/** Who sent a message, as the browser says; nothing of it is taken from the message. */
export type Speaker =
  | { readonly kind: 'extension' }
  | { readonly kind: 'page'; readonly tabId: number; readonly urls: readonly string[] };

// biome-ignore lint/suspicious/noExplicitAny: the constraint of "any function", as in TypeScript's own Parameters<T>.
type AnyFunction = (...args: any[]) => unknown;

export type Handlers<P> = {
  readonly [K in keyof P]: P[K] extends AnyFunction
    ? {
        /** Which speakers this message is taken from. */
        readonly from: Speaker['kind'] | 'both';
        readonly handle: (
          input: Parameters<P[K]>[0],
          speaker: Speaker,
        ) => ReturnType<P[K]> | Promise<ReturnType<P[K]>>;
      }
    : never;
};

/**
 * Answers the messages of one protocol, each by its one handler. What a handler throws arrives at the sender as an
 * error with its sentence; a bug is logged here, once.
 *
 * @param ready awaited before anything is handled
 * @returns a function that stops answering
 */
export function handleMessages<P>(
  target: Target,
  handlers: Handlers<P>,
  ready: () => Promise<void> | undefined = () => undefined,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== target || !Object.hasOwn(handlers, message.name))
      return undefined;
    const handler = handlers[message.name as keyof P];
    const speaker = speakerOf(sender);
    if (!speaker || (handler.from !== 'both' && handler.from !== speaker.kind)) return undefined;
    answer(async () => {
      await ready();
      return (handler.handle as (input: unknown, speaker: Speaker) => unknown)(message.input, speaker);
    }).then(respond);
    return true; // the answer comes later
  };
  // The polyfill's type knows listeners that return a promise; a late answer by `respond` works in every browser,
  // also where `browser` is the browser's own and promises are not understood.
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

async function answer(handle: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    // Whatever was thrown: null has no members, and some objects are no text.
    const { message, code } = Object(error) as { message?: unknown; code?: unknown };
    const isExpected = typeof code === 'string';
    if (!isExpected) console.error('Clausewatch:', error);
    const words = typeof message === 'string' ? message : `Thrown as ${typeof error}.`;
    return { ok: false, error: { code: isExpected ? code : 'bug', message: words } };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return typeof to === 'string' && typeof name === 'string';
}

/** Only the extension's own pages and its scripts in the top frame of a web page may speak. */
function speakerOf(sender: Runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'extension' };
  if (sender.tab?.id === undefined)
    return sender.url === undefined || !/^https?:/.test(sender.url) ? { kind: 'extension' } : null;
  if (sender.frameId !== 0) return null;
  // After a same-document navigation browsers disagree on which of the two is current.
  const urls = [sender.url, sender.tab.url].filter(
    (url) => url !== undefined && /^https?:/.test(url),
  ) as string[];
  return urls.length > 0 ? { kind: 'page', tabId: sender.tab.id, urls } : null;
}
