import { browser } from '../browser.ts';
import type { Terms } from '../record/types.ts';
import { gateFile, hostAccess, readerFiles } from '../registration.ts';
import { serially } from '../serially.ts';

/** Starts the reader in a tab; one that runs there already is replaced. @throws where no script may run in the tab */
export async function injectReader(tabId: number): Promise<void> {
  // The terms may stand in a frame; its document wants the colours of the marks too.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [...readerFiles.css] });
  await browser.scripting.executeScript({ target: { tabId }, files: [...readerFiles.js] });
}

const GATE = 'gate';
/** What is registered is asked first, and a browser refuses to register the same twice. */
const inTurn = serially();

/**
 * Has the browser start the gate on every page that it lets us read: all, some or none, as the person allows. The browser
 * looks after that by itself, so this is done once.
 */
export function registerGate(): Promise<void> {
  return inTurn(registerGateOnce);
}

async function registerGateOnce(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) return;
  const gate = { id: GATE, matches: [...hostAccess], js: [gateFile] };
  await browser.scripting.registerContentScripts([
    { ...gate, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Starts the gate on the pages in front, which were open before it was allowed. */
export async function openGates(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, url: [...hostAccess] });
  const files = [`/${gateFile}`];
  await Promise.all(
    tabs.map(async ({ id }) => {
      // An error page or a store of add-ons: no script may run there.
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => []);
    }),
  );
}

const BY_HAND = 'tracked-by-hand';

/**
 * Has the browser start the reader on the pages that the person tracks by hand, where the gate says nothing. The
 * registration outlives the worker and the browser session, so it costs other pages nothing.
 */
export function registerHandTracked(allTerms: readonly Terms[]): Promise<void> {
  return inTurn(() => registerPages(allTerms));
}

async function registerPages(allTerms: readonly Terms[]): Promise<void> {
  const matches = [
    ...new Set(allTerms.filter((terms) => terms.trackedByHand).map((terms) => patternOf(terms.url))),
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [BY_HAND] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [BY_HAND] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: BY_HAND,
      matches,
      js: readerFiles.js.map(withoutSlash),
      css: readerFiles.css.map(withoutSlash),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Match pattern of an address; patterns know no ports. */
function patternOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `*://${hostname}${pathname}*`;
}

const withoutSlash = (path: string): string => path.replace(/^\//, '');
