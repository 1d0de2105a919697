/**
 * The only use of the extension API: faked here in tests, replaced here if need be. Both browsers answer with promises,
 * Firefox under the name `browser`, Chrome under `chrome`; the types are those of what they agree on.
 */
import type { Browser } from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

interface Globals {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const { browser: named, chrome } = globalThis as Globals;

// A page may have a global of either name, so only one that knows its extension counts.
export const browser = (named?.runtime?.id ? named : chrome) as Browser;
