import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { readHighlights } from '../support/browser/highlights.ts';
import { visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, openSession } from './session.ts';
import { truth } from './truth.ts';

/** Whether an added clause would be painted: registered, and given a colour by our stylesheet. */
async function isMarkPainted(tab: Page): Promise<boolean> {
  const { added } = await readHighlights(tab);
  if (added === undefined) return false;
  return tab.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body, '::highlight(clausewatch-added)');
    return backgroundColor !== '' && backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
}

describe.each(BROWSERS)('the extension in %s', (kind) => {
  it('leaves nothing to see in open pages when it is removed', async () => {
    const { driver, demo, at } = await openSession(kind);
    try {
      const tab = await driver.newPage();
      await visit(driver, tab, at(truth.terms.path));
      demo.edition = 'after';
      await visit(driver, tab, at(truth.terms.path));
      await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
      expect(await isMarkPainted(tab)).toBe(true);
      await driver.removeExtension();
      await until('the panel to be gone', () =>
        tab.evaluate(() => {
          const host = document.querySelector('clausewatch-panel');
          return host === null || getComputedStyle(host).display === 'none';
        }),
      );
      // Firefox stops a removed extension's scripts without a word, so its highlights stay registered; what they look
      // like comes from its stylesheet, which goes with it.
      await until('the marks to be gone', async () => !(await isMarkPainted(tab)));
    } finally {
      await driver.close();
      await demo.close();
    }
  });
});
