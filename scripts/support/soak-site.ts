/**
 * Services that never rest, for `npm run soak`: each has a few editions of its terms and serves another one every so often,
 * in the same order for ever. Under `*.localhost` each is a service of its own.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SUBJECTS =
  'account content messages payments devices data licence notices disputes fees refunds partners cookies friends photos calls groups bots themes backups'.split(
    ' ',
  );
const EDITIONS = 4;

export interface SoakSite {
  /** The terms of a service. */
  urlOf(service: number): string;
  /** Serves the next edition of a service from now on. */
  renew(service: number): void;
  /** How often somebody has read terms without a page: what watches do. */
  readonly checks: number;
  close(): Promise<void>;
}

export async function startSoakSite(): Promise<SoakSite> {
  const editions = new Map<number, number>();
  let checks = 0;
  const server = createServer((request, response) => {
    const service = Number(/^service-(\d+)\./.exec(request.headers.host ?? '')?.[1]);
    const isTerms = request.url === '/terms' && !Number.isNaN(service);
    if (isTerms && request.headers['sec-fetch-dest'] === 'empty') checks += 1;
    response.writeHead(isTerms ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isTerms ? termsOf(service, editions.get(service) ?? 0) : 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (service) => `http://service-${service}.localhost:${port}/terms`,
    renew: (service) => void editions.set(service, ((editions.get(service) ?? 0) + 1) % EDITIONS),
    get checks() {
      return checks;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function termsOf(service: number, edition: number): string {
  const clauses = SUBJECTS.map(
    (subject, i) =>
      `You may use the ${subject} of service ${service} for as long as you agree to be bound by these terms and keep to rule ${i}.`,
  );
  clauses.push(`We keep your messages on service ${service} for ${30 * (1 + (edition % 2))} days.`);
  if (edition >= 2)
    clauses.push('You may not collect data from the service to train artificial intelligence.');
  const paragraphs = clauses.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Terms of Service</title></head>
<body><main><h1>Terms of Service</h1>\n${paragraphs}</main></body></html>`;
}
