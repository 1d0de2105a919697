import { browser } from '../browser.ts';
import { message as phrase } from '../messages.ts';
import type { BackgroundProtocol, OffscreenProtocol, ReaderProtocol, Reply } from './protocol.ts';

/** Which context a message is for. Runtime messages reach every context of the extension; the others ignore it. */
export type Target = 'background' | 'offscreen' | 'reader';

export interface Envelope {
  readonly to: Target;
  readonly name: string;
  readonly input: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the constraint of "any function", as in TypeScript's own Parameters<T>.
type AnyFunction = (...args: any[]) => unknown;
export type Input<F> = F extends AnyFunction ? Parameters<F>[0] : never;
export type Output<F> = F extends AnyFunction ? ReturnType<F> : never;

/** The other side answered that it could not; `code` tells expected failures apart. */
class RemoteError extends Error {
  override name = 'RemoteError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Asks the background. @throws Error with a sentence and a code, or Error where nobody is listening */
export async function send<K extends keyof BackgroundProtocol>(
  name: K,
  input: Input<BackgroundProtocol[K]>,
): Promise<Output<BackgroundProtocol[K]>> {
  const ask = (): Promise<unknown> => browser.runtime.sendMessage(envelope('background', name, input));
  return unwrap(
    await ask().catch((error: unknown) => {
      if (!isUnheard(error)) throw error;
      return ask();
    }),
  );
}

/**
 * Whether nobody got the message. Firefox says so too of a background that it was stopping, or stopped before it answered.
 * The next message starts it again, and may repeat what was begun: whatever the background is asked for can be done twice.
 */
function isUnheard(error: unknown): boolean {
  return String(error).includes('Receiving end does not exist');
}

/** Asks the reader in the top frame of a tab. @throws Error where no reader is there */
export async function sendToReader<K extends keyof ReaderProtocol>(
  tabId: number,
  name: K,
  input: Input<ReaderProtocol[K]>,
): Promise<Output<ReaderProtocol[K]>> {
  return unwrap(await browser.tabs.sendMessage(tabId, envelope('reader', name, input), { frameId: 0 }));
}

/** Asks Chrome's offscreen page, which must be open: see offscreen.ts, which sees to that. */
export async function sendToOffscreen<K extends keyof OffscreenProtocol>(
  name: K,
  input: Input<OffscreenProtocol[K]>,
): Promise<Output<OffscreenProtocol[K]>> {
  return unwrap(await browser.runtime.sendMessage(envelope('offscreen', name, input)));
}

function envelope(to: Target, name: string, input: unknown): Envelope {
  return { to, name, input };
}

function unwrap<T>(reply: unknown): T {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) {
    throw new Error(phrase('error_noAnswer'));
  }
  const { ok, ...rest } = reply as Reply<T>;
  if (ok) return (rest as { value: T }).value;
  const { code, message } = (rest as { error: { code: string; message: string } }).error;
  throw new RemoteError(code, message);
}
