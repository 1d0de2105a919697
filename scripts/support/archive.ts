/** What the bench of the archive runs inside the browser: the code as it is shipped, on what is parsed inertly. */
import { htmlOfMarkdown } from '../../utils/archive/markdown.ts';
import { changesInScope } from '../../utils/archive/scope.ts';
import { compareClauses } from '../../utils/diff/changes.ts';
import { runToEnd } from '../../utils/steps.ts';
import { readDocument } from '../../utils/terms/extract.ts';
import type { Clause } from '../../utils/terms/types.ts';
import type { Reported } from './truth.ts';

function read(html: string, url: string): Clause[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { clauses } = runToEnd(readDocument(page, url));
  return clauses.map(({ kind, number, text }) => ({ kind, number, text }));
}

/**
 * What would be told of a page beside an archived version.
 *
 * @param newest the archive's newest version; null where that is the older one
 */
export function compareWithArchive(
  older: string,
  newest: string | null,
  html: string,
  url: string,
): Reported[] {
  const [before, after] = [read(htmlOfMarkdown(older), url), read(html, url)];
  const now = newest === null ? null : read(htmlOfMarkdown(newest), url);
  const told = changesInScope({
    before,
    after,
    changes: compareClauses(before, after),
    newest: now && { clauses: now, changes: compareClauses(now, after) },
  });
  return told.map((change) => ({
    kind: change.kind,
    before: before[change.before ?? -1]?.text ?? '',
    after: after[change.after ?? -1]?.text ?? '',
  }));
}
