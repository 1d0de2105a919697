/** The terms that a page links to anywhere: in its text, and in the footer, where services list them. */
import { termsTypeOf } from './names.ts';
import type { Link } from './types.ts';

/** A page with more links is a directory; its footer is then not looked for. */
const MOST_ANCHORS = 5_000;
/** More terms than that are a list of something else. */
const MOST_LINKS = 40;
/** In characters: a longer text is a sentence, not a name. */
const LONGEST_NAME = 100;

/**
 * Links that are called like terms, each address once, in the order of the page. Which of them belong to the service is
 * for the record to say.
 *
 * @param url of the page, for relative addresses
 */
export function siteLinksOf(page: Document, url: string): Link[] {
  const found = new Map<string, Link>();
  const anchors = page.querySelectorAll('a[href]');
  for (let i = 0; i < Math.min(anchors.length, MOST_ANCHORS) && found.size < MOST_LINKS; i += 1) {
    const text = (anchors[i]?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > LONGEST_NAME || termsTypeOf(text) === null) continue;
    const address = addressOf(anchors[i]?.getAttribute('href') ?? '', url);
    if (address && !found.has(address)) found.set(address, { url: address, text });
  }
  return [...found.values()];
}

function addressOf(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    address.hash = '';
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
