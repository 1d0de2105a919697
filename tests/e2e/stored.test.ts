/** What each service takes, in the settings: seen, sorted, and forgotten piece by piece. */
import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import { ask } from '../support/browser/ask.ts';
import { violationsInPage } from '../support/browser/axe.ts';
import { visit } from '../support/browser/visit.ts';
import { oldDatabase, putBack } from '../support/old-database.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('what is stored, in %s', (kind) => {
  const session = useSession(kind);
  const services = () =>
    [...document.querySelectorAll('.cw-stored-list summary strong')].map((one) => one.textContent);

  it('is listed by service, and goes by document, by service and altogether', async () => {
    const start = await session.driver.openExtensionPage('options.html');
    await start.waitForText('Nothing is kept yet.');
    await session.driver.stopBackground();
    await start.evaluate(putBack, oldDatabase(1));
    await start.close();
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    await visit(session.driver, tab, session.at(truth.privacy.path));

    const settings = await session.driver.openExtensionPage('options.html');
    await settings.waitForText('owlmail.example');
    const host = new URL(session.at('/')).host;
    expect((await settings.evaluate(services, null)).sort()).toEqual(
      [host, 'owlmail.example', 'pigeonpost.example'].sort(),
    );
    expect(await violationsInPage(settings)).toEqual([]);
    await settings.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('.cw-stored-list details'))
        one.open = true;
      const select = document.querySelector<HTMLSelectElement>('.cw-stored select');
      if (!select) throw new Error('no choice of order');
      select.value = 'versions';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await settings.waitFor(
      () => document.querySelector('.cw-stored-list strong')?.textContent === 'pigeonpost.example',
      null,
    );
    expect(await violationsInPage(settings)).toEqual([]);

    const press = (name: string) =>
      settings.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>('.cw-stored button')].find(
          (button) => button.textContent === wanted,
        );
        if (!found) throw new Error(`no button “${wanted}”`);
        found.click();
      }, name);
    await press('Forget Privacy Policy…');
    await settings.waitForText('This deletes 1 version and 0 changes, and cannot be undone.');
    await press('Forget');
    await settings.waitFor(
      () => !document.querySelector('.cw-stored-list')?.textContent?.includes('Privacy'),
      null,
    );
    await press('Forget pigeonpost.example…');
    await settings.waitForText('This deletes 1 document, 3 versions');
    await press('Forget');
    await settings.waitFor(() => !document.body.textContent?.includes('pigeonpost'), null);
    const left = await ask<readonly LibraryEntry[]>(session.driver, 'library', null);
    expect(left.map(({ terms }) => [terms.service, terms.termsType])).toEqual([
      [host, 'Terms of Service'],
      ['owlmail.example', expect.any(String)],
    ]);

    await settings.click('.cw-kept > .cw-link-button');
    await settings.waitForText('This deletes 2 documents, 3 versions');
    await settings.click('.cw-kept .cw-button-danger');
    await settings.waitForText('Nothing is kept yet.');
    await settings.close();
    expect(await ask<readonly LibraryEntry[]>(session.driver, 'library', null)).toEqual([]);
  });
});
