/** What a person does to the panel itself: moves it, and says that a page is no terms. */
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { clickInPanel, hasPanel, inPanel } from '../support/browser/panel.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('the panel in %s', (kind) => {
  const session = useSession(kind);

  const shownPanel = async (): Promise<Page> => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    await until('the panel', () => hasPanel(session.driver, tab));
    return tab;
  };
  const cornerOf = (tab: Page): Promise<string | undefined> =>
    inPanel(
      session.driver,
      tab,
      (root) => root.querySelector<HTMLElement>('.cw-panel-root')?.dataset.corner,
      null,
    );

  it('is moved by a button and by dragging, and stays where it was put', async () => {
    const tab = await shownPanel();
    await clickInPanel(session.driver, tab, '.cw-panel-head .cw-icon-button');
    await until('the next corner', async () => (await cornerOf(tab)) === 'bottom-left');

    const handle = await inPanel(
      session.driver,
      tab,
      (root) => {
        const { left, top } = root.querySelector('.cw-panel-head')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 6, y: top + 6 };
      },
      null,
    );
    await tab.mouse.move(handle.x, handle.y);
    await tab.mouse.down();
    await tab.mouse.move(handle.x + 200, 60, { steps: 4 });
    await tab.mouse.move(700, 20, { steps: 4 });
    await tab.mouse.up();
    await until('the corner it was dropped in', async () => (await cornerOf(tab)) === 'top-right');

    await visit(session.driver, tab, session.at(truth.terms.path));
    await until('the panel at its corner', async () => (await cornerOf(tab).catch(() => '')) === 'top-right');
  });

  it('takes a page for no terms when it is told so, until the page is tracked by hand', async () => {
    const tab = await shownPanel();
    await clickInPanel(session.driver, tab, '.cw-mistake .cw-link-button');
    await clickInPanel(session.driver, tab, '.cw-mistake .cw-button-danger');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));
    expect((await overviewOf(session.driver, tab)).changes).toEqual([]);

    expect(await visit(session.driver, tab, session.at(truth.terms.path))).toMatchObject({
      state: 'not-terms',
    });
    const popup = await session.driver.openPopup(tab);
    await popup.click('.cw-page .cw-button-main');
    await popup.waitForText('Tracked since today');
    await popup.close();
    expect(await visit(session.driver, tab, session.at(truth.terms.path))).toMatchObject({
      state: 'tracked',
    });
  });
});
