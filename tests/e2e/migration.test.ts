/** Databases as older versions made them, in real browsers: after the update all is there. */
import { describe, expect, it } from 'vitest';
import type { Found, LibraryEntry, TermsHistory } from '../../utils/messaging/protocol.ts';
import type { ChangedClause } from '../../utils/record/types.ts';
import { ask } from '../support/browser/ask.ts';
import { overviewOf } from '../support/browser/visit.ts';
import { oldDatabase, putBack } from '../support/old-database.ts';
import { BROWSERS, useSession } from './session.ts';

const POST = 'pigeonpost.example/terms|en';

describe.each(BROWSERS)('a database of version 1 in %s', (kind) => {
  const session = useSession(kind);

  it('is brought to the present: history, changes, search and the popup’s list are all there', async () => {
    const old = oldDatabase(1);
    const page = await session.driver.openExtensionPage('options.html');
    await page.waitForText('What is kept');
    await session.driver.stopBackground();
    await page.evaluate(putBack, old);
    await page.close();

    const entries = await ask<readonly LibraryEntry[]>(session.driver, 'library', null);
    expect(entries.map(({ terms, versionCount }) => [terms.id, versionCount])).toEqual([
      ['owlmail.example/terms|en', 2],
      [POST, 3],
    ]);
    const history = await ask<TermsHistory>(session.driver, 'history', { termsId: POST });
    expect(history.versions.map(({ id }) => id).sort()).toEqual(idsOf(old, 'versions', POST));
    expect(history.changes.map(({ id }) => id).sort()).toEqual(idsOf(old, 'changes', POST));
    const [newest, , first] = history.versions;
    const differences = await ask<readonly ChangedClause[]>(session.driver, 'compare', {
      from: first?.id,
      to: newest?.id,
    });
    expect(differences.map(({ kind: what }) => what).sort()).toEqual(['added', 'reworded']);
    const found = await ask<Found>(session.driver, 'search', { query: 'feed the PIGEONS' });
    expect(found.clauses.map(({ text }) => text)).toEqual(['You feed the pigeons “on time”.']);

    const tab = await session.page();
    await tab.goto(session.at('/'));
    const overview = await overviewOf(session.driver, tab);
    expect(overview.unreadCount).toBe(1);
    expect(overview.changes).toHaveLength(3);
    expect(overview.fault).toBeNull();
    const popup = await session.driver.openPopup(tab);
    await popup.waitForText('pigeonpost.example');
    await popup.close();
  });
});

function idsOf({ stores }: ReturnType<typeof oldDatabase>, store: string, termsId: string): string[] {
  const records = stores[store]?.records ?? [];
  return records
    .filter((record) => record.termsId === termsId)
    .map(({ id }) => String(id))
    .sort();
}
