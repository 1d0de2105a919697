/** Asking the background as a page of the extension does. */
import type { Driver, ExtensionPage } from './types.ts';

declare const chrome: typeof import('webextension-polyfill');

/**
 * What the background answers a page that is open. Asked once more where the browser was just stopping it, as the
 * extension's own pages do. @throws Error with its sentence
 */
export function askFrom<T>(page: ExtensionPage, name: string, input: unknown): Promise<T> {
  return page.evaluate(
    async (message) => {
      const send = () => chrome.runtime.sendMessage(message);
      const reply = (await send().catch((error: unknown) => {
        if (!String(error).includes('Receiving end does not exist')) throw error;
        return send();
      })) as { ok: true; value: T } | { ok: false; error: { message: string } };
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value;
    },
    { to: 'background', name, input },
  );
}

/** The same from a page that is opened for it. */
export async function ask<T>(driver: Driver, name: string, input: unknown): Promise<T> {
  const page = await driver.openExtensionPage('popup.html');
  try {
    return await askFrom<T>(page, name, input);
  } finally {
    await page.close();
  }
}
