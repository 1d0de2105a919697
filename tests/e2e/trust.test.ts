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
  function serveWith(clause: string, { title = 'Terms of Service', head = '', more = '' } = {}): void {
    const escaped = clause.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const clauses = Array.from(
      { length: 12 },
      (_, i) =>
        `<p>${i + 1}. You agree that these Terms of Service govern your use of the service, and you may not use it unlawfully. Rule ${i}.</p>`,
    );
    const body = `<title>${title}</title>${head}<main><h1>Terms of Service</h1>${clauses.join('\n')}<p>${escaped}</p>${more}</main>`;
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
    // From before anything else runs, the page listens for whatever could give us away.
    await tab.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const names = Object.getOwnPropertyNames(globalThis);
      Object.assign(window, { ownNames: names });
      window.addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`));
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'complete') return;
        new MutationObserver((records) => {
          for (const { type, target } of records) seen.push(`${type} of ${target.nodeName}`);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await visitUnread(session.driver, tab, session.at('/help'));
    // The gate's last question is asked four seconds after arrival.
    await until('the gate to be done', () => tab.evaluate(() => performance.now() > 4500));
    const traces = await tab.evaluate(async (origin) => {
      const resources = [
        '/popup.html',
        '/gate.js',
        '/base.js',
        '/preact.js',
        '/reading.js',
        '/icon/16.png',
        '/content-scripts/reader.js',
        '/content-scripts/reader.css',
        '/_locales/en/messages.json',
        '/manifest.json',
      ];
      const reached = await Promise.all(
        resources.map((path) =>
          fetch(origin + path).then(
            () => true,
            () => false,
          ),
        ),
      );
      const { seen, ownNames } = window as unknown as { seen: string[]; ownNames: string[] };
      const known = new Set([...ownNames, 'seen', 'ownNames']);
      return {
        elements: document.querySelectorAll('clausewatch-panel').length,
        sheets: document.adoptedStyleSheets.length,
        names: Object.getOwnPropertyNames(globalThis).filter(
          (name) => !known.has(name) && /clausewatch|wxt|gate|reader|chrome|browser/i.test(name),
        ),
        highlights: [...CSS.highlights.keys()],
        loaded: performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => startTime < 4500 && /extension:/.test(name)).length,
        seen,
        reached: reached.filter(Boolean).length,
      };
    }, session.driver.extensionOrigin);
    expect(traces).toEqual({
      elements: 0,
      sheets: 0,
      names: [],
      highlights: [],
      loaded: 0,
      seen: [],
      reached: 0,
    });
  });

  it('cannot keep the person from leaving, not even while it fights with us', async () => {
    const tab = await session.page();
    serveWith('You may not copy what others write.');
    await visit(session.driver, tab, session.at('/hostile/terms'));
    serveWith('You may not copy what we write.');
    await visit(session.driver, tab, session.at('/hostile/terms'));
    await until('the panel', () => hasPanel(session.driver, tab));
    // Whatever changes, it changes back; and each change makes the next one.
    await tab.evaluate(() => {
      let times = 0;
      const fight = (): void => {
        times += 1;
        Object.assign(window, { times });
        document.querySelector('clausewatch-panel')?.remove();
        document.querySelector('main')?.append(document.createElement('p'));
        if (times % 50 === 0) history.pushState(null, '', `?round=${times}`);
      };
      new MutationObserver(() => setTimeout(fight)).observe(document, { subtree: true, childList: true });
      fight();
    });
    await until('many rounds', () =>
      tab.evaluate(() => (window as unknown as { times: number }).times > 100),
    );
    await tab.goto(session.at('/help'));
    expect(new URL(tab.url()).pathname).toBe('/help');
    expect(await tab.evaluate(() => document.querySelector('clausewatch-panel'))).toBeNull();
    session.demo.override('/hostile/terms', null);
  });

  it('makes us keep no more than it may: no titles and links as long as books, no address for each tick of a clock', async () => {
    const tab = await session.page();
    serveWith('You may not copy what others write.', { title: `Terms of Service ${'x'.repeat(300_000)}` });
    expect(await visit(session.driver, tab, session.at('/hostile/terms'))).toMatchObject({
      state: 'tracked',
    });
    const kept = await sizesKept();
    expect(kept.terms).toBe(1);
    expect(kept.characters).toBeLessThan(50_000);

    await tab.evaluate(() => {
      let round = 0;
      // Fewer than would make Firefox itself refuse.
      const timer = setInterval(() => {
        round += 1;
        Object.assign(window, { round });
        history.pushState(null, '', `/hostile/terms/${round}`);
        if (round === 100) clearInterval(timer);
      }, 20);
    });
    await until('many addresses', () =>
      tab.evaluate(() => (window as unknown as { round: number }).round === 100),
    );
    expect((await sizesKept()).terms).toBeLessThan(10);

    await tab.goto('about:blank');
    const long = `/${'x'.repeat(30_000)}`;
    const links = Array.from({ length: 100 }, (_, i) => `<a href="${long}${i}">rule ${i}</a>`).join(' ');
    serveWith('You may not copy.', { more: `<p>More rules: ${links}</p>` });
    // Addresses that are too long are left out, so that the clause is read all the same.
    expect(await visit(session.driver, tab, session.at('/hostile/terms'))).toMatchObject({
      state: 'tracked',
    });
    expect((await sizesKept()).characters).toBeLessThan(100_000);
    session.demo.override('/hostile/terms', null);
  });

  it('cannot pass for another service by what it says of itself', async () => {
    const tab = await session.page();
    const claims =
      '<link rel="canonical" href="https://bank.example/terms"><base href="https://bank.example/"><meta property="og:url" content="https://bank.example/terms">';
    serveWith('You owe us everything.', { head: claims });
    await visit(session.driver, tab, session.at('/hostile/terms'));
    const { page } = await overviewOf(session.driver, tab);
    expect(page).toMatchObject({ state: 'tracked' });
    if (page.state !== 'tracked') throw new Error('unreachable');
    expect(page.terms.service).toBe(new URL(session.at('/')).host);
    expect(new URL(page.terms.url).host).toBe(new URL(session.at('/')).host);
    expect(page.terms.id).not.toContain('bank.example');
    session.demo.override('/hostile/terms', null);
  });

  // Firefox's private windows are out of the reach of its driver; there the manifest alone says so (manifest.test.ts).
  if (kind === 'chrome') {
    it('leaves nothing of a private window, while the same page in another is kept', async () => {
      const hidden = await session.driver.browser.createBrowserContext();
      try {
        const page = await hidden.newPage();
        await page.goto(session.at(truth.terms.path));
        await until('the gate to have had its time', () => page.evaluate(() => performance.now() > 4500));
        expect((await sizesKept()).terms).toBe(0);
      } finally {
        await hidden.close();
      }
      const tab = await session.page();
      await visit(session.driver, tab, session.at(truth.terms.path));
      expect((await sizesKept()).terms).toBe(1);
    });
  }

  /** How many terms are kept, and how many characters the whole database has. */
  function sizesKept(): Promise<{ terms: number; characters: number }> {
    return session.driver.inBackground(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('clausewatch'));
      let characters = 0;
      let terms = 0;
      for (const name of db.objectStoreNames) {
        const all = await done(db.transaction(name).objectStore(name).getAll());
        if (name === 'terms') terms = all.length;
        characters += JSON.stringify(all).length;
      }
      db.close();
      return { terms, characters };
    }, null);
  }

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
