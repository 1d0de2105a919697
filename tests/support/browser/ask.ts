/** Asking the background as a page of the extension does. */
import type { Driver } from './types.ts';

declare const chrome: typeof import('webextension-polyfill');

export async function ask<T>(driver: Driver, name: string, input: unknown): Promise<T> {
  const page = await driver.openExtensionPage('popup.html');
  try {
    return await page.evaluate(
      async (message) => {
        const reply = (await chrome.runtime.sendMessage({ to: 'background', ...message })) as
          | { ok: true; value: T }
          | { ok: false; error: { message: string } };
        if (!reply.ok) throw new Error(reply.error.message);
        return reply.value;
      },
      { name, input },
    );
  } finally {
    await page.close();
  }
}
