import { describe, expect, it } from 'vitest';
import { violationsInPage } from '../support/browser/axe.ts';
import { visit } from '../support/browser/visit.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('the settings in %s', (kind) => {
  const session = useSession(kind);

  it('take a word of one’s own, by which a change is named from then on', async () => {
    const settings = await session.driver.openExtensionPage('options.html');
    await settings.waitForText('None yet');
    expect(await violationsInPage(settings)).toEqual([]);
    await settings.click('#cw-own-word');
    await settings.page.keyboard.type('Authority');
    await settings.press('Enter');
    await settings.waitFor(() => document.querySelector('.cw-own-list')?.textContent === 'Authority', null);
    expect(await violationsInPage(settings)).toEqual([]);
    await settings.close();

    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.privacy.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.privacy.path));
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Your word: Authority');
    await popup.close();
  });
});
