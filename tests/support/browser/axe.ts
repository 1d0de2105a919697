/** axe-core in places that it cannot reach by itself: pages of the extension, and a closed shadow root. */
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { evaluateInContent } from './panel.ts';
import type { Driver, ExtensionPage } from './types.ts';

/** One rule that is broken, in a line for a test to show. An empty list is what a test expects. */
const summary = `(result) => result.violations.map(({ id, help, nodes }) =>
  id + ': ' + help + ' at ' + nodes.map(({ target }) => target.flat().join(' ')).join(', '))`;

export async function violationsInPage({ page }: ExtensionPage): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}; undefined`); // through the debugger, which no CSP stops
  return (await page.evaluate(`axe.run(document).then(${summary})`)) as string[];
}

/** Looks at the panel alone, not at the page under it. */
export async function violationsInPanel(driver: Driver, page: Page): Promise<readonly string[]> {
  const source = `(async () => {
    // In our world only: what axe takes for open is open to the extension.
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() {
        if ('openOrClosedShadowRoot' in this) return this.openOrClosedShadowRoot;
        return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null;
      },
    });
    try {
      if (!globalThis.axe) { ${axe.source} }
      const run = await (globalThis.axe ?? window.axe).run('clausewatch-panel', { rules: { region: { enabled: false } } });
      return (${summary})(run);
    } finally {
      delete Element.prototype.shadowRoot;
    }
  })()`;
  return (await evaluateInContent(driver, page, source)) as string[];
}
