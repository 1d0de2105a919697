import type { Plugin } from 'vite';

const CALL = /^\s*this\.(?:stopOldScripts|listenForNewerScripts)\(\);$/gm;

/**
 * WXT's frame of a content script without its announcement: it tells each page by a message and an event, both with the
 * extension's id, that the script has started, and any page could end the script by such an event. How a reader takes over
 * from an older one is said in entrypoints/reader.content/takeover.ts, and no page hears it.
 */
export function quietReader(): Plugin {
  return {
    name: 'quiet-reader',
    apply: 'build',
    transform: {
      filter: { id: /\/wxt\/dist\/utils\/content-script-context\.mjs$/ },
      handler: (code) => ({ code: withoutAnnouncement(code), map: null }),
    },
  };
}

/** The code without its two calls. @throws Error where it has other ones */
export function withoutAnnouncement(code: string): string {
  const found = code.match(CALL)?.length ?? 0;
  if (found !== 2) throw new Error(`WXT announces a content script in ${found} lines; two were expected.`);
  return code.replace(CALL, '');
}
