/**
 * Code that both the extension's pages and the reader need, and that the package holds once. A reader cannot import, since
 * whatever a page may load a page can find; so what is shared is built as scripts that leave it under one global name,
 *
 *     entrypoints/reading.ts ─▶ /reading.js:  globalThis.clausewatchShared['utils/terms/extract.ts'] = { readDocument, ... }
 *
 * which are injected before the reader, and which the modules of the background and of the pages import. In all other
 * scripts each shared module becomes a few lines that read that name. It is no name of a page's: readers live in a world
 * of their own.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProduction } from './production.ts';

export interface SharedModule {
  /** As it is imported in `entrypoints`, or a path from the root. */
  readonly module: string;
  /** What others use of it. */
  readonly names: readonly string[];
}

/** By script: its modules. Each script is an entry point of the same name. */
export const SHARED: Readonly<Record<string, readonly SharedModule[]>> = {
  base: [
    { module: 'utils/browser.ts', names: ['browser'] },
    {
      module: 'utils/messages.ts',
      names: ['LANGUAGES', 'message', 'messageOf', 'phrases', 'plural', 'speak', 'speakPage', 'uiLocale'],
    },
    { module: 'utils/messaging/handle.ts', names: ['handleMessages'] },
    { module: 'utils/messaging/send.ts', names: ['send', 'sendToOffscreen', 'sendToReader'] },
    { module: 'utils/topics/taxonomy.ts', names: ['TOPIC_IDS', 'TOPICS', 'topicTitle', 'topicWhy'] },
  ],
  preact: [
    { module: 'preact', names: ['render'] },
    {
      module: 'preact/hooks',
      names: ['useCallback', 'useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useRef', 'useState'],
    },
    { module: 'preact/jsx-runtime', names: ['Fragment', 'jsx', 'jsxs'] },
  ],
  reading: [
    { module: 'utils/terms/address.ts', names: ['canonicalUrl', 'openableUrl'] },
    { module: 'utils/terms/blocks.ts', names: ['TooLargeError'] },
    { module: 'utils/terms/extract.ts', names: ['EXTRACTOR_VERSION', 'readDocument', 'skipCollapsed'] },
    { module: 'utils/terms/names.ts', names: ['termsTypeOf'] },
    { module: 'utils/terms/phrases.ts', names: ['speechOf'] },
  ],
};

const PREFIX = '\0shared:';
/** These speak for themselves and share nothing. */
const ALONE = ['gate', ...Object.keys(SHARED)];

/** Has every script but the shared ones take from those what they hold. */
export function sharedOnce(root: string): Plugin {
  let isModule = true;
  let isAlone = false;
  const found = new Map<string, { script: string; shared: SharedModule }>();
  return {
    name: 'shared-once',
    enforce: 'pre',
    apply: inProduction,
    configResolved({ build: { lib } }) {
      isModule = !lib;
      isAlone = lib !== false && ALONE.includes(String(lib.fileName));
    },
    async buildStart() {
      found.clear();
      if (isAlone) return;
      for (const [script, modules] of Object.entries(SHARED)) {
        for (const shared of modules) {
          const isOurs = shared.module.endsWith('.ts');
          const resolved = await this.resolve(
            isOurs ? join(root, shared.module) : shared.module,
            join(root, 'wxt.config.ts'),
            { skipSelf: true },
          );
          if (!resolved) throw new Error(`There is no ${shared.module} to share.`);
          found.set(resolved.id, { script, shared });
        }
      }
    },
    async resolveId(source, importer, options) {
      if (isAlone) return null;
      if (source in SHARED_FILES) return { id: source, external: true };
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const one = resolved && found.get(resolved.id);
      return one ? `${PREFIX}${one.shared.module}` : resolved;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      for (const { script, shared } of found.values()) {
        if (`${PREFIX}${shared.module}` === id)
          return { code: readingOf(script, shared, isModule), moduleSideEffects: isModule };
      }
      return null;
    },
  };
}

const SHARED_FILES: Readonly<Record<string, true>> = Object.fromEntries(
  Object.keys(SHARED).map((script) => [`/${script}.js`, true]),
);

/** What stands in for a shared module. @param isModule whether the script can import; else it is injected after the shared one */
export function readingOf(script: string, { module, names }: SharedModule, isModule: boolean): string {
  const load = isModule ? `import '/${script}.js';\n` : '';
  return `${load}export const { ${names.join(', ')} } = globalThis.clausewatchShared['${module}'];\n`;
}
