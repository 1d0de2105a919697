import { browser } from '../browser.ts';
import type { Change, Terms } from '../record/types.ts';
import { TOPICS } from '../topics/taxonomy.ts';

const PREFIX = 'change:';

/** Whether notifications may be shown; the person grants that when they first watch something, and may take it back. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Tells of one change. Told twice, it is still one notification: the second replaces the first. */
export async function notifyOfChange(change: Change, terms: Terms): Promise<void> {
  await browser.notifications.create(PREFIX + change.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: `${terms.service}: ${terms.termsType}`,
    message: describe(change),
  });
}

/** The change a notification told of, or null for one that is not ours. */
export function changeOfNotification(notificationId: string): string | null {
  return notificationId.startsWith(PREFIX) ? notificationId.slice(PREFIX.length) : null;
}

/** "1 new clause, 2 reworded. AI scraping: forbids collecting data to train AI" */
export function describe(change: Change): string {
  const audible = change.clauses.filter((clause) => clause.significance !== 'editorial');
  const count = (kind: string) => audible.filter((clause) => clause.kind === kind).length;
  const added = count('added');
  const parts = [
    added > 0 ? `${added} new ${added === 1 ? 'clause' : 'clauses'}` : '',
    count('reworded') > 0 ? `${count('reworded')} reworded` : '',
    count('removed') > 0 ? `${count('removed')} removed` : '',
  ].filter((part) => part !== '');
  const topics = new Set(
    audible.flatMap((clause) =>
      clause.topics.filter((topic) => topic.inChange).map((topic) => TOPICS[topic.topic].title),
    ),
  );
  const about = [...topics].slice(0, 3).join(', ');
  const first = audible[0];
  const lines = [parts.join(', ') + (about === '' ? '' : ` (${about})`)];
  if (first) lines.push(first.summary);
  return lines.join('\n');
}
