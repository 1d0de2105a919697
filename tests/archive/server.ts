/**
 * The archive as the extension sees it: a federation of one collection, which is the engine's. Everything passes through
 * here, so that tests know what was asked, and can answer in its place.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCollection } from './collection.ts';
import { serveCollection } from './engine.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestArchive {
  /** Address of the federation's API. */
  readonly url: string;
  readonly host: string;
  /** Paths and queries that were asked for, oldest first; may be emptied. */
  readonly requests: string[];
  /** The headers of each of them. */
  readonly headers: IncomingMessage['headers'][];
  readonly commits: ReadonlyMap<string, string>;
  /** Answers every request whose path holds this, until it is taken back with null. */
  override(part: string, handler: Handler | null): void;
  close(): Promise<void>;
}

const FEDERATION = '/federation-api/v1';
const COLLECTION = '/collection-api/v1';

export async function startArchive(): Promise<TestArchive> {
  const port = await freePort();
  const collection = await makeCollection(port);
  const engine = await serveCollection(collection.folder, port).catch((error: unknown) => {
    collection.remove();
    throw error;
  });
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const overrides = new Map<string, Handler>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    headers.push(request.headers);
    const handler = [...overrides].find(([part]) => path.includes(part))?.[1];
    if (handler) return handler(request, response);
    answer(path).then(
      ({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  });

  const answer = async (path: string): Promise<{ status: number; body: string }> => {
    const { pathname, searchParams } = new URL(path, 'http://archive.invalid');
    if (pathname.startsWith(COLLECTION)) {
      const answered = await fetch(engine.url + path.slice(COLLECTION.length));
      return { status: answered.status, body: await answered.text() };
    }
    const own = `http://${host}${COLLECTION}`;
    if (pathname === `${FEDERATION}/collections`) {
      return json([{ id: 'clausewatch', name: 'Clausewatch test', endpoint: `${own}/` }]);
    }
    if (pathname !== `${FEDERATION}/services`) return { status: 404, body: '{}' };
    const name = (searchParams.get('name') ?? '').toLowerCase();
    const all = (await (await fetch(`${engine.url}/services`)).json()) as EngineService[];
    const found = all.filter((service) => service.name.toLowerCase().includes(name));
    return json({
      results: found.map(({ id, name: itsName, terms }) => ({
        collection: 'clausewatch',
        service: {
          id,
          name: itsName,
          url: `${own}/service/${id}`,
          termsTypes: terms.map(({ type }) => type),
        },
      })),
      failures: [],
    });
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}${FEDERATION}`,
    host,
    requests,
    headers,
    commits: collection.commits,
    override(part, handler) {
      if (handler) overrides.set(part, handler);
      else overrides.delete(part);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await engine.close();
      collection.remove();
    },
  };
}

interface EngineService {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly { readonly type: string }[];
}

function json(value: unknown): { status: number; body: string } {
  return { status: 200, body: JSON.stringify(value) };
}

/** The engine takes a port that is named beforehand. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
