/** The corner of the panel, kept on this device: screens differ. */
import { CORNERS, type Corner } from '../../components/corners.ts';
import { browser } from '../../utils/browser.ts';

const KEY = 'panelCorner';

export async function readCorner(): Promise<Corner> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return CORNERS.find((corner) => corner === kept) ?? CORNERS[0];
}

export async function saveCorner(corner: Corner): Promise<void> {
  await browser.storage.local.set({ [KEY]: corner });
}
