import { describe, expect, it } from 'vitest';
import { violationsInPage } from '../support/browser/axe.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('the library in %s', (kind) => {
  const session = useSession(kind);

  it('shows how terms changed, compares any two versions, and forgets them', async () => {
    const tab = await session.page();
    for (const edition of ['before', 'after'] as const) {
      session.demo.edition = edition;
      for (const { path } of [truth.privacy, truth.terms]) await visit(session.driver, tab, session.at(path));
    }
    const library = await session.driver.openExtensionPage('library.html');
    await library.waitForText('2 versions');
    expect(await violationsInPage(library)).toEqual([]);

    await library.click('[type=search]');
    await library.page.keyboard.type('telephone number');
    await library.press('Enter');
    await library.waitFor(() => document.querySelectorAll('.cw-hits mark').length > 0, null);
    expect(await violationsInPage(library)).toEqual([]);
    await library.waitFor(() => {
      const field = document.querySelector<HTMLInputElement>('[type=search]');
      if (!field) return false;
      field.value = '';
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    }, null);

    await library.click('.cw-service li:first-child .cw-terms-row');
    await library.waitForText('Privacy Policy');
    await library.click('.cw-history-row button');
    await library.waitFor(
      (count) => document.querySelectorAll('.cw-compared').length >= count,
      truth.privacy.changes.length,
    );
    // Not innerText: what is out of view is not laid out.
    const redline = await library.evaluate(() => document.querySelector('.cw-comparison')?.textContent, null);
    for (const { kind: how, text } of truth.privacy.changes) {
      if (how === 'removed') expect(redline).toContain(text);
    }
    await library.click('.cw-comparison-head input');
    await library.waitForText('After');
    expect(await violationsInPage(library)).toEqual([]);

    await library.click('.cw-library-main > .cw-link-button');
    await library.click('.cw-button-danger');
    await library.waitFor(() => document.querySelectorAll('.cw-terms-row').length === 1, null);
    await library.close();
    const { changes } = await overviewOf(session.driver, tab);
    expect(changes.map(({ terms }) => terms.termsType)).toEqual(['Terms of Service']);
  });
});
