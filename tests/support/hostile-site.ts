/**
 * A site of terms pages that can be made to misbehave, each in its own way: `/404/terms`, `/bot-check/terms`, ... Until
 * `isHostile` is set, all of them are what they should be, so that they can be visited and watched first.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface HostileSite {
  /** Without a slash at the end. */
  readonly url: string;
  /** Oldest first. */
  readonly requests: readonly SeenRequest[];
  isHostile: boolean;
  close(): Promise<void>;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly name: string;
  /** How often this page was asked for since the site became hostile, from 1. */
  readonly count: number;
}

const CLAUSES = [
  'These Terms of Service govern your use of the service. By using it you agree to be bound by these terms.',
  'You must be at least 16 years old. You are responsible for the activity of your account.',
  'You may not use the service for any unlawful purpose, and you shall not infringe the rights of others.',
  'We grant you a limited, revocable licence to use the software, subject to these terms and applicable law.',
  'You retain your rights in the content that you submit – “as is” – and grant us a licence to display it.',
  'We may suspend or terminate your access where you breach these terms, with notice to you where we can.',
  'To the extent permitted by law we disclaim all warranties and shall not be liable for indirect damages.',
  'You agree to indemnify us against claims of third parties that arise out of your use of the service.',
  'These terms are governed by the laws of Ireland, whose courts have jurisdiction over any dispute.',
];
const NEW_CLAUSE = 'You may not collect data from the service to train artificial intelligence models.';
const ETAG = '"one"';
const TOO_LARGE_BYTES = 50_000_000;
const DRIP_MS = 100;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function termsPage(name: string, clauses: readonly string[] = CLAUSES): string {
  const paragraphs = clauses.map((text) => `<p>${text}</p>`).join('\n');
  return page(
    'Terms of Service',
    `<main><h1>Terms of Service</h1>\n<p>They apply to ${name}, and to you.</p>\n${paragraphs}</main>`,
  );
}

function send({ response }: Asked, status: number, html: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

const changed = (name: string): string => termsPage(name, [...CLAUSES, NEW_CLAUSE]);

/** What each page does once the site is hostile. */
const BEHAVIOURS: Readonly<Record<string, (asked: Asked) => void>> = {
  '304': (asked) => {
    if (asked.request.headers['if-none-match'] === ETAG) asked.response.writeHead(304, { etag: ETAG }).end();
    else send(asked, 500, 'The tag was not sent.');
  },
  'lying-etag': (asked) => {
    if (asked.request.headers['if-none-match']) asked.response.writeHead(304, { etag: ETAG }).end();
    else send(asked, 200, changed(asked.name), { etag: ETAG });
  },
  loop: ({ response }) => response.writeHead(302, { location: '/loop/terms' }).end(),
  '404': (asked) => send(asked, 404, page('Not found', '<h1>Not found</h1>')),
  '403': (asked) => send(asked, 403, page('Forbidden', '<h1>Forbidden</h1>')),
  '429': (asked) => send(asked, 429, page('Slow down', '<h1>Slow down</h1>'), { 'retry-after': '3600' }),
  '503': (asked) => send(asked, 503, page('Busy', '<h1>Busy</h1>')),
  'bot-check': (asked) =>
    send(
      asked,
      200,
      page('Just a moment...', '<h1>Just a moment</h1><p>Please verify that you are human.</p>'),
    ),
  login: (asked) =>
    send(asked, 200, page('Welcome back', '<h1>Welcome back</h1><form><input type="password"></form>')),
  cut: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write('<!doctype html><p>These Terms', () => response.destroy());
  },
  drip: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const dripping = setInterval(() => response.write(' '), DRIP_MS);
    response.on('close', () => clearInterval(dripping));
  },
  'too-large': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.alloc(TOO_LARGE_BYTES, ' '));
  },
  'wrong-charset': (asked) =>
    send(asked, 200, termsPage(asked.name), { 'content-type': 'text/html; charset=iso-8859-1' }),
  compressed: ({ response, name }) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
    response.writeHead(200, headers).end(gzipSync(termsPage(name)));
  },
  empty: (asked) => send(asked, 200, ''),
  'flip-flop': (asked) =>
    send(asked, 200, asked.count % 2 === 1 ? changed(asked.name) : termsPage(asked.name)),
  'moved-whole': ({ response }) => response.writeHead(301, { location: '/elsewhere/moved-whole' }).end(),
  'moved-changed': ({ response }) => response.writeHead(301, { location: '/elsewhere/moved-changed' }).end(),
  changed: (asked) => send(asked, 200, changed(asked.name)),
};

/** Pages that are as they are from the beginning. */
const ALWAYS: Readonly<Record<string, (asked: Asked) => void>> = {
  scripted: (asked) => {
    const html = JSON.stringify(termsPage(asked.name).replace(/^.*<body>|<\/body>.*$/gs, ''));
    const script = `<script>document.querySelector('#root').innerHTML = ${html}</script>`;
    send(asked, 200, page('Terms of Service', `<div id="root">Loading…</div>${script}`));
  },
};

/** Starts the site on a free port of this machine. */
export async function startHostileSite(): Promise<HostileSite> {
  const requests: SeenRequest[] = [];
  const counts = new Map<string, number>();
  let isHostile = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, first = '', second = ''] = path.split('/');
    requests.push({ path, headers: request.headers });
    const count = (counts.get(path) ?? 0) + (isHostile ? 1 : 0);
    counts.set(path, count);
    const asked: Asked = { request, response, name: first, count };
    if (first === 'elsewhere') {
      send(asked, 200, second === 'moved-changed' ? changed(second) : termsPage(second));
      return;
    }
    const behave = ALWAYS[first] ?? (isHostile ? BEHAVIOURS[first] : undefined);
    if (behave) behave(asked);
    else if (second === 'terms')
      send(asked, 200, termsPage(first), /etag|304/.test(first) ? { etag: ETAG } : {});
    else send(asked, 404, page('Not found', ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the hostile site has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    get isHostile() {
      return isHostile;
    },
    set isHostile(hostile) {
      isHostile = hostile;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
