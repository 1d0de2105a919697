/** What a hostile page tries, and that nothing comes of it. */
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { hasPanel, panelText } from '../support/browser/panel.ts';
import { overviewOf, visit, visitUnread } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

const SCRIPT = '<img src=x onerror="globalThis.pwned = true">';

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  const session = useSession(kind);

  /** The demo's terms with a clause more, written so that a browser shows it as text. */
  function serveWith(clause: string): void {
    const escaped = clause.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const clauses = Array.from(
      { length: 12 },
      (_, i) =>
        `<p>${i + 1}. You agree that these Terms of Service govern your use of the service, and you may not use it unlawfully. Rule ${i}.</p>`,
    );
    const body = `<title>Terms of Service</title><main><h1>Terms of Service</h1>${clauses.join('\n')}<p>${escaped}</p></main>`;
    session.demo.override('/hostile/terms', (_request, response: ServerResponse) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en">${body}</html>`);
    });
  }

  it('shows its words as words, wherever they are shown', async () => {
    const tab = await session.page();
    serveWith('You may not copy what others write.');
    await visit(session.driver, tab, session.at('/hostile/terms'));
    serveWith(`You may not collect data to train artificial intelligence ${SCRIPT} \u202Eor else\u202C.`);
    await visit(session.driver, tab, session.at('/hostile/terms'));
    await until('the panel', () => hasPanel(session.driver, tab));
    expect(await panelText(session.driver, tab)).toMatch(/changes? since/);
    expect(await tab.evaluate(() => 'pwned' in globalThis)).toBe(false);

    for (const path of ['popup.html', 'library.html']) {
      const page = await session.driver.openExtensionPage(path);
      if (path === 'library.html') {
        await page.click('.cw-terms-row');
        await page.click('.cw-history-row button');
        await page.waitForText('onerror=');
      } else await page.waitForText('Recent changes');
      const isClean = await page.evaluate(
        () => !('pwned' in globalThis) && document.querySelector('img') === null,
        null,
      );
      expect(isClean, path).toBe(true);
      await page.close();
    }
    session.demo.override('/hostile/terms', null);
  });

  it('finds no trace of the extension on a page that is no terms', async () => {
    const tab = await session.page();
    await visitUnread(session.driver, tab, session.at('/help'));
    const traces = await tab.evaluate(async (origin) => {
      const resources = ['/popup.html', '/gate.js', '/icon/16.png', '/content-scripts/reader.js'];
      const reached = await Promise.all(
        resources.map((path) =>
          fetch(origin + path).then(
            () => true,
            () => false,
          ),
        ),
      );
      return {
        elements: document.querySelectorAll('clausewatch-panel').length,
        names: Object.keys(globalThis).filter((name) => /clausewatch|wxt/i.test(name)),
        highlights: [...CSS.highlights.keys()],
        reached: reached.filter(Boolean).length,
      };
    }, session.driver.extensionOrigin);
    expect(traces).toEqual({ elements: 0, names: [], highlights: [], reached: 0 });
  });

  it('cannot speak to the extension', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    const spoke = await tab.evaluate(async () => {
      const message = { to: 'background', name: 'forgetAll', input: null };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('clausewatch', { detail: message }));
      new BroadcastChannel('clausewatch').postMessage(message);
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      return typeof runtime?.sendMessage;
    });
    expect(spoke).toBe('undefined');
    expect((await overviewOf(session.driver, tab)).page).toMatchObject({ state: 'tracked' });
  });

  it('cannot speak for another address than its own', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    // The strongest a page could be: as if it had taken over our script in it.
    const forged = await session.driver.evaluateInBackground(`
      chrome.scripting.executeScript({
        target: { tabId: ${await session.driver.tabId(tab)} },
        func: async () => {
          const input = {
            url: 'https://bank.example/terms', title: 'Terms', language: 'en', canonicalLink: null, siteLinks: [],
            verdict: { isTerms: true, termsType: 'Terms of Service', score: 9, reasons: [] }, byHand: true, isGrown: false,
            clauses: [{ kind: 'paragraph', number: '', text: 'You owe us everything.', links: [] }],
          };
          const asked = await Promise.all(
            [['recordVisit', input], ['forgetAll', null], ['library', null]].map(([name, input]) =>
              chrome.runtime.sendMessage({ to: 'background', name, input }).then((reply) => reply?.ok === true, () => false)));
          return JSON.stringify(asked);
        },
      }).then(([{ result }]) => result)`);
    expect(JSON.parse(String(forged))).toEqual([false, false, false]);
    const { changes, page } = await overviewOf(session.driver, tab);
    expect(JSON.stringify([changes, page])).not.toContain('bank.example');
  });
});
