/**
 * Serves the demo site on this machine only, for a person (`npm start`) and for the browser tests.
 *
 *     request ── overridden? ──▶ assets ──▶ /demo/ ──▶ /bad/huge ──▶ renderPage ──▶ "nothing here"
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { terms } from './documents/all.ts';
import { clausesOf, type Edition } from './documents/editions.ts';
import { escapeHtml } from './html.ts';
import { notFound, type RenderedPage, renderPage } from './site.ts';

export type { Edition } from './documents/editions.ts';

export interface LoggedRequest {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  /** "?q=x" or ''. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
}

export type DemoHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface DemoServer {
  /** "http://127.0.0.1:12345", without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** What is served from the next request on. */
  edition: Edition;
  /** Every request so far, oldest first; may be emptied by `requests.length = 0`. */
  readonly requests: LoggedRequest[];
  /** Lets a handler answer a path (without query) in place of the site; null gives the path back to the site. */
  override(path: string, handler: DemoHandler | null): void;
  /** Ends open connections too. */
  close(): Promise<void>;
}

export interface DemoOptions {
  /** 0, which is the default, takes any free one. */
  readonly port?: number;
  readonly edition?: Edition;
}

/**
 * Starts the site.
 *
 * @throws the error of `listen` where the port is taken
 */
export async function startDemo({ port = 0, edition = 'before' }: DemoOptions = {}): Promise<DemoServer> {
  const requests: LoggedRequest[] = [];
  const overrides = new Map<string, DemoHandler>();
  let current = edition;
  let pages = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://demo.invalid');
    const method = request.method ?? 'GET';
    requests.push({ method, path: pathname, query: search, headers: request.headers });
    const handler = overrides.get(pathname);
    if (handler) return handler(request, response);
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (pathname.startsWith('/assets/')) return sendAsset(pathname, response);
    const chosen = /^\/demo\/(before|after)$/.exec(pathname)?.[1];
    if (chosen === 'before' || chosen === 'after') {
      current = chosen;
      response.writeHead(303, { location: '/demo/', 'cache-control': 'no-store' }).end();
      return;
    }
    pages += 1;
    if (pathname === '/demo/' || pathname === '/demo') return sendPage(controlPage(current), response);
    if (pathname === '/bad/huge') return sendHuge(response, method === 'HEAD');
    sendPage(renderPage(pathname, current, pages) ?? notFound(pathname, current, pages), response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`demo: ${request.url} failed`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo server has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    get edition() {
      return current;
    },
    set edition(chosen) {
      current = chosen;
    },
    requests,
    override(pathname, handler) {
      if (handler) overrides.set(pathname, handler);
      else overrides.delete(pathname);
    },
    close() {
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
    },
  };
}

function sendPage({ status, contentType, body, headers }: RenderedPage, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-cache',
    'set-cookie': 'pp_session=loft; Path=/; HttpOnly; SameSite=Lax',
    ...headers,
  });
  response.end(body);
}

const ASSET_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** "/assets/site.0a1b2c3d.css" is assets/site.css, whatever the hash. */
async function sendAsset(pathname: string, response: ServerResponse): Promise<void> {
  const [, name, extension = ''] = /^\/assets\/([a-z]+)\.[0-9a-f]{8}\.([a-z]+)$/.exec(pathname) ?? [];
  const contentType = ASSET_TYPES[extension];
  const content =
    name && contentType
      ? await readFile(path.join(import.meta.dirname, 'assets', `${name}.${extension}`)).catch(() => null)
      : null;
  if (content === null || contentType === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'max-age=3600' }).end(content);
}

/** About ten megabytes of terms, sent piece by piece as the reader takes them. */
const HUGE_BYTES = 10_000_000;

async function sendHuge(response: ServerResponse, isHead: boolean): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  if (isHead) {
    response.end();
    return;
  }
  const texts = clausesOf(terms, 'before').map(({ text }) => escapeHtml(text));
  let sent = 0;
  const send = async (piece: string): Promise<void> => {
    sent += Buffer.byteLength(piece);
    if (response.write(piece)) return;
    const wait = new AbortController();
    const { signal } = wait;
    // Whichever comes first: a reader that left never drains.
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(
      () => wait.abort(),
    );
  };
  await send(
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Terms of Service</title></head><body><main><article><h1>Terms of Service</h1>\n',
  );
  for (let round = 1; sent < HUGE_BYTES && !response.destroyed; round += 1) {
    await send(texts.map((text, i) => `<p>${round}.${i + 1}. ${text}</p>\n`).join(''));
  }
  response.end('</article></main></body></html>\n');
}

/** Where a person turns the calendar. */
function controlPage(current: Edition): RenderedPage {
  const choice = (which: Edition, words: string): string =>
    `<li><a href="/demo/${which}"${which === current ? ' aria-current="true"' : ''}>${words}</a>${which === current ? ' ← now' : ''}</li>`;
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pigeonpost demo</title>
<link rel="stylesheet" href="/assets/site.00000000.css">
</head>
<body>
<main>
<h1>Which day is it at Pigeonpost?</h1>
<ul>
${choice('before', 'Before the change of 16 February 2026')}
${choice('after', 'After the change of 16 February 2026')}
</ul>
<p>Read a document before the change, turn the day here, and open it again.</p>
<p><a href="/terms">Terms of Service</a> · <a href="/developers/rules-of-the-road">Developer Terms</a> · <a href="/privacy">Privacy Policy</a> · <a href="/cookies">Cookie Policy</a> · <a href="/app">as an app</a></p>
</main>
</body>
</html>
`,
  };
}
