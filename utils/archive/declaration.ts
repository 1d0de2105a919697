/** A draft of what Open Terms Archive needs to track terms: a declaration of the service, in its own format. */
import { askOffscreen } from '../messaging/offscreen.ts';
import type { Terms } from '../record/types.ts';
import { isUnlike } from '../record/unlike.ts';
import type { Clause } from '../terms/types.ts';
import type { Fetched } from '../watch/fetch.ts';
import { serviceNameOf } from './find.ts';
import { findSelectors, type Selectors } from './selectors.ts';
import type { DraftAnswer } from './types.ts';

export interface DraftContext {
  fetchPage(url: string): Promise<Fetched>;
  /** Reads HTML as a page; see utils/watch/html.ts. */
  readHtml(html: string, url: string): Promise<{ readonly clauses: readonly Clause[] }>;
  selectorsOf(html: string, url: string): Promise<Selectors | null>;
}

/**
 * Drafts the declaration of terms, on the page as their site sends it to somebody without cookies, which is how the archive
 * will see it.
 *
 * @param kept the clauses of the newest version kept
 */
export async function draftDeclaration(
  terms: Terms,
  kept: readonly Clause[],
  { fetchPage, readHtml, selectorsOf }: DraftContext,
): Promise<DraftAnswer> {
  const fetched = await fetchPage(terms.url);
  if (fetched.outcome !== 'page') return { state: 'needs-visit' };
  const { clauses } = await readHtml(fetched.html, terms.url);
  const selectors = isUnlike(kept, clauses) ? null : await selectorsOf(fetched.html, terms.url);
  if (!selectors) return { state: 'needs-visit' };
  const { select, remove } = selectors;
  const name = serviceNameOf(terms);
  const declared = { fetch: terms.url, select, ...(remove.length > 0 && { remove }) };
  return {
    state: 'drafted',
    file: `declarations/${name}.json`,
    json: `${JSON.stringify({ name, terms: { [terms.termsType]: declared } }, null, 2)}\n`,
  };
}

/** The selectors of a page, found where there is a DOM parser; by the build, as in utils/watch/html.ts. */
export async function selectorsOf(html: string, url: string): Promise<Selectors | null> {
  if (!import.meta.env.CHROME) return findSelectors({ html, url });
  return askOffscreen('findSelectors', { html, url });
}
