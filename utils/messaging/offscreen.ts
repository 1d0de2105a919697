/** Chrome's offscreen page: what its service worker cannot do, a document does. */

interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let opening: Promise<void> | null = null;

/**
 * Opens Chrome's offscreen page where it is not open. Chrome allows one, and opening a second one throws: whoever comes
 * meanwhile waits for the first.
 */
export async function openOffscreen(): Promise<void> {
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome;
  if (await offscreen.hasDocument()) return;
  opening ??= offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER', 'BLOBS'],
      justification:
        'Reads the terms you watch, as their site sent them, and makes the backups you asked for.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}
