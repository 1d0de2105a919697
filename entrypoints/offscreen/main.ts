/** Chrome's service worker has no DOM; this page has. Firefox reads in its event page and does not get this one. */
import { findSelectors } from '../../utils/archive/selectors.ts';
import { fileAddress } from '../../utils/backup/automatic.ts';
import { handleMessages } from '../../utils/messaging/handle.ts';
import type { OffscreenProtocol } from '../../utils/messaging/protocol.ts';
import { store } from '../../utils/store/store.ts';
import { parseTerms } from '../../utils/watch/html.ts';

handleMessages<OffscreenProtocol>('offscreen', {
  parseTerms: { from: 'extension', handle: parseTerms },
  findSelectors: { from: 'extension', handle: findSelectors },
  makeBackup: {
    from: 'extension',
    handle: ({ ownWords, now }) => fileAddress({ store, settings: { ownWords } }, now),
  },
});
