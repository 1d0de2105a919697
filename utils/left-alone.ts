/** Pages that look like terms and are none, as the person has said: they are read no more until they are tracked by hand. */
import { browser } from './browser.ts';

/** Canonical addresses ("example.org/terms", no scheme), newest last; in `storage.local`. */
const KEY = 'leftAlone';
const MOST = 1000;

async function addresses(): Promise<readonly string[]> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

async function keep(changed: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: changed.slice(-MOST) });
}

export async function isLeftAlone(canonicalUrl: string): Promise<boolean> {
  return (await addresses()).includes(canonicalUrl);
}

export async function leaveAlone(canonicalUrl: string): Promise<void> {
  await keep([...(await addresses()).filter((one) => one !== canonicalUrl), canonicalUrl]);
}

/** Forgets what was said of some addresses. */
export async function stopLeavingAlone(isMeant: (address: string) => boolean): Promise<void> {
  const known = await addresses();
  if (known.some(isMeant)) await keep(known.filter((one) => !isMeant(one)));
}
