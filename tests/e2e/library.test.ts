import { describe, expect, it } from 'vitest';
import { violationsInPage } from '../support/browser/axe.ts';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

/** Terms so long that a comparison of them takes a while, in one of two editions. */
const longTerms = (edition: number): string => {
  const rules = [
    'You must be old enough to agree to these terms, and you may not use the service where the law forbids it.',
    'We keep your messages after you delete them, and we may suspend your account at any time.',
    'We are not liable for damages to the extent permitted by law.',
  ];
  const clauses = Array.from(
    { length: 1500 },
    (_, i) => `<p>${rules[i % 3]} In part ${i} of the service this holds for ${30 + i + edition} days.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Terms of Service</title><h1>Terms of Service</h1>${clauses.join('')}</html>`;
};

describe.each(BROWSERS)('the library in %s', (kind) => {
  const session = useSession(kind);

  it('is told how far a long comparison is, and can stop it', async () => {
    let edition = 0;
    session.demo.override('/long/terms', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(longTerms(edition));
    });
    const tab = await session.page();
    for (edition of [0, 1]) await visit(session.driver, tab, session.at('/long/terms'));
    const library = await session.driver.openExtensionPage('library.html');
    await library.click('.cw-terms-row');
    await library.waitForText('Compare two versions');
    const said = await library.evaluate(async () => {
      const [older, newer] = [...document.querySelectorAll('select')].map(({ value }) => value);
      const channel = new BroadcastChannel('work');
      const shares: number[] = [];
      channel.onmessage = ({ data }) => {
        if (data.share === undefined) return;
        shares.push(data.share);
        channel.postMessage({ work: 'mine', stop: true });
      };
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      const input = { from: older, to: newer, work: 'mine' };
      const reply = await chrome.runtime.sendMessage({ to: 'background', name: 'compare', input });
      channel.close();
      return { shares, reply: reply as { ok: boolean; error?: { code: string } } };
    }, null);
    expect(said.shares[0]).toBeGreaterThan(0);
    expect(said.shares[0]).toBeLessThan(1);
    expect(said.reply).toMatchObject({ ok: false, error: { code: 'stopped' } });

    await library.click('.cw-version-choice .cw-button-main');
    await library.waitFor(() => document.querySelectorAll('.cw-compared').length >= 1500, null);
    await library.close();
    session.demo.override('/long/terms', null);
  });

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
      (count) => document.querySelectorAll('.cw-compared .cw-redline').length >= count,
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
