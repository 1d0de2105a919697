/** What the gate costs a page that is no terms page. Milliseconds are printed; what is held is a ratio, true on any machine. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, useSession } from './session.ts';

const BUILT = resolve(import.meta.dirname, '../../.output');
const MEGABYTE = 1_000_000;
const SENTENCE = 'The kettle is filled to the mark, and the lid is closed before the switch is pressed. ';

describe.each(BROWSERS)('the gate in %s', (kind) => {
  const session = useSession(kind, { readsAlone: false });

  it('asks less of a page of a megabyte than to read a tenth of its text', async () => {
    const paragraph = `<p>${SENTENCE.repeat(5)}</p>`;
    const body = paragraph.repeat(Math.ceil(MEGABYTE / paragraph.length));
    session.demo.override('/kettles', (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Kettles</title><h1>How to boil water</h1>${body}`);
    });
    const tab = await session.page();
    await tab.goto(session.at('/kettles'));
    const figures = await tab.evaluate(
      (gate) => {
        const asks: (() => void)[] = [];
        let messages = 0;
        const wait = (ask: () => void): number => asks.push(ask);
        const chrome = {
          runtime: {
            sendMessage() {
              messages += 1;
            },
          },
        };
        new Function('setTimeout', 'chrome', gate)(wait, chrome);
        const [ask] = asks;
        if (!ask) throw new Error('the gate plans no question');
        const msOf = (work: () => unknown, times: number): number => {
          const start = performance.now();
          for (let i = 0; i < times; i += 1) work();
          return (performance.now() - start) / times;
        };
        const first = msOf(ask, 1);
        const again = msOf(ask, 2000);
        const text = msOf(() => document.body.textContent, 100);
        return { asks: asks.length, messages, size: document.body.innerText.length, first, again, text };
      },
      readFileSync(join(BUILT, kind, 'gate.js'), 'utf8'),
    );
    session.demo.override('/kettles', null);
    console.log(
      `${kind}: ${figures.asks} questions of a page of ${figures.size} characters, the first ${figures.first.toFixed(2)} ms, others ${figures.again.toFixed(4)} ms each; its text ${figures.text.toFixed(3)} ms`,
    );
    expect(figures.messages).toBe(0);
    expect(figures.asks).toBeGreaterThan(1);
    expect(figures.size).toBeGreaterThan(0.95 * MEGABYTE);
    expect(figures.again).toBeLessThan(figures.text / 10);
  });
});
