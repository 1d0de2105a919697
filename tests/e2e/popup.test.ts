import { describe, expect, it } from 'vitest';
import { violationsInPage } from '../support/browser/axe.ts';
import { readHighlights } from '../support/browser/highlights.ts';
import { hasPanel } from '../support/browser/panel.ts';
import { badgeText, overviewOf, visit, visitUnread, whenRead } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

/** A button by its words. */
const button = (words: string): string => `::-p-xpath(//button[contains(., "${words}")])`;

describe.each(BROWSERS)('the popup in %s', (kind) => {
  const session = useSession(kind);

  async function changeTwo() {
    const tab = await session.page();
    for (const { path } of [truth.terms, truth.privacy]) await visit(session.driver, tab, session.at(path));
    session.demo.edition = 'after';
    for (const { path } of [truth.privacy, truth.terms]) await visit(session.driver, tab, session.at(path));
    return tab;
  }

  it('says what is known about a page that has not changed', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Terms of Service');
    await popup.waitForText('Tracked since today');
    expect(await violationsInPage(popup)).toEqual([]);
    await popup.close();
  });

  it('lists changes over services, and marks one or all as read', async () => {
    const tab = await changeTwo();
    expect(await badgeText(session.driver)).toBe('2');
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Privacy Policy');
    expect(await popup.text()).toContain('AI scraping');
    expect(await violationsInPage(popup)).toEqual([]);
    await popup.click(button('Mark all as read'));
    await until('the badge to clear', async () => (await badgeText(session.driver)) === '');
    await popup.close();
    await until('the marks to go', async () => !(await hasPanel(session.driver, tab)));
    expect(await readHighlights(tab)).toEqual({});
  });

  it('opens a change at its clause', async () => {
    const tab = await changeTwo();
    await tab.goto(session.at('/'));
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Terms of Service');
    const { changes } = await overviewOf(session.driver, tab);
    const place = changes.findIndex(({ terms }) => terms.termsType === 'Terms of Service') + 1;
    await popup.click(`.cw-change:nth-child(${place}) .cw-change-open`);
    await popup.close();
    const opened = await until('the page to open', async () => {
      const pages = await session.driver.browser.pages();
      return pages.find((page) => page !== tab && page.url() === session.at(truth.terms.path));
    });
    await until('the clause to be current', async () => (await readHighlights(opened)).current?.length === 1);
    await until('the clause to be in view', () => opened.evaluate(isCurrentInView));
    const added = truth.terms.changes.find((one) => one.kind === 'added');
    expect((await readHighlights(opened)).current?.[0]).toContain(added?.text.slice(0, 40));
    await opened.close();
  });

  it('tracks a page by hand where the gate says nothing, and remembers it', async () => {
    const tab = await session.page();
    await visitUnread(session.driver, tab, session.at('/signup'));
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('Track this page');
    await whenRead(session.driver, tab, () => popup.click(button('Track this page')));
    await popup.waitForText('Tracked since today');
    await popup.close();
    const state = await whenRead(session.driver, tab, () => tab.reload());
    expect(state.state).toBe('tracked');
  });

  it('forgets a service after a confirmation', async () => {
    const tab = await changeTwo();
    const popup = await session.driver.openPopup(tab);
    await popup.click(button('Stop tracking'));
    await popup.click('.cw-button-danger');
    await popup.waitForText('Track this page');
    await popup.close();
    expect((await overviewOf(session.driver, tab)).changes).toEqual([]);
    expect(await badgeText(session.driver)).toBe('');
    await visit(session.driver, tab, session.at(truth.terms.path));
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(0);
  });
});

/** Whether the clause the person came for stands in the window. Runs in the page. */
function isCurrentInView(): boolean {
  const [range] = CSS.highlights.get('clausewatch-current') ?? [];
  if (!(range instanceof Range)) return false;
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
