/** The corner of the panel, kept on this device: screens differ. */
import { CORNERS, type Corner } from '../../components/corners.ts';
import { browser } from '../../utils/browser.ts';

const KEY = 'panelCorner';

/** Until the person has chosen one: where lines end, so that the fewest of the page's words are covered. */
export function firstCorner(): Corner {
  const { direction } = getComputedStyle(document.body ?? document.documentElement);
  return direction === 'rtl' ? 'bottom-left' : 'bottom-right';
}

export async function readCorner(): Promise<Corner> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return CORNERS.find((corner) => corner === kept) ?? firstCorner();
}

export async function saveCorner(corner: Corner): Promise<void> {
  await browser.storage.local.set({ [KEY]: corner });
}
