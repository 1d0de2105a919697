/**
 * One document, many addresses: what is left of an address when everything that does not name the document is gone.
 */

/** Parameters that say where a visitor came from, not what they see. */
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|gclid|fbclid|dclid|msclkid|twclid|igshid|yclid|mc_[ce]id|_ga|_gl|_hs.*|ref|ref_src|ref_url|referrer|source|src|campaign|cmpid|spm|sid|session(id)?|phpsessid|jsessionid)$/i;

/** The address to open again: without tracking parts and without a position in the page. */
export function openableUrl(url: string): string {
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()])
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.username = '';
  parsed.password = '';
  if (!isRoute(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/**
 * The identity of a document: two addresses of one document give the same text. `https://www.Example.org/terms/?ref=x#s2`
 * → `example.org/terms`. A canonical link is believed where it names the same host; sites that point every page to
 * their home are not.
 *
 * @throws TypeError where `url` is no absolute address
 */
export function canonicalUrl(url: string, canonicalLink: string | null = null): string {
  const own = new URL(url);
  const chosen = believable(own, canonicalLink) ?? own;
  const cleaned = new URL(openableUrl(chosen.href));
  cleaned.searchParams.sort();
  const host = cleaned.host.replace(/^www\./, '');
  const path = cleaned.pathname.replace(/\/(index\.(html?|php)|default\.aspx?)$/i, '/').replace(/\/+$/, '');
  return `${host}${path}${cleaned.search}${isRoute(own.hash) ? own.hash : ''}`;
}

/** A hash that routes: "#/terms", "#!/terms". */
function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}

function believable(own: URL, link: string | null): URL | null {
  if (link === null) return null;
  try {
    const canonical = new URL(link);
    const sameHost = canonical.host.replace(/^www\./, '') === own.host.replace(/^www\./, '');
    const pointsHome = canonical.pathname === '/' && own.pathname !== '/';
    return sameHost && !pointsHome && /^https?:$/.test(canonical.protocol) ? canonical : null;
  } catch {
    return null;
  }
}
