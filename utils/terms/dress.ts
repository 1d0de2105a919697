/** How pages are dressed that merely talk about terms, or list, sell, or discuss something. */
import type { Evidence } from './evidence.ts';
import type { ReadClause } from './types.ts';

const ARTICLE_TYPES =
  /"@type"\s*:\s*\[?\s*"(NewsArticle|BlogPosting|Product|Recipe|JobPosting|QAPage|DiscussionForumPosting|Review|Event)"/;
const ARTICLE_PATH =
  /\/(blogs?|news|press|stories|magazine|forums?|threads?|questions|issues|products?|reviews?)(\/|$)|\/(19|20)\d\d\/\d\d?\//i;
const ENCYCLOPAEDIA_PATH = /\/wiki\//i;
/** Where code hosts show a file of a repository. */
const CODE_PATH = /\/(blob|tree|raw|commits?|pull|src)\//;
const SEARCH_PATH = /\/(search|recherche|suche|buscar|busca|cerca|zoeken|szukaj)(\/|$|\.)/i;
const SEARCH_PARAMETERS = ['q', 'query', 'search_query'];
/** Share of the document's text that stands in `<pre>` or `<code>`, from which on it is a listing. */
const CODE_SHARE = 0.5;

export function dressEvidence(url: string, page: Document, clauses: readonly ReadClause[]): Evidence[] {
  const address = parsed(url);
  const path = address?.pathname ?? '';
  const evidence: Evidence[] = [];
  if (ARTICLE_PATH.test(path)) evidence.push({ points: -0.8, reason: 'stands among articles' });
  if (ENCYCLOPAEDIA_PATH.test(path)) evidence.push({ points: -1, reason: 'stands in an encyclopaedia' });
  if (
    page.querySelector(
      'meta[property="article:published_time"],meta[name="parsely-pub-date"],meta[itemprop="datePublished"]',
    )
  )
    evidence.push({ points: -0.3, reason: 'is dated like an article' });
  if (
    page.querySelector(
      'meta[property="article:author"],meta[name="author"],a[rel~="author"],[itemprop="author"]',
    )
  )
    evidence.push({ points: -0.2, reason: 'has an author' });
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
  if (ARTICLE_TYPES.test(data))
    evidence.push({ points: -0.7, reason: 'calls itself an article, product or discussion' });
  if (SEARCH_PATH.test(path)) evidence.push({ points: -1.5, reason: 'is the answer to a search' });
  else if (SEARCH_PARAMETERS.some((name) => address?.searchParams.has(name)))
    evidence.push({ points: -0.5, reason: 'may be the answer to a search' });
  if (CODE_PATH.test(path) || codeShare(page, clauses) > CODE_SHARE)
    evidence.push({ points: -1.2, reason: 'is a listing of code' });
  return evidence;
}

/** Of the document's own text: samples of code elsewhere on the page say nothing. */
function codeShare(page: Document, clauses: readonly ReadClause[]): number {
  if (!page.querySelector('pre, code')) return 0;
  let [code, all] = [0, 0];
  for (const { pieces } of clauses) {
    for (const { node, start, end } of pieces) {
      all += end - start;
      if (node.parentElement?.closest('pre, code')) code += end - start;
    }
  }
  return all === 0 ? 0 : code / all;
}

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
