/** The only import of the extension API: polyfilled here, faked here in tests, replaced here if need be. */
import browser from 'webextension-polyfill';

export type { Permissions, Runtime } from 'webextension-polyfill';
export { browser };
