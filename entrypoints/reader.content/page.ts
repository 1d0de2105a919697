/** What happens to the page after it was read. */
import type { ReadDocument } from '../../utils/terms/types.ts';

/** First pause before a changed page is read again; each further reading of one page view waits twice as long. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** A page that alters its text for ever is not followed for ever: by then it was read for a quarter of an hour. */
const MOST_READINGS = 36;

let readings = 0;

/** Calls back when a same-document navigation leads to another address (a position in the page is none). */
export function onArrival(signal: AbortSignal, arrived: () => void): void {
  let address = addressNow();
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener(
    'currententrychange',
    () => {
      if (addressNow() === address) return;
      address = addressNow();
      readings = 0;
      arrived();
    },
    { signal },
  );
}

/**
 * Calls back, once, after the page has altered what was read, or a frame of it has loaded; what ticks beside the document
 * is not noticed.
 */
export function onRerender(signal: AbortSignal, read: ReadDocument, rerendered: () => void): void {
  if (readings >= MOST_READINGS) return;
  const home = homeOf(read);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    if (timer !== undefined) return;
    observer.disconnect();
    timer = setTimeout(rerendered, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** readings));
    readings += 1;
  };
  const observer = new MutationObserver((records) => {
    if (!home?.isConnected || records.some((record) => home.contains(record.target))) again();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const onLoad = (event: Event): void => {
    if ((event.target as Element | null)?.tagName === 'IFRAME') again();
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The node that holds all of the clauses. */
function homeOf({ clauses }: ReadDocument): Node | null {
  const first = clauses[0]?.pieces[0]?.node;
  const last = clauses.at(-1)?.pieces.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = first.ownerDocument.createRange();
  if (first.ownerDocument !== last.ownerDocument) return document;
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range.commonAncestorContainer;
}

const addressNow = (): string => location.href.replace(/#(?!!?\/).*$/, '');
