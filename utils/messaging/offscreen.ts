/** Chrome's offscreen page: what its service worker cannot do, a document does. */
import type { OffscreenProtocol } from './protocol.ts';
import { type Input, type Output, sendToOffscreen } from './send.ts';

interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let opening: Promise<void> | null = null;

/**
 * Asks the offscreen page, opening it where it is not open. Chrome allows one, opening a second one throws, and one that
 * is still loading counts as there but hears nothing: whoever comes meanwhile waits for the first.
 */
export async function askOffscreen<K extends keyof OffscreenProtocol>(
  name: K,
  input: Input<OffscreenProtocol[K]>,
): Promise<Output<OffscreenProtocol[K]>> {
  opening ??= open().finally(() => {
    opening = null;
  });
  await opening;
  return sendToOffscreen(name, input);
}

async function open(): Promise<void> {
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER', 'BLOBS'],
    justification: 'Reads the terms you watch, as their site sent them, and makes the backups you asked for.',
  });
}
