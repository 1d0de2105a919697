import type { LibraryPorts } from '../../components/library/useLibrary.ts';
import { download } from '../../utils/download.ts';
import { onRecordChanged } from '../../utils/messaging/news.ts';
import { send } from '../../utils/messaging/send.ts';
import { awaitWork } from '../../utils/messaging/work.ts';

const PLACE = '#terms=';

/** The library's ways to the browser. Which terms is shown stands behind the address's #. */
export const libraryPorts: LibraryPorts = {
  ask: send,
  awaitWork,
  save: ({ name, type, text }) => download(new Blob([text], { type }), name),
  onRecordChanged,
  placeNow: () =>
    location.hash.startsWith(PLACE) ? decodeURIComponent(location.hash.slice(PLACE.length)) : null,
  goTo(termsId) {
    location.hash = termsId === null ? '' : PLACE + encodeURIComponent(termsId);
  },
  onPlace(listener) {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  },
};
