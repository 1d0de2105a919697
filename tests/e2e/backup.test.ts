import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { overviewOf, visit } from '../support/browser/visit.ts';
import { until } from '../support/browser/wait.ts';
import { BROWSERS, useSession } from './session.ts';
import { truth } from './truth.ts';

describe.each(BROWSERS)('a backup in %s', (kind) => {
  const session = useSession(kind);

  /** What the page would have handed to the browser's downloads, as base64. */
  const captureDownload = () => {
    const page = globalThis as unknown as { captured?: Promise<string> };
    HTMLAnchorElement.prototype.click = () => undefined;
    const real = URL.createObjectURL;
    URL.createObjectURL = (content: Blob) => {
      page.captured = content
        .arrayBuffer()
        .then((bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))));
      return real.call(URL, content);
    };
  };
  const captured = () => (globalThis as unknown as { captured?: Promise<string> }).captured ?? '';

  const chooseFile = (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'clausewatch.json.gz'));
    const input = document.querySelector<HTMLInputElement>('[type=file]');
    if (!input) throw new Error('no field for a file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is saved, survives the loss of everything, and is restored with what was unread', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    const before = await overviewOf(session.driver, tab);
    expect(before.unreadCount).toBe(1);

    const settings = await session.driver.openExtensionPage('options.html');
    await settings.waitForText('Save a backup');
    await settings.evaluate(captureDownload, null);
    await settings.click('.cw-kept .cw-button');
    const file = await until(
      'the backup',
      async () => (await settings.evaluate(captured, null)) || undefined,
    );

    await settings.click('.cw-kept > .cw-link-button');
    await settings.waitForText('cannot be undone');
    await settings.click('.cw-kept .cw-button-danger');
    await settings.waitForText('Everything is forgotten.');
    expect((await overviewOf(session.driver, tab)).unreadCount).toBe(0);

    await settings.evaluate(chooseFile, file);
    await settings.waitForText('This adds 1 new service, 1 new document, 2 versions');
    await settings.click('.cw-kept .cw-button-main');
    await settings.waitForText('Restored.');
    const after = await overviewOf(session.driver, tab);
    expect(after.unreadCount).toBe(1);
    expect(after.changes).toEqual(before.changes);

    await settings.evaluate(chooseFile, btoa('no backup'));
    await settings.waitForText('This file is no Clausewatch backup.');
    await settings.close();
  });

  it('hands out a record of a change that names both versions by their hashes', async () => {
    const tab = await session.page();
    await visit(session.driver, tab, session.at(truth.terms.path));
    session.demo.edition = 'after';
    await visit(session.driver, tab, session.at(truth.terms.path));
    const library = await session.driver.openExtensionPage('library.html');
    await library.click('.cw-terms-row');
    await library.waitForText('Save or share');
    await library.evaluate(captureDownload, null);
    await library.click('.cw-evidence summary');
    await library.click('.cw-evidence button');
    const file = await until('the record', async () => (await library.evaluate(captured, null)) || undefined);
    const html = Buffer.from(file, 'base64').toString('utf8');
    for (const id of ['older', 'newer']) {
      const [, escaped = ''] = new RegExp(`<pre id="${id}">(.*?)</pre>`, 's').exec(html) ?? [];
      const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
      const hash = createHash('sha256').update(text.replaceAll('&amp;', '&'), 'utf8').digest('hex');
      expect(html).toContain(`SHA-256 ${hash}`);
    }
    await library.close();
  });
});
