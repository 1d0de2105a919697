/** Chrome's service worker has no DOM; this page has. Firefox reads in its event page and does not get this one. */
import { findSelectors } from '../../utils/archive/selectors.ts';
import { handleMessages } from '../../utils/messaging/handle.ts';
import type { OffscreenProtocol } from '../../utils/messaging/protocol.ts';
import { parseTerms } from '../../utils/watch/html.ts';

handleMessages<OffscreenProtocol>('offscreen', {
  parseTerms: { from: 'extension', handle: parseTerms },
  findSelectors: { from: 'extension', handle: findSelectors },
});
