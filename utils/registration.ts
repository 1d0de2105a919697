/**
 * Where the extension may read and which script looks at every page: the one place to change when host access becomes
 * an optional grant. Read by wxt.config.ts for the manifest and by the background for `scripting`.
 */
export const hostAccess = ['http://*/*', 'https://*/*'] as const;

/** The gate, as the manifest registers it. Not a WXT content script: WXT's wrapper announces itself to the page by an
 *  event and a message, costs a kilobyte, and a gate that runs everywhere must be neither seen nor felt. */
export const gateContentScript = {
  matches: [...hostAccess],
  js: ['gate.js'],
  run_at: 'document_idle' as const,
};

/** The reader, injected only where the gate or the person asks for it. Paths are those of the built extension. */
export const readerFiles = {
  js: ['/content-scripts/reader.js'],
  css: ['/content-scripts/reader.css'],
} as const;
