/** What a person does to the panel itself: moves it, and says that a page or a part of it is no terms. */
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../utils/messaging/protocol.ts';
import { ask } from '../support/browser/ask.ts';
import { violationsInPanel } from '../support/browser/axe.ts';
import { clickInPanel, hasPanel, inPanel, panelText } from '../support/browser/panel.ts';
import { badgeText, overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

/** Terms with a teaser between two of their clauses. */
const withTeaser = (teaser: string, days: number): string => `<!doctype html><html lang="en">
  <title>Terms of Service</title><h1>Terms of Service</h1>
  <p>These terms of service apply to your use of the service. By using the service, you agree to these terms.</p>
  <p>You must be old enough to agree to these terms, and you may not use the service where the law forbids it.</p>
  <p>${teaser}</p>
  <p>We keep your messages for ${days} days after you delete them, and we may suspend your account at any time.</p>
  <p>We are not liable for damages to the extent permitted by law. These terms are governed by the law of the land
  in which you live, and disputes are settled by its courts.</p></html>`;

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

  it('stands at first where lines end, on a page that is read from right to left too', async () => {
    const path = '/mirrored/terms';
    let days = 30;
    session.demo.override(path, (_request, response) => {
      const html = withTeaser('Meet Frieda, who paints pigeon lofts.', days).replace(
        '<html',
        '<html dir="rtl"',
      );
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    const tab = await session.page();
    await visit(session.driver, tab, session.at(path));
    days = 90;
    await visit(session.driver, tab, session.at(path));
    await until('the panel on the left', async () => (await cornerOf(tab).catch(() => '')) === 'bottom-left');
    session.demo.override(path, null);
  });

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

  it('ignores a part that the person calls a mistake, whatever it says later, until the library takes it back', async () => {
    const path = '/teaser/terms';
    let html = '';
    session.demo.override(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    const tab = await session.page();
    const show = async (teaser: string, days = 30): Promise<void> => {
      html = withTeaser(teaser, days);
      await visit(session.driver, tab, session.at(path));
    };
    await show('Meet Frieda, who has painted every pigeon loft between here and the sea.');
    await show('Five quiet places for writing letters on rainy afternoons.', 90);
    await until('all of it', async () =>
      (await panelText(session.driver, tab).catch(() => '')).includes('3 changes'),
    );
    await clickInPanel(session.driver, tab, '.cw-entry .cw-entry-head');
    await clickInPanel(session.driver, tab, '.cw-ignore .cw-link-button');
    expect(await violationsInPanel(session.driver, tab)).toEqual([]);
    await clickInPanel(session.driver, tab, '.cw-ignore .cw-button-danger');
    await until('the other change alone', async () => {
      const text = await panelText(session.driver, tab);
      return text.includes('1 change since') && text.includes('that you ignore');
    });
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));

    await show('Our summer picnic takes place by the old mill, with plenty of cake.', 90);
    expect(await badgeText(session.driver)).toBe('');
    await show('How the first pigeon crossed the bay in fog.', 120);
    const told = async (): Promise<number> => {
      const { changes } = await overviewOf(session.driver, tab);
      const clauses = changes[0]?.change.clauses ?? [];
      return clauses.filter(({ significance }) => significance !== 'editorial').length;
    };
    expect(await told()).toBe(1);

    const [entry] = await ask<readonly LibraryEntry[]>(session.driver, 'library', null);
    const library = await session.driver.openExtensionPage(
      `library.html#terms=${encodeURIComponent(entry?.terms.id ?? '')}`,
    );
    await library.waitForText('How the first pigeon crossed the bay');
    await library.click('.cw-ignored .cw-link-button');
    await library.waitFor(() => document.querySelector('.cw-ignored') === null, null);
    await library.close();
    await show('A picture of the bay at night, by one who was there.', 120);
    expect(await told()).toBeGreaterThan(1);
    session.demo.override(path, null);
  });
});
