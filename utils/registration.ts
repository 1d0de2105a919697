/** Which sites the extension may ask to read, and which scripts it starts there. Read by wxt.config.ts and the background. */

/** Match patterns of every site. Optional: nothing is granted at the installation. */
export const hostAccess = ['http://*/*', 'https://*/*'] as const;

/** The gate, which looks at every page where the person allows it. Not a WXT content script: WXT's wrapper announces itself
 *  to the page by an event and a message, costs a kilobyte, and a gate must be neither seen nor felt. */
export const gateFile = 'gate.js';

/** The reader, injected only where the gate or the person asks for it, behind what it shares with the extension's own
 *  pages. Paths are those of the built extension. */
export const readerFiles = {
  js: ['/base.js', '/preact.js', '/reading.js', '/content-scripts/reader.js'],
  css: ['/content-scripts/reader.css'],
} as const;
