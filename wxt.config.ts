import { defineConfig } from 'wxt';
import { onlyShipped } from './scripts/support/licences.ts';
import { withoutInnerHtml } from './scripts/support/no-inner-html.ts';
import { quietReader } from './scripts/support/quiet-reader.ts';
import { sharedOnce } from './scripts/support/shared.ts';
import {
  fewerChunks,
  plainNames,
  smallerLocales,
  smallerSources,
  tersest,
} from './scripts/support/smaller.ts';
import { hostAccess } from './utils/registration.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.splice(0, files.length, ...smallerLocales(files));
    },
  },
  vite: () => ({
    plugins: [
      withoutInnerHtml(),
      quietReader(),
      sharedOnce(import.meta.dirname),
      ...smallerSources(),
      fewerChunks(),
      plainNames(),
      tersest(),
      onlyShipped(import.meta.dirname),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false }, // both browsers know it
      chunkSizeWarningLimit: 1000, // `npm run sizes` knows better
      // Else the public suffix list, a text of 77 KB, is written out at each of its two uses.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Clausewatch',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    action: { default_title: 'Clausewatch' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: [...hostAccess],
    // Without it Firefox would upgrade every watched http: address to https: and fail where a site has none.
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    incognito: 'not_allowed',
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '120' }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'clausewatch@clausewatch.org',
              strict_min_version: '147.0',
              // Optional: names of services, once the person has turned Open Terms Archive on.
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
            },
          },
        }),
  }),
});

/** What the extension's own pages may load; in development styles and news of changes come from WXT's server too. */
function contentSecurityPolicy(isServed: boolean): string {
  const [pages, news] = isServed ? [' http://localhost:*', ' ws://localhost:*'] : ['', ''];
  return [
    "default-src 'none'",
    "script-src 'self'", // WXT adds its server
    `style-src 'self' 'unsafe-inline'${pages}`,
    `img-src 'self'${pages}`,
    `connect-src 'self' http: https:${news}`,
  ].join('; ');
}
