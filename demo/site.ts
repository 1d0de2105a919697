/**
 * The demo site: a messaging service with its documents in two editions. Pure: a page follows from its path, the
 * edition and the number of the request.
 *
 *     renderPage('/terms', 'after', 7)
 *       = frame (banner, navigation, teaser, footer: different at each request) around the document (the same)
 */
import { documentOfKey, documents } from './documents/all.ts';
import { type DemoDocument, type Edition, isPublished } from './documents/editions.ts';
import { articleOf, contentsOf, escapeHtml, link } from './html.ts';
import { type Noise, noiseOf } from './noise.ts';
import { notFoundMain, plainPages } from './pages.ts';

export type { Edition } from './documents/editions.ts';

export interface RenderedPage {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every path that the site itself links to, in one edition. */
export function sitePaths(which: Edition): string[] {
  const published = documents.filter((document) => isPublished(document, which));
  return [...Object.keys(plainPages), ...published.map(({ path }) => path)];
}

/**
 * A page of the site, or null where the site has no such path in any edition. A document that is not published yet is
 * answered with a page of status 404.
 *
 * @param path without a query
 */
export function renderPage(path: string, which: Edition, request: number): RenderedPage | null {
  const noise = noiseOf(request);
  const plain = plainPages[path];
  if (plain) {
    const { title, head = '', main } = plain;
    return html(frame({ title, head: canonical(path) + head, main: main(which, noise), path, which, noise }));
  }
  const document = documents.find((candidate) => candidate.path === path);
  if (document)
    return isPublished(document, which)
      ? documentPage(document, which, noise)
      : notFound(path, which, request);
  return renderVariant(path, which, request);
}

/** The page that says there is no page. */
export function notFound(path: string, which: Edition, request: number): RenderedPage {
  const noise = noiseOf(request);
  const body = frame({
    title: 'Not found · Pigeonpost',
    main: notFoundMain(path, noise),
    path,
    which,
    noise,
  });
  return { ...html(body), status: 404 };
}

function documentPage(document: DemoDocument, which: Edition, noise: Noise): RenderedPage {
  const { title, path } = document;
  const main = mainOf(document, which, noise);
  return html(frame({ title: `${title} · Pigeonpost`, head: canonical(path), main, path, which, noise }));
}

/** A document with what a page puts around it. */
function mainOf(document: DemoDocument, which: Edition, noise: Noise): string {
  return `<p class="pulse">Read ${noise.counter} times · updated ${noise.minutesAgo} minutes ago</p>
${contentsOf(document, which, noise)}
${articleOf(document, which, noise)}
${HELPFUL}`;
}

const HELPFUL = `<form class="helpful" action="/help" method="get">
<span>Was this helpful?</span>
<button type="submit" name="helpful" value="yes">Yes</button>
<button type="submit" name="helpful" value="no">No</button>
</form>`;

// --- the same documents, served in other ways ---------------------------------------------------------------------------

type Variant = (document: DemoDocument, which: Edition, noise: Noise) => RenderedPage;

/** By the first part of the path; the second is the document's key. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  csp: (document, which, noise) => ({
    ...simplePage(document.title, mainOf(document, which, noise), which, noise, { isScriptless: true }),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
  }),
  fragment: (document, which, noise) => html(articleOf(document, which, noise)),
  framed: (document, which, noise) =>
    simplePage(
      document.title,
      `<h1>${document.title}</h1>\n<iframe class="document" src="/fragment/${document.key}" title="${document.title}"></iframe>`,
      which,
      noise,
    ),
  shadow: (document, which, noise) =>
    simplePage(
      document.title,
      `<pigeon-document data-fragment="/fragment/${document.key}"></pigeon-document>`,
      which,
      noise,
      { script: 'shadow' },
    ),
  app: (_document, which, noise) => appShell(which, noise),
  rerender: (document, which, noise) =>
    simplePage(
      document.title,
      `<p><button id="rerender" type="button" class="button">Render again</button></p>\n${mainOf(document, which, noise)}`,
      which,
      noise,
      { script: 'rerender' },
    ),
  late: (document, which, noise) =>
    simplePage(
      document.title,
      `<div id="late" data-fragment="/fragment/${document.key}" aria-busy="true"></div>`,
      which,
      noise,
      { script: 'late' },
    ),
};

/** Terms that no reader wants to meet; the huge one is made by the server, piece by piece. */
const BAD: Readonly<Record<string, Variant>> = {
  empty: (document) =>
    html(
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${document.title} · Pigeonpost</title></head><body><main></main></body></html>\n`,
    ),
  deep: (document, which, noise) =>
    simplePage(
      document.title,
      `${'<div>'.repeat(DEPTH)}${articleOf(document, which, noise)}${'</div>'.repeat(DEPTH)}`,
      which,
      noise,
      { script: 'deep' },
    ),
  restless: (document, which, noise) =>
    simplePage(document.title, articleOf(document, which, noise), which, noise, { script: 'restless' }),
  'one-node': (document, which, noise) => {
    const words = articleOf(document, which, noise)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    return simplePage(document.title, `<p>${words}</p>`, which, noise);
  },
};

/** How deep `/bad/deep` nests. Parsers cut at 512, so its script nests the rest. */
const DEPTH = 5_000;

function renderVariant(path: string, which: Edition, request: number): RenderedPage | null {
  const noise = noiseOf(request);
  if (path === '/app' || path === '/app/') return appShell(which, noise);
  const [, first = '', second = '', more] = path.split('/');
  if (more !== undefined) return null;
  const terms = documentOfKey('terms');
  if (first === 'bad') return (terms && BAD[second]?.(terms, which, noise)) ?? null;
  const variant = VARIANTS[first];
  const document = documentOfKey(second);
  if (!variant || !document) return null;
  return isPublished(document, which) ? variant(document, which, noise) : notFound(path, which, request);
}

interface SimpleOptions {
  readonly script?: string;
  readonly isScriptless?: boolean;
}

function simplePage(
  title: string,
  main: string,
  which: Edition,
  noise: Noise,
  { script, isScriptless = false }: SimpleOptions = {},
): RenderedPage {
  const head =
    script === undefined ? '' : `\n<script src="/assets/${script}.${noise.hash}.js" defer></script>`;
  return html(frame({ title: `${title} · Pigeonpost`, head, main, path: '', which, noise, isScriptless }));
}

/** One page for the whole app: it draws whatever its address names, and goes on without loading another. */
function appShell(which: Edition, noise: Noise): RenderedPage {
  const entries = documents
    .filter((document) => isPublished(document, which))
    .map(({ key, title }) => `<a href="/app/${key}" data-app>${escapeHtml(title)}</a>`);
  const main = `<nav class="tabs" aria-label="App"><a href="/app" data-app>Start</a>\n${entries.join('\n')}</nav>
<div id="view"></div>
<template id="start"><h1>Good morning</h1><p>No new messages. Enjoy the quiet.</p></template>`;
  const head = `\n<script src="/assets/app.${noise.hash}.js" defer></script>`;
  return html(frame({ title: 'Pigeonpost', head, main, path: '/app', which, noise }));
}

// --- the frame ----------------------------------------------------------------------------------------------------------

interface FrameParts {
  readonly title: string;
  readonly main: string;
  readonly path: string;
  readonly which: Edition;
  readonly noise: Noise;
  readonly head?: string;
  readonly isScriptless?: boolean;
}

function frame({ title, main, path, which, noise, head = '', isScriptless = false }: FrameParts): string {
  const scripts = isScriptless
    ? ''
    : `\n<script nonce="${noise.nonce}">window.pigeon = { visit: "${noise.visit}" };</script>
<script src="/assets/banner.${noise.hash}.js" nonce="${noise.nonce}" defer></script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/pigeon.${noise.hash}.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.${noise.hash}.css">${scripts}${head}
</head>
<body>
<header class="top">
<a class="logo" href="/?ref=${noise.visit}"><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path fill="currentColor" d="M3 6c4-1 6 1 7 4l3-1c3-1 4-4 3-6 3 1 4 4 3 7l3 1-3 1c0 5-4 8-9 8H6l3-3C6 15 4 11 3 6z"/></svg>Pigeonpost</a>
<nav aria-label="Main">${link('/', 'Home', noise)} ${link('/news/new-terms', 'News', noise)} ${link('/help', 'Help', noise)} ${link('/signup', 'Sign up', noise, ' class="button"')}</nav>
<p class="today">Today is ${noise.today}.</p>
</header>
<nav class="crumbs" aria-label="Breadcrumb">${crumbs(title, path, noise)}</nav>
<main id="main-${noise.idTail}">
${main}
</main>
<aside class="teaser" id="teaser-${noise.idTail}"><h2>From the loft</h2><p>${noise.teaser}</p></aside>
<footer>
<nav aria-label="Footer">
${footerLinks(which, noise)}
</nav>
<form class="language" action="${path || '/'}" method="get"><label>Language <select name="lang"><option value="en" selected>English</option><option value="pt">Português</option><option value="nl">Nederlands</option></select></label></form>
<p>Pigeonpost Cooperative · request ${noise.counter} · served by loft-${(noise.minutesAgo % 4) + 1} in ${noise.minutesAgo + 3} ms</p>
</footer>
${isScriptless ? '' : banner(noise)}</body>
</html>
`;
}

function crumbs(title: string, path: string, noise: Noise): string {
  const home = link('/', 'Home', noise);
  if (path === '' || path === '/' || path === '/app') return home;
  const name = escapeHtml(title.split(' · ')[0] ?? title);
  const isDocument = documents.some((document) => document.path === path);
  return `${home} › ${isDocument ? `${link('/legal', 'Legal', noise)} › ` : ''}<span aria-current="page">${name}</span>`;
}

function footerLinks(which: Edition, noise: Noise): string {
  const published = documents.filter((document) => isPublished(document, which));
  const links = [
    ...published.map(({ path, title }) => link(path, title, noise)),
    link('/legal', 'Legal', noise),
    link('/help', 'Help', noise),
  ];
  // A footer that is never in the same order twice in a row.
  const turn = noise.minutesAgo % links.length;
  return [...links.slice(turn), ...links.slice(0, turn)].join('\n');
}

function banner(noise: Noise): string {
  return `<div class="banner" id="consent-${noise.idTail}" role="dialog" aria-label="Cookies">
<p>We use cookies to keep you signed in. With your consent we also count which help pages are read. You can change your mind at any time. More about it in our ${link('/cookies', 'Cookie Policy', noise)}.</p>
<p><button type="button" class="button" data-consent="all">Accept</button> <button type="button" data-consent="none">Only what is needed</button></p>
</div>
`;
}

function canonical(path: string): string {
  return `\n<link rel="canonical" href="${path}">`;
}

function html(body: string): RenderedPage {
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}
