import { describe, expect, it } from 'vitest';
import { readHighlights } from '../support/browser/highlights.ts';
import { visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, openSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('the extension in %s', (kind) => {
  it('leaves nothing to see in open pages when it is removed', async () => {
    const { driver, demo, at } = await openSession(kind);
    try {
      const tab = await driver.newPage();
      await visit(driver, tab, at(truth.terms.path));
      demo.edition = 'after';
      await visit(driver, tab, at(truth.terms.path));
      await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
      await driver.removeExtension();
      await until('the panel to be gone', () =>
        tab.evaluate(() => {
          const host = document.querySelector('clausewatch-panel');
          return host === null || getComputedStyle(host).display === 'none';
        }),
      );
      expect(await tab.evaluate(() => document.title)).toContain('Terms of Service');
    } finally {
      await driver.close();
      await demo.close();
    }
  });
});
