/**
 * Injected where a page may be terms: reads it, reports the visit, marks what changed. Everything started here ends
 * with the content-script context, which ends when the extension is updated or removed or a newer reader takes over.
 */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Reader } from './reader.ts';
import { takeOver } from './takeover.ts';

/** How often we look whether the extension is still there; a removed extension tells nobody. */
const PULSE_MS = 2000;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main(ctx) {
    takeOver(() => ctx.abort());
    const reader = new Reader(ctx.signal);
    ctx.setInterval(() => undefined, PULSE_MS);
    void reader.read();
  },
});
