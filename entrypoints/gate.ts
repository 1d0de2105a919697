/**
 * Runs on every http(s) page and asks one question: may this be terms? No library, no trace in the page.
 *
 * A page that builds itself by script knows its title and heading only later, so the question is asked a few times;
 * after the first yes, not again until the address changes.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Envelope } from '../utils/messaging/send.ts';
import { mayBeTerms } from '../utils/terms/gate.ts';

const LATER_MS = [0, 400, 1500, 4000];

interface ExtensionApi {
  readonly runtime: { sendMessage(message: Envelope): Promise<unknown> | undefined };
}
/** Firefox has it under this name as well. */
declare const chrome: ExtensionApi;

export default defineUnlistedScript(() => {
  let address = '';
  let timers: ReturnType<typeof setTimeout>[] = [];

  const ask = (): void => {
    const url = location.href;
    const heading = document.querySelector('h1,h2')?.textContent ?? '';
    if (!mayBeTerms({ url, title: document.title, heading })) return;
    timers.forEach(clearTimeout);
    // Rejected where the extension was updated or removed meanwhile: then nobody is left to tell.
    chrome.runtime.sendMessage({ to: 'background', name: 'mayBeTerms', input: null })?.catch(() => undefined);
  };

  const arrive = (): void => {
    const here = location.href.replace(/#(?!!?\/).*/, '');
    if (here === address) return;
    address = here;
    timers.forEach(clearTimeout);
    timers = LATER_MS.map((ms) => setTimeout(ask, ms));
  };

  arrive();
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arrive);
});
