/**
 * Word from the background that the record has changed, for pages of the extension that show it. A broadcast channel
 * reaches the extension's own pages only, and needs nobody to listen.
 */
const CHANNEL = 'record';

/** Tells every open page of the extension. */
export function tellRecordChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back on each word. @returns a function that ends it */
export function onRecordChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
