import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { violationsInPage, violationsInPanel } from '../support/browser/axe.ts';
import { clickInPanel, hasPanel, inPanel } from '../support/browser/panel.ts';
import type { ExtensionPage, OpenOptions } from '../support/browser/types.ts';
import { visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

type Scheme = 'light' | 'dark';

/** A browser whose person prefers this colour scheme. */
function preferring(kind: BrowserName, scheme: Scheme): Partial<OpenOptions> {
  return kind === 'firefox'
    ? { prefs: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } }
    : { args: scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : [] };
}

const CASES = BROWSERS.flatMap((kind) =>
  (['light', 'dark'] as const).map((scheme) => [kind, scheme] as const),
);

describe.each(CASES)('accessibility in %s, %s', (kind, scheme) => {
  const session = useSession(kind, preferring(kind, scheme));

  it('holds for the panel, folded and unfolded, and for the popup, with and without changes', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.privacy.path));
    expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      scheme === 'dark',
    );
    const quiet = await session.driver.openPopup(tab);
    await quiet.waitForText('Tracked since');
    expect(await violationsInPage(quiet)).toEqual([]);
    await quiet.close();

    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.privacy.path));
    await until('the panel', () => hasPanel(session.driver, tab));
    expect(await violationsInPanel(session.driver, tab)).toEqual([]);
    await clickInPanel(session.driver, tab, '[aria-label="Next change"]');
    expect(await violationsInPanel(session.driver, tab)).toEqual([]);
    await clickInPanel(session.driver, tab, '[aria-label="Fold"], [aria-label^="Fold"]');
    await until('the pill', () =>
      inPanel(session.driver, tab, (root) => root.querySelector('.cw-pill') !== null, null),
    );
    expect(await violationsInPanel(session.driver, tab)).toEqual([]);

    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Recent changes');
    expect(await violationsInPage(popup)).toEqual([]);
    await popup.close();
  });

  it('holds for the first page, the settings and the library, empty and with a comparison', async () => {
    const check = async (path: string, part: string, act?: (view: ExtensionPage) => Promise<unknown>) => {
      const view = await session.driver.openExtensionPage(path);
      await view.waitForText(part);
      await act?.(view);
      expect(await violationsInPage(view)).toEqual([]);
      await view.close();
    };
    await check('welcome.html', 'Where Clausewatch reads');
    await check('options.html', 'What is kept');
    await check('library.html', 'Nothing is kept yet');
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.privacy.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.privacy.path));
    await check('library.html', 'Privacy Policy', async (view) => {
      await view.click('.cw-terms-row');
      await view.click('.cw-history-row button');
      await view.waitFor(() => document.querySelector('.cw-compared') !== null, null);
    });
  });
});
