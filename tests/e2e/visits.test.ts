import { describe, expect, it } from 'vitest';
import { readHighlights } from '../support/browser/highlights.ts';
import { clickInPanel, hasPanel, inPanel, panelText } from '../support/browser/panel.ts';
import { badgeText, overviewOf, visit, visitUnread, whenRead } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

const DOCUMENTS = ['terms', 'developers', 'privacy'] as const;

describe.each(BROWSERS)('a visit in %s', (kind) => {
  const session = useSession(kind);

  /** Visits, lets the service change its terms, and visits again; resolves once the panel is there. */
  async function visitTwice(path: string, page = session.page()) {
    const tab = await page;
    await visit(session.driver, tab, session.at(path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(path));
    await until('the panel', () => hasPanel(session.driver, tab));
    return tab;
  }

  const expectSilence = async (tab: Awaited<ReturnType<typeof session.page>>) => {
    const { unreadCount } = await overviewOf(session.driver, tab);
    expect(unreadCount).toBe(0);
    expect(await readHighlights(tab)).toEqual({});
    expect(await hasPanel(session.driver, tab)).toBe(false);
  };

  it('keeps the first one and marks nothing', async () => {
    const tab = await session.page();
    const state = await visit(session.driver, tab, session.at(truth.terms.path));
    expect(state.state).toBe('tracked');
    const { page } = await overviewOf(session.driver, tab);
    expect(page).toMatchObject({ state: 'tracked', terms: { termsType: 'Terms of Service' }, change: null });
    await expectSilence(tab);
  });

  it('marks nothing when only the noise has changed', async () => {
    const tab = await session.page();
    for (const path of [truth.terms.path, truth.developers.path, truth.privacy.path, truth.cookies.path]) {
      await visit(session.driver, tab, session.at(path));
      await visit(session.driver, tab, session.at(path));
      await expectSilence(tab);
    }
  });

  it.each(DOCUMENTS)('marks exactly the changed clauses of the %s', async (name) => {
    const { path, changes } = truth[name];
    const tab = await visitTwice(path);
    const marks = await readHighlights(tab);
    const textsOf = (which: string): string[] =>
      changes.filter((one) => one.kind === which).map((one) => one.text);
    const squeeze = (texts: readonly string[] = []): string[] =>
      texts.map((text) => text.replace(/\s+/g, ' ').trim());
    expect(squeeze(marks.added)).toEqual(textsOf('added'));
    expect(squeeze(marks.reworded)).toEqual(textsOf('reworded'));
    expect(squeeze(marks.moved)).toEqual(textsOf('moved'));
    expect(squeeze(marks.words)).toEqual(changes.flatMap((one) => one.insertedWords ?? []));
    const pins = await inPanel(
      session.driver,
      tab,
      (root) =>
        [...root.querySelectorAll('.cw-pin-button')].map((pin) => pin.getAttribute('aria-label') ?? ''),
      null,
    );
    const removed = textsOf('removed');
    expect(pins).toHaveLength(removed.length);
    for (const text of removed) expect(pins.join()).toContain(text.slice(0, 60));
  });

  it('reads and marks terms that stand in a frame', async () => {
    const tab = await visitTwice('/framed/terms');
    const framed = tab.frames().find((frame) => frame.url() === session.at('/fragment/terms'));
    const added = truth.terms.changes.filter((one) => one.kind === 'added');
    const marks = framed && (await readHighlights(framed));
    expect(marks?.added).toHaveLength(added.length);
    expect(await readHighlights(tab)).toEqual({});

    await clickInPanel(session.driver, tab, '.cw-entry-head');
    await until('the clause to be current', async () => {
      const { current } = framed ? await readHighlights(framed) : {};
      return current?.length === 1;
    });
  });

  it('reads and marks terms in a closed shadow tree', async () => {
    const tab = await visitTwice('/shadow/terms');
    const added = truth.terms.changes.filter((one) => one.kind === 'added');
    expect((await readHighlights(tab)).added).toHaveLength(added.length);
  });

  it('keeps the marks over a reload, and clears them when they are marked as read', async () => {
    const tab = await visitTwice(truth.terms.path);
    const marks = await readHighlights(tab);
    await whenRead(session.driver, tab, () => tab.reload());
    await until('the marks', async () => (await readHighlights(tab)).added !== undefined);
    expect(await readHighlights(tab)).toEqual(marks);
    expect(await badgeText(session.driver)).toBe('1');

    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));
    await until('the badge to clear', async () => (await badgeText(session.driver)) === '');
    await expectSilence(tab);
    await whenRead(session.driver, tab, () => tab.reload());
    await expectSilence(tab);
  });

  it('leaves the document of the page as it was', async () => {
    const tab = await visitTwice(truth.privacy.path);
    const bodyNow = () => tab.evaluate(() => document.body.outerHTML);
    const marked = await bodyNow();
    expect(marked).not.toMatch(/clausewatch/i);
    await clickInPanel(session.driver, tab, '.cw-button-main');
    await until('the panel to go', async () => !(await hasPanel(session.driver, tab)));
    expect(await bodyNow()).toBe(marked);
    expect(await tab.evaluate(() => document.querySelector('clausewatch-panel'))).toBeNull();
  });

  it('steps through the changes by button and by key', async () => {
    const tab = await visitTwice(truth.privacy.path);
    await clickInPanel(session.driver, tab, '[aria-label="Next change"]');
    await until('the first change', async () => /1 of \d/.test(await panelText(session.driver, tab)));
    const first = (await readHighlights(tab)).current;
    await tab.keyboard.down('Alt');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.up('Alt');
    await until('the second change', async () => /2 of \d/.test(await panelText(session.driver, tab)));
    expect((await readHighlights(tab)).current).not.toEqual(first);
  });

  it('names the newly linked terms, and keeps them when asked', async () => {
    const tab = await visitTwice(truth.terms.path);
    const says = (words: RegExp) => async (): Promise<boolean> =>
      words.test(await panelText(session.driver, tab));
    await clickInPanel(session.driver, tab, '[aria-label="Next change"]');
    await until('the link', says(/Newly linked:\s+Content Licensing and AI Scraping Terms/));
    await clickInPanel(session.driver, tab, '.cw-links button');
    await until('the answer', says(/Kept\./));
    await visit(session.driver, tab, session.at('/terms/content-licensing'));
    const { page } = await overviewOf(session.driver, tab);
    expect(page).toMatchObject({ state: 'tracked', change: null });
    expect(await readHighlights(tab)).toEqual({});
  });

  it('reads a page that merely talks about terms, and leaves it alone', async () => {
    const tab = await session.page();
    for (const edition of ['before', 'after'] as const) {
      session.demo.edition = edition;
      expect((await visit(session.driver, tab, session.at('/news/new-terms'))).state).toBe('not-terms');
      await expectSilence(tab);
    }
    expect((await overviewOf(session.driver, tab)).page.state).toBe('nothing');
  });

  it.each(['/', '/signup', '/help'])('does not even read %s', async (path) => {
    const tab = await session.page();
    await visitUnread(session.driver, tab, session.at(path));
    // A visit elsewhere that is read and kept bounds the time in which this one could have been.
    await visit(session.driver, await session.page(), session.at(truth.terms.path));
    expect((await overviewOf(session.driver, tab)).page.state).toBe('nothing');
    await expectSilence(tab);
  });

  it('works under a strict Content-Security-Policy', async () => {
    const tab = await visitTwice('/csp/terms');
    expect((await readHighlights(tab)).added).toHaveLength(1);
    const size = await inPanel(
      session.driver,
      tab,
      (root) => {
        const { position, width } = getComputedStyle(root.querySelector('.cw-panel') ?? root.host);
        return { position, width: Number.parseFloat(width) };
      },
      null,
    );
    expect(size.width).toBeGreaterThan(200); // the style sheet is in force
  });

  it('follows a single-page app that navigates without reloading', async () => {
    const tab = await session.page();
    await tab.goto(session.at('/app'));
    await whenRead(session.driver, tab, () => tab.click('a[href="/app/terms"]'));
    session.demo.edition = 'after';
    await tab.goto(session.at('/app'));
    await whenRead(session.driver, tab, () => tab.click('a[href="/app/terms"]'));
    await until('the marks', async () => (await readHighlights(tab)).added?.length === 1);
    await tab.click('a[href="/app"]');
    await until('the marks to go', async () => Object.keys(await readHighlights(tab)).length === 0);
    expect(await hasPanel(session.driver, tab)).toBe(false);
  });

  it('marks again what the page renders again', async () => {
    const tab = await visitTwice('/rerender/terms');
    const marks = await readHighlights(tab);
    await tab.click('#rerender');
    await until('the new marks', async () => {
      const now = await readHighlights(tab);
      return now.added?.[0] === marks.added?.[0] && now.added?.[0] !== undefined;
    });
  });

  it('waits for text that comes late', async () => {
    const tab = await visitTwice('/late/terms');
    expect((await readHighlights(tab)).added).toHaveLength(1);
  });
});
